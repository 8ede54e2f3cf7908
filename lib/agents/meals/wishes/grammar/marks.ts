import type { DishBook } from '../../dishes/dish-book';
import { isOrdinary } from '../../words/fuzzy';
import type { Lexicon } from '../../words/lexicon';
import { longestDietAt } from '../../words/vocabulary';
import { fold, keyWords } from '../../words/prompt-words';
import { findThing, isThing, type Thing } from '../foods/things';

/**
 * A mark: one part of a prompt with a tag, so that a grammar can be written over the tags. Names have capital tags: T a food or allergen, M
 * a dish, B a name that is both, D a diet, S the servings. The tag of any other word is the word in plain lower case, and the tag of
 * punctuation is the punctuation. `~` is a hyphen inside a word, MINUS a dash directly before a word ("-nuts").
 */
export interface Mark {
  tag: string;
  text: string;
  start: number;
  end: number;
  thing: Thing | null;
}

interface Token {
  text: string;
  start: number;
  end: number;
  /** The positions of its words among all words: from `first` up to but not including `last`. */
  first: number;
  last: number;
}

const token = /\uE000\d+\uE001|[\p{L}\p{M}\p{N}]+(?:'[\p{L}]+)*'?|[^\s]/gu;
const isWord = (text: string): boolean => /^[\p{L}\p{N}]/u.test(text);

/** Words that make a diet a matter for the grammar ("no gluten", "nut allergy"). A diet with such a word does not get the tag D. */
const byGrammar = new Set('no without free allergy intolerant intolerance non not less'.split(' '));

/** Parts that are trimmed from a food: boneless chops are a cut, not a wish to avoid bones. */
const trimmed = /^(?:bone|skin|stem|stone|pit|rind|seed|core|pip|shell|crust|tail)$/i;

/** The two words of "eggless", "nutfree", "nondairy", "nonuts"; null when a word is not written so. */
function splitWord(word: string, lexicon: Lexicon): [string, string] | null {
  for (const find of [/^(.{3,}?)(less|free|safe)$/i, /^(non)(.{3,})$/i, /^(no)(.{3,})$/i]) {
    const [, first = '', second = ''] = find.exec(word) ?? [];
    const stem = /^non?$/i.test(first) ? second : first;
    if (stem !== '' && !trimmed.test(stem) && !lexicon.vocabulary.has(word.toLowerCase()) && isThing(stem, lexicon))
      return [first, second];
  }
  return null;
}

function tokensOf(text: string, lexicon: Lexicon): { tokens: Token[]; words: string[]; ends: Map<number, number> } {
  const tokens: Token[] = [];
  const words: string[] = [];
  const ends = new Map<number, number>();
  const add = (written: string, start: number, own: readonly string[]): void => {
    const first = words.length;
    words.push(...own);
    tokens.push({ text: written, start, end: start + written.length, first, last: words.length });
    if (own.length > 0) ends.set(words.length, tokens.length - 1);
  };
  for (const match of text.matchAll(token)) {
    const [written] = match;
    const before = text[match.index - 1] ?? ' ';
    const after = text[match.index + written.length] ?? ' ';
    if (written === '-') {
      const isJoined = isWord(before) && isWord(after);
      const isMinus = !isWord(before) && isWord(after);
      add(isJoined ? '~' : isMinus ? 'MINUS' : '-', match.index, isJoined ? [] : ['']);
      const last = tokens.at(-1);
      if (last !== undefined) last.end = match.index + 1;
      continue;
    }
    if (written === '!' && !isWord(before) && before !== '!' && isWord(after)) {
      add('MINUS', match.index, ['']);
      const last = tokens.at(-1);
      if (last !== undefined) last.end = match.index + 1;
      continue;
    }
    const parts = isWord(written) ? splitWord(written, lexicon) : null;
    if (parts === null) add(written, match.index, wordsOf(written));
    else {
      add(parts[0], match.index, wordsOf(parts[0]));
      add(parts[1], match.index + parts[0].length, wordsOf(parts[1]));
    }
  }
  return { tokens, words, ends };
}

function wordsOf(written: string): string[] {
  if (written === '&' || /^n$/i.test(written)) return ['and'];
  const own = isWord(written) ? keyWords(written) : [];
  return own.length === 0 ? [''] : own;
}

/** The tag of a word that is no name: the word without accents and apostrophes. */
function plainTag(written: string): string {
  if (written.startsWith('\uE000')) return 'S';
  if (written === '&') return 'and';
  return isWord(written) ? fold(written) : written;
}

/** Words that negate the first food of a dish's name: "no-cheese pizza" is pizza without cheese. */
const negation = /^(?:no|non|without|sans|minus|zero|MINUS)$/;

/**
 * Reads a prompt, in which servings are already marked, into marks. The longest name is read first. A name of a dish that is also a food
 * gets the tag B.
 */
export function marksOf(text: string, book: DishBook, lexicon: Lexicon): Mark[] {
  const { tokens, words, ends } = tokensOf(text, lexicon);
  const hasOtherDish = (from: number, size: number): boolean =>
    words.some((_word, at) => (at < from || at >= from + size) && (book.longestAt(words, at)?.size ?? 0) > 0);
  const marks: Mark[] = [];
  let index = 0;
  while (index < tokens.length) {
    const first = tokens[index];
    if (first === undefined) break;
    const at = first.first;
    const isNamed = first.last > first.first && words[at] !== '';
    const thing = isNamed ? findThing(words, at, lexicon, first.text) : null;
    const named = isNamed ? book.longestAt(words, at) : null;
    const dish = named?.size === 1 && isOrdinary(first.text) ? null : named;
    const diet = isNamed ? longestDietAt(words, at) : null;
    const isDietWord =
      diet !== null &&
      diet.value !== 'unsupported' &&
      diet.value !== 'none' &&
      !words.slice(at, at + diet.size).some((word) => byGrammar.has(word)) &&
      diet.size >= (dish?.size ?? 0) &&
      diet.size >= (thing?.size ?? 0);
    let size = Math.max(dish?.size ?? 0, thing?.size ?? 0);
    let tag = (thing?.size ?? 0) === size ? ((dish?.size ?? 0) === size ? 'B' : 'T') : 'M';
    const previous = marks.at(-1);
    const isAfterNo =
      negation.test(previous?.tag ?? '') || (previous?.tag === '~' && negation.test(marks.at(-2)?.tag ?? ''));
    // "no-cheese pizza" is pizza without cheese, although "cheese pizza" is a dish.
    if (tag === 'M' && thing !== null && isAfterNo && (previous?.tag === '~' || !hasOtherDish(at, size))) {
      size = thing.size;
      tag = 'T';
    }
    // "Allergic to cashews chicken korma": after a word for an allergy the food is read before a dish that begins with it.
    const isOfAllergy =
      /^(?:to|of)$/.test(previous?.tag ?? '') && /^(?:al+er?g|intol|sensitiv|anaphyla)/.test(marks.at(-2)?.tag ?? '');
    if (tag === 'M' && thing !== null && isOfAllergy) {
      size = thing.size;
      tag = 'T';
    }
    if (isDietWord) {
      size = diet.size;
      tag = 'D';
    }
    const until = size === 0 ? undefined : ends.get(at + size);
    const last = until === undefined ? undefined : tokens[until];
    if (until === undefined || last === undefined) {
      const plain = first.text === '~' || first.text === 'MINUS' ? first.text : plainTag(first.text);
      marks.push({ tag: plain, text: first.text, start: first.start, end: first.end, thing: null });
      index += 1;
      continue;
    }
    marks.push({
      tag,
      text: text.slice(first.start, last.end),
      start: first.start,
      end: last.end,
      thing: tag === 'T' || tag === 'B' ? thing : null,
    });
    index = until + 1;
  }
  return marks;
}
