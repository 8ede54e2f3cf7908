import type { RunStorage } from './run-repository';

/**
 * A run storage that also flushes spans at each write. Spans are buffered for a moment, and the result of a step must not be stored
 * without the span of that step.
 *
 * @param flushRecords writes what was gathered; never rejects
 */
export function flushSpansWithRun(storage: RunStorage, flushRecords: () => Promise<void>): RunStorage {
  const recording =
    <T>(store: (value: T) => Promise<void>) =>
    async (value: T): Promise<void> => {
      const stored = store(value);
      void flushRecords();
      await stored;
    };
  return {
    get: () => storage.get(),
    set: recording((run) => storage.set(run)),
    setProgress: recording((progress) => storage.setProgress(progress)),
  };
}
