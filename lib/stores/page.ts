import type { CartAdd, CartRemove } from '../core/cart/cart';
import type { namedBy, requestFor, withProvenPlaces } from './learned/add-template';
import type { chooseRemoval } from './learned/choose-template';
import type { factsInData } from './learned/data-facts';
import type { learnAddRequest } from './learned/learn-add';
import type { learnCards } from './learned/learn-cards';
import type { lineSource } from './learned/line-source';
import type { keepSent } from './learned/keep-request';
import type { LearnedOfPage } from './learned/learned-of-page';
import type { TabUse } from './live/needs-visit';
import type { findCartLines } from './generic/cart/lines/cart-lines';
import type { SearchWay } from './generic/known/known-store';
import type { dialogsIn, leaveDialog } from './generic/add/asking-dialog';
import type { orderFor } from './generic/add/order';
import type { framedCart } from './generic/cart/plain/framed-cart';
import type { plainLines } from './generic/cart/plain/plain-lines';
import type { openCart } from './generic/cart/read-cart';
import type { readResults } from './generic/cards/read-results';
import type { requestOutOfPlain } from './generic/cart/plain/out-of-plain';
import type { StoreAdapter } from './store-adapter';

/**
 * The page an adapter gets: everything it may touch, handed in, so that a test hands in a fixture and no adapter reaches for a global.
 */
export interface StorePage {
  readonly document: Document;
  /** Where the page is now. Read it anew each time: single-page stores change it without a load. */
  readonly location: { readonly href: string };
  /** Requests as the page itself would make them. Queued one at a time; adapters use the verbs in request.ts, not this. */
  readonly fetch: PageFetch;
  /** The same for reading several pages beside one another; never beside a write. Absent where that is not done. */
  readonly fetchTogether?: PageFetch;
  /** Aborts when the content script is replaced. */
  readonly signal: AbortSignal;
  /** An inert document: no scripts run, no images load. Its links must be resolved against where it came from. */
  parseHtml(text: string): Document;
  /**
   * Opens a page of the same store with its scripts running, for stores that only work that way; absent where that is impossible. `beside`
   * (which is meant when nothing is said) is for reading: out of sight, and in the shopper's own tab only where the store refuses frames.
   * `tab` is for pressing, and for carts a page keeps itself: always in the shopper's tab. While that is on another page this throws
   * `NeedsVisit`, and the request begins anew there: read what is to be known of other pages before, and call `willWrite` before a press.
   */
  readonly openLive?: (url: string, where?: 'beside' | 'tab') => Promise<LivePage>;
  /** What this request may do with the tab; absent where it may not be moved. */
  tab?: TabUse | undefined;
  /** The cart was changed by a request while this page stood open. On the page itself: each script of ours has modules of its own. */
  isStale?: boolean;
  /** What is to be put in after the line that is being added, as far as it was told; absent elsewhere. */
  upcoming?: readonly CartAdd[] | undefined;
  /** What was learned of this store before, and what this request learns; absent where nothing is kept. */
  learned?: LearnedOfPage | undefined;
  /** The adapter for any store, for an adapter whose shop turns out not to speak as it does. To be asked for before anything is done. */
  anyStore(): StoreAdapter;
  /** The code that uses a store by what its pages say of themselves. To be asked for before anything but reading is done. */
  asAnyStore(): AnyStore;
  /** What is needed where something is put in or taken out for the first time. To be asked for before anything but reading is done. */
  learning(): Learning;
  /** What reads carts that have little to read them by. To be asked for before anything but reading is done. */
  plain(): PlainCart;
  /** Waits; handed in so that tests do not. */
  wait(milliseconds: number): Promise<void>;
}

/** What uses a store nobody wrote an adapter for, for that store's adapter and for those that leave a part to it. */
export interface AnyStore extends Pick<StoreAdapter, 'search' | 'readCart' | 'addToCart' | 'removeFromCart'> {
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

/**
 * What reads requests off what a page was seen to ask, writes them for other products and lines, and keeps those that put products in
 * (lib/stores/learned); and what tells a product's page what to buy. A product that is put in as before takes none of it.
 */
export interface Learning {
  readonly learnAddRequest: typeof learnAddRequest;
  readonly learnCards: typeof learnCards;
  readonly factsInData: typeof factsInData;
  readonly requestFor: typeof requestFor;
  readonly namedBy: typeof namedBy;
  readonly withProvenPlaces: typeof withProvenPlaces;
  readonly orderFor: typeof orderFor;
  readonly dialogsIn: typeof dialogsIn;
  readonly leaveDialog: typeof leaveDialog;
  readonly lineSource: typeof lineSource;
  readonly chooseRemoval: typeof chooseRemoval;
  readonly keepSent: typeof keepSent;
}

/** Reads carts of few signs, and takes lines out where the cart only leads to a page for that (lib/stores/parts/plain.ts). */
export interface PlainCart {
  readonly plainLines: typeof plainLines;
  readonly framedCart: typeof framedCart;
  readonly requestOutOfPlain: typeof requestOutOfPlain;
}

/** `fetch`, as far as adapters need it. */
export type PageFetch = (url: string, init: RequestInit) => Promise<PageResponse>;
export type PageResponse = Pick<Response, 'status' | 'url' | 'redirected' | 'text'> & {
  readonly headers: Pick<Headers, 'get'>;
};

/** A page of the store that really runs: the shopper's own tab, or a frame in it. Close it when done. */
export interface LivePage {
  /** Its document now; another one after it navigated. Throws `store/unreachable` when it left the store. */
  document(): Document;
  href(): string;
  /** Resolves true once `isDone` holds, false after `milliseconds` without. Asked several times a second. */
  until(isDone: (document: Document) => boolean, milliseconds: number): Promise<boolean>;
  close(): void;
}

/** A document with the address it came from: what readers of pages take. */
export interface Sheet {
  readonly document: Document;
  readonly url: string;
}

/** The page as it stands in the shopper's tab. */
export function currentSheet(page: StorePage): Sheet {
  return { document: page.document, url: page.location.href };
}

/** An address on the page made absolute, or null when it is none a store page would link to (`javascript:`, `mailto:`, broken). */
export function absoluteUrl(href: string | null | undefined, base: string): URL | null {
  if (href === null || href === undefined || href.trim() === '') return null;
  try {
    const url = new URL(href, base);
    return /^https?:$/.test(url.protocol) ? url : null;
  } catch {
    return null;
  }
}

/** Remembers one value per page for as long as the page stands (a currency, a search address), so it is not asked twice. */
export function perPage<T>(make: (page: StorePage) => T): (page: StorePage) => T {
  const made = new WeakMap<StorePage, { value: T }>();
  return (page) => {
    const known = made.get(page);
    if (known !== undefined) return known.value;
    const value = make(page);
    made.set(page, { value });
    return value;
  };
}
