import type { AddResult, Cart, CartAdd, CartRemove } from '../../../core/cart/cart';
import type { Offer } from '../../../core/offer/offer';
import type { AdapterPage, FormRequest, OfferDraft, PartKey, Sheet } from '../../adapter-page';
import type { StoreAdapter } from '../../store-adapter';

/**
 * How a store's pages are marked: one object in each adapter file, dated there. Only `card`, `title` and `price` must be known; what is
 * left out is found as on any store's page.
 */
export interface GrocerSelectors {
  /** One product among the results. */
  readonly card: string;
  readonly title: string;
  /** Elements that tell today's price of one pack; the first that reads as such counts. */
  readonly price: string;
  readonly link?: string;
  readonly unitPrice?: string;
  readonly size?: string;
  readonly brand?: string;
  readonly sponsored?: string;
  readonly soldOut?: string;
  /** Puts the first one into the cart; takes one more; tells how many the cart holds. Within the card. */
  readonly add?: string;
  readonly more?: string;
  readonly quantity?: string;
  /** Something in the page's head that changes with every thing put into the cart. */
  readonly count?: string;
  /** Opens the cart, or links to it. */
  readonly cart?: string;
  /** One line of the cart, and within it: its name, the price of one, how many, one less, all away. */
  readonly line?: string;
  readonly lineTitle?: string;
  readonly linePrice?: string;
  readonly lineQuantity?: string;
  readonly less?: string;
  readonly remove?: string;
}

/** A store that is used through its own pages, as a shopper would: cards are read, their own buttons pressed, the cart read. */
export interface Grocer {
  readonly id: string;
  /** ISO 4217 code of the country it sells in. */
  readonly currency: string;
  readonly selectors: GrocerSelectors;
  /** The path of a search's results. */
  readonly searchPath: (query: string, page: AdapterPage) => string;
  /** The cart's path, for stores that have a page for it. */
  readonly cartPath?: string;
  /** The store's id of the product a card, or a line of the cart, is about. */
  readonly idOf: (element: Element) => string | null;
  /** What the markup says of a card beyond the selectors; null for a card that is nothing to buy. */
  readonly factsOf?: (card: Element, page: AdapterPage) => Partial<OfferDraft> | null;
  /** Reads results otherwise than by their cards: from the data the page carries. Null when it carries none. */
  readonly readData?: (sheet: Sheet, page: AdapterPage) => Offer[] | null;
  /** Whether the store's server sends the results whole, so that no page needs to run to read them. */
  readonly isServed?: boolean;
}

/** What uses a store by its pages: the part that is brought when such a store is first used with the code for any store (lib/stores/parts/any-store.ts). */
export interface GrocerPages {
  search(query: string, page: AdapterPage, grocer: Grocer): Promise<Offer[]>;
  readCart(page: AdapterPage, grocer: Grocer): Promise<Cart>;
  addToCart(line: CartAdd, page: AdapterPage, grocer: Grocer): Promise<AddResult>;
  removeFromCart(line: CartRemove, page: AdapterPage, grocer: Grocer): Promise<void>;
  /** A cart page as a cart. */
  cartOn(sheet: Sheet, page: AdapterPage, grocer: Grocer): Cart;
  /** The page of results on which a product was seen; null when it was not while this page stood. */
  seenAt(page: AdapterPage, sku: string): string | null;
  /** The request a form makes when a button of it is pressed, with these of its fields filled in; null when it makes none. */
  formRequest(button: Element, url: string, filled: ReadonlyMap<Element, string>): FormRequest | null;
}
export const grocerPages: PartKey<GrocerPages> = { name: 'grocer', script: 'any-store' };

/** The parts of an adapter that follow from a description of the store's pages. */
export function byItsPages(grocer: Grocer): Omit<StoreAdapter, 'id' | 'name' | 'proof' | 'detect'> {
  return {
    // Its own button is pressed, and that adds.
    cartWrites: 'adds',
    // Whether a branch is chosen and an account open is not told by these pages in a way we know.
    describe: (page) => page.shop.unknown(),
    search: (query, page) => page.part(grocerPages).search(query, page, grocer),
    readCart: (page) => page.part(grocerPages).readCart(page, grocer),
    addToCart: (line, page) => page.part(grocerPages).addToCart(line, page, grocer),
    removeFromCart: (line, page) => page.part(grocerPages).removeFromCart(line, page, grocer),
    // Cards are read with their buttons: one that can be bought has one to press.
    selfTest: (page, shared) =>
      shared({
        add: (offers) => {
          if (offers.some(({ availability }) => availability === 'in-stock' || availability === 'limited'))
            return 'a card has its own button';
          if (offers.every(({ availability }) => availability === 'out-of-stock')) return null;
          throw page.error.unreadable(`${grocer.id}: ${grocer.selectors.add ?? 'a button that adds'}`);
        },
      }),
    // Badges often stand still until the page is loaded anew, and these pages' heads are drawn by scripts: nothing to copy from.
    refreshCartUi: () => Promise.resolve(),
  };
}

/** The store's id of a product out of the first link in a card or line that carries one. */
export function idInLink(pattern: RegExp): (element: Element) => string | null {
  return (element) => {
    const links = [...(element.matches('a[href]') ? [element] : []), ...element.querySelectorAll('a[href]')];
    for (const link of links) {
      const id = pattern.exec(link.getAttribute('href') ?? '')?.[1];
      if (id !== undefined) return id;
    }
    return null;
  };
}

/** The same out of an attribute, of the element itself or of something in it. */
export function idInAttribute(name: string, pattern = /^\s*(\S+)\s*$/): (element: Element) => string | null {
  return (element) => {
    const holder = element.hasAttribute(name) ? element : element.querySelector(`[${name}]`);
    return pattern.exec(holder?.getAttribute(name) ?? '')?.[1] ?? null;
  };
}
