import type { Page } from 'puppeteer-core';
import type { StoreInfo } from '../../lib/core/store/store-info';
import { launchChromium } from '../../tests/e2e/support/chromium';
import type { Chromium } from '../../tests/e2e/support/chromium';
import { askInTab } from './ask-in-tab';

/** A store open in a browser with the built extension, asked as the extension's background does. */
export interface StoreInBrowser {
  readonly tab: Page;
  describe(): Promise<StoreInfo>;
  /**
   * Asks the store's adapter in the page ("search", "readCartInSpan", …).
   *
   * @throws StoreSaid with the error it answers
   */
  ask(request: string, input: unknown): Promise<unknown>;
  /**
   * Drives the tab to a page.
   *
   * @throws Error with a sentence if it cannot be opened
   */
  goTo(address: string): Promise<void>;
  /** Clicks the extension's icon. Needed again after the tab was on another site. */
  allow(): Promise<void>;
  close(): Promise<void>;
}

/** Milliseconds within which a page must load. */
const loadMs = 45_000;

/** Opens a store's page. `profile`: the browser's profile folder, for stores that need a sign-in. */
export async function openStore(
  url: string,
  { isHeadless, profile, extensionDir }: { isHeadless: boolean; profile: string; extensionDir: string },
): Promise<StoreInBrowser> {
  const chromium = await launched({ extensionDir, headless: isHeadless, profile });
  try {
    const tab = await chromium.browser.newPage();
    const allow = async (): Promise<void> => {
      // The click on the icon gives the extension access to this store's pages.
      const popup = await chromium.clickToolbar(tab);
      await popup.close();
      await tab.bringToFront();
    };
    await goTo(tab, url);
    await allow();
    const ask = (request: string, input: unknown): Promise<unknown> => askInTab(chromium, tab, request, input);
    return {
      tab,
      ask,
      allow,
      describe: async () => (await ask('describe', null)) as StoreInfo,
      goTo: (address) => goTo(tab, address),
      close: () => chromium.close(),
    };
  } catch (error) {
    await chromium.close();
    throw error;
  }
}

async function launched(options: { extensionDir: string; headless: boolean; profile: string }): Promise<Chromium> {
  try {
    return await launchChromium(options);
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error);
    if (!/failed to launch|ProcessSingleton|SingletonLock|connection closed|Target closed/i.test(said)) throw error;
    const why = said.split('\n')[0] ?? '';
    throw new Error(
      `The browser did not start: ${why} Is another of these commands still open on ${options.profile}?`,
      { cause: error },
    );
  }
}

async function goTo(tab: Page, address: string): Promise<void> {
  const response = await tab
    .goto(address, { waitUntil: 'domcontentloaded', timeout: loadMs })
    .catch((error: unknown) => {
      const said = error instanceof Error ? error.message : String(error);
      // A page that never finishes loading can be used all the same.
      if (/timeout/i.test(said) && !/^(?:about|chrome)/.test(tab.url())) return null;
      const code = /net::ERR_([A-Z_]+)/.exec(said)?.[1]?.toLowerCase().replaceAll('_', ' ');
      throw new Error(`${address} could not be opened: ${code ?? said.split('\n')[0] ?? ''}.`, { cause: error });
    });
  const status = response?.status() ?? 200;
  if (status === 404 || status === 410 || status >= 500)
    throw new Error(`${address} could not be opened: the site answers with status ${String(status)}.`);
}
