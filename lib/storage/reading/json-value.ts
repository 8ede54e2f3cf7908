import { isRecord } from '../../core/is-record';

/** A path in a stored value: keys of objects and indexes of arrays, from the outside in. Empty: the whole value. */
export type Path = readonly (string | number)[];

export function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value);
}

/** Wraps a value as an element that no list of words accepts, so that it shows up as unread: a text would pass as a word. */
export function asUnread(value: unknown): unknown {
  return typeof value === 'string' ? [value] : value;
}

/** Whether two values are the same JSON, whatever the order of their keys. A key whose value is undefined is no key, as in JSON. */
export function isSameJson(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (Array.isArray(a) && Array.isArray(b))
    return a.length === b.length && a.every((each, index) => isSameJson(each, b[index]));
  if (!isRecord(a) || !isRecord(b)) return false;
  const keys = keysOf(a);
  return keys.length === keysOf(b).length && keys.every((key) => Object.hasOwn(b, key) && isSameJson(a[key], b[key]));
}

/** The value at a path; undefined where there is none. */
export function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>((inner, step) => {
    if (Array.isArray(inner) && typeof step === 'number') return inner[step];
    return isRecord(inner) && Object.hasOwn(inner, step) ? inner[step] : undefined;
  }, value);
}

/** A copy of the value with `next` at a path, or with the path removed (undefined). A path through a non-container changes nothing. */
export function withValueAt(value: unknown, path: Path, next: unknown): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return next;
  const inner = (old: unknown): unknown => (rest.length === 0 ? next : withValueAt(old, rest, next));
  if (Array.isArray(value) && typeof step === 'number')
    return value.flatMap((each: unknown, index) => (index === step ? leftOutIfAbsent(inner(each)) : [each]));
  if (!isRecord(value)) return value;
  const others = Object.entries(value).filter(([key]) => key !== String(step));
  const changed = inner(Object.hasOwn(value, step) ? value[step] : undefined);
  return Object.fromEntries(changed === undefined ? others : [...others, [String(step), changed]]);
}

function leftOutIfAbsent(value: unknown): unknown[] {
  return value === undefined ? [] : [value];
}

function keysOf(value: Readonly<Record<string, unknown>>): string[] {
  return Object.keys(value).filter((key) => value[key] !== undefined);
}
