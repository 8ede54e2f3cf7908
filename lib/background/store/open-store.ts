import type { Run } from '../../core/run/run';
import type { TabDrive, TabDriver } from '../own-tab/drive-tab';
import { openRequestObserver } from '../observe/request-observer';
import { withPageWays } from './page-ways';
import type { PageOf } from './page-ways';
import { openPageWorld } from './page-world';
import { keptQueryHabits } from './query-habits';
import type { ProfileKeeper } from './profile-keeper';
import type { StoreKeeper } from './store-keeper';
import { openStoreTab } from './store-tab';
import type { StoreTab } from './store-tab';
import { withPointing } from './with-pointing';
import type { PointAt } from './with-pointing';

/**
 * Opens the store in a tab as runs use it: with what its page itself offers, and its deeds written down. With a `drive` the tab may be
 * brought to other pages of its store.
 */
export type OpenStore = (tabId: number, page: PageOf, asAnyStore: boolean, drive?: TabDrive) => StoreTab;

export function createOpenStore(stores: StoreKeeper, profiles: ProfileKeeper): OpenStore {
  return (tabId, { origin, adapter }, asAnyStore, drive) => {
    const page = { origin, adapter: asAnyStore ? 'generic' : adapter };
    const tab = withPageWays(
      openStoreTab(tabId, origin, {
        // Its pages are not recognised one by one: an empty cart may show no sign of a shop.
        asAnyStore: page.adapter === 'generic',
        profiles,
        ...(drive === undefined ? {} : { drive, observer: openRequestObserver(tabId, origin) }),
      }),
      openPageWorld(tabId, origin),
      page,
    );
    return stores.watch(tab, origin, { asAnyStore });
  };
}

/**
 * The run's store, whose tab may be driven through its pages: by its own adapter, and as any store; and what is known of its searches.
 * `pointAt`: who is asked where the search of a store nobody wrote an adapter for is not found.
 */
export function storesOf(run: Run, open: OpenStore, driver: TabDriver, profiles: ProfileKeeper, pointAt: PointAt) {
  const drive = driver.of(run.tabId, run.store.origin);
  const own = open(run.tabId, run.store, false, drive);
  const store = run.store.adapter === 'generic' ? withPointing(own, pointAt) : own;
  const anyStore = withPointing(open(run.tabId, run.store, true, drive), pointAt);
  return {
    store,
    anyStore,
    testStore: (signal: AbortSignal) => store.selfTest(signal),
    queryHabits: keptQueryHabits(profiles),
  };
}
