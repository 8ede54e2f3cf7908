import type { CartAdd } from '../core/cart/cart';
import type { AdapterPage, LivePage, PartKey, Sheet } from './adapter-page';
import type { LearnedOfPage } from './learned/learned-values';
import type { TabUse } from './live/tab-use';

/**
 * The page an adapter gets: everything it may touch, handed in, so that a test hands in a fixture and no adapter reaches for a global.
 */
export interface StorePage {
  readonly document: Document;
  /** Where the page is now. Read it anew each time: single-page stores change it without a load. */
  readonly location: { readonly href: string };
  /** Requests as the page itself would make them. Queued one at a time, or as `atOnce` says; adapters use the verbs in request.ts, not this. */
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
  /** How many of its requests may be under way at the same time: one, but while what was proven is read beside one another. */
  atOnce?: number;
  /** What this request may do with the tab; absent where it may not be moved. */
  tab?: TabUse | undefined;
  /** The cart was changed by a request while this page stood open. On the page itself: each script of ours has modules of its own. */
  isStale?: boolean;
  /** What is to be put in after the line that is being added, as far as it was told; absent elsewhere. */
  upcoming?: readonly CartAdd[] | undefined;
  /** What was learned of this store before, and what this request learns; absent where nothing is kept. */
  learned?: LearnedOfPage | undefined;
  /**
   * A part of our code that only some visits need (lib/stores/parts). Throws where it has to be brought first, and the request begins anew: it is
   * asked for before anything but reading is done.
   */
  part<Part>(key: PartKey<Part>): Part;
  /** Waits; handed in so that tests do not. */
  wait(milliseconds: number): Promise<void>;
}

/** `fetch`, as far as adapters need it. */
export type PageFetch = (url: string, init: RequestInit) => Promise<PageResponse>;
export type PageResponse = Pick<Response, 'status' | 'url' | 'redirected' | 'text'> & {
  readonly headers: Pick<Headers, 'get'>;
};

/** A page that serves both our own code and adapters. */
export type ServedPage = StorePage & AdapterPage;

export type { LivePage, PartKey, Sheet };

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
