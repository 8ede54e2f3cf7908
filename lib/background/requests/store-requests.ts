import { CoachError } from '../../core/errors';
import type { StoreCheck } from '../../core/store/store-check';
import type { Handlers } from '../../messaging/channel';
import type { storesContract } from '../../messaging/stores-channel';
import { anyStoreItem, storeRecordsItem } from '../../storage/items';
import type { PriceComparer } from '../compare/price-comparer';
import { findTab } from '../compare/find-tab';
import type { ProfileRepository } from '../store/profile-repository';
import type { MessageSender } from './message-sender';
import type { RunRepository } from '../run/run-repository';
import type { HostPermissions } from '../store/host-permissions';
import type { StoreRecordRepository } from '../store/store-record-repository';
import { openStoreTab } from '../store/store-tab';

export interface StoreRequestContext {
  runs: Pick<RunRepository, 'get'>;
  stores: StoreRecordRepository;
  comparer: Pick<PriceComparer, 'start' | 'cancel'>;
  rights: HostPermissions;
  profiles: Pick<ProfileRepository, 'forget'>;
}

/** Handlers of our pages' requests about stores. */
export function storeHandlers({
  runs,
  stores,
  comparer,
  rights,
  profiles,
}: StoreRequestContext): Handlers<typeof storesContract, MessageSender> {
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
      try {
        return await check(origin, stores);
      } finally {
        await rights.releaseUnused();
      }
    },
    forgetStores: async ({ origin }) => {
      const forgotten = origin === null ? Object.keys(await storeRecordsItem.get()) : [origin];
      await stores.forget(origin);
      await profiles.forget(origin);
      // Forgetting a store also removes how it was to be read and its host permission.
      const left = (await anyStoreItem.get()).filter((one) => !forgotten.includes(one));
      await anyStoreItem.set(left);
      await rights.releaseUnused(forgotten);
      return null;
    },
  };
}

/** Runs a store's self-test in its tab, with the way of reading in use, and stores the result. */
async function check(origin: string, stores: StoreRecordRepository): Promise<StoreCheck[]> {
  const record = (await storeRecordsItem.get())[origin];
  if (record === undefined) throw new CoachError('store/unsupported', 'This store is not in the list any more.');
  const asAnyStore = (await anyStoreItem.get()).includes(origin);
  const tab = openStoreTab(await findTab(record), origin, { asAnyStore });
  const steps = await tab.selfTest(AbortSignal.timeout(60_000));
  await stores.note(origin, { type: 'checked', steps, asAnyStore });
  return steps;
}
