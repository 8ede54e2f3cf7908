import { redirect } from '../../exchange';
import { link } from '../../pages/front';
import type { Add } from '../../store-types';
import { formPost, receiveForm } from './form-post';

/** The product's form is answered with the cart's page, as osCommerce and WooCommerce can be set to. */
export const formToCart: Add = {
  ...formPost,
  weight: 3,
  opensCart: true,
  receive: (store, request) =>
    receiveForm(store, request) === null ? null : redirect(link(store, store.pieces.identity.cart)),
};
