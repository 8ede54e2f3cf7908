import { CoachError } from '../../core/errors';
import type { StoreCheck } from '../../core/store/store-check';
import type { Handlers } from '../../messaging/channel';
import type { storesContract } from '../../messaging/stores';
import { anyStoreItem, storeBookItem } from '../../storage/items';
import type { Comparer } from '../compare/comparer';
import { findTab } from '../compare/find-tab';
import type { ProfileKeeper } from '../store/profile-keeper';
import type { Sender } from './sender';
import type { RunKeeper } from '../run/run-keeper';
import type { SiteRights } from '../store/site-rights';
import type { StoreKeeper } from '../store/store-keeper';
import { openStoreTab } from '../store/store-tab';

export interface StoreRequestContext {
  runs: Pick<RunKeeper, 'get'>;
  stores: StoreKeeper;
  comparer: Pick<Comparer, 'start' | 'cancel'>;
  rights: SiteRights;
  profiles: Pick<ProfileKeeper, 'forget'>;
}

/** What our pages may ask about stores. */
export function storeHandlers({
  runs,
  stores,
  comparer,
  rights,
  profiles,
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
      try {
        return await check(origin, stores);
      } finally {
        await rights.giveBackUnused();
      }
    },
    forgetStores: async ({ origin }) => {
      const forgotten = origin === null ? Object.keys(await storeBookItem.get()) : [origin];
      await stores.forget(origin);
      await profiles.forget(origin);
      // Forgotten is forgotten: how it was to be read, and the right to see it.
      const left = (await anyStoreItem.get()).filter((one) => !forgotten.includes(one));
      await anyStoreItem.set(left);
      await rights.giveBackUnused(forgotten);
      return null;
    },
  };
}

/** Tries a store in its tab, the way it is read now, and writes down what came of it. */
async function check(origin: string, stores: StoreKeeper): Promise<StoreCheck[]> {
  const record = (await storeBookItem.get())[origin];
  if (record === undefined) throw new CoachError('store/unsupported', 'This store is not in the list any more.');
  const asAnyStore = (await anyStoreItem.get()).includes(origin);
  const tab = openStoreTab(await findTab(record), origin, { asAnyStore });
  const steps = await tab.selfTest(AbortSignal.timeout(60_000));
  await stores.note(origin, { type: 'checked', steps, asAnyStore });
  return steps;
}
