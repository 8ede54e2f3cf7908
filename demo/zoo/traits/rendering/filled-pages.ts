import type { Rendering } from '../../trait-types';

/** Each page loads empty and is filled by a script, so a plain request shows nothing. Weight 0: used by name only. */
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
