import { isRecord } from '../../reading/json-fields';
import { perPage } from '../../page';
import type { StorePage } from '../../page';

/** A way to search a store, as data. `{q}` in the address or body stands for the query. */
export interface SearchWay {
  /**
   * `request`: by a plain request; `opened`: at the address, with the page's scripts running; `typed`: typed into the page's box.
   */
  readonly kind: 'request' | 'opened' | 'typed';
  readonly method: 'GET' | 'POST';
  readonly address: string;
  readonly body: string | null;
}

/** What is known of a store's search. */
export interface KnownSearch {
  /** The proven way; null if none is proven yet. */
  way: SearchWay | null;
  /** Whether the way was proven on an earlier page and has found nothing yet on this one. The store may have changed since. */
  isKept: boolean;
  /**
   * Whether the store answers with neither products nor words if it has nothing. Seen while other queries still found products.
   */
  isSilentOften: boolean;
  /** Whether the tab was seen at the address of a search, so that the store's box leads to another page. */
  boxLeads: boolean;
  /** The query that found products and the nonsense that did not; null if there is no proof. */
  proof: { found: string; nonsense: string } | null;
  /** Skus of products that the store shows for any query. */
  padding: string[];
  /** Answers without a product since the last one with a product. After too many, the way is not believed any more. */
  emptyInRow: number;
  /** Keys of ways that were tried and refused (see nameOfWay). */
  refused: string[];
  /** Outcome of looking for a way by request, if none was proven; null before that. */
  looked: LookedByRequest | null;
  /** Words for products that the store's pages showed, thus surely sold. */
  sold: string[];
  /** How often a way was looked for in vain, and when last (milliseconds since 1970). */
  vain: { times: number; at: number };
}

/** Outcome of looking for a way by request, if none was proven. */
export interface LookedByRequest {
  /** The query. */
  query: string;
  /** Ways stated by pages that answered "nothing found". */
  quiet: SearchWay[];
  /** Ways stated by pages that show nothing before their scripts run, or nothing at all. */
  silent: SearchWay[];
  /** The same for usual addresses that no page states. */
  guessed: SearchWay[];
}

/**
 * What is known of a store without an adapter. Plain data (JSON): it can be stored and given to a later page of the same store,
 * which starts with it and finds out anew what has become wrong.
 */
export interface KnownStore {
  search: KnownSearch;
  /** Address parameters that identify a product. */
  telling: string[];
  cart: {
    /** Path and query of the cart page; null if there is none (a drawer); undefined if it was not looked for yet. */
    path?: string | null;
    /** Address of the page around it, if the cart page is a frame. The shopper is sent there. */
    framedBy?: string;
    /** Whether its lines have too few signs to be read in the usual way; undefined before any were read. */
    isPlain?: boolean;
    /** Whether the server's page was seen with lines. Then it is believed when it shows none. */
    isSent?: boolean;
    /** Whether only a page with running scripts shows the cart. */
    isScripted: boolean;
    /** Set after a press on a page that only carries the cart had no effect. Then the cart's own page is opened for it. */
    isIdleElsewhere?: true;
    /** Our sku by the cart's own sku, for products that the cart names differently from the results. */
    aliases: Record<string, string>;
  };
  /** The way of adding that was seen to work, and those given up because they added something else. */
  add: {
    way: 'form' | 'press' | null;
    givenUp: ('form' | 'press')[];
    /** Set when a sent form left the cart unchanged before any form had worked. Then the button is pressed. */
    isFormIdle?: boolean;
    /** Kind of answer to a form after which the cart had exactly the expected gain. Answers of this kind are believed. */
    provenAnswer?: string;
  };
}

/** A store about which nothing is known. */
export function newKnownStore(): KnownStore {
  return {
    search: {
      way: null,
      isKept: false,
      isSilentOften: false,
      boxLeads: false,
      proof: null,
      padding: [],
      emptyInRow: 0,
      refused: [],
      looked: null,
      sold: [],
      vain: { times: 0, at: 0 },
    },
    telling: [],
    cart: { isScripted: false, aliases: {} },
    add: { way: null, givenUp: [] },
  };
}

/** What is known of the store of a page. The object is changed in place as more is learned. */
export const knownStore: (page: StorePage) => KnownStore = perPage(newKnownStore);

const recalled = perPage(() => ({ isDone: false }));

/**
 * Whether stored knowledge was already loaded for this page. True from the second call on; what the page learns itself is newer.
 */
export function isRecalled(page: StorePage): boolean {
  const once = recalled(page);
  const { isDone } = once;
  once.isDone = true;
  return isDone;
}

/**
 * What an earlier page handed on; null if it has another shape. It comes from our own page script, so only the outline is
 * checked.
 */
export function knownStoreFrom(told: unknown): KnownStore | null {
  const isWhole =
    isRecord(told) && isRecord(told.search) && isRecord(told.cart) && isRecord(told.add) && Array.isArray(told.telling);
  return isWhole ? (told as unknown as KnownStore) : null;
}

/** Starts with what an earlier page of this store learned. */
export function recallStore(page: StorePage, known: KnownStore): void {
  Object.assign(knownStore(page), structuredClone(known));
}
