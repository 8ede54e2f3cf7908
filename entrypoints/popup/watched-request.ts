import type { Watched } from '../../components/use-stored';

/** The answer to a request as a watchable value. */
export interface WatchedRequest<T> extends Watched<T> {
  /** Requests again: something changed that is in no stored item. */
  again: () => void;
}

/**
 * Creates a request that is sent when its value is first read, and again at each `onMove`: at most one request is in flight and one
 * waits. Without an answer the last value stays.
 *
 * @param onMove registers the call that asks again; returns what ends that
 */
export function createWatchedRequest<T>(
  ask: () => Promise<T>,
  fallback: T,
  onMove: (again: () => void) => () => void,
): WatchedRequest<T> {
  const watchers = new Set<(value: T) => void>();
  let isAsking = false;
  let isStale = false;
  const read = async (): Promise<void> => {
    if (isAsking) {
      isStale = true;
      return;
    }
    isAsking = true;
    try {
      const value = await ask();
      for (const watcher of watchers) watcher(value);
    } catch {
      // See above.
    }
    isAsking = false;
    if (!isStale) return;
    isStale = false;
    await read();
  };
  const again = (): void => {
    void read();
  };
  return {
    fallback,
    get: ask,
    again,
    watch: (onChange) => {
      watchers.add(onChange);
      const stop = onMove(again);
      return () => {
        watchers.delete(onChange);
        stop();
      };
    },
  };
}
