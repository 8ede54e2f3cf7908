import { currentSheet } from '../../page';
import type { StorePage } from '../../page';
import { askSheet } from '../../request';
import { knownStore } from '../known/known-store';
import type { LookedByRequest, SearchWay } from '../known/known-store';
import { askNonsense, askSearchWay, found } from './ask-search-way';
import type { SearchAnswer } from './ask-search-way';
import { searchTimeLeft } from './search-time-limit';
import { proveSearchWay } from './prove-search-way';
import { surelySold } from './surely-sold';
import { searchWays, usualWays, wayOfAddress } from './search-ways';

/** Ways of searching tried in one look. */
const mostWays = 10;

/** Ways that answered "nothing found" before, which are tried again for the next query. */
const mostQuiet = 2;

/**
 * Looks for a way to search the store by a request, and proves it. Tried in order: the address of the page, what the page says,
 * what the home page says, usual addresses. The first proven way is remembered and its answer returned; null if none is proven.
 * For the next ingredient, only ways that said "nothing found" are tried again.
 */
export async function findSearchWay(query: string, page: StorePage): Promise<SearchAnswer | null> {
  const { search } = knownStore(page);
  if (search.looked !== null) return askAgain(search.looked, query, page);
  const looked: LookedByRequest = { query, quiet: [], silent: [], guessed: [] };
  const here = currentSheet(page);
  const tried = new Set<string>(search.refused);
  let left = mostWays;
  const tryAll = async (ways: readonly SearchWay[], silent: SearchWay[]): Promise<SearchAnswer | null> => {
    for (const way of ways) {
      const name = nameOfWay(way);
      if (tried.has(name) || left <= 0 || searchTimeLeft(page, 'looking') === 0) continue;
      tried.add(name);
      left -= 1;
      const proven = await tryWay(way, query, page, (isQuiet) => (isQuiet ? looked.quiet : silent).push(way));
      if (proven !== null) return proven;
    }
    return null;
  };
  const told = [...wayOfAddress(here.url), ...searchWays(here)];
  const byHere = await tryAll(told, looked.silent);
  if (byHere !== null) return byHere;
  if (new URL(here.url).pathname !== '/' || told.length === 0) {
    const byHome = await tryAll(searchWays(await askSheet(page, '/')), looked.silent);
    if (byHome !== null) return byHome;
  }
  const byGuess = await tryAll(usualWays(here), looked.guessed);
  if (byGuess === null) search.looked = looked;
  return byGuess;
}

/**
 * Tries the ways that said "nothing found" with another query. During the same search only the address of the page is tried, as
 * the tab may have moved to a page of results.
 */
async function askAgain(looked: LookedByRequest, query: string, page: StorePage): Promise<SearchAnswer | null> {
  const quiet = looked.query === query ? [] : looked.quiet.slice(0, mostQuiet);
  looked.query = query;
  for (const way of [...wayOfAddress(page.location.href), ...quiet]) {
    const proven = await tryWay(way, query, page, () => undefined);
    if (proven !== null) return proven;
  }
  return null;
}

/** The key under which a refused way is remembered. */
export function nameOfWay({ kind, method, address }: SearchWay): string {
  return `${kind} ${method} ${address}`;
}

async function tryWay(
  way: SearchWay,
  query: string,
  page: StorePage,
  onNothing: (isQuiet: boolean) => void,
): Promise<SearchAnswer | null> {
  const answer = await askSearchWay(way, query, page);
  if (answer === null) return null;
  const nonsenseAt = (word: string): Promise<SearchAnswer | null> => askNonsense(way, word, page);
  if (answer.results.length > 0 && (await proveSearchWay(way, query, answer, nonsenseAt, page))) return answer;
  // All results are also shown for nonsense: the store may show these products if it finds nothing.
  const isPadding = answer.results.length > 0;
  if (!isPadding) onNothing(answer.isNothingFound);
  // No results. A search for something the store surely sells shows whether this way works.
  if (!isPadding && !answer.isNothingFound) return null;
  for (const word of surelySold(page)) {
    if (word === query.toLowerCase()) continue;
    const other = await askNonsense(way, word, page);
    if (other === null || other.results.length === 0) continue;
    if (!(await proveSearchWay(way, word, other, nonsenseAt, page))) return null;
    return { ...answer, results: found(answer.shown, answer.isNothingFound, query, page) };
  }
  return null;
}

/** Tries the ways behind a control that the shopper pointed at. True if one is proven; it is then remembered. */
export async function tryWays(ways: readonly SearchWay[], query: string, page: StorePage): Promise<boolean> {
  for (const way of ways) {
    if ((await tryWay(way, query, page, () => undefined)) === null) continue;
    const { search } = knownStore(page);
    search.looked = null;
    search.vain = { times: 0, at: 0 };
    return true;
  }
  return false;
}
