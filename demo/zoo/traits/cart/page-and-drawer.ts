import { html } from '../../../pages/html';
import { link } from '../../pages/front';
import type { CartPlace } from '../../store-types';
import { cartDrawer } from './cart-drawer';

/** With scripts, the link to the cart page opens a drawer instead. */
export const pageAndDrawer: CartPlace = {
  ...cartDrawer,
  weight: 3,
  hasPage: true,
  opener: (store, count) =>
    html`<a href="${link(store, store.pieces.identity.cart)}" class="cart-link" data-opens="cart"
      >${store.pieces.wording.cart} ${count}</a
    >`,
  script: `shop.on('click', 'a[data-opens=cart]', (event) => event.preventDefault());
${cartDrawer.script ?? ''}`,
};
