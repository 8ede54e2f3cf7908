import { isRecord } from '../../reading/loose-json';
import type { StorePage } from '../../page';
import type { ReadCard } from '../cards/read-card';

/** What one search in the shopper's own tab showed, kept for pages the same request brings the tab to afterwards. */
export interface ReadThere {
  url: string;
  saysNothing: boolean;
  shown: ReadCard[];
}

/** What this request read before on a page it has left; null where it did not. `asked`: the address, or null, and the query. */
export function readBefore({ tab }: StorePage, asked: [string | null, string]): ReadThere | null {
  const read = tab?.told.read[asked.join(' ')];
  // It was written below, by this code, on the page before.
  return isRecord(read) && Array.isArray(read.shown) ? (read as unknown as ReadThere) : null;
}

/** Keeps what a search showed where the tab was brought to it. */
export function keepRead({ tab }: StorePage, asked: [string | null, string], read: ReadThere): void {
  if (tab !== undefined && tab.visited !== null) tab.told.read[asked.join(' ')] = read;
}

const typed = 'typed last';

/** Notes that a query is about to be typed into the page of the tab, which may lead to another one whose address does not tell it. */
export function noteTyped(page: StorePage, query: string): void {
  const { tab } = page;
  if (tab !== undefined && tab.visited !== null) tab.told.read[typed] = { query, times: timesTyped(page, query) + 1 };
}

/** How often a query was typed last, before this page or on it: 0 where another one was, or none. */
export function timesTyped({ tab }: StorePage, query: string): number {
  const last = tab?.told.read[typed];
  return isRecord(last) && last.query === query && typeof last.times === 'number' ? last.times : 0;
}

/** Whether something that this request typed before was answered on the page of this path. */
export function wasAnsweredHere({ tab, location }: StorePage): boolean {
  const { pathname } = new URL(location.href);
  return Object.values(tab?.told.read ?? {}).some(
    (one) =>
      isRecord(one) &&
      typeof one.url === 'string' &&
      new URL(one.url).pathname === pathname &&
      (one.saysNothing === true || (Array.isArray(one.shown) && one.shown.length > 0)),
  );
}
