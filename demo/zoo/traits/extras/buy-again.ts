import { html } from '../../../pages/html';
import type { Extras } from '../../store-types';

/** Cards of products bought before, below the cart. */
export const buyAgain: Extras = {
  weight: 1.5,
  beside: (store, _entries, list) =>
    html`<section class="again">
      <h2>Buy it again</h2>
      ${list(store.sells.slice(0, 4))}
    </section>`,
};
