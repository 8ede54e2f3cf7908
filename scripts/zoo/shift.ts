import { emptyMemory } from '../../lib/core/shopper/memory/memory';
import { launchChromium } from '../../tests/e2e/support/chromium';
import type { Chromium } from '../../tests/e2e/support/chromium';
import { storeItems } from '../../tests/e2e/support/store-items';
import { forgetRun } from './drive/read-stored-run';
import { within } from './drive/within';

/** Milliseconds within which a browser must be ready for the next seed before it is replaced. */
const resetMs = 10_000;

/** A browser for a series of seeds, each of which starts fresh. */
export interface Shift {
  chromium(): Chromium;
  /** Removes what is stored about the last seed. A browser that does not answer is replaced. */
  reset(): Promise<void>;
  close(): Promise<void>;
}

/** Starts a browser with the extension for a series of seeds. */
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
