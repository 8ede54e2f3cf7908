import { mkdirSync } from 'node:fs';
import { afterEach, beforeEach, expect, it } from 'vitest';
import * as popup from '../pages/popup';
import { serveScriptedGrocer } from '../sites/scripted-grocer';
import type { ScriptedGrocer } from '../sites/scripted-grocer';
import { launchChromium } from '../support/chromium';
import type { Chromium } from '../support/chromium';
import { chromiumExtension, picture } from '../support/extension';

/**
 * A big grocer of scripted pages (the Albertsons family's markup, at one of its hosts, served by a stand-in): cards read in running pages
 * beside the shopper's own, their buttons pressed, the cart page read back, Undo by the cart's own controls.
 */
let shop: ScriptedGrocer;
let chromium: Chromium;

beforeEach(async () => {
  mkdirSync(picture('e2e').replace(/\/e2e\.png$/, ''), { recursive: true });
  shop = await serveScriptedGrocer();
  chromium = await launchChromium({
    extensionDir: chromiumExtension(),
    args: ['--host-resolver-rules=MAP www.shaws.com 127.0.0.1'],
  });
});
afterEach(async () => {
  await chromium.close();
  await shop.close();
});

it('fills the cart by the cards’ own buttons, reads it back and undoes exactly that', async () => {
  shop.put('100009', 1);
  const tab = await chromium.openTab(`http://www.shaws.com:${String(shop.port)}/`);
  const view = await chromium.clickToolbar(tab);
  await popup.typePrompt(view, '2 lb basmati rice, 3 heads garlic, carrots');
  await popup.submit(view);
  await popup.confirmIngredients(view);
  const plan = await popup.readPlan(view);
  const picked = Object.fromEntries(plan.map(({ product, count }) => [product, count]));
  expect(plan.map(({ product }) => product).sort()).toEqual([
    'Acre Basmati Rice - 2 Lb',
    'Carrots Bag - 1 Lb',
    'Garlic Bulb - 3 Oz',
  ]);

  await popup.fill(view);
  const result = await popup.readResult(view);
  await view.screenshot({ path: picture('scripted-grocer-result') });
  // Two are wanted, and the store gives one: said in its own words, next to what is truly there.
  expect(picked['Garlic Bulb - 3 Oz']).toBe(2);
  const short = result.rows.filter(({ isAsAsked }) => !isAsAsked);
  expect(short.map(({ product, got }) => [product, got])).toEqual([['Garlic Bulb - 3 Oz', 1]]);
  expect(await view.$eval('main', ({ innerText }) => innerText)).toContain('You have reached the limit for this item.');
  expect(shop.cart()).toEqual({
    '100009': 1,
    '100001': picked['Acre Basmati Rice - 2 Lb'],
    '100003': 1,
    '100005': picked['Carrots Bag - 1 Lb'],
  });
  // The page the shopper looks at stayed where it was, and every page opened beside it is gone.
  expect(await tab.evaluate(() => [location.pathname, document.querySelectorAll('iframe').length])).toEqual(['/', 0]);

  expect(await popup.undo(view)).toMatch(/as it was/i);
  expect(shop.cart()).toEqual({ '100009': 1 });
}, 240_000);
