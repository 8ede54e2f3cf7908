import { z } from 'zod/mini';
import { plainText } from '../../text/comparable-words';
import { numberless } from './singular-or-plural';

/** A number of titles that support an observation. */
const count = z.int().check(z.nonnegative());

/**
 * What a store's answers have shown about how it matches a query: how many returned titles match the query's words in each way. Plain
 * counts, so that they can be stored, shown and added; {@link wordsTaken} and {@link numbersTaken} interpret them. `singular` and
 * `plural` count the queries in that number that found the right product.
 */
export const QueryHabit = z.strictObject({
  /** Titles with all words of a query of several words, side by side. */
  phrase: count,
  /** Titles with all of its words, not side by side. */
  scattered: count,
  /** Titles with only some of its words. */
  some: count,
  /** Titles with the word of a query of one word as it was typed. */
  typed: count,
  /** Titles that have it only inside a longer word ("lemon" in "Lemons"). */
  longer: count,
  /** Titles that have it only in another number with other letters ("leaf", "Leaves"). */
  changed: count,
  singular: count,
  plural: count,
});
export type QueryHabit = z.infer<typeof QueryHabit>;

/** The habit of a store of which nothing is known. */
export const noHabit: QueryHabit = {
  phrase: 0, scattered: 0, some: 0, typed: 0, longer: 0, changed: 0, singular: 0, plural: 0,
}; // prettier-ignore

/** Above this many titles older ones count half, because a store may change its search. */
const mostCounted = 400;

/** The words of a text as written, lower case, in either number. */
export function typedWords(text: string): string[] {
  return plainText(text)
    .split(/[^\p{L}\p{N}%]+/u)
    .filter((word) => word !== '');
}

/** The habit of a store, updated by the titles it returned for this query. */
export function learnHabit(habit: QueryHabit, query: string, titles: readonly string[]): QueryHabit {
  const words = typedWords(query);
  const last = words.at(-1);
  if (last === undefined) return habit;
  const next = { ...habit };
  for (const title of titles) {
    const typed = typedWords(title);
    const plain = typed.map(numberless);
    // Letters inside a longer word also match ("bread" in "breadsticks"): some stores search for letters only.
    const held = words.filter(
      (word) => plain.includes(numberless(word)) || (word.length > 2 && typed.some((each) => each.includes(word))),
    ).length;
    // A title with none of the words is an advertisement or a recommendation and shows nothing.
    if (held === 0) continue;
    if (words.length > 1) {
      if (held < words.length) next.some += 1;
      else if (isSideBySide(words, plain) || plainText(title).includes(plainText(query))) next.phrase += 1;
      else next.scattered += 1;
    }
    // With several words, another word may have matched the title.
    if (words.length > 1) continue;
    if (typed.includes(last)) next.typed += 1;
    else if (typed.some((word) => word.includes(last))) next.longer += 1;
    else next.changed += 1;
  }
  const isFull = next.phrase + next.scattered + next.some > mostCounted || next.typed > mostCounted;
  return isFull ? halved(next) : next;
}

/** The habit of a store, updated by the number in which a query found the right product. */
export function learnNumber(habit: QueryHabit, number: 'singular' | 'plural'): QueryHabit {
  return { ...habit, [number]: habit[number] + 1 };
}

function isSideBySide(words: readonly string[], plain: readonly string[]): boolean {
  const wanted = ` ${words.map(numberless).join(' ')} `;
  return ` ${plain.join(' ')} `.includes(wanted);
}

function halved(habit: QueryHabit): QueryHabit {
  const half = (value: number): number => Math.floor(value / 2);
  return {
    phrase: half(habit.phrase),
    scattered: half(habit.scattered),
    some: half(habit.some),
    typed: half(habit.typed),
    longer: half(habit.longer),
    changed: half(habit.changed),
    singular: half(habit.singular),
    plural: half(habit.plural),
  };
}

/** Which words of a query a store's products must have: all side by side, all, or any; null while too little is known. */
export function wordsTaken({ phrase, scattered, some }: QueryHabit): 'phrase' | 'all' | 'any' | null {
  if (some >= 3 && some * 4 >= scattered) return 'any';
  if (scattered >= 3) return 'all';
  return phrase >= 12 ? 'phrase' : null;
}

/**
 * Which forms of a word a store finds: either number ("leaf" finds "Leaves"), longer words that begin with it ("lemon" finds "Lemons"),
 * or only what was typed; null while too little is known.
 */
export function numbersTaken({ typed, longer, changed }: QueryHabit): 'either' | 'longer' | 'typed' | null {
  if (changed >= 2) return 'either';
  if (longer >= 2) return 'longer';
  return typed >= 30 ? 'typed' : null;
}
