import type { AddResult, Cart, CartAdd, CartRemove } from '../core/cart/cart';
import type { Offer } from '../core/offer/offer';
import type { StoreCheck } from '../core/store/store-check';
import type { StoreInfo } from '../core/store/store-info';
import type { AdapterPage } from './adapter-page';

/**
 * Our code for one store or platform: it takes a page and returns values. It has deliberately no checkout: the coach fills carts, and people
 * buy. Every method throws CoachErrors with store/… codes. What a page does not show is null or `unknown`, never a guess.
 */
export interface StoreAdapter {
  readonly id: string;
  /** The platform or store, for people ("Shopify storefront"). */
  readonly name: string;
  readonly proof: StoreInfo['proof'];
  /** When its proof was made (the run, the capture or the reading): "2026" or "2026-11". */
  readonly provenOn?: string;
  /** Whether a write *adds* to the quantity in the cart or *sets* it. */
  readonly cartWrites: StoreInfo['cartWrites'];
  /** How sure it is that this page belongs to the store (0–1), or null. It only reads the page and makes no request. */
  detect(page: AdapterPage): number | null;
  /** The shop's name and whether its cart can be filled now. Absent: the page's name, with unknown readiness. */
  describe?(page: AdapterPage): Promise<Pick<StoreInfo, 'name' | 'readiness'>>;
  /** Complete offers, in the store's order. */
  search(query: string, page: AdapterPage): Promise<Offer[]>;
  readCart(page: AdapterPage): Promise<Cart>;
  /** Adds `line.quantity` more; `line.held` is the quantity in the cart, for stores that set. A refusal is a result, not an error. */
  addToCart(line: CartAdd, page: AdapterPage): Promise<AddResult>;
  removeFromCart(line: CartRemove, page: AdapterPage): Promise<void>;
  /** Updates the page's display of its cart after we changed it. Absent: the page's cart badge is read again. */
  refreshCartUi?(page: AdapterPage): Promise<void>;
  /** The store's own address that puts these lines into the shopper's cart; null when it takes none of them. */
  handOff?(lines: readonly HandOffLine[], page: AdapterPage): string | null;
  /**
   * Its own self-test: the shared one (lib/stores/serving/self-test.ts) with what that does not know of this store, or another one in its
   * place. It only reads. Absent: the shared one.
   */
  selfTest?(page: AdapterPage, shared: SharedTest): Promise<StoreCheck[]>;
  /** The parts that this adapter leaves to the code for any store. Absent: none. */
  readonly leftToGeneric?: readonly ('search' | 'cart' | 'add')[];
}

/** The self-test of every store, with what an adapter adds to it. */
export type SharedTest = (own?: OwnTest) => Promise<StoreCheck[]>;

/** What only the adapter knows for the self-test of its store. */
export interface OwnTest {
  /** A search for which this store surely has a product. Absent: milk, in the language of the page. */
  readonly query?: string;
  /** Checks the way into the cart without a write and describes it; throws when a part is missing. Null: only a fill can tell. */
  readonly add?: (offers: readonly Offer[]) => string | null | Promise<string | null>;
}

/** The fields of a line that a hand-off needs. */
export type HandOffLine = Pick<CartAdd, 'sku' | 'quantity'>;

/** Declares an adapter, so that its type is checked in its own file. */
export function defineStore(adapter: StoreAdapter): StoreAdapter {
  return adapter;
}

/** Keeps one value for each page load (a currency, a token), so that it is not requested twice. */
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

/** Sets the quantity of a product in the cart. Returns the cart after it; null when the answer has no cart. */
export type SetQuantity = (sku: string, quantity: number, page: AdapterPage) => Promise<Pick<Cart, 'lines'> | null>;

/** Adds and removes by setting the quantity of a product. The result is counted in the cart after it. */
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
