import type { StoreInfo } from '../core/store-info';
import { anyStoreItem } from '../storage/items';
import { openStoreTab } from './store-tab';

/** The store in a tab as it will be used: by its own adapter, or as any store where the shopper wants that. Throws store/… errors. */
export async function describeStore(
  tabId: number,
  timeoutMs: number,
): Promise<{ store: StoreInfo; isAnyStore: boolean }> {
  const signal = AbortSignal.timeout(timeoutMs);
  const store = await openStoreTab(tabId, null).describe(signal);
  const origins = await anyStoreItem.get();
  if (store.adapter === 'generic' || !origins.includes(store.origin)) return { store, isAnyStore: false };
  return { store: await openStoreTab(tabId, null, { asAnyStore: true }).describe(signal), isAnyStore: true };
}
