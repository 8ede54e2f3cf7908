import type { ZooStore } from '../../demo/zoo/store-types';
import { runSeed } from './run-seed';
import type { SeedResult } from './run-seed';
import { startShift } from './shift';
import type { Shift } from './shift';

/** How a series of seeds is run. */
export interface RunOptions {
  extensionDir: string;
  /** Browsers at the same time. */
  jobs: number;
  /** Milliseconds after which a seed is stopped and counts as failed. */
  limitMs: number;
  /** Whether lists are only taken to the plan. */
  isPlanOnly?: boolean;
  onResult?: (result: SeedResult) => void;
}

/** Runs each store's list in a new tab, one after another in each browser. Results are in the order of the stores. */
export async function runSeeds(stores: readonly ZooStore[], options: RunOptions): Promise<SeedResult[]> {
  const results = new Map<ZooStore, SeedResult>();
  const waiting = [...stores];
  const work = async (): Promise<void> => {
    const shift = await startShift(options.extensionDir);
    try {
      for (let store = waiting.shift(); store !== undefined; store = waiting.shift()) {
        const result = await once(shift, store, options);
        results.set(store, result);
        options.onResult?.(result);
        if (!result.visit.isLeft) await shift.reset();
      }
    } finally {
      await shift.close();
    }
  };
  await Promise.all(Array.from({ length: Math.min(options.jobs, stores.length) }, work));
  return stores.flatMap((store) => results.get(store) ?? []);
}

/** A browser that crashed says nothing about the store, so the seed is run once more in a new one. */
async function once(shift: Shift, store: ZooStore, options: RunOptions): Promise<SeedResult> {
  const result = await runSeed(shift.chromium(), store, options);
  if (shift.chromium().browser.connected) return result;
  await shift.reset();
  store.empty();
  return runSeed(shift.chromium(), store, options);
}
