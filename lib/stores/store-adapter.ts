import type { AddResult, Cart, CartAdd, CartRemove } from '../core/cart/cart';
import type { ProductLabel } from '../core/offer/labels/product-label';
import type { LabelledProduct, Offer } from '../core/offer/offer';
import type { StoreCheck } from '../core/store/store-check';
import type { StoreInfo } from '../core/store/store-info';
import type { StorePage } from './page';

/**
 * Our code for one store or platform: page in, values out. There is deliberately no checkout: the coach fills carts, people buy.
 * Every method throws CoachErrors with store/… codes; what a page does not say is null or `unknown`, never guessed.
 */
export interface StoreAdapter {
  readonly id: string;
  /** The platform or store, for people ("Shopify storefront"). */
  readonly name: string;
  readonly proof: StoreInfo['proof'];
  /** When that on which it rests was seen (ran, was captured, was read): "2026" or "2026-11". */
  readonly provenOn?: string;
  /** Whether a write to the cart *adds* to what is there or *sets* the number of it. */
  readonly cartWrites: StoreInfo['cartWrites'];
  /** How sure we are that this page is of this store, 0–1, or null. Looks at the page only; asks nothing. */
  detect(page: StorePage): number | null;
  /** The shop's own name and whether it can be shopped now. Absent: the page's name, readiness unknown. */
  describe?(page: StorePage): Promise<Pick<StoreInfo, 'name' | 'readiness'>>;
  /** Complete offers, in the store's order. */
  search(query: string, page: StorePage): Promise<Offer[]>;
  readCart(page: StorePage): Promise<Cart>;
  /** Adds `line.quantity` more; `line.held` is what the cart holds, for stores that set. A refusal is a result, not an error. */
  addToCart(line: CartAdd, page: StorePage): Promise<AddResult>;
  removeFromCart(line: CartRemove, page: StorePage): Promise<void>;
  /** What the store says of a product's label, where its product pages do not (lib/stores/labels). Absent: its product page is read. */
  readProduct?(product: LabelledProduct, page: StorePage): Promise<ProductLabel>;
  /** Lets the page show its cart anew after we changed it. Absent: the page's own cart badge is read again. */
  refreshCartUi?(page: StorePage): Promise<void>;
  /** The store's own way to hand a list over: an address that puts these lines into the shopper's cart. Null when it takes none of them. */
  handOff?(lines: readonly HandOffLine[], page: StorePage): string | null;
  /**
   * Its own self-test: the shared one (lib/stores/serving/self-test.ts) with what that cannot know of this store, or another in its place. Reads
   * only. Absent: the shared one as it is.
   */
  selfTest?(page: StorePage, shared: SharedTest): Promise<StoreCheck[]>;
  /** Parts that are not of this adapter's own making but left to the code for any store. Absent: all are its own. */
  readonly leftToGeneric?: readonly ('search' | 'cart' | 'add')[];
}

/** The self-test every store gets, with what an adapter adds to it. */
export type SharedTest = (own?: OwnTest) => Promise<StoreCheck[]>;

/** What only the adapter can tell of its store's self-test. */
export interface OwnTest {
  /** Something this store surely sells, as one searches for it there. Absent: milk, in the language of the page. */
  readonly query?: string;
  /** What stands of the way into the cart, told without taking it; throws what is missing. Null: only a fill can tell. */
  readonly add?: (offers: readonly Offer[]) => string | null | Promise<string | null>;
}

/** What a hand-off needs to know of a line. */
export type HandOffLine = Pick<CartAdd, 'sku' | 'quantity'>;

/** Declares an adapter; checks its shape where it is written. */
export function defineStore(adapter: StoreAdapter): StoreAdapter {
  return adapter;
}
