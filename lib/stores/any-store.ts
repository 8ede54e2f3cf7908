import type { AddResult, Cart, CartAdd, CartRemove } from '../core/cart/cart';
import type { Offer } from '../core/offer/offer';
import type { readResults } from './generic/cards/read-results';
import type { findCartLines } from './generic/cart/lines/find-cart-lines';
import type { openCart } from './generic/cart/read-any-cart';
import type { SearchWay } from './generic/known/known-store';
import type { PartKey, StorePage } from './page';

/** The code for stores without an adapter. The generic adapter uses it, and adapters that leave a part to it. */
export interface AnyStore {
  search(query: string, page: StorePage): Promise<Offer[]>;
  readCart(page: StorePage): Promise<Cart>;
  addToCart(line: CartAdd, page: StorePage): Promise<AddResult>;
  removeFromCart(line: CartRemove, page: StorePage): Promise<void>;
  /** The products on a results page of which only the address is known. `what` names the store for a bug report. */
  searchAt(path: string, what: string, page: StorePage): Promise<Offer[]>;
  /** Finds the cart of a store of which only a part is known: the lines on a page, and the way to the cart. */
  readonly carts: { findLines: typeof findCartLines; open: typeof openCart };
  /** Removes whole lines one directly after another, from the first on, as far as this was proven. Returns how many were started. */
  takeOut(lines: readonly CartRemove[], page: StorePage): Promise<number>;
  /** Learns the store's removal request from the requests that its page sent while the last line was removed by a press. */
  learnRemoval(seen: unknown, page: StorePage): void;
  /** Tries ways to search. Returns true when one was proven; it is then kept for the store. */
  tryWays(ways: readonly SearchWay[], query: string, page: StorePage): Promise<boolean>;
  /** The products on a results page. */
  readonly readResults: typeof readResults;
  /** Keeps the names of products, for carts whose lines have a name and no link. */
  learnNames(page: StorePage, products: readonly { sku: string; title: string }[]): void;
}

export const anyStore: PartKey<AnyStore> = { name: 'any-store' };
