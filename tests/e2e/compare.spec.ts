import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startDemoGrocery } from '../../demo/grocery';
import type { DemoGrocery } from '../../demo/grocery';
import * as popup from './pages/popup';
import { press } from './pages/find';
import { launchChromium } from './support/chromium';
import type { Chromium } from './support/chromium';
import { chromiumExtension, picture } from './support/extension';

let here: DemoGrocery;
let there: DemoGrocery;
let chromium: Chromium;

beforeAll(async () => {
  [here, there] = [await startDemoGrocery(), await startDemoGrocery()];
  chromium = await launchChromium({ extensionDir: chromiumExtension() });
});
afterAll(async () => {
  await chromium.close();
  await here.close();
  await there.close();
});

const rows = (view: Page): Promise<string[][]> =>
  view.$$eval('.compare-table tbody tr', (all) =>
    all.map((row) => [...row.querySelectorAll('th, td')].map((cell) => (cell as HTMLElement).innerText.trim())),
  );

it('prices the reviewed list in the other tab the shopper clicked in, and puts nothing into any cart', async () => {
  const other = await chromium.openTab(there.url);
  await (await chromium.clickToolbar(other)).close();
  const tab = await chromium.openTab(here.url);
  const view = await chromium.clickToolbar(tab);
  await popup.typePrompt(view, 'lentil soup for 2');
  await popup.submit(view);
  await popup.confirmIngredients(view);
  await popup.waitForPlan(view);
  const wanted = (await popup.readPlan(view)).length;

  await view.click('.compare > summary');
  await press(view, /^Price this list at 1 store/);
  await view.waitForFunction(
    () =>
      document.querySelectorAll('.compare-table tbody tr').length === 2 &&
      document.querySelector('.compare-table progress, .compare-busy') === null,
    { timeout: 90_000 },
  );
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
