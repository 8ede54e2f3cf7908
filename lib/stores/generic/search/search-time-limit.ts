import { perPage } from '../../page';
import type { StorePage } from '../../page';

/** Milliseconds one search may take, over all pages and proofs: with a proven way, and while a way is looked for. */
const patienceMs = { proven: 6_000, looking: 10_000 };

/** When the running search began. A search that drives the tab starts again on each page and takes this time along. */
const began = perPage(() => ({ at: 0 }));

const place = 'search began';

/** Begins a search, or continues it if the tab was driven here for it. */
export function beginSearch(page: StorePage): void {
  const { tab } = page;
  const before = tab === undefined || tab.visited === null ? undefined : tab.told.read[place];
  const at = typeof before === 'number' ? before : Date.now();
  began(page).at = at;
  if (tab !== undefined) tab.told.read[place] = at;
}

/** Milliseconds left for the running search. */
export function searchTimeLeft(page: StorePage, kind: keyof typeof patienceMs): number {
  const { at } = began(page);
  return at === 0 ? patienceMs[kind] : Math.max(0, at + patienceMs[kind] - Date.now());
}
