import { currentSheet } from '../../page';
import type { StorePage } from '../../page';
import { askSheet } from '../../request';
import { knownStore } from '../known/known-store';
import type { SearchWay } from '../known/known-store';
import { askNonsense, askWay } from './ask-way';
import type { SearchAnswer } from './ask-way';
import { proveWay, surelySold } from './prove';
import { searchWays, usualWays } from './search-entry';

/** What looking for a way came to. */
export interface Looked {
  /** The answer of the way that was proven. */
  proven: SearchAnswer | null;
  /** Ways whose pages say that they found nothing. */
  quiet: SearchWay[];
  /** Ways whose pages show nothing until their scripts run, or nothing at all. */
  silent: SearchWay[];
}

/** Ways one look tries at most. */
const mostWays = 10;

/**
 * Looks for a way to search by request and proves it: what the open page says, what its home page says, then what is usual. The first that
 * proves right is kept in what is known of the store.
 */
export async function findWay(query: string, page: StorePage): Promise<Looked> {
  const looked: Looked = { proven: null, quiet: [], silent: [] };
  const { refused } = knownStore(page).search;
  const here = currentSheet(page);
  const tried = new Set<string>(refused);
  let left = mostWays;
  const tryAll = async (ways: readonly SearchWay[]): Promise<boolean> => {
    for (const way of ways) {
      const name = nameOfWay(way);
      if (tried.has(name) || left <= 0) continue;
      tried.add(name);
      left -= 1;
      if (await tryWay(way, query, page, looked)) return true;
    }
    return false;
  };
  const told = searchWays(here);
  if (await tryAll(told)) return looked;
  if (new URL(here.url).pathname !== '/' || told.length === 0) {
    if (await tryAll(searchWays(await askSheet(page, '/')))) return looked;
  }
  await tryAll(usualWays(here));
  return looked;
}

/** By what a way is remembered where it was not believed. */
export function nameOfWay({ kind, method, address }: SearchWay): string {
  return `${kind} ${method} ${address}`;
}

async function tryWay(way: SearchWay, query: string, page: StorePage, looked: Looked): Promise<boolean> {
  const answer = await askWay(way, query, page);
  if (answer === null) return false;
  const nonsenseAt = (word: string): Promise<SearchAnswer | null> => askNonsense(way, word, page);
  if (answer.results.length > 0) {
    if (!(await proveWay(way, query, answer, nonsenseAt, page))) return false;
    looked.proven = answer;
    return true;
  }
  (answer.saysNothing ? looked.quiet : looked.silent).push(way);
  // Nothing of the kind: something surely sold tells whether that is the store's answer or none.
  if (!answer.saysNothing) return false;
  for (const word of surelySold) {
    if (word === query.toLowerCase()) continue;
    const other = await askNonsense(way, word, page);
    if (other === null || other.results.length === 0) continue;
    if (!(await proveWay(way, word, other, nonsenseAt, page))) return false;
    looked.proven = answer;
    return true;
  }
  return false;
}
