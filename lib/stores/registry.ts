import { CoachError } from '../core/errors';
import type { StorePage } from './page';
import type { StoreAdapter } from './store-adapter';

/** What is known of every store without its adapter: enough to tell whose page this is. */
export type StoreSigns = Pick<StoreAdapter, 'id' | 'detect'>;

// `?signs`: in the built script of an adapter only these two stay (modules/store-scripts.ts); the rest comes when the page needs it.
const modules = import.meta.glob<StoreSigns>('./adapters/*.ts', { eager: true, import: 'default', query: '?signs' });

/** The signs of every adapter there is, by being a file in lib/stores/adapters. */
export const everyStore: readonly StoreSigns[] = Object.values(modules);

/** The id of the adapter surest of the page. Throws `store/unsupported` when the page is no store to any of them. */
export function recognise(page: StorePage, among: readonly StoreSigns[] = everyStore): string {
  let best: { id: string; confidence: number } | null = null;
  for (const { id, detect } of among) {
    const confidence = detect(page);
    if (confidence !== null && (best === null || confidence > best.confidence)) best = { id, confidence };
  }
  if (best === null) {
    throw new CoachError(
      'store/unsupported',
      'This page does not look like a store. Open a grocery store’s page and click the icon there.',
      { detail: new URL(page.location.href).origin },
    );
  }
  return best.id;
}
