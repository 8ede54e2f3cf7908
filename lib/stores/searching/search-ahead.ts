import type { Offer } from '../../core/offer';
import { learnedFrom, learnedPart } from '../learned/learned-of-page';
import type { LearnedOfPage } from '../learned/learned-of-page';
import { NeedsVisit } from '../live/needs-visit';
import { isRecord } from '../loose-json';
import type { StorePage } from '../page';
import { anyStoreId } from '../registry';
import { NotOnShelf } from '../shelf';
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
  /** Asks ahead; resolves when that is over, and never rejects. */
  ask(adapter: StoreAdapter, query: string, page: StorePage): Promise<void>;
}

export function newSearchAhead(now: () => number): SearchAhead {
  let kept: {
    by: string;
    query: string;
    at: number;
    answer: Promise<readonly Offer[]>;
    news: LearnedOfPage['news'];
  } | null = null;
  const told = ({ id }: StoreAdapter, query: string) =>
    kept !== null && kept.by === id && kept.query === query && now() - kept.at < keptMs ? kept : null;
  return {
    take(adapter, query, { learned }) {
      const found = told(adapter, query);
      if (found === null) return null;
      kept = null;
      if (learned !== undefined) Object.assign(learned.news, found.news);
      return found.answer;
    },
    async ask(adapter, query, page) {
      if (told(adapter, query) !== null || !mayAskAhead(adapter, page)) return;
      if (page.learned !== undefined) page.learned = withNews(page.learned);
      // An adapter may throw before it promises anything.
      const answer = Promise.resolve().then(() => adapter.search(query, page));
      const isAnswer = await answer.then(
        () => true,
        (error: unknown) => !(error instanceof NotOnShelf || error instanceof NeedsVisit),
      );
      kept = isAnswer ? { by: adapter.id, query, at: now(), answer, news: page.learned?.news ?? {} } : null;
    },
  };
}

/** A store nobody wrote an adapter for is asked ahead once it is searched by request: a page that runs may take the tab about. */
function mayAskAhead({ id }: StoreAdapter, page: StorePage): boolean {
  if (id !== anyStoreId) return true;
  const search = learnedPart(page, 'search');
  return isRecord(search) && isRecord(search.way) && search.way.kind === 'request';
}

/** What was known and what was learned since, to learn from there. */
function withNews({ values, news }: LearnedOfPage): LearnedOfPage {
  const learned = Object.entries(news).map(([part, told]) => [part, told?.value]);
  return learnedFrom({ ...values, ...Object.fromEntries(learned) });
}
