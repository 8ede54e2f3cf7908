import { watchRequests } from '../../live/watch-requests';

/** How long a page that asked its store and got an answer stays as it was before that is what it shows for the query, in milliseconds. */
const quietMs = 1_000;

/** Documents in which something typed was answered without another page being loaded, and whether they asked their store for it. */
const inPlace = new WeakMap<Document, { asksStore: boolean }>();

/** Whether a document answers what is typed into it in place: it is awake, and whatever changes in it upon the next query is an answer. */
export function answersInPlace(document: Document): boolean {
  return inPlace.has(document);
}

/** What a page does from before a query is typed into it. */
export interface WatchedTyping {
  /**
   * Whether the page shows for this query just what it showed before, as where nothing is sold by two queries in a row: it is known to answer
   * in place, was answered by its store since, and has stayed as it is for a while.
   */
  isSame(): boolean;
  /** Whether the page asks its store for each query, and has no answer to this one yet: what it shows meanwhile tells nothing. */
  isAwaited(): boolean;
  /** What was typed was answered in place. */
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
