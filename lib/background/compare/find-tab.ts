import { browser } from '../../browser';
import { CoachError } from '../../core/errors';
import type { StoreRecord } from '../../core/store/store-record';

/**
 * The tab a store is open in: one on its origin where the browser lets us see addresses (the shopper allowed the origin), else the tab
 * it was last met in, which may have gone elsewhere since; whoever speaks to it finds out.
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
