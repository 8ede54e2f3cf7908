import { formClassesOf, neutralWords } from '../matching/descriptors';
import { readTitle } from '../matching/title';
import type { Match } from '../decision';
import type { Offer } from '../offer';
import { unaskedNote } from '../wanted-food/qualities';

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
 * reason, by position. A word that means nothing to us is a kind where another title is the same without it ("Elephant Garlic", "Garlic").
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
  const names = new Set(plain.flatMap((each) => (each === null ? [] : [each.all.join(' ')])));
  plain.forEach((each, index) => {
    if (each === null) return;
    const word = each.unknown.find((unknown) => names.has(each.all.filter((other) => other !== unknown).join(' ')));
    if (word !== undefined) lost.set(index, `${word}, ${unaskedNote}`);
  });
  return lost;
}

/** The words of a title's naming part that are not mere description, in alphabetical order, and those of them that mean nothing to us. */
function namingWords({ title, brand }: Pick<Offer, 'title' | 'brand'>): { all: string[]; unknown: string[] } {
  const { words, segments, unknown, head, tails } = readTitle(title, brand);
  const part = head?.segment ?? 0;
  const isNaming = (index: number): boolean => segments[index] === part && tails[index] !== true;
  const says = (word: string): boolean => !neutralWords.has(word) && formClassesOf(word).length === 0;
  return {
    all: [...new Set(words.filter((word, index) => isNaming(index) && says(word)))].sort(),
    unknown: unknown.filter(isNaming).flatMap((index) => words[index] ?? []),
  };
}
