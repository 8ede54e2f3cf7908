import { perPage } from '../../page';
import type { StorePage } from '../../page';

/** How long one search may take, over all its ways, pages and proofs: with a way that was proven, and while one is looked for. */
const patienceMs = { proven: 6_000, looking: 10_000 };

/** When the search that goes on began. One that brings the tab to other pages begins anew on each, and takes its beginning along. */
const began = perPage(() => ({ at: 0 }));

const place = 'search began';

/** A search begins, or goes on where the tab was brought for it. */
export function beginSearch(page: StorePage): void {
  const { tab } = page;
  const before = tab === undefined || tab.visited === null ? undefined : tab.told.read[place];
  const at = typeof before === 'number' ? before : Date.now();
  began(page).at = at;
  if (tab !== undefined) tab.told.read[place] = at;
}

/** Milliseconds that are left of the search that goes on. */
export function patienceLeft(page: StorePage, kind: keyof typeof patienceMs): number {
  const { at } = began(page);
  return at === 0 ? patienceMs[kind] : Math.max(0, at + patienceMs[kind] - Date.now());
}
