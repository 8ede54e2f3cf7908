import { isCoachError } from '../../core/errors';
import { openFrame, untilDone } from './live-frame';
import type { LivePage, StorePage } from '../page';
import { NeedsVisit } from './needs-visit';
import { isStale } from './stale-page';

/**
 * Opens a page of the store with its scripts running: beside the shopper's page where only reading is wanted and the store allows frames,
 * else as the shopper's own tab. While that tab is on another page this throws {@link NeedsVisit}.
 */
export async function openRunning(page: StorePage, url: string, where: 'beside' | 'tab'): Promise<LivePage> {
  const { tab, document, location, signal } = page;
  // A cart that stands where one pays is used beside the shopper's page: the tab itself is never brought there.
  const isBarred = tab?.barred === url;
  if (tab === undefined || isBarred || (where === 'beside' && !tab.hasNoFrames)) {
    try {
      return await openFrame(document, url, signal);
    } catch (error) {
      if (tab === undefined || isBarred || !isCoachError(error, 'store/unreachable')) throw error;
    }
  }
  // Until the background was asked it has not written down where the shopper was.
  const isThere = tab.visited !== null && [tab.visited, location.href].some((at) => plain(at) === plain(url));
  if (!isThere || isStale(page)) throw new NeedsVisit(url, where === 'beside', { isStale: isStale(page) });
  return {
    document: () => document,
    href: () => location.href,
    until: (isDone, milliseconds) => untilDone(() => document, signal, isDone, milliseconds),
    close: () => undefined,
  };
}

/** An address without its fragment, which leads to a place on the same page. */
function plain(url: string): string {
  return url.split('#')[0] ?? url;
}
