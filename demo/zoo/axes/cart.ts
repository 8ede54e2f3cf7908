import { cartPage } from '../traits/cart/cart-page';

/** Where the cart is shown. */
export const cartPlaces = { 'cart-page': cartPage };
