import { browser } from '../../browser';

/**
 * Sends a message to the page in a tab and waits for its answer. Rejects where that page is left meanwhile: Chromium says so by itself,
 * Firefox keeps a page that was left and never answers.
 */
export async function askPage(tabId: number, message: unknown): Promise<unknown> {
  let leave = (): void => undefined;
  const gone = new Promise<never>((_, reject) => {
    leave = () => {
      reject(new Error('The page was left before it answered.'));
    };
  });
  const onUpdated = (id: number, { status }: { status?: string | undefined }): void => {
    if (id !== tabId || status !== 'complete') return;
    void isServed(tabId).then((isStillServed) => {
      if (!isStillServed) leave();
    });
  };
  browser.tabs.onUpdated.addListener(onUpdated);
  try {
    return await Promise.race([browser.tabs.sendMessage(tabId, message, { frameId: 0 }), gone]);
  } finally {
    browser.tabs.onUpdated.removeListener(onUpdated);
  }
}

/** Whether our content script is in the page of a tab. False after the tab loaded another page, or one we have no access to. */
async function isServed(tabId: number): Promise<boolean> {
  try {
    const [frame] = await browser.scripting.executeScript({ target: { tabId }, func: isServing });
    return frame?.result === true;
  } catch {
    return false;
  }
}

/** Runs in the isolated world of the page: looks for the mark of lib/stores/serving/serve-store.ts. */
function isServing(): boolean {
  return Symbol.for('conscious-cart-coach') in globalThis;
}
