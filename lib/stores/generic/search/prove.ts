import type { StorePage } from '../../page';
import { knownStore } from '../known/known-store';
import type { SearchWay } from '../known/known-store';
import { found } from './ask-way';
import type { SearchAnswer } from './ask-way';

/** Words no store sells anything by. */
export const nonsense = ['zqxvkjw', 'wvjqxkz'] as const;

/** Asks once by the way to be proven; null where the store has no answer. */
export type AskOnce = (query: string) => Promise<SearchAnswer | null>;

/**
 * Whether a way to search is one: it has to tell what it found apart from nonsense. Where nonsense shows products too, these must be the
 * same for other nonsense, and are then known as what this store shows in any case; what was found must be more than that.
 */
export async function proveWay(
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
    // What changes from one to the other is no padding; that it is not found either, only the page's own words can say.
    if (both.length < shown(first).length && first?.saysNothing !== true) return false;
    padding = both;
  }
  const before = known.padding;
  known.padding = padding;
  const results = found(answer.shown, answer.saysNothing, query, page);
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
