import { html } from '../../../pages/html';
import type { Paging } from '../../trait-types';

/** Twelve results per page, with links to the other pages below. */
export const pagesOf12: Paging = {
  weight: 4,
  size: 12,
  foot({ page, pages, address }) {
    if (pages < 2) return null;
    const numbers = Array.from({ length: pages }, (_, index) => index + 1);
    return html`<nav class="pagination" aria-label="Pages">
      ${numbers.map((number) => (number === page ? html`<span aria-current="page">${number}</span> ` : html`<a href="${address(number)}">${number}</a> `))}${page < pages ? html`<a rel="next" href="${address(page + 1)}">Next ›</a>` : null}
    </nav>`;
  },
};
