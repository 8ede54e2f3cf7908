import { html } from '../../../pages/html';
import { seenProducts } from '../../pages/seen-products';
import type { Shelf } from '../../store-types';

/** Products seen before are shown below, in cards like those of the results. */
export const recentlySeen: Shelf = {
  weight: 2,
  showsSeen: true,
  around({ hits, store, list }) {
    const seen = seenProducts(store);
    return html`${hits}${
      seen.length === 0
        ? null
        : html`<section class="seen">
            <h2>Recently viewed</h2>
            ${list(seen)}
          </section>`
    }`;
  },
};
