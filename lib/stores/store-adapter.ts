import type { AddResult, Cart, CartAdd, CartRemove } from '../core/cart/cart';
import type { Offer } from '../core/offer/offer';
import type { StoreCheck } from '../core/store/store-check';
import type { StoreInfo } from '../core/store/store-info';
import type { AdapterPage } from './adapter-page';

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
  detect(page: AdapterPage): number | null;
  /** The shop's own name and whether it can be shopped now. Absent: the page's name, readiness unknown. */
  describe?(page: AdapterPage): Promise<Pick<StoreInfo, 'name' | 'readiness'>>;
  /** Complete offers, in the store's order. */
  search(query: string, page: AdapterPage): Promise<Offer[]>;
  readCart(page: AdapterPage): Promise<Cart>;
  /** Adds `line.quantity` more; `line.held` is what the cart holds, for stores that set. A refusal is a result, not an error. */
  addToCart(line: CartAdd, page: AdapterPage): Promise<AddResult>;
  removeFromCart(line: CartRemove, page: AdapterPage): Promise<void>;
  /** Lets the page show its cart anew after we changed it. Absent: the page's own cart badge is read again. */
  refreshCartUi?(page: AdapterPage): Promise<void>;
  /** The store's own way to hand a list over: an address that puts these lines into the shopper's cart. Null when it takes none of them. */
  handOff?(lines: readonly HandOffLine[], page: AdapterPage): string | null;
  /**
   * Its own self-test: the shared one (lib/stores/serving/self-test.ts) with what that cannot know of this store, or another in its place. Reads
   * only. Absent: the shared one as it is.
   */
  selfTest?(page: AdapterPage, shared: SharedTest): Promise<StoreCheck[]>;
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

/** Remembers one value per page for as long as the page stands (a currency, a token), so it is not asked twice. */
export function perPage<T>(make: (page: AdapterPage) => T): (page: AdapterPage) => T {
  const made = new WeakMap<AdapterPage, { value: T }>();
  return (page) => {
    const known = made.get(page);
    if (known !== undefined) return known.value;
    const value = make(page);
    made.set(page, { value });
    return value;
  };
}

/** A store that is told how many of a product its cart shall hold. Answers with the cart after it, or null when it shows none. */
export type SetQuantity = (sku: string, quantity: number, page: AdapterPage) => Promise<Pick<Cart, 'lines'> | null>;

/** Adding and taking out by setting the number of a product; what came of it is counted in the cart after it. */
export function bySetting(
  id: string,
  readCart: (page: AdapterPage) => Promise<Cart>,
  set: SetQuantity,
): {
  cartWrites: 'sets';
  readCart(page: AdapterPage): Promise<Cart>;
  addToCart(line: CartAdd, page: AdapterPage): Promise<AddResult>;
  removeFromCart(line: CartRemove, page: AdapterPage): Promise<void>;
} {
  return {
    cartWrites: 'sets',
    readCart,
    async addToCart(line, page) {
      const cart = (await set(line.sku, line.held + line.quantity, page)) ?? (await readCart(page));
      return page.outcome.after(line, page.cart.held(cart, line.sku), 'The store took no more of it.');
    },
    async removeFromCart(line, page) {
      const target = Math.max(0, line.held - line.quantity);
      const cart = (await set(line.sku, target, page)) ?? (await readCart(page));
      if (page.cart.held(cart, line.sku) > target) throw page.error.stillThere(`${id}: ${line.sku}`, null);
    },
  };
}
