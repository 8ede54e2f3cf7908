import type { Chromium } from './chromium';

interface ExtensionApi {
  chrome: { storage: { local: { set(items: object): Promise<void> } } };
}

/** Stores what the shopper sets on our own pages (that nothing is remembered, which stores are read as any store), by its names in storage. */
export async function storeItems(chromium: Chromium, items: Record<string, unknown>): Promise<void> {
  const page = await chromium.openExtensionPage('options.html');
  await page.evaluate((stored) => (globalThis as unknown as ExtensionApi).chrome.storage.local.set(stored), items);
  await page.close();
}
