import { isRecord } from '../../loose-json';
import type { StorePage } from '../../page';
import type { ReadCard } from '../read-card';

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
