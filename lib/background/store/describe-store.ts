import { isCoachError } from '../../core/errors';
import type { StoreInfo } from '../../core/store/store-info';
import { anyStoreItem } from '../../storage/items';
import { openStoreTab } from './store-tab';

/**
 * The store in a tab as it will be used: by its own adapter, or as any store where the shopper wants that. `own` is always the store as
 * its own adapter sees it; where that adapter does not understand the page it stands on, it is a store like any other. Throws store/… errors.
 */
export async function describeStore(
  tabId: number,
  timeoutMs: number,
): Promise<{ store: StoreInfo; own: StoreInfo; isAnyStore: boolean }> {
  const signal = AbortSignal.timeout(timeoutMs);
  const asAny = (): Promise<StoreInfo> => openStoreTab(tabId, null, { asAnyStore: true }).describe(signal);
  const own = await openStoreTab(tabId, null)
    .describe(signal)
    .catch((error: unknown) => {
      if (!isCoachError(error, 'store/element-missing', 'unexpected')) throw error;
      return asAny();
    });
  const origins = await anyStoreItem.get();
  if (own.adapter === 'generic' || !origins.includes(own.origin)) return { store: own, own, isAnyStore: false };
  return { store: await asAny(), own, isAnyStore: true };
}
