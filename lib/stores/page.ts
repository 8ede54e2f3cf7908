import type { CartAdd } from '../core/cart/cart';
import type { AdapterPage, LivePage, PartKey, Sheet } from './adapter-page';
import type { LearnedOfPage } from './learned/learned-values';
import type { TabUse } from './live/tab-use';

/**
 * The page that our code in a store receives. It contains everything that the code may use, so that a test can pass a fixture and no code
 * uses a global.
 */
export interface StorePage {
  readonly document: Document;
  /** The page's address now. Read it each time, because single-page stores change it without a load. */
  readonly location: { readonly href: string };
  /** Requests as the page itself would make them, one at a time or as many as `atOnce`. Adapters use the functions of request.ts instead. */
  readonly fetch: PageFetch;
  /** The same without a queue, for reading several pages at the same time, never beside a write. Absent when that is not allowed. */
  readonly fetchTogether?: PageFetch;
  /** Aborts when the content script is replaced. */
  readonly signal: AbortSignal;
  /** Makes an inert document: no scripts run, no images load. Its links must be resolved against the address it came from. */
  parseHtml(text: string): Document;
  /**
   * Opens a page of the same store with its scripts running, for stores that only work that way; absent when that is impossible. `beside`
   * (the default) is for reading: out of sight, and in the shopper's own tab only when the store refuses frames. `tab` is for pressing, and
   * for carts that exist only in an open page: always in the shopper's tab. When that tab is on another page, this throws `NeedsVisit`, and
   * the request starts again there. Read other pages before it, and call `willWrite` before a press.
   */
  readonly openLive?: (url: string, where?: 'beside' | 'tab') => Promise<LivePage>;
  /** The most requests under way at the same time: 1, and more only while reads run together that were proven to allow it. */
  atOnce?: number;
  /** What this request may do with the tab; absent when the tab may not be moved. */
  tab?: TabUse | undefined;
  /** Whether a request changed the cart since this page was loaded. Kept on the page, because each of our scripts has its own modules. */
  isStale?: boolean;
  /** The known lines to add after the current one; absent during other requests. */
  upcoming?: readonly CartAdd[] | undefined;
  /** What is known of this store, and what this request learns; absent when nothing is kept. */
  learned?: LearnedOfPage | undefined;
  /**
   * A part of our code that only some visits need (lib/stores/parts). Throws when the part must be injected first, and the request then
   * starts again; call it before anything is written.
   */
  part<Part>(key: PartKey<Part>): Part;
  /** Waits for a time in milliseconds; a test does not wait. */
  wait(milliseconds: number): Promise<void>;
}

/** The part of `fetch` that is used. */
export type PageFetch = (url: string, init: RequestInit) => Promise<PageResponse>;
export type PageResponse = Pick<Response, 'status' | 'url' | 'redirected' | 'text'> & {
  readonly headers: Pick<Headers, 'get'>;
};

/** A page with the functions for our own code and those for adapters. */
export type ServedPage = StorePage & AdapterPage;

export type { LivePage, PartKey, Sheet };

/** The page in the shopper's tab with its address. */
export function currentSheet(page: StorePage): Sheet {
  return { document: page.document, url: page.location.href };
}

/** The absolute form of an address on a page; null for one that is not http(s) (`javascript:`, `mailto:`, invalid). */
export function absoluteUrl(href: string | null | undefined, base: string): URL | null {
  if (href === null || href === undefined || href.trim() === '') return null;
  try {
    const url = new URL(href, base);
    return /^https?:$/.test(url.protocol) ? url : null;
  } catch {
    return null;
  }
}

/** Keeps one value for each page load (a currency, a search address), so that it is not requested twice. */
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
