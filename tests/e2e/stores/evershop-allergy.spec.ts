import { mkdirSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { emptyMemory } from '../../../lib/core/shopper/memory/memory';
import { startEverShop } from '../../engines/evershop/evershop';
import type { EverShop } from '../../engines/evershop/evershop';
import * as popup from '../pages/popup';
import { launchChromium } from '../support/chromium';
import type { Chromium } from '../support/chromium';
import { chromiumExtension, picture } from '../support/extension';
import { storeItems } from '../support/store-items';

/**
 * Allergies on a store nobody here wrote, whose titles say nothing of what is in the pack: its product pages do. What was bought is read
 * from EverShop's own database and held against this table, never through our own reading of labels.
 */
const pages: Readonly<Record<string, { text: string[]; holds?: ('peanut' | 'dairy')[] }>> = {
  // Soy sauce: the cheapest holds peanuts, the other one's list is clean.
  'SAU-110': { text: ['Brewed the old way.', 'Ingredients: water, soybeans, wheat, salt, roasted peanuts.'], holds: ['peanut'] },
  'SAU-111': { text: ['Less salt.', 'Ingredients: water, soybeans, wheat, salt.'] },
  // No other of its kind is sold: nothing to buy.
  'SAU-113': { text: ['Ingredients: soy sauce (water, soya, wheat), sugar, ginger, starch.', 'Contains: soya, wheat, peanuts.'], holds: ['peanut'] },
  'SPC-110': { text: ['Ingredients: ground coriander.', 'May contain traces of peanuts.'], holds: ['peanut'] },
  'BKF-110': { text: ['Ingredients: milk, cream, sugar, groundnut paste, vanilla.'], holds: ['peanut', 'dairy'] },
  'BKF-105': { text: ['Ingredients: wheat flour, water, yogurt (milk), yeast, salt.'], holds: ['dairy'] },
  // Broth: the cheapest holds milk, the other one's list is clean.
  'CAN-114': { text: ['Ingredients: chicken stock, salt, butter (milk), onion.'], holds: ['dairy'] },
  'CAN-115': { text: ['Ingredients: chicken stock, onion, celery.'] },
  'BAK-106': { text: ['Ingredients: wheat flour, sugar, whey powder, baking powder.'], holds: ['dairy'] },
  'BKF-104': { text: ['Ingredients: wheat flour, water, yeast, skimmed milk powder, salt.'], holds: ['dairy'] },
  'GRN-120': { text: ['Ingredients: wheat flour, yeast, salt.'] },
}; // prettier-ignore

/** What a title of this catalogue says itself. */
const inTitles = {
  peanut: /peanut|satay/i,
  dairy: /milk(?<!coconut milk)|butter|ghee|cream|yogurt|chee[sz]e|cheddar|mozzarella|parm|ricotta|feta|paneer/i,
};

let shop: EverShop;
let chromium: Chromium;
let tab: Page;

beforeAll(async () => {
  mkdirSync(picture('x').replace(/\/x\.png$/, ''), { recursive: true });
  shop = await startEverShop();
  for (const [sku, { text }] of Object.entries(pages)) await shop.setPageText(sku, text);
});
afterAll(async () => {
  await shop.close();
});
beforeEach(async () => {
  await shop.resetCarts();
  chromium = await launchChromium({ extensionDir: chromiumExtension() });
  tab = await chromium.openTab(shop.url);
});
afterEach(async () => {
  await chromium.close();
});

const allergicTo = (allergen: string) => ({
  servings: null,
  diets: [],
  allergens: [allergen],
  dislikes: [],
  avoidedBrands: [],
  preferredBrands: [],
  isStrict: false,
  leavesOutRecalled: true,
  levels: {},
});

/** What the shopper sees, in both colour schemes, for a person to look at. */
async function pictures(view: Page, name: string): Promise<void> {
  for (const value of ['light', 'dark']) {
    await view.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }]);
    await view.screenshot({ path: picture(`evershop-allergy-${name}-${value}`), fullPage: true });
  }
  await view.emulateMediaFeatures([]);
}

const text = (view: Page): Promise<string> => view.evaluate(() => document.body.innerText);

/** The plan's line of an ingredient. */
function lineOf(rows: readonly popup.PlanRow[], ingredient: RegExp): popup.PlanRow {
  const found = rows.find((each) => ingredient.test(each.ingredient));
  if (found === undefined) throw new Error(`not in the plan: ${JSON.stringify(rows)}`);
  return found;
}

/** Fills, and holds the store's own cart against the table. Resolves with the titles in it. */
async function fillWithout(view: Page, allergen: 'peanut' | 'dairy'): Promise<string[]> {
  await popup.fill(view);
  await popup.readResult(view);
  const lines = await shop.readCarts();
  const forbidden = lines.filter(
    ({ sku, title }) => pages[sku]?.holds?.includes(allergen) === true || inTitles[allergen].test(title),
  );
  expect(forbidden).toEqual([]);
  expect(lines.length).toBeGreaterThan(0);
  return lines.map(({ title }) => title);
}

describe.each(['its own adapter', 'any store'])('allergies on EverShop, read by %s', (way) => {
  const items = () => (way === 'any store' ? { 'any-store': [shop.url] } : {});
  const name = way.replace(/ /g, '-');
  beforeEach(async () => {
    await storeItems(chromium, { memory: { ...emptyMemory, isOn: false }, ...items() });
  });

  it('said in the prompt: satay for 4, I am allergic to peanuts', async () => {
    const view = await chromium.clickToolbar(tab);
    await popup.typePrompt(view, 'satay for 4, I am allergic to peanuts');
    await popup.submit(view);
    const rows = await popup.readIngredients(view);
    expect(rows.filter(({ name }) => inTitles.peanut.test(name))).toEqual([]);
    expect(await text(view)).toMatch(/no peanut/i);
    await pictures(view, `${name}-gate`);
    await popup.confirmIngredients(view);
    const plan = await popup.readPlan(view);
    await pictures(view, `${name}-plan`);
    expect(lineOf(plan, /soy sauce/i).product).toMatch(/Low Sodium/);
    // What is ruled out is not offered to be taken either.
    expect(lineOf(plan, /coriander/i).product).not.toMatch(/Ground/);
    expect(await offeredInstead(view)).not.toMatch(/Ground Coriander/);
    await fillWithout(view, 'peanut');
  });

  it('set in the options: milk, in products whose names do not tell', async () => {
    await storeItems(chromium, { preferences: allergicTo('dairy') });
    const view = await chromium.clickToolbar(tab);
    await popup.planCart(view, 'chicken broth, pancake mix, taco seasoning, naan, white bread, panko bread crumbs');
    const plan = await popup.readPlan(view);
    await pictures(view, `${name}-milk-plan`);
    expect(lineOf(plan, /broth/i)).toMatchObject({
      product: expect.stringMatching(/Low Sodium/) as string,
      checks: [],
    });
    expect(lineOf(plan, /panko/i)).toMatchObject({ product: expect.stringMatching(/Panko/) as string, checks: [] });
    expect(lineOf(plan, /taco/i).checks?.join()).toMatch(/^Label not seen, check/);
    expect(await offeredInstead(view)).not.toMatch(/Pancake & Waffle Mix|Naan|Sandwich Bread/);
    expect(await fillWithout(view, 'dairy')).toHaveLength(3);
    await pictures(view, `${name}-milk-result`);
  });
});

/** The names of the products offered where nothing was found. */
function offeredInstead(view: Page): Promise<string> {
  return view.$$eval('.not-found ul button', (buttons) =>
    buttons.map((button) => button.getAttribute('aria-label') ?? '').join('\n'),
  );
}
