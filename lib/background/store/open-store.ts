import type { Run } from '../../core/run/run';
import type { TabDrive, TabDriver } from '../navigation/drive-tab';
import { openRequestObserver } from '../observe/request-observer';
import { withToolsOfPage } from './page-tools';
import type { StorePageKey } from './page-tools';
import { openPageToolCalls } from './page-tool-calls';
import { storedQueryHabits } from './stored-query-habits';
import { storedSearchesTogether } from './stored-searches-together';
import type { ProfileRepository } from './profile-repository';
import type { StoreRecordRepository } from './store-record-repository';
import { openStoreTab } from './store-tab';
import type { StoreTab } from './store-tab';
import { withSearchControlByModel } from './search-control-by-model';
import type { ChooseSearchControl } from './search-control-by-model';

/**
 * Opens the store in a tab as runs use it: with what its page itself offers, and its deeds written down. With a `drive` the tab may be
 * brought to other pages of its store.
 */
export type OpenStore = (tabId: number, page: StorePageKey, asAnyStore: boolean, drive?: TabDrive) => StoreTab;

export function createOpenStore(stores: StoreRecordRepository, profiles: ProfileRepository): OpenStore {
  return (tabId, { origin, adapter }, asAnyStore, drive) => {
    const page = { origin, adapter: asAnyStore ? 'generic' : adapter };
    const tab = withToolsOfPage(
      openStoreTab(tabId, origin, {
        // Its pages are not recognised one by one: an empty cart may show no sign of a shop.
        asAnyStore: page.adapter === 'generic',
        profiles,
        ...(drive === undefined ? {} : { drive, observer: openRequestObserver(tabId, origin) }),
      }),
      openPageToolCalls(tabId, origin),
      page,
    );
    return stores.watch(tab, origin, { asAnyStore });
  };
}

/**
 * The run's store, whose tab may be driven through its pages: by its own adapter, and as any store; and what is known of its searches.
 * `pointAt`: who is asked where the search of a store nobody wrote an adapter for is not found.
 */
export function storesOf(
  run: Run,
  open: OpenStore,
  driver: TabDriver,
  profiles: ProfileRepository,
  pointAt: ChooseSearchControl,
) {
  const drive = driver.of(run.tabId, run.store.origin);
  const own = open(run.tabId, run.store, false, drive);
  const store = run.store.adapter === 'generic' ? withSearchControlByModel(own, pointAt) : own;
  const anyStore = withSearchControlByModel(open(run.tabId, run.store, true, drive), pointAt);
  return {
    store,
    anyStore,
    testStore: (signal: AbortSignal) => store.selfTest(signal),
    queryHabits: storedQueryHabits(profiles),
    searchesTogether: storedSearchesTogether(profiles),
  };
}
