import { isCoachError } from '../../../core/errors';
import type { StorePage } from '../../page';
import { doubtStore, keepStore, keptStore } from './keep-known-store';
import { isRecalled, knownStore, knownStoreFrom, recallStore } from './known-store';

/**
 * Runs a request with what is known of the store: from earlier pages if the tab was driven here, otherwise from earlier runs.
 * Afterwards hands on what is known then, to later pages and to storage.
 */
export async function withKnownStore<T>(page: StorePage, work: () => Promise<T>): Promise<T> {
  const known = isRecalled(page) ? null : (knownStoreFrom(page.tab?.told.store) ?? keptStore(page));
  if (known !== null) recallStore(page, known);
  try {
    const value = await work();
    keepStore(page, knownStore(page));
    return value;
  } catch (error) {
    if (isCoachError(error, 'store/element-missing')) doubtStore(page, knownStore(page));
    throw error;
  } finally {
    if (page.tab !== undefined) page.tab.told.store = structuredClone(knownStore(page));
  }
}
