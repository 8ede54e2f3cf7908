import type { StorePage } from '../../page';
import { knownStore } from '../known/known-store';
import type { SearchWay } from '../known/known-store';
import { found } from './ask-search-way';
import type { SearchAnswer } from './ask-search-way';

/** Words for which no store sells anything. */
export const nonsense = ['zqxvkjw', 'wvjqxkz'] as const;

/** Searches once by the way that is to be proven; null if the store has no answer. */
export type AskOnce = (query: string) => Promise<SearchAnswer | null>;

/**
 * Proves a way of searching: its answer to the query must differ from its answer to nonsense. If nonsense finds products too,
 * they must be the same for other nonsense; these are then remembered as shown for any query, and the query must find more than
 * them. If proven, the way is remembered. Returns whether it is proven.
 */
export async function proveSearchWay(
  way: SearchWay,
  query: string,
  answer: SearchAnswer,
  askFor: AskOnce,
  page: StorePage,
): Promise<boolean> {
  const known = knownStore(page).search;
  const first = await askFor(nonsense[0]);
  const shown = (of: SearchAnswer | null): string[] => (of?.shown ?? []).map(({ draft }) => draft.sku);
  let padding: string[] = [];
  if (shown(first).length > 0) {
    const second = new Set(shown(await askFor(nonsense[1])));
    const both = shown(first).filter((sku) => second.has(sku));
    // If the products change from one nonsense query to another, only the page's own words can say that nothing was found.
    if (both.length < shown(first).length && first?.isNothingFound !== true) return false;
    padding = both;
  }
  const before = known.padding;
  known.padding = padding;
  const results = found(answer.shown, answer.isNothingFound, query, page);
  if (results.length === 0) {
    known.padding = before;
    return false;
  }
  answer.results = results;
  known.way = way;
  known.proof = { found: query, nonsense: nonsense[0] };
  known.emptyInRow = 0;
  return true;
}
