import { emptyMemory } from '../../lib/core/shopper/memory/memory';
import { launchChromium } from '../../tests/e2e/support/chromium';
import type { Chromium } from '../../tests/e2e/support/chromium';
import { storeItems } from '../../tests/e2e/support/store-items';
import { forgetRun } from './drive/read-stored-run';
import { within } from './drive/within';

/** How long the browser may take to be ready for the next seed before it is replaced. */
const resetMs = 10_000;

/** A browser for one seed after another, each of which begins as if nothing had been before. */
export interface Shift {
  chromium(): Chromium;
  /** Takes away what is kept of the last seed; a browser that does not answer is replaced. */
  reset(): Promise<void>;
  close(): Promise<void>;
}

/** Starts a browser with the extension in it for a row of seeds. */
export async function startShift(extensionDir: string): Promise<Shift> {
  const start = async (): Promise<Chromium> => {
    const chromium = await launchChromium({ extensionDir });
    // What one seed brings home the next would not buy again.
    await storeItems(chromium, { memory: { ...emptyMemory, isOn: false } });
    return chromium;
  };
  let chromium = await start();
  return {
    chromium: () => chromium,
    async reset() {
      const problem = await within(resetMs, async () => {
        await (await chromium.worker()).evaluate(forgetRun);
        await chromium.killWorker();
      });
      if (problem === null) return;
      await chromium.close();
      chromium = await start();
    },
    close: () => chromium.close(),
  };
}
