import { cartDialog } from '../traits/cart/cart-dialog';
import { cartDrawer } from '../traits/cart/cart-drawer';
import { cartPage } from '../traits/cart/cart-page';
import { pageAndDrawer } from '../traits/cart/page-and-drawer';

/** Where the cart is shown. */
export const cartPlaces = {
  'cart-page': cartPage,
  'cart-drawer': cartDrawer,
  'page-and-drawer': pageAndDrawer,
  'cart-dialog': cartDialog,
};
