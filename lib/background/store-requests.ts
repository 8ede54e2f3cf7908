import { CoachError } from '../core/errors';
import type { Handlers } from '../messaging/channel';
import type { storesContract } from '../messaging/stores';
import { anyStoreItem, storeBookItem } from '../storage/items';
import type { Comparer } from './comparer';
import { findTab } from './find-tab';
import type { Sender } from './requests';
import type { RunKeeper } from './run-keeper';
import type { StoreKeeper } from './store-keeper';
import { openStoreTab } from './store-tab';

export interface StoreRequestContext {
  runs: Pick<RunKeeper, 'get'>;
  stores: StoreKeeper;
  comparer: Comparer;
}

/** What our pages may ask about stores. */
export function storeHandlers({
  runs,
  stores,
  comparer,
}: StoreRequestContext): Handlers<typeof storesContract, Sender> {
  return {
    compareStores: async ({ runId, origins }) => {
      await comparer.start(await runs.get(runId), origins);
      return null;
    },
    stopComparing: async () => {
      await comparer.cancel();
      return null;
    },
    checkStore: async ({ origin }) => {
      const record = (await storeBookItem.get())[origin];
      if (record === undefined) throw new CoachError('store/unsupported', 'This store is not in the list any more.');
      const asAnyStore = (await anyStoreItem.get()).includes(origin);
      const tab = openStoreTab(await findTab(record), origin, { asAnyStore });
      const steps = await tab.selfTest(AbortSignal.timeout(60_000));
      await stores.note(origin, { type: 'checked', steps });
      return steps;
    },
    forgetStores: async ({ origin }) => {
      await stores.forget(origin);
      return null;
    },
  };
}
