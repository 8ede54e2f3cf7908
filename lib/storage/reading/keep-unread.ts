import { isRecord } from '../../core/is-record';
import { asUnread, isList, isSameJson } from './json-value';
import type { Path } from './json-value';
import type { Reading } from './read-fields';

/**
 * The value to store, so that nothing another version wrote is lost: only what changed between the value as it was understood and the
 * next one is written over what is stored; unknown keys stay with their object, elements that were not understood stay in their
 * array (at its end), and a value that was not understood stays until something else is chosen for it.
 *
 * An element of an array is found again by its `id`, else by being unchanged. An object with another `id` is another thing: nothing of
 * the old one stays with it.
 *
 * @param stored the value as it lies in storage now
 * @param reading what is understood of `stored`
 * @param next the value to be stored, in this version's shape
 * @param failClosed lists of the whole value that may not be taken for empty while something in them was not understood: one that is
 *   missing stays missing until something is chosen for it, and a whole value that is no object stays as a part of the first of them
 */
export function keepUnread(
  stored: unknown,
  reading: Reading<unknown>,
  next: unknown,
  failClosed: readonly string[] = [],
): unknown {
  if (reading.unread.length === 0) return next;
  if (reading.unread.some(({ path, because }) => path.length === 0 && because === 'bad'))
    return failClosed.length > 0 && isSameJson(reading.value, next) ? stored : withWhole(stored, next, failClosed[0]);
  const left = new Set(reading.unread.map(({ path }) => JSON.stringify(path)));
  return carry(stored, reading.value, next, []);

  function carry(old: unknown, understood: unknown, wanted: unknown, path: Path): unknown {
    if (isList(wanted) && isList(understood)) return carryList(old, understood, wanted, path);
    if (isRecord(old) && isRecord(understood) && isRecord(wanted))
      return isSameThing(understood, wanted) ? carryObject(old, understood, wanted, path) : wanted;
    return isSameJson(understood, wanted) && old !== undefined ? old : wanted;
  }

  function carryObject(
    old: Readonly<Record<string, unknown>>,
    understood: Readonly<Record<string, unknown>>,
    wanted: Readonly<Record<string, unknown>>,
    path: Path,
  ): unknown {
    const isLeftMissing = (key: string): boolean =>
      path.length === 0 &&
      failClosed.includes(key) &&
      old[key] === undefined &&
      isSameJson(understood[key], wanted[key]);
    const chosen = Object.entries(wanted)
      .filter(([key]) => !isLeftMissing(key))
      .map(([key, value]) => [key, carry(old[key], understood[key], value, [...path, key])] as const);
    const carried = Object.entries(old).filter(
      ([key]) => !Object.hasOwn(wanted, key) && left.has(JSON.stringify([...path, key])),
    );
    return Object.fromEntries([...chosen, ...carried]);
  }

  function carryList(old: unknown, understood: readonly unknown[], wanted: readonly unknown[], path: Path): unknown {
    if (!isList(old)) {
      if (old === undefined) return [...wanted];
      // The stored value is no list: it stays as it is, then becomes an unread element of the list.
      return isSameJson(understood, wanted) ? old : [...wanted, asUnread(old)];
    }
    const isLeft = (index: number): boolean => left.has(JSON.stringify([...path, index]));
    const indexes = [...old.keys()].filter((index) => !isLeft(index));
    const byKey = new Map<string, { index: number; value: unknown }[]>();
    for (const [at, value] of understood.entries()) {
      const index = indexes[at];
      if (index === undefined) continue;
      const key = keyOf(value);
      byKey.set(key, [...(byKey.get(key) ?? []), { index, value }]);
    }
    const kept = wanted.map((value) => {
      const known = byKey.get(keyOf(value))?.shift();
      return known === undefined ? value : carry(old[known.index], known.value, value, [...path, known.index]);
    });
    return [...kept, ...old.filter((_, index) => isLeft(index))];
  }
}

/** The value to store over one that is no object, with the old one as an element of the list `key`. */
function withWhole(stored: unknown, next: unknown, key: string | undefined): unknown {
  const list = key !== undefined && isRecord(next) ? next[key] : undefined;
  return key !== undefined && isRecord(next) && isList(list) ? { ...next, [key]: [...list, asUnread(stored)] } : next;
}

/** The identity of an array element: its id, else its whole value. */
function keyOf(value: unknown): string {
  return isRecord(value) && typeof value['id'] === 'string' ? `id ${value['id']}` : JSON.stringify(value);
}

function isSameThing(a: Readonly<Record<string, unknown>>, b: Readonly<Record<string, unknown>>): boolean {
  return typeof a['id'] !== 'string' || typeof b['id'] !== 'string' || a['id'] === b['id'];
}
