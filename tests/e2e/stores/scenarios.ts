import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { emptyMemory } from '../../../lib/core/shopper/memory/memory';
import type { SeedProduct } from '../../engines/engine-catalogue';
import type { StoreEngine } from '../../engines/engine';
import * as popup from '../pages/popup';
import { launchChromium } from '../support/chromium';
import type { Chromium } from '../support/chromium';
import { chromiumExtension } from '../support/extension';
import { storeItems } from '../support/store-items';

/**
 * The fill on real store software, each by its own adapter and read as any store. The scenarios are written once; what is in a cart is
 * read from the engine itself, never through an adapter.
 */

/** Whose code reads the shop. */
type Way = 'its own adapter' | 'any store';

/** Real store software, as far as the scenarios need to know it. */
export interface Shop {
  name: string;
  /** The stock at which it refuses a product it sold before. */
  soldOut: number;
  start: () => Promise<StoreEngine>;
  /** How it is read; the shop without an adapter of its own as any store only. */
  ways?: readonly Way[];
  /** The request the shop's own Add to Cart button makes, as the body of a function that runs in the page. */
  add: (sku: string, quantity: number) => { path: string; type: string; body: string };
}

/** A few more than twenty: a store may have no search that finds every one of them. */
const twentyThings = [
  'yellow onions, garlic, fresh ginger, carrots, celery, red bell pepper, roma tomatoes, baby spinach, zucchini, cucumber',
  'bananas, whole milk, unsalted butter, sour cream, chicken thighs, basmati rice, spaghetti, soy sauce, black beans, tomato paste',
  'broccoli, lemons, paneer, frozen peas, cauliflower',
].join(', ');

