import type { Run } from '../core/run';
import { withPageWays } from './page-ways';
import type { PageOf } from './page-ways';
import { openPageWorld } from './page-world';
import type { StoreKeeper } from './store-keeper';
import { openStoreTab } from './store-tab';
import type { StoreTab } from './store-tab';

/** Opens the store in a tab as runs use it: with what its page itself offers, and its deeds written down. */
export type OpenStore = (tabId: number, page: PageOf, asAnyStore: boolean) => StoreTab;

export function createOpenStore(stores: StoreKeeper): OpenStore {
  return (tabId, { origin, adapter }, asAnyStore) => {
    const page = { origin, adapter: asAnyStore ? 'generic' : adapter };
    const tab = withPageWays(openStoreTab(tabId, origin, { asAnyStore }), openPageWorld(tabId, origin), page);
    return stores.watch(tab, origin, { asAnyStore });
  };
}

/** The run's store: by its own adapter, and as any store. */
export function storesOf(run: Run, open: OpenStore) {
  const store = open(run.tabId, run.store, false);
  const anyStore = open(run.tabId, run.store, true);
  return { store, anyStore, testStore: (signal: AbortSignal) => store.selfTest(signal) };
}
