import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { startDemoGrocery } from '../../../demo/grocery';
import type { DemoGrocery } from '../../../demo/grocery';
import { ShoppingList } from '../../../lib/core/cart/shopping-list';
import { press, waitFor } from '../pages/find';
import * as popup from '../pages/popup';
import * as stores from '../pages/stores';
import { launchChromium } from '../support/chromium';
import type { Chromium } from '../support/chromium';
import { chromiumExtension, picture } from '../support/extension';

/**
 * A store whose platform is known by its signs and whose parts changed overnight: the adapter breaks, its self-test names the part, the
 * store is read as any store, and where that fails too the list is left to shop by. One browser, one shopper, all along.
 */
let shop: DemoGrocery;
let chromium: Chromium;
let tab: Page;
const downloads = mkdtempSync(join(tmpdir(), 'coach-downloads-'));

beforeAll(async () => {
  mkdirSync(picture('e2e').replace(/\/e2e\.png$/, ''), { recursive: true });
  shop = await startDemoGrocery();
  chromium = await launchChromium({ extensionDir: chromiumExtension() });
  tab = await chromium.openTab(shop.url);
});
afterEach(async () => {
  shop.reset();
  await popup.leaveRun(await chromium.clickToolbar(tab));
});
afterAll(async () => {
  await chromium.close();
  await shop.close();
  rmSync(downloads, { recursive: true, force: true });
});

const held = () => shop.carts().flatMap(({ lines }) => lines);
const asked = (path: string) => shop.requests().filter((request) => request.path.startsWith(path)).length;
const list = 'basmati rice, 2 garlic, carrots';

async function toThePlan(): Promise<Page> {
  const view = await chromium.clickToolbar(tab);
  await popup.typePrompt(view, list);
  await popup.submit(view);
  await popup.confirmIngredients(view);
  return view;
}
/** Fills, and holds what the popup says against the shop's own books. */
async function fillAndHold(view: Page): Promise<void> {
  await popup.fill(view);
  const { rows } = await popup.readResult(view);
  expect(rows.filter(({ isAsAsked }) => !isAsAsked)).toEqual([]);
  expect(
    held()
      .map(({ quantity }) => quantity)
      .sort(),
  ).toEqual(rows.map(({ got }) => got).sort());
  expect(held().length).toBe(3);
}
const note = (view: Page) => view.$eval('.other-tab', ({ textContent }) => textContent);

describe('an adapter that no longer fits its store', () => {
  it('breaks while searching: the part is named, the store is read as any store, filled and read back', async () => {
    shop.setFault({ kind: 'changed-page', paths: ['/search/suggest.json'] });
    const view = await toThePlan();
    await popup.waitForPlan(view);
    expect(await note(view)).toMatch(/pages changed \(what broke: searching\), so it is read as any store/);
    expect(await note(view)).toContain('GET /search/suggest.json → 404');
    await view.screenshot({ path: picture('e2e-broken-searching') });
    await fillAndHold(view);
    expect(await popup.undo(view)).toMatch(/as it was/i);
    expect(held()).toEqual([]);
    await view.close();
  });

  it('is shown on the page of stores: what broke where; checked now; checked again once the store is mended', async () => {
    shop.setFault({ kind: 'changed-page', paths: ['/search/suggest.json'] });
    const page = await chromium.openExtensionPage('stores.html');
    await page.waitForSelector('.store-card');
    expect(await stores.badges(page)).toEqual(['Something broke']);
    const [fault] = await stores.faults(page);
    expect(fault).toMatch(
      /^Searching · Today.* by its adapter .*store\/element-missing · GET \/search\/suggest\.json → 404$/,
    );
    expect(await stores.steps(page)).toContain('Searching: broken');
    await page.screenshot({ path: picture('e2e-stores-broken'), fullPage: true });
    expect(await stores.check(page)).toEqual([
      'Knowing the store: works',
      'Searching: broken',
      'Reading the cart: works',
      'Putting in: unsure',
    ]);
    shop.setFault(null);
    expect(await stores.check(page)).toContain('Searching: works');
    expect(await stores.badges(page)).toEqual(['Works']);
    // Nothing of a check is a write.
    expect(held()).toEqual([]);
    await page.close();
  });

  it('breaks while filling: goes on as any store, and nothing is in twice', async () => {
    shop.setFault({ kind: 'changed-page', paths: ['/cart/add.js'], after: 1 });
    const view = await toThePlan();
    await fillAndHold(view);
    expect(await note(view)).toMatch(/\(what broke: putting in\), so it is read as any store/);
    // What its adapter put in goes out like the rest.
    expect(await popup.undo(view)).toMatch(/as it was/i);
    expect(held()).toEqual([]);
    await view.close();
  });

  it('is set aside where the shopper says so: nothing is asked of it any more', async () => {
    const page = await chromium.openExtensionPage('stores.html');
    await stores.treatAsAnyStore(page, true);
    await page.close();
    const view = await toThePlan();
    await fillAndHold(view);
    expect(await note(view)).toMatch(/is read as any store, as you set it/);
    expect([asked('/search/suggest.json'), asked('/cart/add.js')]).toEqual([0, 0]);
    await view.close();
    const again = await chromium.openExtensionPage('stores.html');
    await stores.treatAsAnyStore(again, false);
    await again.close();
  });
});

