import { html } from '../../../pages/html';
import type { Search } from '../../store-types';
import { findAnew } from './find-anew';

/** A form that is posted and answered with the results, which have no address of their own. */
export const postAnswer: Search = {
  weight: 1,
  hasNoAddress: true,
  box: () =>
    html`<form action="/find" method="post" class="search-form">
      <input type="text" name="query" data-search placeholder="What are you looking for?" /><button type="submit">
        Go
      </button>
    </form>`,
  receive: findAnew,
};
