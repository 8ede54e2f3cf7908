import { withProgress } from '../core/cart/fill-progress';
import type { FillProgress } from '../core/cart/fill-progress';
import type { Run } from '../core/run/run';
import { fillProgressItem, runItem } from './items';
import { throttle } from './throttle';

/** The least time between two looks at a fill: a fast store takes twenty lines a second, and drawing each would slow the fill down. */
const lookMs = 400;

/**
 * The current run as it is stored: in two items, so that the progress of a fill can be written without the plan (lib/core/cart/fill-progress.ts).
 * Whoever reads or watches the run does it here; `runItem` alone is a fill behind.
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

  /** Stores how far a fill is; the rest of the run stays as it was stored last. */
  setProgress(progress: FillProgress | null): Promise<void> {
    return fillProgressItem.set(progress);
  },

  /** Calls back on each change, on the progress of a fill a few times a second; returns the unwatch function. */
  watch(onChange: (run: Run | null) => void): () => void {
    let run: Run | null | undefined;
    let progress: FillProgress | null | undefined;
    // What did not change since the watch began is read once, and a change that comes meanwhile is newer.
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
        // The end is told at once.
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
