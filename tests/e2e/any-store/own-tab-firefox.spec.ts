import { afterAll, beforeAll, expect, it } from 'vitest';
import { askFor, pressInFirefox } from '../pages/firefox-popup';
import { serveOwnTabShop } from '../sites/own-tab-shop';
import type { OwnTabShop } from '../sites/own-tab-shop';
import { firefoxExtension } from '../support/extension';
import { launchFirefox } from '../support/firefox';
import type { FirefoxLaunch } from '../support/firefox';

let shop: OwnTabShop;
let launched: FirefoxLaunch;

beforeAll(async () => {
  shop = await serveOwnTabShop('server');
  launched = await launchFirefox({ extensionDir: firefoxExtension() });
});
afterAll(async () => {
  await launched.firefox?.close();
  await shop.close();
});

it('pauses where Firefox lets it see one page only, goes on once the site is allowed, and gives the right back', async ({
  skip,
}) => {
  if (launched.firefox === null) {
    console.log(`Firefox test skipped: ${launched.reason}`);
    skip(launched.reason);
    return;
  }
  const { firefox } = launched;
  const site = 'http://127.0.0.1/*';
  await firefox.navigate(`${shop.url}/about`);
  await firefox.clickToolbar();
  await askFor(firefox, '1 kg basmati rice, 2 garlic bulbs');
  await pressInFirefox(firefox, '^Find \\d+ products?$');
  await firefox.waitInPopup(
    `return /allow this site/i.test(document.body.innerText) && document.querySelector('.ended') !== null`,
  );
  expect(shop.loaded).toEqual(['/about']);
  // The question itself is the browser's own.
  await firefox.allowSite(site);
  const plan = await firefox.waitInPopup(
    `if (document.querySelector('input[name="tier"]') === null) return false;
     return document.body.innerText;`,
    { timeoutMs: 90_000 },
  );
  expect(plan).toMatch(/page by page/);
  await pressInFirefox(firefox, '^Fill cart');
  const headline = await firefox.waitInPopup(
    `return document.querySelector('.diff-lines, .ended') !== null && document.querySelector('h1').textContent.trim();`,
    { timeoutMs: 90_000 },
  );
  expect(headline).toMatch(/^(?:All 2|Both) items are in your cart/);
  expect(shop.cart()).toEqual({ 'basmati-rice-1kg': 1, 'garlic-bulb': 2 });
  expect(await firefox.allowedSites()).toEqual([site]);
  await pressInFirefox(firefox, '^Take our items out');
  await firefox.waitInPopup(`return /as it was/i.test(document.body.innerText)`, { timeoutMs: 90_000 });
  expect(shop.cart()).toEqual({});
  const end = performance.now() + 10_000;
  while ((await firefox.allowedSites()).length > 0 && performance.now() < end)
    await new Promise((resolve) => setTimeout(resolve, 100));
  expect(await firefox.allowedSites()).toEqual([]);
}, 240_000);
