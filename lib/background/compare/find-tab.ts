import { browser } from '../../browser';
import { CoachError } from '../../core/errors';
import type { StoreRecord } from '../../core/store/store-record';

/**
 * Finds the tab a store is open in: a tab on its origin, if the shopper allowed the origin and we can see the address; otherwise the tab
 * where the store was last seen. That tab may show another site now; the caller finds out when it sends a request.
 *
 * @throws CoachError `store/tab-closed`
 */
export async function findTab({
  origin,
  tabId,
  name,
}: Pick<StoreRecord, 'origin' | 'tabId' | 'name'>): Promise<number> {
  const { protocol, hostname } = new URL(origin);
  const seen = await browser.tabs.query({ url: `${protocol}//${hostname}/*` }).catch(() => []);
  const there = seen.find(({ url }) => url !== undefined && new URL(url).origin === origin)?.id;
  if (there !== undefined) return there;
  const last = await browser.tabs.get(tabId).catch(() => null);
  if (last === null) {
    throw new CoachError('store/tab-closed', `${name} is not open in a tab. Open it and click the icon there.`);
  }
  return tabId;
}
