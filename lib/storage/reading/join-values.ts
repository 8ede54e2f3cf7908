import { isRecord } from '../../core/is-record';
import { asUnread, isList, isSameJson } from './json-value';

/**
 * Joins two stored values of one item: the unreadable copy of an earlier version, and the value stored since. Lists are concatenated (the
 * copy first, it is older), entries of both are kept, and of two single values the newer is taken unless it is only the usual one. Works
 * on raw stored values, so that unknown parts are not lost.
 *
 * @param current what is stored now; undefined: nothing
 * @param aside what was set aside
 * @param usual the item's fallback
 * @param failClosed lists that take up whatever stands in the place of `aside`, when it is no object: the first of them
 */
export function joinValues(
  current: unknown,
  aside: unknown,
  usual: unknown,
  failClosed: readonly string[] = [],
): unknown {
  if (isRecord(usual) && !isRecord(aside)) {
    const [key] = failClosed;
    return key === undefined ? current : joinValues(current ?? usual, { [key]: [asUnread(aside)] }, usual, failClosed);
  }
  if (isRecord(usual) && !isRecord(current)) {
    // Both are kept: each may be unreadable to this version.
    return current === undefined || current === null ? aside : joinValues(aside, current, usual, failClosed);
  }
  return join(current, aside, usual);
}

function join(current: unknown, aside: unknown, usual: unknown): unknown {
  if (current === undefined) return aside;
  if (aside === undefined || isSameJson(current, aside)) return current;
  if (isList(usual) || (isList(current) && isList(aside))) return unite(listOf(current), listOf(aside));
  if (isRecord(current) && isRecord(aside)) {
    const keys = [...new Set([...Object.keys(aside), ...Object.keys(current)])];
    return Object.fromEntries(
      keys.map((key) => [key, join(current[key], aside[key], isRecord(usual) ? usual[key] : undefined)]),
    );
  }
  return isSameJson(current, usual) ? aside : current;
}

/** The value as a list; a value that is no list becomes an element, so that it shows up as unread. */
function listOf(value: unknown): readonly unknown[] {
  return isList(value) ? value : [asUnread(value)];
}

function unite(newer: readonly unknown[], older: readonly unknown[]): unknown[] {
  const idOf = (value: unknown): unknown => (isRecord(value) ? value['id'] : undefined);
  const isAmong = (value: unknown): boolean => {
    const id = idOf(value);
    return newer.some((other) => (id === undefined ? isSameJson(other, value) : idOf(other) === id));
  };
  return [...older.filter((value) => !isAmong(value)), ...newer];
}
