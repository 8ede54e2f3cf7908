import { watchRequests } from '../../live/watch-requests';

/** Milliseconds without a change after the store's answer, after which the page is taken to show its answer to the query. */
const quietMs = 1_000;

/** Documents that have answered a typed query without loading another page, and whether they asked their store for it. */
const inPlace = new WeakMap<Document, { asksStore: boolean }>();

/**
 * Whether a document is known to answer a typed query in place. Then whatever changes in it after the next query is an answer.
 */
export function answersInPlace(document: Document): boolean {
  return inPlace.has(document);
}

/** Watches a page from before a query is typed into it. */
export interface WatchedTyping {
  /**
   * Whether the page has answered this query and shows the same as before, for example because the store has no products for two
   * queries in a row. It is only true for a page that answers in place, got an answer from its store and has not changed for a
   * while.
   */
  isSame(): boolean;
  /** Whether the page still waits for its store's answer to this query. What it shows meanwhile says nothing. */
  isAwaited(): boolean;
  /** Call when the page has answered the typed query in place. */
  noteAnswered(): void;
  end(): void;
}

export function watchTyping(document: Document): WatchedTyping {
  const requests = watchRequests(document);
  let seen = { count: 0, text: '', at: 0 };
  return {
    isSame: () => {
      if (!answersInPlace(document)) return false;
      const [count, text] = [requests.count(), document.body.textContent];
      if (count !== seen.count || text !== seen.text) seen = { count, text, at: Date.now() };
      return count > 0 && Date.now() - seen.at >= quietMs;
    },
    isAwaited: () => inPlace.get(document)?.asksStore === true && requests.count() === 0,
    noteAnswered: () => {
      inPlace.set(document, { asksStore: requests.count() > 0 });
    },
    end: requests.end,
  };
}
