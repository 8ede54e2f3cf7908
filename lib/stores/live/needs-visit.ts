import { isRecord } from '../reading/loose-json';
import type { StorePage } from '../page';

/**
 * What a request may do with the shopper's own tab, and what it has done. Made anew for each request from what the background says with
 * it (`tab` of a message): a page that was left remembers nothing.
 */
export interface TabUse {
  /** Where the tab was brought for this request; null while it stands where the shopper left it. */
  readonly visited: string | null;
  /** A page asked for before, to which the tab is not brought: one that pays or belongs to an account. */
  readonly barred: string | null;
  /** The store was seen to refuse frames. */
  readonly hasNoFrames: boolean;
  /** Only a page that runs shows what is in this store's cart. */
  readonly isCartScripted: boolean;
  /** What pages before this one told. */
  readonly told: ToldBefore;
  /** The cart may have been changed since the line, or the request, began. */
  hasWritten: boolean;
  /** The last line answered was written, and only another page can tell what came of it. */
  isUnsure: boolean;
}

/**
 * What goes from page to page, as plain data, because a page that is left remembers nothing: what is known of the store, for as long as the
 * run goes on, and what this request read on pages before, by what was asked.
 */
export interface ToldBefore {
  store?: unknown;
  /** What the page said against the last line written, where only another page can tell what came of it. */
  heard?: string | null;
  read: Record<string, unknown>;
}

/**
 * Thrown where the tab has to go to another page first; the request then begins anew on that page. Where something was written before,
 * it does not: what came of it is asked of the cart. Never crosses a border (`visit` of an answer).
 */
export class NeedsVisit extends Error {
  constructor(
    readonly visit: string,
    /** It is asked for because the store refuses frames. */
    readonly hasNoFrames: boolean,
    readonly how: VisitHow = {},
  ) {
    super(visit);
  }
}

/** What is to be minded on the way to a page. */
interface VisitHow {
  /** The tab may be there, and show a cart that is old: it is loaded anew. */
  readonly isStale?: boolean;
  /** Takes the page that stands in the tab to the one meant, as by sending its search form; called once this was answered. */
  readonly leave?: () => void;
  /** The tab is there, and is loaded anew when the work is done: what is pressed there is followed by requests that it does not see. */
  readonly isShownAnew?: boolean;
}

/** To be called before anything that may change the cart: from here on the request is not begun a second time. */
export function willWrite({ tab }: StorePage): void {
  if (tab !== undefined) tab.hasWritten = true;
}

/** To be called where the cart was seen to be as before a write that was tried: the request may begin anew on another page. */
export function wroteNothing({ tab }: StorePage): void {
  if (tab !== undefined) tab.hasWritten = false;
}

/** The use of the tab that a message allows; undefined where it says nothing of it. */
export function tabUseOf(message: unknown): TabUse | undefined {
  if (!isRecord(message)) return undefined;
  const { visited, barred, hasNoFrames, isCartScripted, told } = message;
  const { store, read } = isRecord(told) ? told : {};
  return {
    visited: typeof visited === 'string' ? visited : null,
    barred: typeof barred === 'string' ? barred : null,
    hasNoFrames: hasNoFrames === true,
    isCartScripted: isCartScripted === true,
    told: { ...(isRecord(store) && { store }), read: isRecord(read) ? read : {} },
    hasWritten: false,
    isUnsure: false,
  };
}
