import type { Rendering } from '../../trait-types';

/** An empty page that a script fills, and that never loads another page. */
export const singlePage: Rendering = {
  weight: 3,
  how: 'single-page',
  script: `const show = (part, isNew) => {
  document.title = part.title;
  document.getElementById('root').setHTMLUnsafe(part.body);
  if (isNew) history.pushState(null, '', part.path);
  scrollTo(0, 0);
  shop.adopt();
  if (shop.refreshed.length > 0 || document.querySelector('[data-slot]:empty')) return shop.refresh();
};
const load = async (path, options, isNew) => {
  const response = await fetch(path, { ...options, headers: { 'x-part': '1' } });
  await show(await response.json(), isNew);
};
shop.go = (path) => load(path, {}, true);
shop.open = () => load(location.pathname + location.search, {}, false);
addEventListener('popstate', () => shop.open());
shop.on('click', 'a[href]', (event, anchor) => {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.button !== 0 || anchor.target || anchor.origin !== location.origin) return;
  event.preventDefault();
  shop.go(anchor.pathname + anchor.search);
});
shop.on('submit', 'form', (event, form) => {
  if (event.defaultPrevented) return;
  event.preventDefault();
  const fields = new URLSearchParams(new FormData(form, event.submitter));
  const action = event.submitter?.getAttribute('formaction') ?? form.getAttribute('action') ?? location.pathname + location.search;
  if (form.method === 'post') load(action, { method: 'POST', body: fields }, true);
  else shop.go(action + '?' + fields);
});`,
};
