import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startDemoGrocery } from '../../demo/grocery';
import type { ShopMode } from '../../demo/grocery';
import * as popup from './pages/popup';
import { launchChromium } from './support/chromium';
import type { Chromium } from './support/chromium';
import { chromiumExtension } from './support/extension';

/**
 * Stores nobody wrote an adapter for, each with one thing that makes pages hard to shop on. The whole job is done by the built extension
 * in a real browser; what is in the cart is read from the shop itself (so not `single-page`, whose cart only the browser knows).
 */

let chromium: Chromium;

beforeAll(async () => {
  chromium = await launchChromium({ extensionDir: chromiumExtension() });
});
afterAll(async () => {
  await chromium.close();
});

const hardPages: ShopMode[] = [
  'cut-names',
  'buy-now',
  'icon-only',
  'drawer-cart',
  'checkout-cart',
  'hidden-search',
  'double-price',
  'sold-out-enabled',
];

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
      const held = () => shop.carts().flatMap(({ lines }) => lines);
      const sum = (numbers: number[]): number => numbers.reduce((total, one) => total + one, 0);
      expect(sum(held().map(({ quantity }) => quantity))).toBe(sum(result.rows.map(({ got }) => got)));
      expect(held()).toHaveLength(result.rows.filter(({ got }) => got > 0).length);
      for (const { product, asked, got, isAsAsked } of result.rows) {
        // The shop has no habaneros today, whatever its buttons say.
        expect(isAsAsked, product).toBe(!/habanero/i.test(product));
        expect(got, product).toBe(isAsAsked ? asked : 0);
      }
      expect(held().some(({ title }) => /rice/i.test(title)) && held().some(({ title }) => /garlic/i.test(title))).toBe(
        true,
      );
      expect(await popup.undo(view)).toMatch(/as it was/i);
      expect(held()).toEqual([]);
    } finally {
      await popup.leaveRun(await chromium.clickToolbar(tab));
      await tab.close();
      await shop.close();
    }
  });
});
