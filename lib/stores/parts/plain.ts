import { framedCart } from '../generic/cart/plain/framed-cart';
import { plainLines } from '../generic/cart/plain/plain-lines';
import { requestOutOfPlain } from '../generic/cart/plain/plain-line-request';
import type { Parts } from '../serving/loaded-scripts';

/**
 * Reads carts whose lines have no links, prices or controls, or are in a frame, and removes lines on pages of their own. Injected when the
 * usual way does not read a cart page.
 */
export default { plain: { plainLines, framedCart, requestOutOfPlain } } satisfies Partial<Parts>;
