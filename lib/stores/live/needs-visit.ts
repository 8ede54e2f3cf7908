import { isRecord } from '../reading/json-fields';
import type { StorePage } from '../page';
import type { TabUse } from './tab-use';

/**
 * Thrown when the tab has to go to another page first. The request then starts again on that page. If the cart may have changed
 * already, it does not start again: the cart is read instead. This error stays inside the page script; the background gets the
 * answer's `visit` field.
 */
export class NeedsVisit extends Error {
  override readonly name = 'NeedsVisit';

  constructor(
    readonly visit: string,
    /** Whether the page is needed in the tab because the store refuses frames. */
    readonly hasNoFrames: boolean,
    readonly how: VisitHow = {},
  ) {
    super(visit);
  }
}

/** By its name: each script of a page has a class of its own. */
export function isNeedsVisit(error: unknown): error is NeedsVisit {
  return error instanceof Error && error.name === 'NeedsVisit';
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
