import { html } from '../../../pages/html';
import { hiddenFields } from '../../pages/front';
import type { Search } from '../../store-types';

/** A form in the header that opens the results by their address. */
export const getForm: Search = {
  weight: 6,
  box(store) {
    const { path, fields, query } = store.pieces.identity.search;
    return html`<form action="${path}" method="get" role="search" class="search-form">
      ${hiddenFields(fields)}<input
        type="search"
        name="${query}"
        placeholder="Search products"
        aria-label="Search"
      /><button type="submit">Search</button>
    </form>`;
  },
};
