import { browser } from '../../browser';

/** Who may speak on a channel, as the browser tells us. */
export interface MessageSender {
  id?: string | undefined;
  url?: string | undefined;
  tab?: { id?: number | undefined } | undefined;
}

/** Whether a message comes from a page of the extension itself. */
export function isOurPage({ id, url }: MessageSender): boolean {
  return id === browser.runtime.id && url?.startsWith(browser.runtime.getURL('')) === true;
}

/** Whether a message comes from our content script in a tab. */
export function isOurContentScript({ id, tab }: MessageSender): boolean {
  return id === browser.runtime.id && tab !== undefined;
}
