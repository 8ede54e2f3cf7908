import type { Page } from 'puppeteer-core';
import { afterEach, describe, expect, it } from 'vitest';
import { startDemoGrocery } from '../../../demo/grocery';
import type { DemoGrocery, DemoGroceryOptions, Fault } from '../../../demo/grocery';
import { visibleText } from '../pages/find';
import * as popup from '../pages/popup';
import { launchChromium } from '../support/chromium';
import type { Chromium } from '../support/chromium';
import { chromiumExtension } from '../support/extension';

/** Every kind of bad input: a plain sentence with what to do, nothing lost, nothing added twice. */

let shop: DemoGrocery | null = null;
let chromium: Chromium | null = null;

afterEach(async () => {
  await chromium?.close();
  await shop?.close();
  chromium = shop = null;
});

async function opened(options: DemoGroceryOptions = {}) {
  shop = await startDemoGrocery(options);
  chromium = await launchChromium({ extensionDir: chromiumExtension() });
  const tab = await chromium.openTab(shop.url);
  return { shop, chromium, tab, view: await chromium.clickToolbar(tab) };
}

async function said(view: Page, words: RegExp, timeout = 60_000): Promise<void> {
  await view
    .waitForFunction(
      (source: string) => new RegExp(source, 'i').test(document.body.innerText),
      { timeout, polling: 100 },
      words.source,
    )
    .catch(async (cause: unknown) => {
      throw new Error(`The popup never said ${String(words)}. It says:\n${await visibleText(view)}`, { cause });
    });
}

async function started(view: Page, prompt: string): Promise<void> {
  await popup.typePrompt(view, prompt);
  await popup.submit(view);
}

async function toPlan(view: Page): Promise<number> {
  await started(view, 'basmati rice, garlic, carrots');
  await popup.confirmIngredients(view);
  return (await popup.readPlan(view)).reduce((sum, { count }) => sum + count, 0);
}

const inCart = (grocery: DemoGrocery) =>
  grocery
    .carts()
    .flatMap(({ lines }) => lines)
    .reduce((sum, { quantity }) => sum + quantity, 0);

