import { toErrorInfo } from '../../core/errors';
import type { Offer } from '../../core/offer/offer';
import { learnedFrom, learnedPart } from '../learned/learned-parts';
import type { LearnedOfPage } from '../learned/learned-values';
import { valueAt } from '../reading/json-fields';
import type { ServedPage } from '../page';
import { anyStoreId } from '../registry';
import type { StoreAdapter } from '../store-adapter';

/** How long an answer asked ahead may be used, in milliseconds. Another name of the article before may be searched for first. */
const keptMs = 20_000;

/** The most searches asked ahead and not yet taken. */
const most = 3;

/** The answer to a search in the channel's envelope; null when the search has to be asked again. */
type Told = ({ ok: true; value: readonly Offer[] } | { ok: false; error: ReturnType<typeof toErrorInfo> }) | null;

interface Ahead {
  answer: Promise<Told>;
  /** When it was answered; infinite before that. */
  at: number;
  learned: LearnedOfPage | undefined;
}

/**
 * Searches for the next ingredients while the answer for the current one is sent and decided on: one after another, or several at the same
 * time when the worker says that the store was proven to give the same answers then. Any other request to the page waits until none of
 * these searches runs, so they never run beside a write.
 */
export interface SearchAhead {
  /**
   * The answer that this adapter asked ahead for this query, with what it learned; null when there is none, it is too old, or the search
   * must be made again. A failed answer also deletes the other answers, because the store may have refused them for the same reason.
   */
  take(adapter: StoreAdapter, query: string): Promise<(NonNullable<Told> & { news?: LearnedOfPage['news'] }) | null>;
  /**
   * Starts the searches that the input of a search names: the queries `next`, `atOnce` of them at the same time. Does not wait. `learned`
   * is what is known of the store now.
   */
  ask(adapter: StoreAdapter, input: unknown, page: ServedPage, learned?: unknown): void;
  /** Starts no further search. Resolves when none runs, and never rejects. */
  rest(): Promise<unknown>;
}

export function newSearchAhead(): SearchAhead {
  const kept = new Map<string, Ahead>();
  const lanes = new Set<Promise<void>>();
  let wanted: [key: string, query: string][] = [];
  const forgetOld = (): void => {
    for (const [key, { at }] of kept) if (performance.now() - at > keptMs) kept.delete(key);
  };
  const run = async (adapter: StoreAdapter, page: ServedPage): Promise<void> => {
    for (let next = wanted.shift(); next !== undefined; next = wanted.shift()) {
      const [key, query] = next;
      const entry: Ahead = { answer: told(adapter, query, page), at: Infinity, learned: page.learned };
      kept.set(key, entry);
      const answer = await entry.answer;
      entry.at = performance.now();
      if (answer === null) kept.delete(key);
      // After a refusal the store is not asked ahead any more.
      if (answer?.ok !== true) wanted = [];
    }
  };
  return {
    async take(adapter, query) {
      forgetOld();
      const key = `${adapter.id} ${query}`;
      const found = kept.get(key);
      const told = (await found?.answer) ?? null;
      kept.delete(key);
      if (told?.ok === false) kept.clear();
      const news = found?.learned?.news ?? {};
      return told && { ...told, ...(Object.keys(news).length > 0 && { news }) };
    },
    ask(adapter, input, page, learned) {
      const atOnce = Math.max(1, Number(valueAt(input, 'atOnce') ?? 1));
      if (lanes.size === 0 && learned !== undefined) page.learned = learnedFrom(learned);
      if (lanes.size === 0 && !mayAskAhead(adapter, page)) return;
      forgetOld();
      wanted = queriesIn(input, 'next')
        .map((query): [string, string] => [`${adapter.id} ${query}`, query])
        .filter(([key]) => !kept.has(key))
        .slice(0, Math.max(0, most - kept.size));
      // What the earlier search learned is already being sent, so these searches start with an empty list of news.
      if (lanes.size === 0 && page.learned) page.learned = learnedFrom(page.learned.values);
      page.atOnce = atOnce;
      while (lanes.size < Math.min(atOnce, lanes.size + wanted.length)) {
        const lane = run(adapter, page).finally(() => lanes.delete(lane));
        lanes.add(lane);
      }
    },
    rest() {
      wanted = [];
      return Promise.all(lanes);
    },
  };
}

/** Searches; an adapter that needs a script or another page of the store has to be asked in its turn. */
async function told(adapter: StoreAdapter, query: string, page: ServedPage): Promise<Told> {
  try {
    return { ok: true, value: await adapter.search(query, page) };
  } catch (error) {
    // MissingScript and NeedsVisit are recognised by their fields, because another script of ours may have its own copy of the classes.
    const isAskedAnew = error instanceof Error && ('script' in error || 'visit' in error);
    return isAskedAnew ? null : { ok: false, error: toErrorInfo(error) };
  }
}

/** Searches for all `queries` of the input at the same time; null where this store is not searched ahead. */
export async function searchTogether(
  adapter: StoreAdapter,
  input: unknown,
  page: ServedPage,
): Promise<(readonly Offer[])[] | null> {
  const queries = queriesIn(input, 'queries');
  if (!mayAskAhead(adapter, page)) return null;
  page.atOnce = queries.length;
  // All searches are waited for, so that none runs beside the next request.
  const found = await Promise.allSettled(queries.map(async (query) => adapter.search(query, page)));
  return found.map((one) => {
    if (one.status === 'rejected') throw one.reason;
    return one.value;
  });
}

/**
 * A store without an adapter is asked ahead only if its search is a plain request: a search in a running page may move the tab.
 */
function mayAskAhead({ id }: StoreAdapter, page: ServedPage): boolean {
  return id !== anyStoreId || valueAt(learnedPart(page, 'search'), 'way', 'kind') === 'request';
}

/** Queries in a message of the background, so only their type is looked at. */
function queriesIn(input: unknown, key: 'next' | 'queries'): string[] {
  const told = valueAt(input, key);
  return (Array.isArray(told) ? told : [])
    .filter((one: unknown): one is string => typeof one === 'string')
    .slice(0, most);
}
