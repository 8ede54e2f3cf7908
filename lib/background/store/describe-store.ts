import { isCoachError } from '../../core/errors';
import type { StoreInfo } from '../../core/store/store-info';
import { anyStoreItem } from '../../storage/items';
import { openStoreTab } from './store-tab';

/**
 * Describes the store in a tab as it will be used: by its own adapter, or as any store if the shopper chose that. `own` is always the
 * description by its own adapter; if that adapter does not understand the page, the store is described as any store.
 *
 * @throws CoachError `store/…`
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
