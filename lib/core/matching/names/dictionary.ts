import { synonymNames, synonymsOf } from './synonyms';
import type { FoodKind } from './food-kind';
import { foodKindOf } from './foods';
import { canonicalFood, foodAliases } from './same-food';

/** A name found in a title: the canonical food, its kind, and the number of words it takes. */
export interface Entry {
  food: string;
  kind: FoodKind;
  length: number;
}

/** The kind of a name, found by another name of the same thing. */
function kindOfSynonyms(canonical: string): FoodKind | undefined {
  const known = synonymsOf(canonical).find((name) => foodKindOf.has(name));
  return known === undefined ? undefined : foodKindOf.get(known);
}

/** Every phrase that names a thing: names of kinds, synonyms, varieties. */
const entries = new Map<string, Entry>();

for (const phrase of [...foodKindOf.keys(), ...foodAliases.keys(), ...synonymNames]) {
  const food = foodAliases.get(phrase) ?? phrase;
  const canonical = canonicalFood(food);
  const kind = foodKindOf.get(food) ?? foodKindOf.get(canonical) ?? kindOfSynonyms(canonical);
  if (kind === undefined) continue;
  entries.set(phrase, { food: canonical, kind, length: phrase.split(' ').length });
}

/** Names of two words that titles write as one ("soymilk", "sundried"): the one word, and its two. */
const apart = new Map<string, string>();
for (const [phrase, entry] of [...entries]) {
  const words = phrase.split(' ');
  const joined = words.join('');
  if (words.length !== 2 || entries.has(joined)) continue;
  entries.set(joined, { ...entry, length: 1 });
  apart.set(joined, phrase);
}

/** The two words of a name written as one; null for any other word. */
export function writtenApart(word: string): string | null {
  return apart.get(word) ?? null;
}

/** Names as a tree of words: the name that the words so far form, and the words that may follow. */
interface Step {
  entry: Entry | null;
  next: Map<string, Step> | null;
}

/**
 * The first words of all names. A title is read along this tree, so that most words are skipped after one lookup and no words are joined.
 */
const starts = new Map<string, Step>();

for (const [phrase, entry] of entries) {
  let among = starts;
  let last: Step | null = null;
  for (const word of phrase.split(' ')) {
    if (last !== null) among = last.next ??= new Map<string, Step>();
    last = among.get(word) ?? { entry: null, next: null };
    among.set(word, last);
  }
  if (last !== null) last.entry = entry;
}

/** The longest name that begins at a word and ends before `end`; null when there is none. */
export function nameAt(words: readonly string[], from: number, end: number): Entry | null {
  let longest: Entry | null = null;
  let among: ReadonlyMap<string, Step> | null = starts;
  for (let at = from; at < end && among !== null; at += 1) {
    const step = among.get(words[at] ?? '');
    if (step === undefined) break;
    longest = step.entry ?? longest;
    among = step.next;
  }
  return longest;
}

/** Whether a phrase (singular words) names a known thing. */
export function isNamed(phrase: string): boolean {
  return entries.has(phrase);
}
