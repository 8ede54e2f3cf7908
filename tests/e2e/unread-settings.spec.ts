import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startDemoGrocery } from '../../demo/grocery';
import type { DemoGrocery } from '../../demo/grocery';
import { noPreferences } from '../../lib/core/shopper/preferences';
import { byRole, press, visibleText, waitFor } from './pages/find';
import * as popup from './pages/popup';
import { launchChromium } from './support/chromium';
import type { Chromium } from './support/chromium';
import { chromiumExtension, picture } from './support/extension';
import { storeItems } from './support/store-items';

/** Settings this version cannot read: an allergy among them stops planning, says which one it is and leads to where it is settled. */

let shop: DemoGrocery;
let chromium: Chromium;

beforeAll(async () => {
  await mkdir(dirname(picture('unread')), { recursive: true });
  shop = await startDemoGrocery();
  chromium = await launchChromium({ extensionDir: chromiumExtension() });
});
afterAll(async () => {
  await chromium.close();
  await shop.close();
});

it('plans nothing while an allergy cannot be read, and goes on once it is avoided by its word', async () => {
  await storeItems(chromium, {
    preferences: { ...noPreferences, allergens: ['peanut', 'kiwi'], diets: 'vegan', ofANewerVersion: { a: 1 } },
    llm: { isOn: 'perhaps', ofANewerVersion: true },
  });
  const tab = await chromium.openTab(shop.url);
  const view = await chromium.clickToolbar(tab);
  await popup.typePrompt(view, 'basmati rice, garlic');
  await popup.submit(view);
  await waitFor(view, 'What cannot be read', () => document.querySelector('[role="alert"]') !== null);
  expect(await visibleText(view)).toMatch(/I can’t read your diets \(stored: "vegan"\) and the allergy “kiwi”/);
  expect(await popup.heading(view)).toBe('What are you cooking?');
  expect(await popup.readPrompt(view)).toBe('basmati rice, garlic');
  await view.screenshot({ path: picture('unread-popup') });

  const options = await chromium.openExtensionPage('options.html');
  await options.setViewport({ width: 1000, height: 1100 });
  for (const scheme of ['light', 'dark']) {
    await options.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    await waitFor(options, 'The wishes', () => document.querySelector('.unread-wishes[role="alert"]') !== null);
    await options.screenshot({ path: picture(`unread-options-${scheme}`) });
  }
  await press(options, 'Avoid “kiwi”');
  await press(options, 'Clear your diets (stored: "vegan")');
  await waitFor(options, 'No unread wishes', () => document.querySelector('.unread-wishes[role="alert"]') === null);
  await (
    await byRole(options, 'checkbox', 'Celery')
  ).evaluate((box) => {
    (box as HTMLInputElement).click();
  });
  const stored = await options.evaluate(async () => {
    const { chrome } = globalThis as unknown as {
      chrome: { storage: { local: { get(keys: string[]): Promise<Record<string, unknown>> } } };
    };
    return chrome.storage.local.get(['preferences', 'dietary']);
  });
  expect(stored).toMatchObject({
    preferences: { allergens: ['peanut', 'kiwi'], diets: [], dislikes: ['kiwi'], ofANewerVersion: { a: 1 } },
  });
  await options.screenshot({ path: picture('unread-settled') });
  await options.close();

  await tab.bringToFront();
  const again = await chromium.clickToolbar(tab);
  await popup.typePrompt(again, 'basmati rice, garlic');
  await popup.submit(again);
  expect((await popup.readIngredients(again)).map(({ name }) => name)).toEqual(['basmati rice', 'garlic']);
  expect(await visibleText(again)).toMatch(/kiwi/i);
});
