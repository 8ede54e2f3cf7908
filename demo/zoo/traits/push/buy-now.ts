import { html } from '../../../pages/html';
import type { Push } from '../../store-types';

/** A second button that goes directly to the payment. */
export const buyNow: Push = {
  weight: 2,
  beside: (_product, store) =>
    store.pieces.add.isForm === true
      ? html`<button type="submit" class="buy-now" formaction="/checkout/now">Buy it now</button>`
      : html`<button type="button" class="buy-now">Buy it now</button>`,
  style: `.buy-now { background: #222; color: #fff; }`,
  script: `shop.on('click', 'button.buy-now[type=button]', () => location.assign('/checkout/now'));`,
};
