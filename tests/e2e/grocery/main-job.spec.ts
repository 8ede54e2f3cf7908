import { mkdirSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startDemoGrocery } from '../../../demo/grocery';
import type { DemoGrocery } from '../../../demo/grocery';
import * as popup from '../pages/popup';
import { launchChromium } from '../support/chromium';
import type { Chromium } from '../support/chromium';
import { chromiumExtension, picture } from '../support/extension';

let shop: DemoGrocery;
let chromium: Chromium;
let tab: Page;

// A browser of its own for each test: one that fails must not leave its run on the next one's table.
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

/** Click, prompt, confirm: up to the proposed cart. */
async function planned(prompt: string): Promise<Page> {
  const view = await chromium.clickToolbar(tab);
  await popup.planCart(view, prompt);
  return view;
}

const held = () => shop.carts()[0]?.lines.map(({ title, quantity }) => ({ title, quantity })) ?? [];

describe('the main job on the demo grocery', () => {
  it('goes from a meal to a cart that really holds it, undoes exactly that, and leaves the shopper’s own line alone', async () => {
    await tab.evaluate(async () => {
      const { products } = (await (await fetch('/products.json?limit=250')).json()) as {
        products: { title: string; variants: { id: number; available: boolean }[] }[];
      };
      const soap = products.find(
        ({ title, variants }) => /banana|apple|coffee/i.test(title) && variants[0]?.available === true,
      );
      await fetch('/cart/add.js', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ items: [{ id: soap?.variants[0]?.id, quantity: 2 }] }),
      });
    });
    const own = held();
    expect(own).toHaveLength(1);

    const view = await planned('chicken biryani for 4');
    const plan = await popup.readPlan(view);
    expect(plan.length).toBeGreaterThanOrEqual(10);
    expect(plan.filter(({ outcome }) => outcome === 'not-found').map(({ ingredient }) => ingredient)).toEqual([]);
    const totals = await popup.readTierTotals(view);
    const amount = (text: string) => Number(text.replace(/[^\d.]/g, ''));
    expect(amount(totals.cheaper)).toBeLessThanOrEqual(amount(totals.balanced));
    expect(amount(totals.balanced)).toBeLessThanOrEqual(amount(totals.conscious));
    expect(plan.every(({ reason }) => reason !== '')).toBe(true);

    await popup.fill(view);
    const result = await popup.readResult(view);
    expect(result.rows.filter(({ isAsAsked }) => !isAsAsked)).toEqual([]);
    for (const row of result.rows) {
      expect(held(), row.product).toContainEqual({
        title: expect.stringContaining(row.product.split(/,| – /)[0] ?? '') as string,
        quantity: row.got,
      });
    }
    expect(held()).toHaveLength(result.rows.length + 1);
    await tab.screenshot({ path: picture('e2e-panel-done') });

    expect(await popup.undo(view)).toMatch(/as it was/i);
    expect(held()).toEqual(own);
  });

  it('keeps the draft at every keystroke and the run over a closed popup', async () => {
    const first = await chromium.clickToolbar(tab);
    await popup.typePrompt(first, 'lentil soup for 2');
    await first.close();
    const second = await chromium.clickToolbar(tab);
    expect(await popup.readPrompt(second)).toBe('lentil soup for 2');
    await popup.submit(second);
    await popup.readIngredients(second);
    await second.close();
    const third = await chromium.clickToolbar(tab);
    await popup.confirmIngredients(third);
    await third.close();
    const fourth = await chromium.clickToolbar(tab);
    await popup.waitForPlan(fourth);
  });

  it('fills once though the worker is killed in the middle, and the popup is closed', async () => {
    const view = await planned('tacos for 4');
    const wanted = (await popup.readPlan(view))
      .filter(({ outcome }) => outcome !== 'not-found')
      .reduce((sum, { count }) => sum + count, 0);
    shop.setFault({ kind: 'slow', ms: 250, paths: ['/cart/add'] });
    const before = held().reduce((sum, { quantity }) => sum + quantity, 0);
    await popup.fill(view);
    await new Promise((resolve) => setTimeout(resolve, 1_200));
    await view.close();
    await chromium.killWorker();
    shop.setFault(null);
    const again = await chromium.clickToolbar(tab);
    const result = await popup.readResult(again);
    expect(result.rows.filter(({ isAsAsked }) => !isAsAsked)).toEqual([]);
    expect(held().reduce((sum, { quantity }) => sum + quantity, 0) - before).toBe(wanted);
    await popup.undo(again);
  });

  it('asks about words it does not understand instead of buying something', async () => {
    const view = await chromium.clickToolbar(tab);
    await popup.typePrompt(view, 'gibberish zzz');
    await popup.submit(view);
    await view.waitForSelector('main');
    await view.waitForFunction(
      () =>
        /\?/.test(document.querySelector('main')?.textContent ?? '') &&
        !/What would you like to cook/.test(document.querySelector('h1')?.textContent ?? ''),
    );
    expect(await view.$$('ul[aria-label="Ingredients"] > li')).toHaveLength(0);
    await view.screenshot({ path: picture('e2e-question') });
  });
});
