import { isCoachError } from '../../core/errors';
import { openFrame, untilDone } from './running-frame';
import type { LivePage, StorePage } from '../page';
import { NeedsVisit } from './needs-visit';
import { isStale } from './stale-page';

/**
 * Opens a page of the store with its scripts running. With `where` = `beside`, in an invisible frame if the store allows frames;
 * otherwise in the shopper's own tab.
 *
 * @throws NeedsVisit while the tab is on another page, or shows an outdated cart
 */
export async function openRunning(page: StorePage, url: string, where: 'beside' | 'tab'): Promise<LivePage> {
  const { tab, document, location, signal } = page;
  // A cart inside the checkout is only used in a frame: the tab is never driven to a checkout.
  const isBarred = tab?.barred === url;
  if (tab === undefined || isBarred || (where === 'beside' && !tab.hasNoFrames)) {
    try {
      return await openFrame(document, url, signal);
    } catch (error) {
      if (tab === undefined || isBarred || !isCoachError(error, 'store/unreachable')) throw error;
    }
  }
  // The background stores where the shopper was when it drives the tab, so even a page that is already open has to be asked for
  // once.
  const isThere = tab.visited !== null && [tab.visited, location.href].some((at) => plain(at) === plain(url));
  if (!isThere || isStale(page)) throw new NeedsVisit(url, where === 'beside', { isStale: isStale(page) });
  return {
    document: () => document,
    href: () => location.href,
    until: (isDone, milliseconds) => untilDone(() => document, signal, isDone, milliseconds),
    close: () => undefined,
  };
}

/** The address without its fragment; a fragment only leads to a place on the same page. */
function plain(url: string): string {
  return url.split('#')[0] ?? url;
}
