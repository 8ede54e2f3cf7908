import type { FormClass } from '../descriptors';
import { formClassesOf, neutralWords } from '../descriptors';
import type { TitleReading } from '../read-title';
import { readTitle } from '../read-title';
import type { Match } from '../../decision/decision';
import type { Offer } from '../../offer/offer';
import { unrequestedNote } from '../wanted-food/qualities';

/** The unrequested kinds of a product ("light, not asked for"), one note for each. */
export function unrequestedKindsOf({ notes }: Match): string[] {
  return notes.filter((note) => note.endsWith(unrequestedNote));
}

/** Qualities that change taste or use, so that such a food is not bought unrequested. Gluten-free and lactose-free food may be. */
const surprisingQualities = new Set(
  'light, fat-free, low-fat, low-sodium, sugar-free, low-carb, decaf, alcohol-free, brown, whole-grain'.split(', '),
);
/** Forms with the same effect. A cut, a colour or cold storage has none. */
const surprisingForms: ReadonlySet<FormClass> = new Set<FormClass>([
  'smoked',
  'flavored',
  'pickled',
  'breaded',
  'imitation',
]);
const surprisingWords = new Set('hot spicy fiery chili truffled candied slimline diet vegan vegetarian'.split(' '));

/**
 * The unrequested kinds of a product that a shopper would not have bought knowingly: smoked paprika, soup with cheese. Another cut or
 * colour may satisfy a request for the plain food; these may not.
 */
export function surprisingKindsOf(match: Match): string[] {
  return unrequestedKindsOf(match).filter((note) => {
    const kind = note.slice(0, -unrequestedNote.length - 2);
    return (
      kind.startsWith('with ') ||
      surprisingQualities.has(kind) ||
      surprisingWords.has(kind) ||
      (kind !== 'sweetened' && formClassesOf(kind).some((form) => surprisingForms.has(form)))
    );
  });
}

/** Requested words that a product does not mention ("not said: pitted"). */
function missingWordsOf({ notes }: Match): string[] {
  return notes.filter((note) => missingWordStart.test(note));
}
const missingWordStart = /^(?:not said|form not told): /;

/** Among products that surely are what was asked for: those that lack a requested word another one has, with the reason, by position. */
export function missingWordsAmong(offers: readonly { match: Match }[]): Map<number, string> {
  return moreThanLeast(offers, missingWordsOf);
}

/**
 * Among products with unrequested words (`saidOf`): those that have more of them than another product, with the first such word, by
 * position.
 */
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

/** Whether a product surely is what was asked for, and nothing more. */
export function isSurelyPlain(match: Match): boolean {
  return match.confidence === 'certain' && unrequestedKindsOf(match).length === 0 && missingWordsOf(match).length === 0;
}

/**
 * Among products that are all what was asked for: those that are an unrequested kind beside a plainer one, with the reason, by position.
 * An unknown word makes a kind where another title is the same without it ("Elephant Garlic", "Garlic"), and directly before the food
 * where another title says plain ("Everything Bagels", "Plain Bagels"). Offers with a brand of their own are not compared by an unknown
 * word, because it may belong to the maker's name.
 */
export function unrequestedKindsAmong(
  offers: readonly { offer: Pick<Offer, 'title' | 'brand'>; match: Match }[],
): Map<number, string> {
  const lost = moreThanLeast(offers, unrequestedKindsOf);
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
    if (word !== null) lost.set(index, `${word}, ${unrequestedNote}`);
  }
  return lost;
}

/** The naming part of a title. */
interface NamingWords {
  /** Its words that are not descriptors, in alphabetical order. */
  all: string;
  /** Each unknown word among them, with the other words. */
  unknown: readonly { word: string; rest: string }[];
  /** An unknown word directly before the food. */
  before: string | null;
  isCalledPlain: boolean;
}

const plainWords = new Set(['plain', 'original', 'classic', 'regular', 'unflavored', 'unflavoured']);

/** Whether the store gives a brand for the offer. */
function isBranded({ brand }: Pick<Offer, 'brand'>): boolean {
  return (brand ?? '') !== '';
}

/** Cached with the parsed title: every change of a slider asks again. */
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
