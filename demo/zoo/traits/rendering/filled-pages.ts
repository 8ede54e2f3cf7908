import type { Rendering } from '../../trait-types';

/** Each page is loaded empty and filled by a script: what is asked for without one shows nothing. Drawn for no seed, had by name. */
export const filledPages: Rendering = {
  weight: 0,
  how: 'filled',
  script: `shop.open = async () => {
  const response = await fetch(location.pathname + location.search, { headers: { 'x-part': '1' } });
  const part = await response.json();
  document.title = part.title;
  document.getElementById('root').setHTMLUnsafe(part.body);
  shop.adopt();
};`,
};