describe('a store that no way of reading fits', () => {
  it('leaves the list: opened, copied, printed, saved as CSV and JSON, and the files say what was wanted', async () => {
    const view = await chromium.clickToolbar(tab);
    await popup.typePrompt(view, list);
    await popup.submit(view);
    await popup.readIngredients(view);
    shop.setFault({ kind: 'not-a-store', paths: [/^\/(?!$)/] });
    await popup.confirmIngredients(view);
    await waitFor(view, 'The end of the run', () => document.querySelector('.ended') !== null, 60_000);
    await waitFor(view, 'The list', () => document.querySelector('.list-way-out') !== null);
    await view.screenshot({ path: picture('e2e-broken-list') });
    const opened = chromium.browser.waitForTarget((target) => target.url().endsWith('/list.html'), { timeout: 10_000 });
    // The popup closes as the list comes to the front.
    await view.click('.list-way-out .button').catch(() => undefined);
    const page = await (await opened).asPage();

    const browser = await chromium.browser.target().createCDPSession();
    await browser.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: downloads });
    await chromium.browser.defaultBrowserContext().setPermission(`chrome-extension://${chromium.extensionId}`, {
      permission: { name: 'clipboard-read' },
      state: 'granted',
    });
    await page.bringToFront();
    await press(page, 'Copy as text');
    await waitFor(page, 'Copied', () => document.body.innerText.includes('Copied'));
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    for (const word of ['rice', 'garlic', 'carrot']) expect(copied.toLowerCase()).toContain(word);
    await page.evaluate(() => {
      window.print = () => {
        document.body.setAttribute('data-printed', 'yes');
      };
    });
    await press(page, 'Print');
    await page.waitForSelector('body[data-printed="yes"]');
    await press(page, 'CSV');
    await press(page, 'JSON');
    const saved = (ending: string) => readdirSync(downloads).find((name) => name.endsWith(ending));
    for (let tries = 0; tries < 50 && (saved('.csv') === undefined || saved('.json') === undefined); tries += 1)
      await new Promise((resolve) => setTimeout(resolve, 100));
    const json = ShoppingList.parse(JSON.parse(readFileSync(join(downloads, saved('.json') ?? ''), 'utf8')));
    expect(json.items).toHaveLength(3);
    expect(json.items.every(({ status }) => status === 'to-buy')).toBe(true);
    const csv = readFileSync(join(downloads, saved('.csv') ?? ''), 'utf8')
      .trim()
      .split(/\r?\n/);
    expect(csv).toHaveLength(4);
    expect(csv.join('\n')).toMatch(/garlic/i);
    await page.close();
  });
});

describe('a store with a link of its own for a list', () => {
  it('takes the list over when the shopper opens it, and only then', async () => {
    await tab.goto(shop.url);
    const view = await toThePlan();
    await popup.waitForPlan(view);
    await press(view, /link that fills its cart/);
    await view.waitForSelector('.hand-off a', { timeout: 20_000 });
    expect(held()).toEqual([]);
    const plan = await popup.readPlan(view);
    const opened = chromium.browser.waitForTarget((target) => target.url() === `${shop.url}cart`, { timeout: 10_000 });
    // The popup closes as a new tab comes to the front.
    await view.click('.hand-off a').catch(() => undefined);
    const cart = await (await opened).asPage();
    expect(
      held()
        .map(({ quantity }) => quantity)
        .sort(),
    ).toEqual(plan.map(({ count }) => count).sort());
    await cart.close();
  });
});
