import type { StoreInfo } from '../core/store-info';
import { anyStoreItem } from '../storage/items';
import { openStoreTab } from './store-tab';

/**
 * The store in a tab as it will be used: by its own adapter, or as any store where the shopper wants that. `own` is always the store as
 * its own adapter sees it. Throws store/… errors.
 */
export async function describeStore(
  tabId: number,
  timeoutMs: number,
): Promise<{ store: StoreInfo; own: StoreInfo; isAnyStore: boolean }> {
  const signal = AbortSignal.timeout(timeoutMs);
  const own = await openStoreTab(tabId, null).describe(signal);
  const origins = await anyStoreItem.get();
  if (own.adapter === 'generic' || !origins.includes(own.origin)) return { store: own, own, isAnyStore: false };
  return { store: await openStoreTab(tabId, null, { asAnyStore: true }).describe(signal), own, isAnyStore: true };
}
