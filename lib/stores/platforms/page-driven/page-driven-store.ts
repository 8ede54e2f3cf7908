import type { AddResult, Cart, CartAdd, CartRemove } from '../../../core/cart/cart';
import type { Offer } from '../../../core/offer/offer';
import type { AdapterPage, FormRequest, OfferDraft, PartKey, Sheet } from '../../adapter-page';
import type { StoreAdapter } from '../../store-adapter';

/**
 * Selectors of a store's pages: one object in each adapter file, with its date. Only `card`, `title` and `price` are required; the generic
 * code finds the rest.
 */
export interface StoreSelectors {
  /** One product among the results. */
  readonly card: string;
  readonly title: string;
  /** Elements with today's price of one pack. The first one with a readable price counts. */
  readonly price: string;
  readonly link?: string;
  readonly unitPrice?: string;
  readonly size?: string;
  readonly brand?: string;
  readonly sponsored?: string;
  readonly soldOut?: string;
  /** Within the card: adds the first piece (`add`), adds one more (`more`), shows how many the cart has (`quantity`). */
  readonly add?: string;
  readonly more?: string;
  readonly quantity?: string;
  /** An element in the page's header that changes whenever a product is added. */
  readonly count?: string;
  /** Opens the cart, or links to it. */
  readonly cart?: string;
  /** One line of the cart, and within it: its name, the price of one piece, its quantity, one piece less, remove all. */
  readonly line?: string;
  readonly lineTitle?: string;
  readonly linePrice?: string;
  readonly lineQuantity?: string;
  readonly less?: string;
  readonly remove?: string;
}

/** A store that is used through its own pages, as a shopper does: its cards are read, its buttons pressed, its cart read. */
export interface PageDrivenStore {
  readonly id: string;
  /** ISO 4217 code of the currency of its country. */
  readonly currency: string;
  readonly selectors: StoreSelectors;
  /** The path of the results of a search. */
  readonly searchPath: (query: string, page: AdapterPage) => string;
  /** The path of the cart, for stores with a cart page. */
  readonly cartPath?: string;
  /** The store's id of the product that a card or a cart line belongs to. */
  readonly idOf: (element: Element) => string | null;
  /** Facts in the markup of a card that no selector covers; null for a card that cannot be bought. */
  readonly factsOf?: (card: Element, page: AdapterPage) => Partial<OfferDraft> | null;
  /** Reads results from the data in the page instead of from cards. Null when the page has no data. */
  readonly readData?: (sheet: Sheet, page: AdapterPage) => Offer[] | null;
  /** Whether the server sends results as whole pages, so that no page has to run. */
  readonly isServed?: boolean;
}

/** The code that uses a store through its pages. It belongs to the part that is loaded at the first use (lib/stores/parts/any-store.ts). */
export interface PageDriver {
  search(query: string, page: AdapterPage, store: PageDrivenStore): Promise<Offer[]>;
  readCart(page: AdapterPage, store: PageDrivenStore): Promise<Cart>;
  addToCart(line: CartAdd, page: AdapterPage, store: PageDrivenStore): Promise<AddResult>;
  removeFromCart(line: CartRemove, page: AdapterPage, store: PageDrivenStore): Promise<void>;
  /** The cart that a cart page shows. */
  cartOn(sheet: Sheet, page: AdapterPage, store: PageDrivenStore): Cart;
  /** The results page on which a product was seen; null when it was not seen in this page load. */
  seenAt(page: AdapterPage, sku: string): string | null;
  /** The request that a form sends when one of its buttons is pressed, with these fields filled in; null when it sends none. */
  formRequest(button: Element, url: string, filled: ReadonlyMap<Element, string>): FormRequest | null;
}
export const pageDriver: PartKey<PageDriver> = { name: 'pageDriver', script: 'any-store' };

/** The functions of an adapter that follow from a description of the store's pages. */
export function pageDriven(store: PageDrivenStore): Omit<StoreAdapter, 'id' | 'name' | 'proof' | 'detect'> {
  return {
    // The store's own button is pressed, and it adds.
    cartWrites: 'adds',
    // These pages do not show, in a known way, whether a branch is chosen and an account is signed in.
    describe: (page) => page.shop.unknown(),
    search: (query, page) => page.part(pageDriver).search(query, page, store),
    readCart: (page) => page.part(pageDriver).readCart(page, store),
    addToCart: (line, page) => page.part(pageDriver).addToCart(line, page, store),
    removeFromCart: (line, page) => page.part(pageDriver).removeFromCart(line, page, store),
    // A card that can be bought has a button, and the button is read with the card.
    selfTest: (page, shared) =>
      shared({
        add: (offers) => {
          if (offers.some(({ availability }) => availability === 'in-stock' || availability === 'limited'))
            return 'a card has its own button';
          if (offers.every(({ availability }) => availability === 'out-of-stock')) return null;
          throw page.error.unreadable(`${store.id}: ${store.selectors.add ?? 'a button that adds'}`);
        },
      }),
    // The badge often changes only when the page is loaded again, and scripts draw the header, so no page has a text to copy.
    refreshCartUi: () => Promise.resolve(),
  };
}

/** Reads the store's id of a product from the first link in a card or line that has one. */
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

/** Reads it from an attribute of the element or of an element in it. */
export function idInAttribute(name: string, pattern = /^\s*(\S+)\s*$/): (element: Element) => string | null {
  return (element) => {
    const holder = element.hasAttribute(name) ? element : element.querySelector(`[${name}]`);
    return pattern.exec(holder?.getAttribute(name) ?? '')?.[1] ?? null;
  };
}
