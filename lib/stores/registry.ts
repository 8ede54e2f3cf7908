import { CoachError } from '../core/errors';
import type { ServedPage } from './page';
import type { StoreAdapter } from './store-adapter';

/** The part of an adapter that recognises the store of a page. */
export type StoreDetection = Pick<StoreAdapter, 'id' | 'detect'>;

/** The id of the adapter for stores without an adapter of their own. */
export const anyStoreId = 'generic';

/**
 * The detection of every adapter in lib/stores/adapters. With `?detect`, only `id` and `detect` are in the built script
 * (modules/store-scripts); the rest is injected when the page needs it. The generic adapter is not among them: its detection is half of the
 * code that reads a shop, so it stays in the adapter and is asked last.
 */
export const knownStores: readonly StoreDetection[] = Object.values(
  import.meta.glob<StoreDetection>(['./adapters/*.ts', '!./adapters/generic.ts'], {
    eager: true,
    import: 'default',
    query: '?detect',
  }),
);

/** The id of the adapter that is surest of the page; null when none recognises it. */
export function recognise(page: ServedPage, among: readonly StoreDetection[] = knownStores): string | null {
  let best: { id: string; confidence: number } | null = null;
  for (const { id, detect } of among) {
    const confidence = detect(page);
    if (confidence !== null && (best === null || confidence > best.confidence)) best = { id, confidence };
  }
  return best?.id ?? null;
}

/** The error for a page that no adapter recognises as a store. */
export function noStore(page: ServedPage): CoachError {
  return new CoachError(
    'store/unsupported',
    'This page does not look like a store. Open a grocery store’s page and click the icon there.',
    { detail: new URL(page.location.href).origin },
  );
}
