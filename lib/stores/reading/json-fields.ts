import { isRecord } from '../../core/is-record';
import { fromMajor } from '../../core/offer/money';
import type { Money } from '../../core/offer/money';

/** JSON from a store: any field may be missing or of another type. The readers in this file answer null then. */
export type Loose = Readonly<Record<string, unknown>>;

export { isRecord };

/** The record at a path of keys; null if a step is missing. */
export function recordAt(value: unknown, ...path: string[]): Loose | null {
  const found = valueAt(value, ...path);
  return isRecord(found) ? found : null;
}

/** The records in the list at a path of keys; empty if there is no list. */
export function recordsAt(value: unknown, ...path: string[]): Loose[] {
  const found = valueAt(value, ...path);
  return Array.isArray(found) ? found.filter(isRecord) : [];
}

/** The value at a path of keys; undefined if a step is missing. */
export function valueAt(value: unknown, ...path: string[]): unknown {
  let at = value;
  for (const key of path) at = isRecord(at) && Object.hasOwn(at, key) ? at[key] : undefined;
  return at;
}

/** The first of these keys with a text or number, as trimmed text; null if none has one. */
export function textAt(record: Loose | null, ...keys: string[]): string | null {
  for (const key of keys) {
    const value = record?.[key];
    const text = typeof value === 'number' ? String(value) : typeof value === 'string' ? value.trim() : '';
    if (text !== '') return text;
  }
  return null;
}

/** The first of these keys with a finite number, written as a number or as text; null if none has one. */
export function numberAt(record: Loose | null, ...keys: string[]): number | null {
  for (const key of keys) {
    const value = record?.[key];
    const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
    if (typeof number === 'number' && Number.isFinite(number)) return number;
  }
  return null;
}

/** The non-empty texts in the list under a key; empty if there is no list. */
export function textsAt(record: Loose | null, key: string): string[] {
  const value = record?.[key];
  return Array.isArray(value)
    ? value.filter((text): text is string => typeof text === 'string' && text.trim() !== '')
    : [];
}

/**
 * The first of these keys with an amount in major units ("12.99" or 12.99), as money; null if there is none or it is negative.
 */
export function majorAt(record: Loose | null, currency: string, ...keys: string[]): Money | null {
  const major = numberAt(record, ...keys);
  return major === null || major < 0 ? null : fromMajor(major, currency);
}

/** The first of these keys with an amount in minor units (1299), as money; null if there is none or it is negative. */
export function minorAt(record: Loose | null, currency: string, ...keys: string[]): Money | null {
  const minor = numberAt(record, ...keys);
  return minor === null || minor < 0 ? null : { minor: Math.round(minor), currency };
}
