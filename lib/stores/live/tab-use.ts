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
