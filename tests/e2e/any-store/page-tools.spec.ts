import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startDemoGrocery } from '../../../demo/grocery';
import type { DemoGrocery, DemoGroceryOptions } from '../../../demo/grocery';
import * as popup from '../pages/popup';
import { launchChromium } from '../support/chromium';
import type { Chromium } from '../support/chromium';
import { chromiumExtension } from '../support/extension';

/**
 * Stores whose pages offer tools for agents (WebMCP, the browser's own implementation and a page's script in its place) or a Shopify
 * theme's own action. What is in the cart is read from the shop, and the shop's log tells which way it came there.
 */
let chromium: Chromium;

beforeAll(async () => {
  chromium = await launchChromium({ extensionDir: chromiumExtension(), args: ['--enable-features=WebMCPTesting'] });
});
afterAll(async () => {
  await chromium.close();
});

/** One whole job in a shop: what was planned, what the popup says came of it, what the cart holds, and which requests were made. */
async function shopIn(options: DemoGroceryOptions) {
  const shop = await startDemoGrocery(options);
  const tab = await chromium.openTab(shop.url);
  try {
    if (options.pageTools !== undefined) await tab.waitForSelector('body[data-tools-ready]');
    const view = await chromium.clickToolbar(tab);
    await popup.typePrompt(view, 'basmati rice, 2 garlic, carrots');
    await popup.submit(view);
    await popup.confirmIngredients(view);
    const plan = await popup.readPlan(view);
    await popup.fill(view);
    const { rows } = await popup.readResult(view);
    const held = Object.fromEntries(
      shop.carts().flatMap(({ lines }) => lines.map((line) => [line.title, line.quantity])),
    );
    return { plan, rows, held, asked: askedIn(shop) };
  } finally {
    await popup.leaveRun(await chromium.clickToolbar(tab));
    await tab.close();
    await shop.close();
  }
}

function askedIn(shop: DemoGrocery) {
  const asked = shop.requests().filter(({ isAsset }) => !isAsset);
  const of = (method: string, path: RegExp) => asked.filter((one) => one.method === method && path.test(one.path));
  const count = (method: string, path: RegExp) => of(method, path).length;
  return {
    searches: { tool: count('GET', /^\/search\?.*by=tool/), page: count('GET', /^\/search\?(?!.*by=tool)/) },
    adds: { tool: count('POST', /^\/cart\/lines\?by=tool/), page: count('POST', /^\/cart\/lines$/) },
    payments: count('POST', /^\/checkout/),
    paths: asked.map(({ method, path }) => `${method} ${path}`),
  };
}

describe('a page that offers tools', () => {
  it('is searched and filled by them, and read as any page; one that gives orders gets the same cart, and nothing paid', async () => {
    const { plan, rows, held, asked } = await shopIn({ mode: 'plain', pageTools: { by: 'browser', temper: 'honest' } });
    expect(plan.map(({ outcome }) => outcome)).not.toContain('not-found');
    expect(rows.filter(({ isAsAsked }) => !isAsAsked)).toEqual([]);
    expect(Object.values(held)).toEqual(expect.arrayContaining(rows.map(({ got }) => got)));
    expect(Object.keys(held)).toHaveLength(rows.length);
    expect(asked.searches).toEqual({ tool: expect.any(Number) as number, page: 0 });
    expect(asked.adds).toEqual({ tool: rows.length, page: 0 });
    expect(asked.paths).toContain('GET /cart');

    const hostile = await shopIn({ mode: 'plain', pageTools: { by: 'script', temper: 'hostile' } });
    expect(hostile.asked.adds).toEqual(asked.adds);
    expect([hostile.plan, hostile.rows, hostile.held]).toEqual([plan, rows, held]);
    expect(hostile.asked.payments).toBe(0);
  });

  it('that says it added and did not is found out on every line (S-06)', async () => {
    const { rows, held, asked } = await shopIn({ mode: 'plain', pageTools: { by: 'browser', temper: 'lies' } });
    expect(held).toEqual({});
    expect(rows.map(({ got, isAsAsked }) => ({ got, isAsAsked }))).toEqual(
      rows.map(() => ({ got: 0, isAsAsked: false })),
    );
    expect(rows.every(({ remark }) => /took it and the cart does not hold it/.test(remark))).toBe(true);
    expect(asked.adds).toEqual({ tool: 0, page: 0 });
  });
});

describe('a Shopify theme with an action of its own', () => {
  it('adds by it, and the cart JSON says what is there', async () => {
    const { rows, held, asked } = await shopIn({ hasShopifyActions: true });
    expect(rows.filter(({ isAsAsked }) => !isAsAsked)).toEqual([]);
    expect(Object.keys(held)).toHaveLength(rows.length);
    // The theme's action reads the cart after each add, which our own way does not.
    const after = asked.paths.flatMap((path, at) => (path === 'POST /cart/add.js' ? [asked.paths[at + 1]] : []));
    expect(after).toEqual(rows.map(() => 'GET /cart.js'));
  });
});
