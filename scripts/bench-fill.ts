import { bareFill } from '../tests/engines/evershop/bare-fill';
import { startEverShop } from '../tests/engines/evershop/evershop';
import { confirmIngredients, fill, readResult, submit, typePrompt, waitForPlan } from '../tests/e2e/pages/popup';
import { launchChromium } from '../tests/e2e/support/chromium';
import { median, timed } from './bench-figures';

/** Milliseconds, medians. */
export interface FillTimes {
  /** From Fill until the cart stands there, read back. */
  fill: number;
  /** The requests EverShop needs to hold the same lines and show them, made bare. */
  floor: number;
  requests: number;
  /** The requests we made for it. */
  ourRequests: number;
  lines: number;
}

/** EverShop takes 120 requests a minute to its API from one address; a round with its floor needs about 70. */
const pauseMs = 60_000;

/** Fills a real EverShop's cart `times` times, and does the same bare each time. Throws when the popup does not say that all is there. */
export async function measureFill(extensionDir: string, prompt: string, times: number): Promise<FillTimes> {
  const shop = await startEverShop();
  try {
    const results = { fill: [], floor: [], requests: [], ourRequests: [], lines: [] } as Record<
      keyof FillTimes,
      number[]
    >;
    for (let round = 0; round < times; round += 1) {
      if (round > 0) await new Promise((resolve) => setTimeout(resolve, pauseMs));
      const chromium = await launchChromium({ extensionDir });
      try {
        const tab = await chromium.openTab(shop.url);
        const popup = await chromium.clickToolbar(tab);
        await typePrompt(popup, prompt);
        await submit(popup);
        await confirmIngredients(popup);
        await waitForPlan(popup);
        let ourRequests = 0;
        tab.on('request', () => (ourRequests += 1));
        const filling = await timed(async () => {
          await fill(popup);
          return readResult(popup);
        });
        const wrong = filling.value.rows.filter(({ isAsAsked }) => !isAsAsked);
        if (wrong.length > 0) throw new Error(`Not filled: ${wrong.map(({ product }) => product).join(', ')}`);
        const lines = await shop.readCarts();
        await shop.resetCarts();
        const bare = await bareFill(shop.url, lines);
        await shop.resetCarts();
        results.fill.push(filling.ms);
        results.floor.push(bare.ms);
        results.requests.push(bare.requests);
        results.ourRequests.push(ourRequests);
        results.lines.push(lines.length);
      } finally {
        await chromium.close();
      }
    }
    return {
      fill: median(results.fill),
      floor: median(results.floor),
      requests: median(results.requests),
      ourRequests: median(results.ourRequests),
      lines: median(results.lines),
    };
  } finally {
    await shop.close();
  }
}
