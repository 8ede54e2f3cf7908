import { html } from '../../../pages/html';
import { redirect } from '../../exchange';
import { link, searchPath } from '../../pages/front';
import type { Search } from '../../store-types';

/** A form that is posted and answered with the address of the results, as OpenCart 4.1 does. */
export const postRedirect: Search = {
  weight: 2,
  box: () =>
    html`<form action="/search-form" method="post" class="search-form">
      <input type="text" name="search" data-search placeholder="Search" /><button type="submit" aria-label="Search">
        ⌕
      </button>
    </form>`,
  receive: (store, request) =>
    request.method === 'POST' && request.url.pathname === '/search-form'
      ? redirect(link(store, searchPath(store, request.fields['search'] ?? '', 1)))
      : null,
};
