import { adapterPageOf } from './adapter-page-of';
import type { ServedPage, StorePage } from '../page';
import { openRunning } from '../live/open-running-page';
import { atMost } from '../request';
import { loadedPartOfKey } from './loaded-scripts';
import type { LoadedScripts } from './loaded-scripts';

const wait = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });

/**
 * The page of the tab in which this content script runs. Its `fetch` has the page's cookies, Origin and Referer (seen on Chromium 156 and
 * Firefox ESR 153, Manifest V3; `content.fetch` belonged to Manifest V2).
 */
export function pageOfTab(signal: AbortSignal, scripts: LoadedScripts): ServedPage {
  const page: StorePage = {
    document,
    location,
    fetch: atMost(
      (url, init) => fetch(url, init),
      () => page.atOnce ?? 1,
    ),
    fetchTogether: (url, init) => fetch(url, init),
    signal,
    parseHtml: (text) => new DOMParser().parseFromString(text, 'text/html'),
    part: (key) => loadedPartOfKey(scripts, key),
    openLive: (url, where = 'beside') => openRunning(page, url, where),
    wait,
  };
  return adapterPageOf(page);
}
