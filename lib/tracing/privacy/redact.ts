import type { JsonValue } from '../../core/trace/trace';
import { mapJson, mapFields } from './map-json';
import type { MapRules } from './map-json';

/** Longest string kept in a record, in UTF-16 units. Opik's screens cut at 10,001; this is room for a whole model request. */
export const maxTextLength = 100_000;

/** Names of headers and fields whose value is a secret whatever it looks like. */
const secretNames =
  /^(?:x?apikey|(?:proxy)?authorization|(?:set)?cookie|passw(?:or)?d|(?:client)?secret|(?:access|refresh|id|auth|x?csrf)token)$/;

/** Patterns of keys and personal addresses in text. Bounded, and anchored at a word edge, so that no text makes them slow. */
const secretShapes: readonly [RegExp, string][] = [
  [/\b(?:sk-ant-[\w-]{6,200}|sk-[\w-]{16,200}|AIza[\w-]{20,80})/g, '[key]'],
  [/\bBearer\s{1,4}[\w.~+/=-]{8,4000}/gi, 'Bearer [key]'],
  [/\beyJ[\w-]{5,4000}\.[\w-]{5,4000}\.[\w-]{0,4000}/g, '[token]'],
  [/(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{2,63}){1,6}/g, '[e-mail]'],
];

/** A whole HTML page is never recorded: its text may hold the shopper's name and address. */
const pageStart = /^\s*<(?:!doctype html|html)\b/i;

/** Removes secrets from one string and cuts it at `maxTextLength`. */
export function redactText(text: string): string {
  if (pageStart.test(text)) return `[page left out: ${String(text.length)} characters]`;
  let clean =
    text.length > maxTextLength
      ? `${text.slice(0, maxTextLength)}… [cut from ${String(text.length)} characters]`
      : text;
  for (const [shape, replacement] of secretShapes) clean = clean.replace(shape, replacement);
  return clean;
}

const secrets: MapRules = { text: redactText, names: secretNames, mark: '[redacted]' };

/** A copy of a value that may be kept: secrets taken out by field name and by shape, long strings cut, nothing JSON cannot carry. */
export function redact(value: unknown): JsonValue {
  return mapJson(value, secrets);
}

/** {@link redact} for an object whose fields are wanted, such as metadata. */
export function redactFields(value: object): Record<string, JsonValue> {
  return mapFields(value, secrets);
}
