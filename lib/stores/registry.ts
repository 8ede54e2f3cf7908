import { CoachError } from '../core/errors';
import type { ServedPage } from './page';
import type { StoreAdapter } from './store-adapter';

/** What is known of every store without its adapter: enough to tell whose page this is. */
export type StoreDetection = Pick<StoreAdapter, 'id' | 'detect'>;

/** The adapter that reads a store by what its pages say of themselves. */
export const anyStoreId = 'generic';

/**
 * The signs of every adapter of a store or platform there is, by being a file in lib/stores/adapters. `?detect`: only these two stay in the
 * built script (modules/store-scripts); the rest comes when the page needs it. What tells any shop from other pages is half of what reads
 * one: it stays with the adapter for any store, which is asked last.
 */
export const knownStores: readonly StoreDetection[] = Object.values(
  import.meta.glob<StoreDetection>(['./adapters/*.ts', '!./adapters/generic.ts'], {
    eager: true,
    import: 'default',
    query: '?detect',
  }),
);

/** The id of the adapter surest of the page; null when none of them knows it. */
export function recognise(page: ServedPage, among: readonly StoreDetection[] = knownStores): string | null {
  let best: { id: string; confidence: number } | null = null;
  for (const { id, detect } of among) {
    const confidence = detect(page);
    if (confidence !== null && (best === null || confidence > best.confidence)) best = { id, confidence };
  }
  return best?.id ?? null;
}

/** Thrown when a page is no store to any adapter. */
export function noStore(page: ServedPage): CoachError {
  return new CoachError(
    'store/unsupported',
    'This page does not look like a store. Open a grocery store’s page and click the icon there.',
    { detail: new URL(page.location.href).origin },
  );
}
