import type { Watched } from '../../components/use-stored';

/** The answer to a request as something to watch. */
export interface WatchedRequest<T> extends Watched<T> {
  /** Asks anew: something changed that no stored item tells of. */
  again: () => void;
}

/**
 * Asked when it is first looked at, and again whenever `onMove` says so: at most one question under way and one waiting, however fast
 * things move. When nobody answers, what is on the screen stays: it is still true, only not the newest.
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
