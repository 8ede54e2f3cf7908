import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { startDemoGrocery } from '../../../demo/grocery';
import type { DemoGrocery } from '../../../demo/grocery';
import { press } from '../pages/find';
import { pressPanel, waitForPanel } from '../pages/panel-page';
import * as popup from '../pages/popup';
import { launchChromium } from '../support/chromium';
import type { Chromium } from '../support/chromium';
import { chromiumExtension, picture } from '../support/extension';

let shop: DemoGrocery;
let chromium: Chromium;
let tab: Page;

beforeEach(async () => {
  shop = await startDemoGrocery();
  chromium = await launchChromium({ extensionDir: chromiumExtension() });
  tab = await chromium.openTab(shop.url);
});
afterEach(async () => {
  await chromium.close();
  await shop.close();
});

interface StoredSession {
  id: string;
  endedBy: string | null;
  runIds: string[];
}

/** The stored session, read in a page of the extension. */
const sessionOf = (view: Page): Promise<StoredSession> =>
  view.evaluate(async () => {
    const { chrome } = globalThis as unknown as {
      chrome: { storage: { local: { get(key: string): Promise<Record<string, StoredSession>> } } };
    };
    const { session } = await chrome.storage.local.get('session');
    if (session === undefined) throw new Error('no session is stored');
    return session;
  });

it('is one session over popups, with every step of the run in its timeline; New cart begins another', async () => {
  const first = await chromium.clickToolbar(tab);
  await popup.typePrompt(first, 'basmati rice, garlic');
  const { id } = await sessionOf(first);
  expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-/);
  await first.close();

  const second = await chromium.clickToolbar(tab);
  await popup.submit(second);
  await popup.confirmIngredients(second);
  await popup.waitForPlan(second);
  expect(await sessionOf(second)).toMatchObject({ id, endedBy: null, runIds: [expect.any(String)] });
  await popup.fill(second);
  await popup.readResult(second);

  await press(second, /timeline|what was done|history/i);
  const steps = [
    'step_ingredients',
    'confirm',
    'step_candidates',
    'search_store',
    'step_enrich',
    'step_decide',
    'fill_cart',
    'verify',
  ];
  const timeline = await second.evaluate(async (sessionId) => {
    const { chrome } = globalThis as unknown as {
      chrome: { runtime: { sendMessage(message: unknown): Promise<unknown> } };
    };
    return chrome.runtime.sendMessage({ channel: 'coach', request: 'readTimeline', input: { sessionId } });
  }, id);
  expect(timeline).toMatchObject({
    ok: true,
    value: { traces: [{ trace: { name: 'cart_creation_session', endedAt: expect.any(String) as string } }] },
  });
  const { traces } = (timeline as { value: { traces: { spans: { name: string; endedAt: string | null }[] }[] } }).value;
  expect(traces[0]?.spans.map(({ name }) => name)).toEqual(expect.arrayContaining(steps));
  expect(traces[0]?.spans.filter(({ endedAt }) => endedAt === null)).toEqual([]);
  await second.screenshot({ path: picture('e2e-timeline') });
  await second.close();

  const third = await chromium.clickToolbar(tab);
  await popup.newCart(third);
  const next = await sessionOf(third);
  expect(next.id).not.toBe(id);
  expect(next).toMatchObject({ endedBy: null, runIds: [] });
});

it('shows progress and result on the store page too, and undoes from there with the popup closed', async () => {
  const view = await chromium.clickToolbar(tab);
  await popup.planCart(view, 'basmati rice, garlic, carrots');
  shop.setFault({ kind: 'slow', ms: 1000, paths: ['/cart/add'] });
  await popup.fill(view);
  await view.close();
  await waitForPanel(tab, /Filling your cart/);
  await waitForPanel(tab, /All 3 items are in your cart/);
  expect(shop.carts().flatMap(({ lines }) => lines)).toHaveLength(3);
  // A page cannot press for the shopper: the panel is closed to it, and obeys only a person's press.
  expect(
    await tab.evaluate(() =>
      [...document.querySelectorAll('*')].some((element) => element.shadowRoot?.textContent.includes('Undo') === true),
    ),
  ).toBe(false);
  await pressPanel(tab, 'Undo');
  await waitForPanel(tab, /as it was/);
  expect(shop.carts()).toEqual([]);
});
