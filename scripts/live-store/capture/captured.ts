import type { Cart } from '../../../lib/core/cart/cart';
import type { Offer } from '../../../lib/core/offer/offer';
import type { StoreInfo } from '../../../lib/core/store/store-info';
import type { Recorded } from './record-answers';

/** A page as it stood in the tab. */
export interface CapturedPage {
  readonly name: 'home' | 'results' | 'product' | 'cart';
  readonly address: string;
  readonly html: string;
}

/** What an adapter read on a page, and what it asked the store for it. */
export interface Reading<T> {
  readonly page: CapturedPage['name'];
  readonly value: T;
  readonly asked: readonly Recorded[];
}

/** All that was captured of a store, before anything is taken out of it. */
export interface CapturedStore {
  readonly on: string;
  readonly query: string;
  readonly info: StoreInfo;
  readonly pages: readonly CapturedPage[];
  /** What the pages' own scripts asked the store, by the page. */
  readonly told: readonly { page: CapturedPage['name']; answer: Recorded }[];
  readonly search: Reading<Offer[]> | null;
  readonly cart: Reading<Cart> | null;
}
