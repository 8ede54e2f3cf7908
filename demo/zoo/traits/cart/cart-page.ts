import { html } from '../../../pages/html';
import { link } from '../../pages/front';
import type { CartPlace } from '../../store-types';

/** The cart has a page of its own. */
export const cartPage: CartPlace = {
  weight: 5,
  hasPage: true,
  opener: (store, count) =>
    html`<a href="${link(store, store.pieces.identity.cart)}" class="cart-link"
      >${store.pieces.wording.cart} ${count}</a
    >`,
};
