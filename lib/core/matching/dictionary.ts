import { synonymNames, synonymsOf } from '../synonyms';
import type { FoodKind } from './foods';
import { foodKindOf } from './foods';
import { canonicalFood, foodAliases } from './same-food';

/** A name in a title: the canonical food it stands for, its kind, how many words it takes. */
export interface Entry {
  food: string;
  kind: FoodKind;
  length: number;
}

/** The kind of a name by another name of the same thing. */
function kindOfSynonyms(canonical: string): FoodKind | undefined {
  const known = synonymsOf(canonical).find((name) => foodKindOf.has(name));
  return known === undefined ? undefined : foodKindOf.get(known);
}

/** Every phrase that names a thing: names of kinds, their synonyms, their varieties. */
const entries = new Map<string, Entry>();
/** The longest phrase that begins with a word, so that most words are passed over at one look. */
const longestFrom = new Map<string, number>();

for (const phrase of [...foodKindOf.keys(), ...foodAliases.keys(), ...synonymNames]) {
  const food = foodAliases.get(phrase) ?? phrase;
  const canonical = canonicalFood(food);
  const kind = foodKindOf.get(food) ?? foodKindOf.get(canonical) ?? kindOfSynonyms(canonical);
  if (kind === undefined) continue;
  const words = phrase.split(' ');
  entries.set(phrase, { food: canonical, kind, length: words.length });
  const first = words[0] ?? '';
  longestFrom.set(first, Math.max(longestFrom.get(first) ?? 0, words.length));
}

/** Names of two words that titles write as one ("soymilk", "sundried"): the one word, and its two. */
const apart = new Map<string, string>();
for (const [phrase, entry] of [...entries]) {
  const words = phrase.split(' ');
  const joined = words.join('');
  if (words.length !== 2 || entries.has(joined)) continue;
  entries.set(joined, { ...entry, length: 1 });
  longestFrom.set(joined, Math.max(longestFrom.get(joined) ?? 0, 1));
  apart.set(joined, phrase);
}

/** A name of two words that is written as one, in its two words; null where it is none. */
export function writtenApart(word: string): string | null {
  return apart.get(word) ?? null;
}

/** The longest name that begins at a word, not reaching past `end`; null when none does. */
export function nameAt(words: readonly string[], from: number, end: number): Entry | null {
  let length = Math.min(longestFrom.get(words[from] ?? '') ?? 0, end - from);
  for (; length > 0; length -= 1) {
    const entry = entries.get(length === 1 ? (words[from] ?? '') : words.slice(from, from + length).join(' '));
    if (entry !== undefined) return entry;
  }
  return null;
}

/** Whether a phrase (singular words) names a thing we know. */
export function isNamed(phrase: string): boolean {
  return entries.has(phrase);
}
