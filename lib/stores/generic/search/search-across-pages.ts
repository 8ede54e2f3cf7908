import { isRecord } from '../../reading/json-fields';
import type { StorePage } from '../../page';
import type { ReadCard } from '../cards/read-card';

/** What a search in the shopper's own tab showed, kept for the pages to which the same request drives the tab later. */
export interface ReadThere {
  url: string;
  isNothingFound: boolean;
  shown: ReadCard[];
}

/**
 * What this request read on an earlier page; null if it did not. `asked`: the address (null: typed into the box) and the query.
 */
export function readBefore({ tab }: StorePage, asked: [string | null, string]): ReadThere | null {
  const read = tab?.told.read[asked.join(' ')];
  // Only the function below writes this value, on the page before.
  return isRecord(read) && Array.isArray(read.shown) ? (read as unknown as ReadThere) : null;
}

/** Keeps what a search showed, if the tab was driven to it. */
export function keepRead({ tab }: StorePage, asked: [string | null, string], read: ReadThere): void {
  if (tab !== undefined && tab.visited !== null) tab.told.read[asked.join(' ')] = read;
}

const typed = 'typed last';

/** Call before a query is typed into the page of the tab: this may load another page whose address does not contain the query. */
export function noteTyped(page: StorePage, query: string): void {
  const { tab } = page;
  if (tab !== undefined && tab.visited !== null) tab.told.read[typed] = { query, times: timesTyped(page, query) + 1 };
}

/** How often in a row this query was typed, on this page and the pages before; 0 if another one, or none, was typed last. */
export function timesTyped({ tab }: StorePage, query: string): number {
  const last = tab?.told.read[typed];
  return isRecord(last) && last.query === query && typeof last.times === 'number' ? last.times : 0;
}

/** Whether an earlier query of this request was answered on a page with this path. */
export function wasAnsweredHere({ tab, location }: StorePage): boolean {
  const { pathname } = new URL(location.href);
  return Object.values(tab?.told.read ?? {}).some(
    (one) =>
      isRecord(one) &&
      typeof one.url === 'string' &&
      new URL(one.url).pathname === pathname &&
      (one.isNothingFound === true || (Array.isArray(one.shown) && one.shown.length > 0)),
  );
}
