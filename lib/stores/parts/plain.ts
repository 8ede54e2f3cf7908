import { framedCart } from '../generic/cart/plain/framed-cart';
import { plainLines } from '../generic/cart/plain/plain-lines';
import { requestOutOfPlain } from '../generic/cart/plain/plain-line-request';
import type { Parts } from '../serving/loaded-scripts';

/**
 * Reads carts whose lines have no links, prices or controls, or stand in a frame, and takes lines out on pages of their own: injected where
 * a cart page shows something that is not read in the usual way.
 */
export default { plain: { plainLines, framedCart, requestOutOfPlain } } satisfies Partial<Parts>;
