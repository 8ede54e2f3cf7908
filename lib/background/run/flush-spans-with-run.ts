import type { RunStorage } from './run-repository';

/**
 * The storage of the run that has the records of its steps written at the same time: spans are gathered for a moment, and what a step
 * found must not be known to a later worker without the step's own span.
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
