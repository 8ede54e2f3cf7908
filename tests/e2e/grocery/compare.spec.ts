import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startDemoGrocery } from '../../../demo/grocery';
import type { DemoGrocery } from '../../../demo/grocery';
import * as popup from '../pages/popup';
import { press } from '../pages/find';
import { launchChromium } from '../support/chromium';
import type { Chromium } from '../support/chromium';
import { picture } from '../support/extension';
import { willingExtension } from '../support/willing-extension';

let here: DemoGrocery;
let there: DemoGrocery;
let chromium: Chromium;
let extension: Awaited<ReturnType<typeof willingExtension>>;
/** The other shop under another host, so that the browser tells the two sites apart. */
let thereUrl: string;
let other: Page;
let tab: Page;
let view: Page;

// One browser and one list all along: the tests go on where the one before left off.
beforeAll(async () => {
  [here, there] = [await startDemoGrocery(), await startDemoGrocery()];
  thereUrl = there.url.replace('127.0.0.1', 'localhost');
  extension = await willingExtension();
  chromium = await launchChromium({ extensionDir: extension.dir });
});
afterAll(async () => {
  await chromium.close();
  await extension.remove();
  await here.close();
  await there.close();
});

const rows = (view: Page): Promise<string[][]> =>
  view.$$eval('.compare-table tbody tr', (all) =>
    all.map((row) => [...row.querySelectorAll('th, td')].map((cell) => (cell as HTMLElement).innerText.trim())),
  );

/** Until no store is being priced. */
const settled = () =>
  view.waitForFunction(
    () =>
      document.querySelectorAll('.compare-table tbody tr').length === 2 &&
      document.querySelector('.compare-table progress, .compare-busy') === null,
    { timeout: 90_000 },
  );
/** What the table says in the end; until then it may still stand as it was before the last press. */
const saysInTheEnd = async (words: RegExp): Promise<void> => {
  await expect.poll(async () => (await rows(view)).flat().join(' '), { timeout: 30_000 }).toMatch(words);
  await settled();
};
/** Sites the browser lets the extension see. */
const held = async (): Promise<string[]> => {
  const all: unknown = await (await chromium.worker()).evaluate('chrome.permissions.getAll()');
  return (all as { origins?: string[] }).origins ?? [];
};

it('prices the reviewed list in the other tab the shopper clicked in, and puts nothing into any cart', async () => {
  other = await chromium.openTab(thereUrl);
  await (await chromium.clickToolbar(other)).close();
  tab = await chromium.openTab(here.url);
  view = await chromium.clickToolbar(tab);
  await popup.planCart(view, 'lentil soup for 2');
  const wanted = (await popup.readPlan(view)).length;

  await view.click('.compare > summary');
  await press(view, /^Price this list at 1 store/);
  await settled();
  const priced = await rows(view);
  // The same shop twice: the same products are found and they cost the same.
  expect(priced.map(([, found]) => found)).toEqual([
    `${String(wanted)} of ${String(wanted)}`,
    `${String(wanted)} of ${String(wanted)}`,
  ]);
  expect(priced[0]?.[2]).toBe(priced[1]?.[2]);
  expect(priced.filter(([name]) => name?.includes('Cheapest full basket'))).toHaveLength(1);
  await view.evaluate(() => document.querySelector('.compare')?.scrollIntoView({ block: 'start' }));
  await view.screenshot({ path: picture('e2e-compare') });
  expect([here.carts(), there.carts()].flat().flatMap(({ lines }) => lines)).toEqual([]);
  expect(there.requests().filter(({ method }) => method !== 'GET')).toEqual([]);
});

it('says which store’s tab is gone, and prices it once the shopper allows the site', async () => {
  const wanted = (await popup.readPlan(view)).length;
  await view.close();
  await other.close();
  view = await chromium.clickToolbar(tab);
  await press(view, 'Ask them again');
  await saysInTheEnd(/Corner Basket is not open in a tab/);
  await view.screenshot({ path: picture('e2e-compare-failed') });
  // Open again, without a click on the icon there: only the shopper's word lets us in.
  await view.close();
  other = await chromium.openTab(thereUrl);
  expect(await held()).toEqual([]);
  await extension.allow(chromium, ['http://localhost/*']);
  view = await chromium.clickToolbar(tab);
  await press(view, /^Allow this site/);
  await view.waitForFunction(() => document.querySelector('.compare-mend') === null, { timeout: 30_000 });
  await settled();
  expect((await rows(view)).map(([, found]) => found)).toEqual(Array(2).fill(`${String(wanted)} of ${String(wanted)}`));
  expect(await held()).toEqual(['http://localhost/*']);
});

it('stops when told, tries one store again, and gives the site back with the list', async () => {
  there.setFault({ kind: 'slow', ms: 3000, paths: ['/search/suggest.json'] });
  await press(view, 'Ask them again');
  await press(view, 'Stop comparing');
  await saysInTheEnd(/Stopped\./);
  there.setFault(null);
  await press(view, /^Try again/);
  await view.waitForFunction(() => document.querySelector('.compare-mend') === null, { timeout: 30_000 });
  await settled();
  expect((await rows(view)).every(([, found]) => /^(\d+) of \1$/.test(found ?? ''))).toBe(true);
  expect(await held()).toEqual(['http://localhost/*']);
  await popup.newCart(view);
  for (let tries = 0; tries < 30 && (await held()).length > 0; tries += 1)
    await new Promise((resolve) => setTimeout(resolve, 100));
  expect(await held()).toEqual([]);
  expect(there.requests().filter(({ method }) => method !== 'GET')).toEqual([]);
});
