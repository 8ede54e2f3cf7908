import { addToBag } from '../traits/wording/add-to-bag';
import { addToBasket } from '../traits/wording/add-to-basket';
import { addToCart } from '../traits/wording/add-to-cart';
import { bareAdd } from '../traits/wording/bare-add';

/** The words on the store's buttons. */
export const wordings = {
  'add-to-cart': addToCart,
  'add-to-basket': addToBasket,
  'add-to-bag': addToBag,
  'bare-add': bareAdd,
};
