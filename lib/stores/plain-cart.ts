import type { framedCart } from './generic/cart/plain/framed-cart';
import type { requestOutOfPlain } from './generic/cart/plain/plain-line-request';
import type { plainLines } from './generic/cart/plain/plain-lines';
import type { PartKey } from './page';

/** Reads carts with little markup, and removes lines whose cart only links to a page for that (lib/stores/parts/plain.ts). */
export interface PlainCart {
  readonly plainLines: typeof plainLines;
  readonly framedCart: typeof framedCart;
  readonly requestOutOfPlain: typeof requestOutOfPlain;
}

export const plainCart: PartKey<PlainCart> = { name: 'plain' };