describe('a prompt that cannot be planned', () => {
  it('each gets a sentence, and what was typed stays', async () => {
    const { view } = await opened();
    const cases: [prompt: string, words: RegExp][] = [
      ['chicken biryani for 0', /1 to 100/],
      ['chicken biryani for 400', /1 to 100/],
      ['🍕🍕🍕', /don’t know|didn’t understand|did not understand|which|what/],
      ['<script>alert(1)</script>', /don’t know|didn’t understand|did not understand|which|what/],
      ['asdf qwerty zzz', /don’t know|didn’t understand|did not understand|which|what/],
    ];
    for (const [prompt, words] of cases) {
      await started(view, prompt);
      await view.waitForFunction(() => document.querySelector('.question-screen, .ended') !== null, {
        timeout: 10_000,
      });
      await said(view, words);
      const main = await view.$eval('main', ({ innerText }) => innerText);
      expect(main, prompt).not.toMatch(/chicken thigh|something unexpected|Find \d+ product/i);
      expect(await view.$$('ul[aria-label="Ingredients"] > li'), prompt).toHaveLength(0);
      await popup.newCart(view);
    }
  });

  it('an empty one, or one of 5,000 characters, starts nothing and says why', async () => {
    const { view } = await opened();
    await popup.typePrompt(view, '   ');
    await view.keyboard.press('Enter');
    await said(view, /cook|meal|list/);
    const box = await view.$('textarea');
    await box?.evaluate((area) => {
      const setter = Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')?.set;
      setter?.call(area, 'rice, '.repeat(834));
      area.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await said(view, /too many|too long|shorten/);
    await view.keyboard.press('Enter');
    expect(await popup.heading(view)).toMatch(/cook/i);
    expect((await popup.readPrompt(view)).length).toBeGreaterThanOrEqual(2000);
  });
});

describe('a page that cannot be shopped', () => {
  it('is said when it is not a store', async () => {
    const { view } = await opened({ fault: { kind: 'not-a-store' } });
    await said(view, /open a grocery/);
  });

  it('is said when the store wants the shopper signed in', async () => {
    const { view } = await opened({ requiresSignIn: true });
    await started(view, 'basmati rice, garlic').catch(() => undefined);
    await popup.confirmIngredients(view).catch(() => undefined);
    await said(view, /sign(ed)? in/);
  });

  it('is said when no branch is chosen', async () => {
    const { view } = await opened({ requiresBranch: true });
    await started(view, 'basmati rice, garlic').catch(() => undefined);
    await popup.confirmIngredients(view).catch(() => undefined);
    await said(view, /branch|choose (a|your|one)/);
  });
});

describe('a store that stops answering while we search', () => {
  const faults: [Fault, RegExp][] = [
    [{ kind: '429', retryAfter: 30 }, /pause|slow down/],
    [{ kind: '500' }, /server|problem|trouble/],
    [{ kind: 'drop' }, /reached|connection/],
    [{ kind: 'hang' }, /too long|not answer/],
    [{ kind: 'changed-page' }, /not found|doesn’t look|isn’t a store|can’t|changed/],
  ];
  it.each(faults)('%j: says so, keeps the list, goes on when asked', async (fault, words) => {
    const { shop: grocery, view } = await opened();
    await started(view, 'basmati rice, garlic, carrots');
    await popup.readIngredients(view);
    grocery.setFault(fault);
    await popup.confirmIngredients(view);
    await said(view, words, 90_000);
    expect(inCart(grocery)).toBe(0);
    if (fault.kind === 'changed-page') return;
    grocery.setFault(null);
    await popup.goOn(view);
    expect((await popup.readPlan(view)).map(({ ingredient }) => ingredient.toLowerCase())).toEqual(
      expect.arrayContaining([
        expect.stringContaining('rice'),
        expect.stringContaining('garlic'),
        expect.stringContaining('carrot'),
      ]) as string[],
    );
  });
});

describe('a store that stops answering while we fill', () => {
  const faults: Fault[] = [
    { kind: '429', retryAfter: 30, paths: ['/cart/add'], after: 1 },
    { kind: '500', paths: ['/cart'], after: 2 },
    { kind: 'drop', paths: ['/cart'], after: 2 },
  ];
  it.each(faults)('%j: stops, says so, and going on adds only the rest', async (fault) => {
    const { shop: grocery, view } = await opened();
    const wanted = await toPlan(view);
    grocery.setFault(fault);
    await popup.fill(view);
    await said(view, /nothing is added twice|could not be reached|as asked/, 90_000);
    grocery.setFault(null);
    if (!(await visibleText(view)).includes('in your cart as asked')) await popup.goOn(view);
    const result = await popup.readResult(view);
    expect(inCart(grocery)).toBeLessThanOrEqual(wanted);
    expect(result.rows.reduce((sum, { got }) => sum + got, 0)).toBe(inCart(grocery));
    for (const row of result.rows) expect(row.isAsAsked, row.product).toBe(row.got === row.asked);
  });

  it('shows in red what the store said yes to and did not do (S-06)', async () => {
    const { shop: grocery, view } = await opened();
    await toPlan(view);
    grocery.setFault({ kind: 'silent-no-add', after: 1, times: 1 });
    await popup.fill(view);
    const result = await popup.readResult(view);
    expect(result.rows.filter(({ isAsAsked }) => !isAsAsked)).toHaveLength(1);
    expect(result.rows.find(({ isAsAsked }) => !isAsAsked)).toMatchObject({
      got: 0,
      remark: expect.stringMatching(/\w/) as string,
    });
    expect(result.headline).toMatch(/2 of 3/);
  });
});

describe('a tab that goes away', () => {
  it('closed while we fill: says so, and goes on in a new tab of the store without adding twice', async () => {
    const { shop: grocery, chromium: browser, tab, view } = await opened();
    const wanted = await toPlan(view);
    grocery.setFault({ kind: 'slow', ms: 400, paths: ['/cart/add'] });
    await popup.fill(view);
    await new Promise((resolve) => setTimeout(resolve, 600));
    await view.close();
    await tab.close();
    grocery.setFault(null);
    const next = await browser.openTab(grocery.url);
    const again = await browser.clickToolbar(next);
    await said(again, /tab was closed|could not be reached|left or reloaded|go on/i);
    await popup.goOn(again);
    // The new tab has the same session cookie, so it is the same cart.
    const result = await popup.readResult(again);
    expect(result.rows.filter(({ isAsAsked }) => !isAsAsked)).toEqual([]);
    expect(inCart(grocery)).toBe(wanted);
  });

  it('reloaded while we search: goes on by itself', async () => {
    const { shop: grocery, tab, view } = await opened();
    await started(view, 'basmati rice, garlic, carrots, onions, tomatoes, mint');
    grocery.setFault({ kind: 'slow', ms: 150, paths: ['/search'] });
    await popup.confirmIngredients(view);
    await new Promise((resolve) => setTimeout(resolve, 400));
    await tab.reload({ waitUntil: 'domcontentloaded' });
    expect(await popup.readPlan(view)).toHaveLength(6);
  });

  it('gone to another site while we fill: says so, and goes on when the shopper is back', async () => {
    const other = await startDemoGrocery();
    try {
      const { shop: grocery, chromium: browser, tab, view } = await opened();
      const wanted = await toPlan(view);
      grocery.setFault({ kind: 'slow', ms: 400, paths: ['/cart/add'] });
      await popup.fill(view);
      await new Promise((resolve) => setTimeout(resolve, 600));
      await view.close();
      // Another host, not only another port: cookies know no ports, and this one must not touch the first shop's session.
      await tab.goto(other.url.replace('127.0.0.1', 'localhost'), { waitUntil: 'domcontentloaded' });
      grocery.setFault(null);
      const elsewhere = await browser.clickToolbar(tab);
      await said(elsewhere, /left the store|another site|go back|reached/);
      await elsewhere.close();
      await tab.goto(grocery.url, { waitUntil: 'domcontentloaded' });
      const back = await browser.clickToolbar(tab);
      await popup.goOn(back);
      const result = await popup.readResult(back);
      expect(result.rows.filter(({ isAsAsked }) => !isAsAsked)).toEqual([]);
      expect(inCart(grocery)).toBe(wanted);
      expect(inCart(other)).toBe(0);
    } finally {
      await other.close();
    }
  });
});
