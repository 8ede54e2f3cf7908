import type { Cart } from '../../../lib/core/cart/cart';
import type { Offer } from '../../../lib/core/offer/offer';
import type { StoreInfo } from '../../../lib/core/store/store-info';
import type { Recorded } from './record-answers';

/** A page as it was in the tab. */
export interface CapturedPage {
  readonly name: 'home' | 'results' | 'product' | 'cart';
  readonly address: string;
  readonly html: string;
}

/** What an adapter read on a page, and the requests it made. */
export interface Reading<T> {
  readonly page: CapturedPage['name'];
  readonly value: T;
  readonly asked: readonly Recorded[];
}

/** All that was captured of a store, before it is scrubbed. */
export interface CapturedStore {
  readonly on: string;
  readonly query: string;
  readonly info: StoreInfo;
  readonly pages: readonly CapturedPage[];
  /** The requests of the pages' own scripts, by page. */
  readonly told: readonly { page: CapturedPage['name']; answer: Recorded }[];
  readonly search: Reading<Offer[]> | null;
  readonly cart: Reading<Cart> | null;
}
