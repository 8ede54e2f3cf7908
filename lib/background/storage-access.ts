import { browser } from '../browser';

/** Content scripts run in store pages: they must not read settings, keys or runs. Firefox gives them none of `storage` we can limit; it keeps their access apart by process. */
export async function keepStorageToOurselves(): Promise<void> {
  const area = browser.storage.local as typeof browser.storage.local & {
    setAccessLevel?: (options: { accessLevel: 'TRUSTED_CONTEXTS' }) => Promise<void>;
  };
  await area.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' });
}
