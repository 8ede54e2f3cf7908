import { writeFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startDemoGrocery } from '../../demo/grocery';
import type { DemoGrocery } from '../../demo/grocery';
import { askFor, confirmAndPlan, fillInFirefox } from './pages/firefox-popup';
import { firefoxExtension, picture } from './support/extension';
import { launchFirefox } from './support/firefox';
import type { FirefoxLaunch } from './support/firefox';

let shop: DemoGrocery;
let launched: FirefoxLaunch;

beforeAll(async () => {
  shop = await startDemoGrocery();
  launched = await launchFirefox({ extensionDir: firefoxExtension() });
});
afterAll(async () => {
  await launched.firefox?.close();
  await shop.close();
});

it('does the whole job in Firefox, from a click on the toolbar icon', async ({ skip }) => {
  if (launched.firefox === null) {
    console.log(`Firefox test skipped: ${launched.reason}`);
    skip(launched.reason);
    return;
  }
  const { firefox } = launched;
  await firefox.navigate(shop.url);
  await firefox.clickToolbar();
  expect((await askFor(firefox, 'chicken biryani for 4')).length).toBeGreaterThanOrEqual(10);
  const plan = await confirmAndPlan(firefox);
  expect(plan.length).toBeGreaterThanOrEqual(10);
  writeFileSync(picture('e2e-firefox-plan'), await firefox.screenshotPopup());
  expect(await fillInFirefox(firefox)).toMatch(/^All \d+ items are in your cart/);
  const held = shop.carts().flatMap(({ lines }) => lines);
  expect(held.length).toBeGreaterThanOrEqual(10);
  writeFileSync(picture('e2e-firefox-result'), await firefox.screenshotPopup());
});
