import { startDemoGrocery } from '../../demo/grocery';
import {
  confirmIngredients,
  newCart,
  readIngredients,
  submit,
  typePrompt,
  waitForPlan,
} from '../../tests/e2e/pages/popup';
import { noPreferences } from '../../lib/core/shopper/preferences';
import { launchChromium } from '../../tests/e2e/support/chromium';
import { storeItems } from '../../tests/e2e/support/store-items';
import { median, timed } from './bench-figures';

/** Milliseconds, as medians. */
export interface PlanTimes {
  /** From Start until the ingredients are shown. */
  toIngredients: number;
  /** From Find until the proposed cart is shown. */
  toPlan: number;
  /** The same requests to the store, one after another, directly from its page. */
  floor: number;
  /** Number of those requests. */
  requests: number;
}

/** The same with a peanut allergy. Product pages are read for their labels, and counted separately. */
export interface LabelTimes {
  /** From Find until the proposed cart is shown. */
  toPlan: number;
  /** Product pages requested for their labels, with and without an allergy. */
  pages: number;
  pagesWithout: number;
}

const productPage = /^\/products\/[^.?/]+(?:\?|$)/;

export async function measureLabels(extensionDir: string, prompt: string): Promise<LabelTimes> {
  const grocery = await startDemoGrocery();
  const chromium = await launchChromium({ extensionDir });
  try {
    const planned = async (): Promise<{ ms: number; pages: number }> => {
      const tab = await chromium.openTab(grocery.url);
      const popup = await chromium.clickToolbar(tab);
      await typePrompt(popup, prompt);
      await submit(popup);
      await readIngredients(popup);
      grocery.reset();
      const { ms } = await timed(async () => {
        await confirmIngredients(popup);
        await waitForPlan(popup);
      });
      const pages = grocery.requests().filter(({ method, path }) => method === 'GET' && productPage.test(path)).length;
      await newCart(popup);
      await popup.close();
      await tab.close();
      return { ms, pages };
    };
    const without = await planned();
    await storeItems(chromium, { preferences: { ...noPreferences, allergens: ['peanut'] } });
    const held = await planned();
    return { toPlan: held.ms, pages: held.pages, pagesWithout: without.pages };
  } finally {
    await chromium.close();
    await grocery.close();
  }
}

export async function measurePlan(extensionDir: string, prompt: string, times: number): Promise<PlanTimes> {
  const grocery = await startDemoGrocery();
  const chromium = await launchChromium({ extensionDir });
  try {
    const results = { toIngredients: [], toPlan: [], floor: [], requests: [] } as Record<keyof PlanTimes, number[]>;
    for (let round = 0; round < times; round += 1) {
      const tab = await chromium.openTab(grocery.url);
      const popup = await chromium.clickToolbar(tab);
      await typePrompt(popup, prompt);
      const reading = await timed(async () => {
        await submit(popup);
        await readIngredients(popup);
      });
      grocery.reset();
      const planning = await timed(async () => {
        await confirmIngredients(popup);
        await waitForPlan(popup);
      });
      const paths = grocery
        .requests()
        .filter(({ method, isAsset }) => method === 'GET' && !isAsset)
        .map(({ path }) => path);
      const bare = await timed(() =>
        tab.evaluate(async (urls) => {
          for (const url of urls) await (await fetch(url)).text();
        }, paths),
      );
      results.toIngredients.push(reading.ms);
      results.toPlan.push(planning.ms);
      results.floor.push(bare.ms);
      results.requests.push(paths.length);
      await newCart(popup);
      await popup.close();
      await tab.close();
    }
    return {
      toIngredients: median(results.toIngredients),
      toPlan: median(results.toPlan),
      floor: median(results.floor),
      requests: median(results.requests),
    };
  } finally {
    await chromium.close();
    await grocery.close();
  }
}
