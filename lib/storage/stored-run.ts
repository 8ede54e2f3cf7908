import { withProgress } from '../core/cart/fill-progress';
import type { FillProgress } from '../core/cart/fill-progress';
import type { Run } from '../core/run/run';
import { fillProgressItem, runItem } from './items';
import { throttle } from './throttle';

/** Least time between two callbacks during a fill, in ms: a fast store takes twenty lines a second, and drawing each would slow it down. */
const lookMs = 400;

/**
 * The current run, stored in two items so that the progress of a fill can be written without the plan (lib/core/cart/fill-progress.ts).
 * Read and watch the run here: `runItem` alone lacks the progress of a fill.
 */
export const storedRun = {
  fallback: null,

  async get(): Promise<Run | null> {
    const [run, progress] = await Promise.all([runItem.get(), fillProgressItem.get()]);
    return withProgress(run, progress);
  },

  /** Stores the whole run. */
  set(run: Run | null): Promise<void> {
    return runItem.set(run);
  },

  /** Stores the progress of a fill; the rest of the run is not written. */
  setProgress(progress: FillProgress | null): Promise<void> {
    return fillProgressItem.set(progress);
  },

  /** Calls back on each change, on the progress of a fill a few times a second; returns the unwatch function. */
  watch(onChange: (run: Run | null) => void): () => void {
    let run: Run | null | undefined;
    let progress: FillProgress | null | undefined;
    // Reads both items once; a change that arrives meanwhile is newer and wins.
    const isRead = Promise.all([runItem.get(), fillProgressItem.get()]).then(([first, firstProgress]) => {
      if (run === undefined) run = first;
      if (progress === undefined) progress = firstProgress;
    });
    let isWatched = true;
    const tell = throttle(() => {
      void isRead.then(() => {
        if (isWatched) onChange(withProgress(run ?? null, progress ?? null));
      });
    }, lookMs);
    const unwatchers = [
      runItem.watch((next) => {
        run = next;
        tell.now();
      }),
      fillProgressItem.watch((next) => {
        progress = next;
        // The end is reported at once.
        if (next?.undo?.status === 'undone') tell.now();
        else tell.soon();
      }),
    ];
    return () => {
      isWatched = false;
      for (const unwatch of unwatchers) unwatch();
    };
  },
};
