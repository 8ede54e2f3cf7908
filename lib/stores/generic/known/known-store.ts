import { isRecord } from '../../reading/loose-json';
import { perPage } from '../../page';
import type { StorePage } from '../../page';

/** How a store is asked for products, as data: `{q}` in the address or the body stands for the query. */
export interface SearchWay {
  /** Its address or form sent by request, its address opened with the page's scripts running, or its box typed into there. */
  readonly kind: 'request' | 'opened' | 'typed';
  readonly method: 'GET' | 'POST';
  readonly address: string;
  readonly body: string | null;
}

/** What is known of a store's search. */
export interface KnownSearch {
  /** The way that was proven, null before that. */
  way: SearchWay | null;
  /** The way was proven on an earlier page, and has found nothing yet on this one: the store may have changed since. */
  isKept: boolean;
  /** It answers with neither products nor words where the store has nothing: seen, while it still found other things. */
  isSilentOften: boolean;
  /** The tab was seen at the address of a search: the store's box leads to another page. */
  boxLeads: boolean;
  /** The queries it told apart, and the nonsense it found nothing for. */
  proof: { found: string; nonsense: string } | null;
  /** Products the store shows whatever one asks for. */
  padding: string[];
  /** Answers without a product since the last one with one: too many unmake the way. */
  emptyInRow: number;
  /** Addresses of ways that were tried and not believed. */
  refused: string[];
  /** What asking by request came to where that proved no way; null before. What runs on from it asks less. */
  looked: LookedByRequest | null;
  /** Words of products its pages showed: what it surely sells. */
  sold: string[];
  /** How often a way was looked for in vain, and when last. */
  vain: { times: number; at: number };
}

/** What looking for a way by request came to, where none was proven. */
export interface LookedByRequest {
  /** What was looked for. */
  query: string;
  /** Ways the pages tell of that say they found nothing. */
  quiet: SearchWay[];
  /** Ways the pages tell of that show nothing until their scripts run, or nothing at all. */
  silent: SearchWay[];
  /** The same of addresses that are only usual. */
  guessed: SearchWay[];
}

/**
 * What was learned of a store nobody described to us. Plain data: it can be kept and given back to a later page of the same store, which
 * begins with it and looks again where it fails.
 */
export interface KnownStore {
  search: KnownSearch;
  /** Parameters of addresses that say which product it is. */
  telling: string[];
  cart: {
    /** The path of its page; null when it has none, undefined before it was looked for. */
    path?: string | null;
    /** The page whose frame that is: what the shopper is led to. */
    framedBy?: string;
    /** Whether its lines have too little about them to be read in the usual way; undefined before any were read. */
    isPlain?: boolean;
    /** Whether the server's own page was seen to show lines: then it is believed when it shows none. */
    isSent?: boolean;
    /** Whether only the page's scripts show the cart. */
    isScripted: boolean;
    /** Its lines were pressed out in vain on a page that only carries it: its own page is opened for that. */
    isIdleElsewhere?: true;
    /** How the cart calls products that the results call otherwise: by the cart's name, ours. */
    aliases: Record<string, string>;
  };
  /** Which way of adding was seen to work; what put in something else is given up. */
  add: {
    way: 'form' | 'press' | null;
    givenUp: ('form' | 'press')[];
    /** A form that was sent left the cart as it was, before any had worked: its button is pressed from then on. */
    isFormIdle?: boolean;
    /** What kind of answer a form had after which the cart had gained just what it was sent for: such an answer is taken for the same. */
    provenAnswer?: string;
  };
}

/** Nothing is known yet. */
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

/** What is known of the store of a page. Changed in place as more is learned. */
export const knownStore: (page: StorePage) => KnownStore = perPage(newKnownStore);

const recalled = perPage(() => ({ isDone: false }));

/** Whether the store of this page was recalled already; what the page learns itself is newer. */
export function isRecalled(page: StorePage): boolean {
  const once = recalled(page);
  const { isDone } = once;
  once.isDone = true;
  return isDone;
}

/** What an earlier page told, where it is that: it comes from a page of ours, so its outline is looked at and no more. */
export function knownStoreFrom(told: unknown): KnownStore | null {
  const isWhole =
    isRecord(told) && isRecord(told.search) && isRecord(told.cart) && isRecord(told.add) && Array.isArray(told.telling);
  return isWhole ? (told as unknown as KnownStore) : null;
}

/** Begins with what an earlier page of this store learned. */
export function recallStore(page: StorePage, known: KnownStore): void {
  Object.assign(knownStore(page), structuredClone(known));
}
