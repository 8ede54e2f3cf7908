import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startDemoGrocery } from '../../../demo/grocery';
import type { DemoGrocery, ShopMode } from '../../../demo/grocery';
import * as popup from '../pages/popup';
import { launchChromium } from '../support/chromium';
import type { Chromium } from '../support/chromium';
import { chromiumExtension } from '../support/extension';

/**
 * Stores nobody wrote an adapter for, each with one thing that makes pages hard to shop on. The whole job is done by the built extension
 * in a real browser; what is in the cart is read from the shop itself, and from the browser where the shop keeps it there (`single-page`).
 */

let chromium: Chromium;

beforeAll(async () => {
  chromium = await launchChromium({ extensionDir: chromiumExtension() });
});
afterAll(async () => {
  await chromium.close();
});

/** What no store of the zoo has in the same way (docs/zoo.md). */
const ownKinds: ShopMode[] = ['icon-only', 'checkout-cart', 'double-price', 'sold-out-enabled'];
/** What zoo.spec.ts has stores for: `HARD_PAGES=all` takes the list through these too. */
const alsoInZoo: ShopMode[] = ['cut-names', 'buy-now', 'drawer-cart', 'hidden-search', 'single-page'];
const hardPages = process.env['HARD_PAGES'] === 'all' ? [...ownKinds, ...alsoInZoo] : ownKinds;

interface Held {
  title: string;
  quantity: number;
}

/** What the cart of the shop really holds. The scripted shop's is in the browser's storage alone, by the handle of each product. */
async function heldIn(mode: ShopMode, shop: DemoGrocery, tab: Page): Promise<Held[]> {
  if (mode !== 'single-page') return shop.carts().flatMap(({ lines }) => lines);
  const bag = await tab.evaluate(() => localStorage.getItem('corner-basket-bag') ?? '{}');
  const held = Object.entries(JSON.parse(bag) as Record<string, number>);
  return held.map(([title, quantity]) => ({ title, quantity }));
}

describe('a store with', () => {
  it.each(hardPages)('%s: what the popup says is in the cart is in the cart, and Undo takes it out', async (mode) => {
    const shop = await startDemoGrocery({ mode });
    const tab = await chromium.openTab(shop.url);
    try {
      const view = await chromium.clickToolbar(tab);
      await popup.typePrompt(view, 'basmati rice, 2 garlic, carrots, habanero peppers');
      await popup.submit(view);
      await popup.confirmIngredients(view);
      const plan = (await popup.readPlan(view)).filter(({ outcome }) => outcome !== 'not-found');
      expect(plan.map(({ ingredient }) => ingredient.toLowerCase())).toEqual(
        expect.arrayContaining([
          expect.stringContaining('rice'),
          expect.stringContaining('garlic'),
          expect.stringContaining('carrot'),
        ]) as string[],
      );
      await popup.fill(view);
      const result = await popup.readResult(view);
      const held = await heldIn(mode, shop, tab);
      const sum = (numbers: number[]): number => numbers.reduce((total, one) => total + one, 0);
      expect(sum(held.map(({ quantity }) => quantity))).toBe(sum(result.rows.map(({ got }) => got)));
      expect(held).toHaveLength(result.rows.filter(({ got }) => got > 0).length);
      for (const { product, asked, got, isAsAsked } of result.rows) {
        // The shop has no habaneros today, whatever its buttons say.
        expect(isAsAsked, product).toBe(!/habanero/i.test(product));
        expect(got, product).toBe(isAsAsked ? asked : 0);
      }
      for (const word of [/rice/i, /garlic/i]) expect(held.some(({ title }) => word.test(title))).toBe(true);
      expect(await popup.undo(view)).toMatch(/as it was/i);
      expect(await heldIn(mode, shop, tab)).toEqual([]);
    } finally {
      await popup.leaveRun(await chromium.clickToolbar(tab));
      await tab.close();
      await shop.close();
    }
  });
});