/** Declares the scenarios' tests for one shop. */
export function describeShop({ name, soldOut, start, add, ways = ['its own adapter', 'any store'] }: Shop): void {
  describe(name, () => {
    let shop: StoreEngine;
    beforeAll(async () => {
      shop = await start();
    });
    afterAll(async () => {
      await shop.close();
    });

    describe.each(ways)('read by %s', (way) => {
      let chromium: Chromium;
      let tab: Page;
      const restocked: string[] = [];

      beforeAll(async () => {
        chromium = await launchChromium({ extensionDir: chromiumExtension() });
        await storeItems(chromium, {
          // A cart that is remembered may change the next plan; here the same plan is filled twice.
          memory: { ...emptyMemory, isOn: false },
          ...(way === 'any store' ? { 'any-store': [shop.url] } : {}),
        });
        tab = await chromium.openTab(shop.url);
      });
      afterAll(async () => {
        await chromium.close();
      });
      beforeEach(async () => {
        await shop.resetCarts();
        // Each test is another shopper to the shop, which counts what one of them asks for in a minute.
        const visitors = tab.browserContext();
        await visitors.deleteCookie(...(await visitors.cookies()));
        // Until the page is quiet: a shop that keeps the cart in the session saves it after each request, the last one wins.
        await tab.goto(shop.url, { waitUntil: 'networkidle0' });
      });
      // What a failed test left, a run on the table and a shop without rice, would be the next one's.
      afterEach(async () => {
        for (const sku of restocked.splice(0)) await shop.setStock(sku, productOf(shop, sku).stock);
        await popup.leaveRun(await chromium.clickToolbar(tab));
      });

      const planned = async (prompt: string): Promise<Page> => {
        const view = await chromium.clickToolbar(tab);
        await popup.planCart(view, prompt);
        return view;
      };
      const held = async () =>
        Object.fromEntries((await shop.readCarts()).map(({ title, quantity }) => [title, quantity]));
      const byHand = async (sku: string, quantity: number): Promise<void> => {
        const { path, type, body } = add(sku, quantity);
        const { title } = productOf(shop, sku);
        const before = (await held())[title] ?? 0;
        const press = (): Promise<number | null> =>
          tab
            .evaluate(
              (to, contentType, sent) =>
                fetch(to, { method: 'POST', headers: { 'content-type': contentType }, body: sent }).then(
                  (answer) => answer.status,
                ),
              path,
              type,
              body,
            )
            .catch((error: unknown) => {
              // The tab is being brought back to where the shopper was: who pressed too early looks, and presses again.
              if (error instanceof Error && /context was destroyed|detached/i.test(error.message)) return null;
              throw error;
            });
        for (let status = await press(); status !== 200; status = await press()) {
          expect(status).toBeNull();
          await new Promise((resolve) => setTimeout(resolve, 500));
          if (((await held())[title] ?? 0) > before) return;
        }
      };
      /** A store that works on two adds to one cart at once keeps the one it ends last: a shopper would press again. */
      const byHandUntilHeld = async (sku: string): Promise<void> => {
        for (let looks = 0; looks < 2; looks += 1) {
          if ((await held())[productOf(shop, sku).title] === undefined) {
            await byHand(sku, 1);
            looks = -1;
          }
          await new Promise((resolve) => setTimeout(resolve, 300));
        }
      };
      const skuOf = (title: string): string => {
        const found = shop.catalogue.find((product) => product.title === title);
        if (found === undefined) throw new Error(`The catalogue has no ${title}.`);
        return found.sku;
      };
      const setStock = async (sku: string, quantity: number): Promise<void> => {
        restocked.push(sku);
        await shop.setStock(sku, quantity);
      };
      /** The cart as the shopper's browser has it: some stores name it only in the answer to the first thing put in. */
      const heldByShopper = async (): Promise<number> => {
        const cookies = await tab.browserContext().cookies();
        return (await shop.readCart(cookies.map(({ name, value }) => `${name}=${value}`).join('; '))).length;
      };
      const untilLines = async (count: number): Promise<void> => {
        const deadline = Date.now() + 60_000;
        while ((await heldByShopper()) < count) {
          if (Date.now() > deadline) throw new Error(`The cart never held ${String(count)} lines.`);
          await new Promise((resolve) => setTimeout(resolve, 20));
        }
      };

      it('fills twenty lines, counts what was there, and changes nothing when done again', async () => {
        // One that is on the list already, and one that has nothing to do with it.
        await byHand('GRN-107', 1);
        await byHand('BKF-110', 2);
        expect(await held()).toEqual({ [productOf(shop, 'GRN-107').title]: 1, [productOf(shop, 'BKF-110').title]: 2 });

        const view = await planned(twentyThings);
        const plan = (await popup.readPlan(view)).filter(({ outcome }) => outcome !== 'not-found');
        expect(plan.length, plan.map(({ ingredient }) => ingredient).join(', ')).toBeGreaterThanOrEqual(20);
        await popup.fill(view);
        const result = await popup.readResult(view);
        expect(result.rows.filter(({ isAsAsked }) => !isAsAsked)).toEqual([]);
        const after = await held();
        for (const { product, got } of result.rows) expect(after[product], product).toBe(got);
        expect(new Set(result.rows.map(({ product }) => product)).size, JSON.stringify(result.rows)).toBe(
          result.rows.length,
        );
        expect(Object.keys(after)).toHaveLength(result.rows.length + 1);
        await popup.newCart(view);
        await view.close();

        const again = await planned(twentyThings);
        await popup.fill(again);
        const second = await popup.readResult(again);
        expect(second.rows.filter(({ isAsAsked }) => !isAsAsked)).toEqual([]);
        expect(await held()).toEqual(after);
      });

      it('tells sold out, scarce and changed meanwhile; offers the next best; Undo leaves the shopper’s own', async () => {
        const view = await planned('basmati rice, garlic, 4 lb carrots, celery, spaghetti');
        const plan = await popup.readPlan(view);
        const row = (word: string) => {
          const found = plan.find(({ product }) => product.toLowerCase().includes(word));
          if (found === undefined) throw new Error(`Nothing was planned for ${word}.`);
          return found;
        };
        const [rice, carrots, garlic] = [row('rice'), row('carrot'), row('garlic')];
        expect(carrots.count).toBeGreaterThan(1);
        await setStock(skuOf(rice.product), soldOut);
        await setStock(skuOf(carrots.product), 1);
        await popup.fill(view);
        await untilLines(1);
        // The shopper is quicker than we are: one thing more of theirs, while we are at it.
        await byHandUntilHeld('BKF-110');
        const result = await popup.readResult(view);
        const shown = (title: string) => result.rows.find(({ product }) => product === title);
        expect(shown(rice.product)).toMatchObject({ got: 0, isAsAsked: false });
        expect(shown(rice.product)?.remark).toMatch(/\w/);
        const carrotsHeld = (await held())[carrots.product] ?? 0;
        expect(carrotsHeld).toBeLessThan(carrots.count);
        expect(shown(carrots.product)).toMatchObject({ got: carrotsHeld, isAsAsked: false });
        expect(shown(garlic.product)).toMatchObject({ isAsAsked: true });

        const instead = await popup.useInstead(view, rice.product);
        const mended = await popup.readResult(view);
        expect(mended.rows.find(({ product }) => product === instead)).toMatchObject({ isAsAsked: true });
        expect((await held())[instead]).toBeGreaterThan(0);
        expect(mended.rows.some(({ product }) => product === rice.product)).toBe(false);

        await byHand(skuOf(garlic.product), 1);
        const own = { [productOf(shop, 'BKF-110').title]: 1, [garlic.product]: 1 };
        // The cart is not as it was before: what the shopper put in meanwhile is theirs, stays, and is named.
        const said = await popup.undo(view);
        // What could not be taken out is named as still in; nothing else is left, and nothing of theirs is missing.
        const left = await held();
        for (const [title, count] of Object.entries(own)) {
          const isExact = said.includes(`${title} (0 before, ${String(count)} now)`);
          const isNamed = new RegExp(`Still in the cart: [^.]*${title}`).test(said);
          expect(isExact || isNamed, said).toBe(true);
          if (isExact) expect(left[title]).toBe(count);
          else expect(left[title]).toBeGreaterThanOrEqual(count);
        }
        expect(Object.keys(left).sort()).toEqual(Object.keys(own).sort());
      });

      it('goes on after the worker was killed in the middle, and adds nothing twice', async () => {
        const view = await planned('basmati rice, garlic, carrots, celery, spaghetti');
        const wanted = (await popup.readPlan(view)).reduce((sum, { count }) => sum + count, 0);
        await popup.fill(view);
        await untilLines(2);
        await view.close();
        await chromium.killWorker();
        const again = await chromium.clickToolbar(tab);
        const result = await popup.readResult(again);
        expect(result.rows.filter(({ isAsAsked }) => !isAsAsked)).toEqual([]);
        expect((await shop.readCarts()).reduce((sum, { quantity }) => sum + quantity, 0)).toBe(wanted);
        expect(await popup.undo(again)).toMatch(/as it was/i);
        expect(await held()).toEqual({});
      });
    });
  });
}

function productOf(shop: StoreEngine, sku: string): SeedProduct {
  const found = shop.catalogue.find((product) => product.sku === sku);
  if (found === undefined) throw new Error(`The catalogue has no ${sku}.`);
  return found;
}
