import type { FormClass } from '../descriptors';
import { formClassesOf, neutralWords } from '../descriptors';
import type { TitleReading } from '../read-title';
import { readTitle } from '../read-title';
import type { Match } from '../../decision/decision';
import type { Offer } from '../../offer/offer';
import { unaskedNote } from '../wanted-food/qualities';

/** What a product is that nobody asked for ("light, not asked for"), one for each. */
export function unaskedOf({ notes }: Match): string[] {
  return notes.filter((note) => note.endsWith(unaskedNote));
}

/** Qualities for which nobody takes a food unasked: it tastes or serves otherwise. What is free of gluten or lactose may be taken. */
const surprisingQualities = new Set(
  'light, fat-free, low-fat, low-sodium, sugar-free, low-carb, decaf, alcohol-free, brown, whole-grain'.split(', '),
);
/** Forms that do the same. A cut, a colour or cold storage does not. */
const surprisingForms: ReadonlySet<FormClass> = new Set<FormClass>([
  'smoked',
  'flavored',
  'pickled',
  'breaded',
  'imitation',
]);
const surprisingWords = new Set('hot spicy fiery chili truffled candied slimline diet vegan vegetarian'.split(' '));

/**
 * Of what a product is that nobody asked for, what a shopper would not have bought knowingly: paprika that is smoked, soup with cheese in
 * it. The plain food alone may be met by another cut or colour of it, not by these.
 */
export function surprisesOf(match: Match): string[] {
  return unaskedOf(match).filter((note) => {
    const kind = note.slice(0, -unaskedNote.length - 2);
    return (
      kind.startsWith('with ') ||
      surprisingQualities.has(kind) ||
      surprisingWords.has(kind) ||
      (kind !== 'sweetened' && formClassesOf(kind).some((form) => surprisingForms.has(form)))
    );
  });
}

/** What was asked for and a product does not say ("not said: pitted"). */
function unsaidOf({ notes }: Match): string[] {
  return notes.filter((note) => unsaidStart.test(note));
}
const unsaidStart = /^(?:not said|form not told): /;

/** Of products that surely are what was asked for, those that leave unsaid a word another one says, with the reason, by position. */
export function unsaidBeside(offers: readonly { match: Match }[]): Map<number, string> {
  return moreThanLeast(offers, unsaidOf);
}

/** Of products of which something is said (`saidOf`), those of which more is said than of another one, with the first of it, by position. */
function moreThanLeast(
  offers: readonly { match: Match }[],
  saidOf: (match: Match) => readonly string[],
): Map<number, string> {
  const lost = new Map<number, string>();
  const said: (readonly string[])[] = [];
  let least = Infinity;
  for (const { match } of offers) {
    const own = saidOf(match);
    said.push(own);
    least = Math.min(least, own.length);
  }
  for (const [index, own] of said.entries()) {
    const [first] = own;
    if (first !== undefined && own.length > least) lost.set(index, first);
  }
  return lost;
}

/** Whether a product is surely what was asked for and nothing besides. */
export function isSurelyPlain(match: Match): boolean {
  return match.confidence === 'certain' && unaskedOf(match).length === 0 && unsaidOf(match).length === 0;
}

/**
 * Of products that all are what was asked for, those that are a kind of it nobody asked for while a plainer one stands beside them, with the
 * reason, by position. A word that means nothing to us is a kind where another title is the same without it ("Elephant Garlic", "Garlic"), and
 * right before the food where another one is called plain ("Everything Bagels", "Plain Bagels"). Where a maker is known, wholly or in
 * part, a word may as well be of a maker's name.
 */
export function unaskedBeside(
  offers: readonly { offer: Pick<Offer, 'title' | 'brand'>; match: Match }[],
): Map<number, string> {
  const lost = moreThanLeast(offers, unaskedOf);
  const plain: { index: number; words: NamingWords; isOwn: boolean }[] = [];
  const unbranded = new Set<string>();
  let isAnyCalledPlain = false;
  for (const [index, { offer }] of offers.entries()) {
    if (lost.has(index)) continue;
    const words = namingWords(offer);
    const isOwn = isBranded(offer);
    plain.push({ index, words, isOwn });
    if (!isOwn) unbranded.add(words.all);
    isAnyCalledPlain ||= words.isCalledPlain;
  }
  for (const { index, words, isOwn } of plain) {
    const kind = isOwn ? undefined : words.unknown.find(({ rest }) => unbranded.has(rest));
    const word = kind?.word ?? (isAnyCalledPlain && !words.isCalledPlain ? words.before : null);
    if (word !== null) lost.set(index, `${word}, ${unaskedNote}`);
  }
  return lost;
}

/** What a title's naming part says. */
interface NamingWords {
  /** Its words that are not mere description, in alphabetical order. */
  all: string;
  /** Those of them that mean nothing to us, each with the others. */
  unknown: readonly { word: string; rest: string }[];
  /** One that means nothing right before the food. */
  before: string | null;
  isCalledPlain: boolean;
}

const plainWords = new Set(['plain', 'original', 'classic', 'regular', 'unflavored', 'unflavoured']);

/** Whether its maker is known, whose name is then none of a title's words. */
function isBranded({ brand }: Pick<Offer, 'brand'>): boolean {
  return (brand ?? '') !== '';
}

/** What was found in a title, kept with its reading: every change of a slider asks again. */
const remembered = new WeakMap<TitleReading, NamingWords>();

function namingWords({ title, brand }: Pick<Offer, 'title' | 'brand'>): NamingWords {
  const reading = readTitle(title, brand);
  const before = remembered.get(reading);
  if (before !== undefined) return before;
  const found = findNamingWords(reading);
  remembered.set(reading, found);
  return found;
}

function findNamingWords({ words, segments, unknown, head, tails }: TitleReading): NamingWords {
  const part = head?.segment ?? 0;
  const all: string[] = [];
  const nameless: string[] = [];
  let isCalledPlain = false;
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index] ?? '';
    if (segments[index] !== part || tails[index] === true) continue;
    isCalledPlain ||= plainWords.has(word);
    if (unknown.includes(index)) nameless.push(word);
    if (!neutralWords.has(word) && formClassesOf(word).length === 0 && !all.includes(word)) all.push(word);
  }
  all.sort();
  const named: { word: string; rest: string }[] = [];
  for (const word of nameless) named.push({ word, rest: all.filter((other) => other !== word).join(' ') });
  return {
    all: all.join(' '),
    unknown: named,
    before: head === null || !unknown.includes(head.from - 1) ? null : (words[head.from - 1] ?? null),
    isCalledPlain,
  };
}
