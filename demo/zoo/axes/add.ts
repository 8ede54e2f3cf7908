import { addByLink } from '../traits/add/add-by-link';
import { cardButton } from '../traits/add/card-button';
import { cardForm } from '../traits/add/card-form';
import { fetchBox } from '../traits/add/fetch-box';
import { formPost } from '../traits/add/form-post';
import { formToCart } from '../traits/add/form-to-cart';
import { iconOnly } from '../traits/add/icon-only';
import { keyByScript } from '../traits/add/key-by-script';
import { serverAction } from '../traits/add/server-action';
import { stepper } from '../traits/add/stepper';

/** How a product is added to the cart. */
export const adds = {
  'form-post': formPost,
  'form-to-cart': formToCart,
  'card-form': cardForm,
  'add-by-link': addByLink,
  'fetch-box': fetchBox,
  'card-button': cardButton,
  'icon-only': iconOnly,
  stepper,
  'server-action': serverAction,
  'key-by-script': keyByScript,
};
