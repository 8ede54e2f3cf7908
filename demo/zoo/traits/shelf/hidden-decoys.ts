import { html } from '../../../pages/html';
import type { Shelf } from '../../store-types';

/** The page contains invisible cards of other products: a carousel for phones, a view that is not open. */
export const hiddenDecoys: Shelf = {
  weight: 2,
  around: ({ hits, found, store, list }) =>
    html`<div class="phone-only" aria-hidden="true">
        ${list(store.sells.filter((product) => !found.includes(product)).slice(0, 6))}
      </div>
      ${hits}`,
  style: `.phone-only { display: none; }`,
};
