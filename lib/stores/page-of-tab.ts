import type { PageFetch, StorePage } from './page';
import { openFrame } from './live-frame';
import { oneAtATime } from './request';

/** The least time from the start of one request to the start of the next; stores with published limits allow more. */
const spacingMs = 40;

const wait = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });

/** The page of the tab this content script runs in. */
export function pageOfTab(signal: AbortSignal): StorePage {
  return {
    document,
    location,
    fetch: oneAtATime(pageFetch(), { spacingMs, now: () => performance.now(), wait }),
    signal,
    parseHtml: (text) => new DOMParser().parseFromString(text, 'text/html'),
    openLive: (url) => openFrame(document, url, signal),
    wait,
  };
}

/**
 * In Firefox a content script's own `fetch` is the extension's: the store would see our origin and other cookies. `content.fetch` is
 * the page's (MDN, "Content scripts: XHR and Fetch"). Elsewhere the global one is.
 */
function pageFetch(): PageFetch {
  const { content } = globalThis as { content?: { fetch?: typeof fetch } };
  const own = content?.fetch;
  return own === undefined ? (url, init) => fetch(url, init) : (url, init) => own.call(content, url, init);
}
