import { mkdirSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startDemoGrocery } from '../../../demo/grocery';
import type { DemoGrocery } from '../../../demo/grocery';
import { press } from '../pages/find';
import * as popup from '../pages/popup';
import { launchChromium } from '../support/chromium';
import type { Chromium } from '../support/chromium';
import { chromiumExtension, picture } from '../support/extension';
import { storeItems } from '../support/store-items';

let shop: DemoGrocery;
let chromium: Chromium;
let tab: Page;

const list = '1 cup semi-sweet chocolate chips, 1/4 cup hoisin sauce, 200 g basmati rice';
const peanutAllergy = {
  servings: null,
  diets: [],
  allergens: ['peanut'],
  dislikes: [],
  avoidedBrands: [],
  preferredBrands: [],
  isStrict: false,
  leavesOutRecalled: true,
  levels: {},
};

beforeEach(async () => {
  mkdirSync(picture('e2e').replace(/\/e2e\.png$/, ''), { recursive: true });
  shop = await startDemoGrocery();
  chromium = await launchChromium({ extensionDir: chromiumExtension() });
  tab = await chromium.openTab(shop.url);
});
afterEach(async () => {
  await chromium.close();
  await shop.close();
});

/** Product pages the shop was asked for, as addresses without what follows the name. */
const productPages = () =>
  shop
    .requests()
    .flatMap(({ method, path }) => (method === 'GET' ? (/^\/products\/([^.?/]+)(?:\?|$)/.exec(path)?.[1] ?? []) : []));

async function planned(): Promise<{ view: Page; rows: popup.PlanRow[] }> {
  const view = await chromium.clickToolbar(tab);
  shop.reset();
  await popup.planCart(view, list);
  return { view, rows: await popup.readPlan(view) };
}

const row = (rows: readonly popup.PlanRow[], ingredient: RegExp) => {
  const found = rows.find((each) => ingredient.test(each.ingredient));
  if (found === undefined) throw new Error(`not in the plan: ${JSON.stringify(rows)}`);
  return found;
};

describe('labels of picks on the demo grocery', () => {
  it('are not asked for while no allergy or diet holds', async () => {
    const { rows } = await planned();
    expect(row(rows, /chocolate/i).product).toMatch(/^Semi-Sweet Chocolate Chips/);
    expect(productPages()).toEqual([]);
  });

  it('replace a pick that lists peanuts on its page, and mark one whose label no page gives', async () => {
    await storeItems(chromium, { preferences: peanutAllergy });
    const { view, rows } = await planned();
    const chips = row(rows, /chocolate/i);
    expect(chips.product).toMatch(/^Organic Semi-Sweet Chocolate Chips/);
    expect(chips.checks).toEqual([]);
    expect(row(rows, /hoisin/i).checks?.join()).toMatch(/^Label not seen, check.*Read the label$/);
    const asked = productPages();
    expect(asked).toContain('semi-sweet-chocolate-chips-12-oz');
    expect(new Set(asked).size).toBe(asked.length);
    await press(view, new RegExp(`^Why this one, and others, for ${chips.ingredient}$`));
    const remarks = await view.$$eval('table.candidates tbody tr', (lines) => lines.map((line) => line.textContent));
    expect(remarks.find((text) => text.startsWith('Semi-Sweet Chocolate Chips'))).toMatch(/peanut/i);
    await view.screenshot({ path: picture('labels-plan') });

    await popup.fill(view);
    await popup.readResult(view);
    const held = shop.carts().flatMap(({ lines }) => lines.map(({ title }) => title));
    expect(held.some((title) => title.startsWith('Organic Semi-Sweet'))).toBe(true);
    expect(held.some((title) => title.startsWith('Semi-Sweet'))).toBe(false);
  });
});
