import type { Offer } from '../../core/offer/offer';
import { learnedFrom, learnedPart } from '../learned/learned-of-page';
import type { LearnedOfPage } from '../learned/learned-of-page';
import { NeedsVisit } from '../live/needs-visit';
import { valueAt } from '../reading/loose-json';
import type { StorePage } from '../page';
import { anyStoreId } from '../registry';
import { NotOnShelf } from '../serving/shelf';
import type { StoreAdapter } from '../store-adapter';

/** How long what was asked ahead stays an answer, in milliseconds: the next article follows at once, or something else happened. */
const keptMs = 5_000;

/**
 * The search for the next article, asked in a page while the answer for this one is on its way and decided on. Never two at once: it begins
 * when the search before it has ended, and whatever is asked of the page meanwhile waits for it.
 */
export interface SearchAhead {
  /** What was asked ahead by this adapter; null where it was not, or where it has to be asked anew. Rejects with what went wrong. */
  take(adapter: StoreAdapter, query: string, page: StorePage): Promise<readonly Offer[]> | null;
  /** Asks ahead, where the query is not empty; resolves when that is over, and never rejects. */
  ask(adapter: StoreAdapter, query: string, page: StorePage): Promise<void>;
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
      // What the search before learned is on its way.
      if (page.learned) page.learned = learnedFrom(page.learned.values);
      // An adapter may throw before it promises anything.
      const answer = (async () => adapter.search(query, page))();
      const isAnswer = await answer.then(
        () => true,
        (error: unknown) => !(error instanceof NotOnShelf || error instanceof NeedsVisit),
      );
      kept = isAnswer ? { key, at: performance.now(), answer, learned: page.learned } : null;
    },
  };
}

/** A store nobody wrote an adapter for is asked ahead once it is searched by request: a page that runs may take the tab about. */
function mayAskAhead({ id }: StoreAdapter, page: StorePage): boolean {
  return id !== anyStoreId || valueAt(learnedPart(page, 'search'), 'way', 'kind') === 'request';
}
