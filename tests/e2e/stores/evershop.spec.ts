import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startEverShop } from '../../engines/evershop/evershop';
import type { EverShop } from '../../engines/evershop/evershop';
import * as popup from '../pages/popup';
import { launchChromium } from '../support/chromium';
import type { Chromium } from '../support/chromium';
import { chromiumExtension, picture } from '../support/extension';

/** The whole job on a real store nobody here wrote. The cart is read from EverShop's own database, never through our adapter. */

let shop: EverShop;
let chromium: Chromium;
let tab: Page;

beforeAll(async () => {
  shop = await startEverShop();
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

async function planned(prompt: string): Promise<Page> {
  const view = await chromium.clickToolbar(tab);
  await popup.planCart(view, prompt);
  return view;
}

const held = async () => Object.fromEntries((await shop.readCarts()).map(({ title, quantity }) => [title, quantity]));
/** What a shopper without the coach does: presses Add to Cart on a product's own page. */
const addByHand = (sku: string, quantity: number) =>
  tab.evaluate(
    (body) =>
      fetch('/api/cart/mine/items', { method: 'POST', headers: { 'content-type': 'application/json' }, body }).then(
        ({ status }) => status,
      ),
    JSON.stringify({ sku, qty: String(quantity) }),
  );

describe('the whole job on EverShop', () => {
  it('chicken biryani for 4: every line of the result is in the store’s own cart; Undo and refill change nothing of the shopper’s', async () => {
    const own = shop.catalogue.find(({ name }) => /ice cream|coffee|banana/i.test(name));
    expect(await addByHand(own?.sku ?? '', 2)).toBe(200);
    const before = await held();

    const view = await planned('chicken biryani for 4');
    const plan = await popup.readPlan(view);
    expect(plan.filter(({ outcome }) => outcome !== 'not-found').length).toBeGreaterThanOrEqual(10);
    await popup.fill(view);
    const result = await popup.readResult(view);
    expect(result.rows.filter(({ isAsAsked }) => !isAsAsked)).toEqual([]);
    const after = await held();
    for (const { product, got } of result.rows) expect(after[product], product).toBe(got);
    expect(Object.keys(after)).toHaveLength(result.rows.length + 1);
    await tab.screenshot({ path: picture('e2e-evershop-panel') });

    expect(await popup.undo(view)).toMatch(/as it was/i);
    expect(await held()).toEqual(before);
  });

  it('goes on after the worker was killed in the middle of the fill, and adds nothing twice', async () => {
    const view = await planned('spaghetti bolognese for 4');
    const wanted = (await popup.readPlan(view))
      .filter(({ outcome }) => outcome !== 'not-found')
      .reduce((sum, { count }) => sum + count, 0);
    await popup.fill(view);
    while ((await shop.readCarts()).length < 2) await new Promise((resolve) => setTimeout(resolve, 20));
    await view.close();
    await chromium.killWorker();
    const again = await chromium.clickToolbar(tab);
    const result = await popup.readResult(again);
    expect(result.rows.filter(({ isAsAsked }) => !isAsAsked)).toEqual([]);
    expect((await shop.readCarts()).reduce((sum, { quantity }) => sum + quantity, 0)).toBe(wanted);
  });

  it('tells a line that sold out, and one whose price moved, between plan and fill', async () => {
    const view = await planned('basmati rice, garlic, carrots, celery');
    const plan = await popup.readPlan(view);
    const skuOf = (title: string) => shop.catalogue.find((product) => product.title === title)?.sku ?? '';
    const [soldOut, moved] = plan;
    await shop.setStock(skuOf(soldOut?.product ?? ''), 0);
    await shop.setPrice(skuOf(moved?.product ?? ''), 9999);
    await popup.fill(view);
    const result = await popup.readResult(view);
    const row = (title: string | undefined) => result.rows.find(({ product }) => product === title);
    expect(row(soldOut?.product)).toMatchObject({
      got: 0,
      isAsAsked: false,
      remark: expect.stringMatching(/stock/i) as string,
    });
    expect(row(moved?.product)).toMatchObject({ isAsAsked: false, remark: expect.stringMatching(/price/i) as string });
    expect(result.rows.filter(({ isAsAsked }) => isAsAsked)).toHaveLength(plan.length - 2);
    await shop.setStock(skuOf(soldOut?.product ?? ''), 50);
  });
});
