import { mkdirSync } from 'node:fs';
import { createServer } from 'node:http';
import type { Server } from 'node:http';
import { dirname } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startDemoGrocery } from '../../../demo/grocery';
import type { DemoGrocery } from '../../../demo/grocery';
import { press, visibleText } from '../pages/find';
import * as popup from '../pages/popup';
import { launchChromium } from '../support/chromium';
import type { Chromium } from '../support/chromium';
import { chromiumExtension, picture } from '../support/extension';

const recipe = {
  '@context': 'https://schema.org',
  '@graph': [
    { '@type': 'WebPage', name: 'Somebody’s kitchen' },
    {
      '@type': ['Recipe'],
      name: 'Garlic carrots with rice',
      recipeYield: ['4', '4 servings'],
      recipeIngredient: [
        '1 1/2 cups basmati rice',
        '6 carrots, peeled',
        '4 cloves garlic',
        '<img src=x onerror="document.title=\'hacked\'">2 tbsp olive oil',
      ],
    },
  ],
};

let shop: DemoGrocery;
let site: Server;
let address: string;
let chromium: Chromium;

beforeAll(async () => {
  mkdirSync(dirname(picture('recipe')), { recursive: true });
  shop = await startDemoGrocery();
  site = createServer((_request, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    // A trailing comma: broken as so many are.
    const json = JSON.stringify(recipe).replace(/\]\}$/, '],}').replaceAll('<', '\\u003c');
    response.end(`<!doctype html><title>Garlic carrots</title><h1>Garlic carrots</h1>
      <script type="application/ld+json">${json}</script>`);
  });
  await new Promise<void>((resolve) => site.listen(0, '127.0.0.1', resolve));
  const at = site.address();
  address = `http://127.0.0.1:${String(typeof at === 'object' && at !== null ? at.port : 0)}/carrots`;
  chromium = await launchChromium({ extensionDir: chromiumExtension() });
});
afterAll(async () => {
  await chromium.close();
  await shop.close();
  site.close();
});

describe('a recipe on the page the shopper is on', () => {
  it('is kept there, shopped for at the store, and kept within a budget', async () => {
    const kitchen = await chromium.openTab(address);
    const first = await chromium.clickToolbar(kitchen);
    await first.waitForSelector('section[aria-label="Recipe on this page"]', { timeout: 30_000 });
    expect(await visibleText(first)).toContain('4 ingredients · for 4');
    await first.screenshot({ path: picture('recipe-page') });
    await press(first, 'Use this page’s recipe');
    await first.waitForSelector('section[aria-label="Kept recipe"]');
    expect(await kitchen.title()).toBe('Garlic carrots');
    await first.close();

    const view = await chromium.clickToolbar(await chromium.openTab(shop.url));
    await view.waitForSelector('.recipe-foot', { timeout: 30_000 });
    await press(view, 'More servings');
    await view.screenshot({ path: picture('recipe-at-store') });
    await press(view, 'Shop for it');
    const gate = await popup.readIngredients(view);
    expect(gate.map(({ name }) => name)).toEqual(expect.arrayContaining(['basmati rice', 'carrot', 'garlic']));
    await view.screenshot({ path: picture('recipe-gate') });
    await popup.confirmIngredients(view);
    await popup.waitForPlan(view);

    const amount = (text: string): number => Number(text.replace(/[^\d.]/g, ''));
    const before = await popup.readTierTotals(view);
    const limit = (amount(before.cheaper) + amount(before.conscious)) / 2;
    await press(view, 'Set a budget');
    await view.type('.budget-field input', limit.toFixed(2));
    await press(view, 'Apply');
    await view.waitForSelector('.budget.is-set[data-met="true"]');
    const after = await popup.readTierTotals(view);
    for (const total of Object.values(after)) expect(amount(total)).toBeLessThanOrEqual(limit + 0.005);
    await popup.chooseTier(view, 'conscious');
    await view.screenshot({ path: picture('recipe-budget') });
  });
});
