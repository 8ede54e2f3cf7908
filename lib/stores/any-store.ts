import type { AddResult, Cart, CartAdd, CartRemove } from '../core/cart/cart';
import type { Offer } from '../core/offer/offer';
import type { readResults } from './generic/cards/read-results';
import type { findCartLines } from './generic/cart/lines/find-cart-lines';
import type { openCart } from './generic/cart/read-any-cart';
import type { SearchWay } from './generic/known/known-store';
import type { PartKey, StorePage } from './page';

/** What uses a store nobody wrote an adapter for, for that store's adapter and for those that leave a part to it. */
export interface AnyStore {
  search(query: string, page: StorePage): Promise<Offer[]>;
  readCart(page: StorePage): Promise<Cart>;
  addToCart(line: CartAdd, page: StorePage): Promise<AddResult>;
  removeFromCart(line: CartRemove, page: StorePage): Promise<void>;
  /** The products on a page of results whose address is known but not its marks. `what` names the store for a bug report. */
  searchAt(path: string, what: string, page: StorePage): Promise<Offer[]>;
  /** Finds the cart of a store of which only a part is known: its lines on a page, and the way to it. */
  readonly carts: { findLines: typeof findCartLines; open: typeof openCart };
  /** Takes whole lines out back to back, from the front, as far as that was proven: how many were begun. */
  takeOut(lines: readonly CartRemove[], page: StorePage): Promise<number>;
  /** Learns the store's own request for taking a line out from what its page was seen to ask while the last one was pressed out. */
  learnRemoval(seen: unknown, page: StorePage): void;
  /** Tries ways to search; true where one was proven, and is then known of the store. */
  tryWays(ways: readonly SearchWay[], query: string, page: StorePage): Promise<boolean>;
  /** The products a page of results shows. */
  readonly readResults: typeof readResults;
  /** Tells it which products there are, for carts whose lines have a name and no link. */
  learnNames(page: StorePage, products: readonly { sku: string; title: string }[]): void;
}

export const anyStore: PartKey<AnyStore> = { name: 'any-store' };
