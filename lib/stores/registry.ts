import { CoachError } from '../core/errors';
import type { StorePage } from './page';
import type { StoreAdapter } from './store-adapter';

const modules = import.meta.glob<StoreAdapter>('./adapters/*.ts', { eager: true, import: 'default' });

/** Every adapter there is, by being a file in lib/stores/adapters. */
export const adapters: readonly StoreAdapter[] = Object.values(modules);

/** The adapter surest of the page. Throws `store/unsupported` when the page is no store to any of them. */
export function adapterFor(page: StorePage, among: readonly StoreAdapter[] = adapters): StoreAdapter {
  let best: { adapter: StoreAdapter; confidence: number } | null = null;
  for (const adapter of among) {
    const confidence = adapter.detect(page);
    if (confidence !== null && (best === null || confidence > best.confidence)) best = { adapter, confidence };
  }
  if (best === null) {
    throw new CoachError(
      'store/unsupported',
      'This page does not look like a store. Open a grocery store’s page and click the icon there.',
      { detail: new URL(page.location.href).origin },
    );
  }
  return best.adapter;
}
