import type { Page } from 'puppeteer-core';
import { afterEach, describe, expect, it } from 'vitest';
import { waitFor } from '../pages/find';
import * as popup from '../pages/popup';
import { serveOwnTabShop } from '../sites/own-tab-shop';
import type { Keeps, OwnTabShop } from '../sites/own-tab-shop';
import { launchChromium } from '../support/chromium';
import type { Chromium } from '../support/chromium';
import { chromiumExtension } from '../support/extension';

/**
 * A store that forbids frames and is drawn by its scripts, used in the shopper's own tab after one click on the toolbar icon: searched,
 * filled by its own buttons, read back, undone; the tab is back where it was each time.
 */
let shop: OwnTabShop;
let chromium: Chromium;
let tab: Page;

async function visit(keeps: Keeps, path = '/about?from=letter'): Promise<void> {
  shop = await serveOwnTabShop(keeps);
  chromium = await launchChromium({ extensionDir: chromiumExtension() });
  tab = await chromium.openTab(`${shop.url}${path}`);
}
afterEach(async () => {
  await chromium.close();
  await shop.close();
});

interface Shop {
  heldNow(): Record<string, number>;
}
/** What the page the shopper looks at holds in its cart. */
const heldInPage = (): Promise<Record<string, number>> => tab.evaluate(() => (globalThis as unknown as Shop).heldNow());
const count = (): Promise<string> => tab.$eval('#count', ({ textContent }) => textContent);
const where = (): string => tab.url().slice(shop.url.length);
/** Waits for something in the tab. Asked again and again: a tab that is not in front draws no frames to be told by. */
const inTab = (condition: () => boolean): Promise<void> => waitFor(tab, String(condition), condition, 30_000);
const back = (): Promise<void> => inTab(() => location.href.endsWith('/about?from=letter'));

const rice = 'basmati-rice-1kg';
const butter = 'salted-butter-250g';
const wish = '1 kg basmati rice, 2 garlic bulbs';

/** The stored run's own word of its undo, for the message of a failure. */
const told = (view: Page): Promise<string> =>
  view.evaluate(async () => {
    const { chrome } = globalThis as unknown as {
      chrome: { storage: { local: { get(name: string): Promise<{ run: string }> } } };
    };
    return /"undo":\{[^}]*\}/.exec((await chrome.storage.local.get('run')).run)?.[0] ?? '';
  });

/** The plan of the wish. The popup stands open over the tab meanwhile. */
async function planned(): Promise<Page> {
  const view = await chromium.clickToolbar(tab);
  await popup.planCart(view, wish);
  const plan = await popup.readPlan(view);
  expect(plan.map(({ product }) => product).sort()).toEqual(['Basmati Rice 1 kg', 'Garlic Bulb']);
  return view;
}

describe('a cart on the server', () => {
  it('is filled, read back and undone; the tab comes back each time and shows the cart as it is', async () => {
    await visit('server');
    shop.put(butter, 1);
    const view = await planned();
    await back();
    expect(shop.loaded.filter((path) => path.startsWith('/search')).length).toBeGreaterThan(0);

    await popup.fill(view);
    const result = await popup.readResult(view);
    expect(result.rows.filter(({ isAsAsked }) => !isAsAsked)).toEqual([]);
    expect(shop.cart()).toEqual({ [butter]: 1, [rice]: 1, 'garlic-bulb': 2 });
    await back();
    await inTab(() => document.querySelector('#count')?.textContent === '4');

    expect(await popup.undo(view)).toMatch(/as it was/i);
    expect(shop.cart()).toEqual({ [butter]: 1 });
    await back();
    expect(shop.loaded.filter((path) => /logout/.test(path))).toEqual([]);
  }, 240_000);

  it('is filled once where the worker is killed again and again on the way', async () => {
    await visit('server');
    let view = await planned();
    await back();
    await popup.fill(view);
    for (const product of ['/p/', '/cart', '/p/']) {
      await tab.waitForFunction(
        (part) => location.pathname.startsWith(part),
        { timeout: 30_000, polling: 50 },
        product,
      );
      await chromium.killWorker();
      view = await chromium.clickToolbar(tab);
    }
    const result = await popup.readResult(view);
    expect(result.rows.filter(({ isAsAsked }) => !isAsAsked)).toEqual([]);
    expect(shop.cart()).toEqual({ [rice]: 1, 'garlic-bulb': 2 });
    await back();
  }, 240_000);

  it('is left as it stands when the shopper stops, and the tab comes back', async () => {
    await visit('server');
    const view = await planned();
    await back();
    shop.delayMs = 700;
    await popup.fill(view);
    await inTab(() => location.pathname !== '/about');
    await popup.stop(view);
    await back();
    const held = shop.cart();
    await new Promise((resolve) => setTimeout(resolve, 2_500));
    expect(shop.cart()).toEqual(held);
    expect(where()).toBe('/about?from=letter');
  }, 240_000);
});

describe('a cart that each open page has a copy of', () => {
  it('is filled, and the page the shopper looks at has what is stored', async () => {
    await visit('storage');
    const view = await planned();
    await popup.fill(view);
    const result = await popup.readResult(view);
    expect(result.rows.filter(({ isAsAsked }) => !isAsAsked)).toEqual([]);
    await back();
    await inTab(() => document.querySelector('#count')?.textContent === '3');
    expect(await heldInPage()).toEqual({ [rice]: 1, 'garlic-bulb': 2 });
    const said = await popup.undo(view);
    expect(said, await told(view)).toMatch(/as it was/i);
    await back();
    await inTab(() => document.querySelector('#count')?.textContent === '0');
  }, 240_000);
});

describe('a cart that only the open page knows', () => {
  it('is filled without a page being loaded, and nothing the shopper had is lost', async () => {
    await visit('memory', '/p/salted-butter-250g');
    await tab.waitForSelector('button.add-to-cart');
    await new Promise((resolve) => setTimeout(resolve, 500));
    await tab.click('button.add-to-cart');
    await inTab(() => document.querySelector('#count')?.textContent === '1');
    const view = await planned();
    await popup.fill(view);
    const result = await popup.readResult(view);
    expect(result.rows.filter(({ isAsAsked }) => !isAsAsked)).toEqual([]);
    expect(await heldInPage()).toEqual({ [butter]: 1, [rice]: 1, 'garlic-bulb': 2 });
    await inTab(() => location.pathname === '/p/salted-butter-250g');
    expect(shop.loaded).toEqual(['/p/salted-butter-250g']);
    expect(await popup.undo(view)).toMatch(/as it was/i);
    expect(await heldInPage()).toEqual({ [butter]: 1 });
    expect(await count()).toBe('1');
  }, 240_000);
});
