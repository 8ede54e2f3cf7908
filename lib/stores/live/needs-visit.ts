import { isRecord } from '../reading/loose-json';
import type { StorePage } from '../page';

/**
 * How a request may use the shopper's own tab, and how it has used it so far. It is built anew for each request from the
 * message's `tab` field, because a page that was left keeps no state.
 */
export interface TabUse {
  /** The address the tab was driven to for this request; null while the tab is where the shopper left it. */
  readonly visited: string | null;
  /** An address that was asked for before and that the tab is not driven to, because it is a checkout or an account page. */
  readonly barred: string | null;
  /** Whether the store is known to refuse frames. */
  readonly hasNoFrames: boolean;
  /** Whether only a page with running scripts shows this store's cart. */
  readonly isCartScripted: boolean;
  /** What earlier pages handed on to this one. */
  readonly told: ToldBefore;
  /** Whether the cart may have changed since the current line, or the request, began. */
  hasWritten: boolean;
  /** Whether the last line was sent and only another page can show the outcome. */
  isUnsure: boolean;
}

/**
 * What one page hands on to the next as plain data (JSON), because a page that is left keeps no state: what is known of the store
 * (for the whole run), and what this request read on earlier pages, keyed by what was asked.
 */
export interface ToldBefore {
  store?: unknown;
  /** The store's message after the last line that was sent, if only another page can show the outcome. */
  heard?: string | null;
  read: Record<string, unknown>;
}

/**
 * Thrown when the tab has to go to another page first. The request then starts again on that page. If the cart may have changed
 * already, it does not start again: the cart is read instead. This error stays inside the page script; the background gets the
 * answer's `visit` field.
 */
export class NeedsVisit extends Error {
  constructor(
    readonly visit: string,
    /** Whether the page is needed in the tab because the store refuses frames. */
    readonly hasNoFrames: boolean,
    readonly how: VisitHow = {},
  ) {
    super(visit);
  }
}

/** How to get to a page. */
interface VisitHow {
  /** The tab may already be there, but with an outdated cart: load it anew. */
  readonly isStale?: boolean;
  /**
   * Moves the page in the tab to the wanted one, for example by submitting its search form. Called once, after this request's
   * answer was sent.
   */
  readonly leave?: () => void;
  /** The tab is there; load it anew when the work is done, because its page does not notice the requests that follow. */
  readonly isShownAnew?: boolean;
}

/** Call before anything that may change the cart: from then on the request is not started a second time. */
export function willWrite({ tab }: StorePage): void {
  if (tab !== undefined) tab.hasWritten = true;
}

/** Call when the cart was seen unchanged after an attempted write: the request may start again on another page. */
export function wroteNothing({ tab }: StorePage): void {
  if (tab !== undefined) tab.hasWritten = false;
}

/** The use of the tab that a message allows; undefined if the message has none. */
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
