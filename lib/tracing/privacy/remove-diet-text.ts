import { contentNames, wholeDiets } from '../../core/diet/demands';
import { hashOf } from '../../core/text/hash';
import type { JsonValue } from '../../core/trace/trace';
import { byteLength } from '../byte-length';
import type { MapRules } from './map-json';

/**
 * What is taken out of a record on its way to the outbox, beyond secrets: words about diet and allergies unless they are allowed, and
 * every text at the level `no-content`. The record on the device keeps both.
 */

const foods = `(?:${contentNames.join('|')}|cheese|sugar|salt|onion|garlic)s?`;

/** Phrases that tell how someone must or wants to eat. Each is replaced as a whole. */
const dietPhrases: readonly RegExp[] = [
  // "allergic to nuts, milk and eggs", "has a nut allergy", "severe intolerance of …": with what it is about, to the end of the clause
  /(?:\b[\w'’-]{1,30} ){0,2}\b(?:allerg(?:y|ies|ic)|intoleran(?:t|ces?)|anaphyla\w{1,8})\b(?: (?:to|of|for|against)\b[^.;!?\n]{0,200})?/gi,
  // "no nuts", "without dairy or eggs"
  new RegExp(
    `\\b(?:no|without|avoid(?:ing|s)?|not eat(?:ing)?|can(?:'|’|no)?t (?:have|eat)|free (?:of|from))(?: any)? (?:${foods})\\b` +
      `(?:(?: ?, ?| and | or | nor | & )+(?:${foods})\\b){0,12}`,
    'gi',
  ),
  /\b[a-z]{3,15}[- ]free\b/gi,
  /\blow[- ](?:sodium|salt|carbs?|sugar|fat|fodmap)\b/gi,
  new RegExp(
    `\\b(?:(?:${wholeDiets.join('|')}|co?eliac)s?|keto(?:genic)?|paleo|diabet(?:ic|es)|hypertensi(?:ve|on)|pregnan(?:t|cy))\\b`,
    'gi',
  ),
];

/** Names of fields that hold such words whatever they look like. */
const dietNames = /^(?:diets?|dietary|allerg(?:y|ies|ens)|intolerances|restrictions|constraints|avoids?|health)$/;

/** The same fields in a text that is JSON, whole or cut off: what a model answers is one. Empty lists and texts stay. */
const dietFieldsInText =
  /("(?:diets?|dietary|allerg(?:y|ies|ens)|intolerances|restrictions|avoids?)"\s*:\s*)(?:\[(?!\s*\])[^\]]{0,2000}\]?|"(?!")[^"]{0,2000}"?)/gi;

/** Removes words about diet and allergies from a text; in doubt, more is removed. */
export function withoutDietText(text: string): string {
  let clean = text.replace(dietFieldsInText, '$1"[diet]"');
  for (const phrase of dietPhrases) clean = clean.replace(phrase, '[diet]');
  return clean;
}

/** {@link withoutDietText} for every text of a value, and for whole fields whose name says what they hold. */
export const dietRules: MapRules = { text: withoutDietText, names: dietNames, mark: '[diet]' };

/** Metadata whose texts are ours, not the shopper's: they stay at the level `no-content`. */
const plainNames =
  /^(?:operation|(?:session|request|response)_id|message_stop_reason|response_service_tier|error_type|created_from|code|status|answered_by|opik_prompts|ended_by)$/;

/** The replacement for a text that is not sent: its size and a hash, salted per installation, that shows whether two texts were the same. */
export function sizeAndHash(value: JsonValue, salt: string): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return `[not sent: ${String(byteLength(text))} bytes #${hashOf(salt + text)}]`;
}

/** Metadata at the level `no-content`: numbers, flags and our own words stay, every other text becomes its size and hash. */
export function metadataWithoutContent(metadata: Record<string, JsonValue>, salt: string): Record<string, JsonValue> {
  const clean: Record<string, JsonValue> = {};
  for (const [name, field] of Object.entries(metadata)) {
    const isPlain = plainNames.test(name) || typeof field === 'number' || typeof field === 'boolean' || field === null;
    clean[name] = isPlain ? field : sizeAndHash(field, salt);
  }
  return clean;
}
