import { useSyncExternalStore } from 'react';

/** Any value that can be read once and then watched: an item of extension storage, or a request made when the page opened. */
export interface Watched<T> {
  /** What to show when reading fails. */
  readonly fallback: T;
  get(): Promise<T>;
  /** Calls back on each change; returns the unwatch function. */
  watch(onChange: (value: T) => void): () => void;
}

interface Cell<T> {
  readonly subscribe: (listener: () => void) => () => void;
  readonly read: () => T | undefined;
}

/** One cell per item, so that two components that watch the same item read it once and see the same value. */
const cells = new WeakMap<object, unknown>();

/** The item's value as it is now, `undefined` until it has been read for the first time. Renders again on each change. */
export function useStored<T>(item: Watched<T>): T | undefined {
  const cell = cellOf(item);
  return useSyncExternalStore(cell.subscribe, cell.read);
}

function cellOf<T>(item: Watched<T>): Cell<T> {
  const known = cells.get(item);
  if (known !== undefined) return known as Cell<T>;
  const made = makeCell(item);
  cells.set(item, made);
  return made;
}

function makeCell<T>(item: Watched<T>): Cell<T> {
  const listeners = new Set<() => void>();
  let value: T | undefined;
  let unwatch: (() => void) | null = null;
  // Counts changes, so that a slow first read never overwrites a change that came while it was under way.
  let changes = 0;

  const put = (next: T): void => {
    changes += 1;
    value = next;
    for (const listener of listeners) listener();
  };
  const start = (): void => {
    unwatch = item.watch(put);
    const seen = changes;
    const putFirst = (next: T): void => {
      if (changes === seen) put(next);
    };
    item.get().then(putFirst, () => {
      putFirst(item.fallback);
    });
  };

  return {
    read: () => value,
    subscribe: (listener) => {
      listeners.add(listener);
      if (unwatch === null) start();
      return () => {
        listeners.delete(listener);
        if (listeners.size > 0) return;
        // Nobody watches any more, so what is known grows old: the next reader reads anew.
        unwatch?.();
        unwatch = null;
        value = undefined;
      };
    },
  };
}
