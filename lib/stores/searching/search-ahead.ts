import type { Offer } from '../../core/offer/offer';
import { learnedFrom, learnedPart } from '../learned/learned-parts';
import type { LearnedOfPage } from '../learned/learned-values';
import { NeedsVisit } from '../live/needs-visit';
import { valueAt } from '../reading/json-fields';
import type { ServedPage } from '../page';
import { anyStoreId } from '../registry';
import { MissingScript } from '../missing-script';
import type { StoreAdapter } from '../store-adapter';

/** Milliseconds for which an answer asked ahead is used. The next search normally follows at once. */
const keptMs = 5_000;

/**
 * Asks the store for the next ingredient while the answer for the current one is being sent and decided on. Only one search runs
 * at a time: the early one begins when the one before has ended, and any other request to the page waits for it.
 */
export interface SearchAhead {
  /**
   * The answer asked ahead by this adapter for this query; null if there is none or it is too old. Rejects with the search's
   * error.
   */
  take(adapter: StoreAdapter, query: string, page: ServedPage): Promise<readonly Offer[]> | null;
  /** Asks ahead unless the query is empty. Resolves when the search has ended; never rejects. */
  ask(adapter: StoreAdapter, query: string, page: ServedPage): Promise<void>;
}

export function newSearchAhead(): SearchAhead {
  let kept: { key: string; at: number; answer: Promise<readonly Offer[]>; learned: LearnedOfPage | undefined } | null =
    null;
  const told = (key: string) => kept?.key === key && performance.now() - kept.at < keptMs && kept;
  return {
    take(adapter, query, { learned }) {
      const found = told(`${adapter.id} ${query}`);
      if (!found) return null;
      kept = null;
      if (learned) Object.assign(learned.news, found.learned?.news);
      return found.answer;
    },
    async ask(adapter, query, page) {
      const key = `${adapter.id} ${query}`;
      if (!query || told(key) || !mayAskAhead(adapter, page)) return;
      // What the search before learned is already being sent; this search starts with an empty list of news.
      if (page.learned) page.learned = learnedFrom(page.learned.values);
      // The async function turns an exception of a synchronous adapter into a rejection.
      const answer = (async () => adapter.search(query, page))();
      const isAnswer = await answer.then(
        () => true,
        (error: unknown) => !(error instanceof MissingScript || error instanceof NeedsVisit),
      );
      kept = isAnswer ? { key, at: performance.now(), answer, learned: page.learned } : null;
    },
  };
}

/**
 * A store without an adapter is asked ahead only if its search is a plain request: a search in a running page may move the tab.
 */
function mayAskAhead({ id }: StoreAdapter, page: ServedPage): boolean {
  return id !== anyStoreId || valueAt(learnedPart(page, 'search'), 'way', 'kind') === 'request';
}
