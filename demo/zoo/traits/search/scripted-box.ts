import { html } from '../../../pages/html';
import { searchStart } from '../../pages/front';
import type { Search } from '../../store-types';

/** A search box without a form; a script opens the results, as in OpenCart 3. */
export const scriptedBox: Search = {
  weight: 3,
  box: (store) =>
    html`<div class="search-box" data-start="${searchStart(store)}">
      <input type="text" data-search placeholder="Search" /><button
        type="button"
        data-press="search"
        aria-label="Search"
      >
        ⌕
      </button>
    </div>`,
  script: `const openSearch = (box) => shop.go(box.dataset.start + encodeURIComponent(box.querySelector('input').value));
shop.on('click', '[data-press=search]', (event, button) => openSearch(button.closest('[data-start]')));
shop.on('keydown', '[data-start] input', (event, input) => {
  if (event.key === 'Enter') openSearch(input.closest('[data-start]'));
});`,
};
