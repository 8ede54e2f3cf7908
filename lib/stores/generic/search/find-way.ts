import { currentSheet } from '../../page';
import type { StorePage } from '../../page';
import { askSheet } from '../../request';
import { knownStore } from '../known/known-store';
import type { LookedByRequest, SearchWay } from '../known/known-store';
import { askNonsense, askWay, found } from './ask-way';
import type { SearchAnswer } from './ask-way';
import { patienceLeft } from './patience';
import { proveWay } from './prove';
import { surelySold } from './surely-sold';
import { searchWays, usualWays, wayOfAddress } from './search-entry';

/** Ways one look tries at most. */
const mostWays = 10;

/** Ways that said they found nothing for one thing and are asked for another at most. */
const mostQuiet = 2;

/**
 * Looks for a way to search by request and proves it: where the page stands, what it says, what its home page says, then what is usual.
 * The first that proves right is kept in what is known of the store, and its answer given; null where none did. What was seen then is
 * kept as well: for the next article only what spoke is asked again.
 */
export async function findWay(query: string, page: StorePage): Promise<SearchAnswer | null> {
  const { search } = knownStore(page);
  if (search.looked !== null) return askAgain(search.looked, query, page);
  const looked: LookedByRequest = { query, quiet: [], silent: [], guessed: [] };
  const here = currentSheet(page);
  const tried = new Set<string>(search.refused);
  let left = mostWays;
  const tryAll = async (ways: readonly SearchWay[], silent: SearchWay[]): Promise<SearchAnswer | null> => {
    for (const way of ways) {
      const name = nameOfWay(way);
      if (tried.has(name) || left <= 0 || patienceLeft(page, 'looking') === 0) continue;
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

/** What spoke before is asked for something else; where the same search goes on, only what the page tells that it has come to. */
async function askAgain(looked: LookedByRequest, query: string, page: StorePage): Promise<SearchAnswer | null> {
  const quiet = looked.query === query ? [] : looked.quiet.slice(0, mostQuiet);
  looked.query = query;
  for (const way of [...wayOfAddress(page.location.href), ...quiet]) {
    const proven = await tryWay(way, query, page, () => undefined);
    if (proven !== null) return proven;
  }
  return null;
}

/** By what a way is remembered where it was not believed. */
export function nameOfWay({ kind, method, address }: SearchWay): string {
  return `${kind} ${method} ${address}`;
}

async function tryWay(
  way: SearchWay,
  query: string,
  page: StorePage,
  onNothing: (isQuiet: boolean) => void,
): Promise<SearchAnswer | null> {
  const answer = await askWay(way, query, page);
  if (answer === null) return null;
  const nonsenseAt = (word: string): Promise<SearchAnswer | null> => askNonsense(way, word, page);
  if (answer.results.length > 0 && (await proveWay(way, query, answer, nonsenseAt, page))) return answer;
  // Only what nonsense shows as well: it may be what the store shows where it finds nothing.
  const isPadding = answer.results.length > 0;
  if (!isPadding) onNothing(answer.saysNothing);
  // Nothing of the kind: something surely sold tells whether that is the store's answer or none.
  if (!isPadding && !answer.saysNothing) return null;
  for (const word of surelySold(page)) {
    if (word === query.toLowerCase()) continue;
    const other = await askNonsense(way, word, page);
    if (other === null || other.results.length === 0) continue;
    if (!(await proveWay(way, word, other, nonsenseAt, page))) return null;
    return { ...answer, results: found(answer.shown, answer.saysNothing, query, page) };
  }
  return null;
}

/** Tries ways that somebody pointed at; true where one proved to be one, and is then known. */
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
