import { formClassesOf, neutralWords } from '../matching/descriptors';
import { readTitle } from '../matching/title';
import type { Match } from '../decision';
import type { Offer } from '../offer';
import { unaskedNote } from '../wanted-food/qualities';
import { wordsOf } from '../words';

/** What a product is that nobody asked for ("light, not asked for"), one for each. */
export function unaskedOf({ notes }: Match): string[] {
  return notes.filter((note) => note.endsWith(unaskedNote));
}

/** Whether a product is surely what was asked for and nothing besides. */
export function isSurelyPlain(match: Match): boolean {
  return match.confidence === 'certain' && unaskedOf(match).length === 0;
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
  const lost = new Map<number, string>();
  const counts = offers.map(({ match }) => unaskedOf(match).length);
  const least = Math.min(...counts);
  offers.forEach(({ match }, index) => {
    const [first] = unaskedOf(match);
    if (first !== undefined && (counts[index] ?? 0) > least) lost.set(index, first);
  });
  const plain = offers.map(({ offer }, index) => (lost.has(index) ? null : namingWords(offer)));
  const unbranded = new Set(plain.flatMap((each) => (each?.isBranded === false ? [each.all.join(' ')] : [])));
  const isAnyCalledPlain = plain.some((each) => each?.isCalledPlain === true);
  plain.forEach((each, index) => {
    if (each === null) return;
    const word =
      each.unknown.find((unknown) => {
        const rest = each.all.filter((other) => other !== unknown).join(' ');
        return !each.isBranded && unbranded.has(rest);
      }) ?? (isAnyCalledPlain && !each.isCalledPlain ? each.before : null);
    if (word !== null) lost.set(index, `${word}, ${unaskedNote}`);
  });
  return lost;
}

/** How many words beside a name are taken for a maker's or a variety's name. */
const mostSaid = 2;

/**
 * Of products that all are what was asked for, those that lack a name said beside it ("Heinz" ketchup, "Peshwari" naan) which another one
 * has, with the reason, by position. Only words that mean nothing else: how a thing is cut or cooked is no name.
 */
export function unnamedBeside(
  note: string | null,
  offers: readonly { offer: Pick<Offer, 'title' | 'brand'> }[],
): Map<number, string> {
  const lost = new Map<number, string>();
  for (const part of (note ?? '').split(';')) {
    const said = readTitle(part, null);
    if (said.words.length === 0 || said.words.length > mostSaid || said.unknown.length !== said.words.length) continue;
    const has = offers.map(({ offer: { title, brand } }) => {
      const words = new Set(wordsOf(`${brand ?? ''} ${title}`));
      return said.words.every((word) => words.has(word));
    });
    if (!has.includes(true)) continue;
    has.forEach((isSaid, index) => {
      if (!isSaid) lost.set(index, `not said: ${said.words.join(' ')}`);
    });
  }
  return lost;
}

/** What a title's naming part says. */
interface NamingWords {
  /** Its words that are not mere description, in alphabetical order. */
  all: string[];
  /** Those of them that mean nothing to us. */
  unknown: string[];
  /** One that means nothing right before the food. */
  before: string | null;
  isCalledPlain: boolean;
  /** Whether its maker is known, whose name is then none of these words. */
  isBranded: boolean;
}

const plainWords = new Set(['plain', 'original', 'classic', 'regular', 'unflavored', 'unflavoured']);

function namingWords({ title, brand }: Pick<Offer, 'title' | 'brand'>): NamingWords {
  const { words, segments, unknown, head, tails } = readTitle(title, brand);
  const part = head?.segment ?? 0;
  const isNaming = (index: number): boolean => segments[index] === part && tails[index] !== true;
  const says = (word: string): boolean => !neutralWords.has(word) && formClassesOf(word).length === 0;
  const before = head === null || !unknown.includes(head.from - 1) ? undefined : words[head.from - 1];
  return {
    all: [...new Set(words.filter((word, index) => isNaming(index) && says(word)))].sort(),
    unknown: unknown.filter(isNaming).flatMap((index) => words[index] ?? []),
    before: before ?? null,
    isBranded: (brand ?? '') !== '',
    isCalledPlain: words.some((word, index) => isNaming(index) && plainWords.has(word)),
  };
}
