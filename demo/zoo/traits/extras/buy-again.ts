import { html } from '../../../pages/html';
import type { Extras } from '../../store-types';

/** Below the cart, cards of things bought before. */
export const buyAgain: Extras = {
  weight: 1.5,
  beside: (store, _entries, list) =>
    html`<section class="again">
      <h2>Buy it again</h2>
      ${list(store.sells.slice(0, 4))}
    </section>`,
};
