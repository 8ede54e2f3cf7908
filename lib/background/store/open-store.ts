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
 * Opens the store in a tab for a run: with the tools its page offers, and with its successes and failures recorded. With a `drive` the tab
 * may be navigated to other pages of the store.
 */
export type OpenStore = (tabId: number, page: StorePageKey, asAnyStore: boolean, drive?: TabDrive) => StoreTab;

export function createOpenStore(stores: StoreRecordRepository, profiles: ProfileRepository): OpenStore {
  return (tabId, { origin, adapter }, asAnyStore, drive) => {
    const page = { origin, adapter: asAnyStore ? 'generic' : adapter };
    const tab = withToolsOfPage(
      openStoreTab(tabId, origin, {
        // Pages are not recognised one by one: the page of an empty cart may have no sign of a shop.
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
 * The run's store by its own adapter and as any store, with a tab that may be navigated, and its stored query habits. `pointAt` is asked
 * for the search control of a store without an adapter when rules do not find it.
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
