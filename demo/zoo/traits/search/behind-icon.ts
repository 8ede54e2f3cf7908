import { html, raw } from '../../../pages/html';
import { searchStart } from '../../pages/front';
import type { Search } from '../../store-types';

const lens = raw(
  '<svg viewBox="0 0 24 24" width="18" height="18" aria-hidden="true"><circle cx="10" cy="10" r="6" fill="none" stroke="currentColor"/><path d="M15 15l6 6" stroke="currentColor"/></svg>',
);

/** The search box is created when its icon is pressed. */
export const behindIcon: Search = {
  weight: 2,
  box: (store) =>
    html`<button
      type="button"
      class="icon"
      data-opens="search"
      data-search-start="${searchStart(store)}"
      aria-label="Search"
    >
      ${lens}
    </button>`,
  style: `.search-panel { position: fixed; top: 0; left: 0; right: 0; background: #fff; padding: 12px; border-bottom: 1px solid #ccc; z-index: 10; }`,
  script: `shop.on('click', '[data-opens=search]', (event, button) => {
  if (document.querySelector('.search-panel')) return;
  const panel = document.createElement('div');
  panel.className = 'search-panel';
  const box = document.createElement('input');
  box.type = 'search';
  box.placeholder = 'What are you looking for?';
  box.addEventListener('keydown', (pressed) => {
    if (pressed.key === 'Escape') panel.remove();
    if (pressed.key !== 'Enter') return;
    panel.remove();
    shop.go(button.dataset.searchStart + encodeURIComponent(box.value));
  });
  panel.append(box);
  document.body.append(panel);
  box.focus();
});`,
};
