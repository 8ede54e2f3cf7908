import { browser } from '../../browser';

/**
 * Content scripts run in store pages: they must not read settings, keys or runs. Firefox has no such limit: there our own content script
 * could ask for them and does not; a page's scripts cannot in either browser.
 */
export async function restrictStorageAccess(): Promise<void> {
  const area = browser.storage.local as typeof browser.storage.local & {
    setAccessLevel?: (options: { accessLevel: 'TRUSTED_CONTEXTS' }) => Promise<void>;
  };
  await area.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' });
}
