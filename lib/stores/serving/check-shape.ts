import { isRecord } from '../reading/json-fields';

/**
 * Checks for shapes of lib/core, written by hand because the schema library would be half of a page's scripts.
 * tests/stores/serving/check-answer.test.ts compares them with the schemas.
 */
export type Check = (value: unknown) => boolean;

export const text: Check = (value) => typeof value === 'string';
export const filled: Check = (value) => typeof value === 'string' && value !== '';
export const flag: Check = (value) => typeof value === 'boolean';
export const integer: Check = (value) => Number.isSafeInteger(value);
export const positive: Check = (value) => typeof value === 'number' && Number.isFinite(value) && value > 0;
export const count: Check = (value) => typeof value === 'number' && Number.isFinite(value) && value >= 0;
export const both =
  (one: Check, other: Check): Check =>
  (value) =>
    one(value) && other(value);
export const orNull =
  (check: Check): Check =>
  (value) =>
    value === null || check(value);
/** A check for a key that may be absent. */
export const orAbsent =
  (check: Check): Check =>
  (value) =>
    value === undefined || check(value);
export const oneOf =
  (...values: string[]): Check =>
  (value) =>
    typeof value === 'string' && values.includes(value);
export const listOf =
  (check: Check): Check =>
  (value) =>
    Array.isArray(value) && value.every((one) => check(one));
/** A check for an object with exactly these keys, each of which passes its own check. */
export const shape =
  (checks: Record<string, Check>): Check =>
  (value) =>
    isRecord(value) &&
    Object.keys(value).every((key) => Object.hasOwn(checks, key)) &&
    Object.entries(checks).every(([key, check]) => check(value[key]));
