import type { Chromium } from './chromium';

interface ExtensionApi {
  chrome: { storage: { local: { set(items: object): Promise<void> } } };
}

/** Stores settings that the shopper makes on our own pages (no memory, stores read as any store), by their names in storage. */
export async function storeItems(chromium: Chromium, items: Record<string, unknown>): Promise<void> {
  const page = await chromium.openExtensionPage('options.html');
  await page.evaluate((stored) => (globalThis as unknown as ExtensionApi).chrome.storage.local.set(stored), items);
  await page.close();
}
