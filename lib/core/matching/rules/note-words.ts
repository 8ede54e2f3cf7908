import { formClassesOf, neutralWords, varietyNames } from '../descriptors';
import { isNamed } from '../names/dictionary';
import { readTitle } from '../read-title';
import type { Offer } from '../../offer/offer';
import { wordsOf } from '../../text/comparable-words';
import { saysWord } from './same-cut';

/** The most words beside a name that are read as a maker's name, a variety or a cut. */
const mostSaid = 2;

type Named = { offer: Pick<Offer, 'title' | 'brand'> };

/**
 * Among products that are all what was asked for: those that lack words said beside the name ("Heinz" ketchup, "Peshwari" naan) which
 * another one has, with the reason, by position. Of a recipe's words only unknown ones count, since a way of cutting or cooking is no
 * name. In a list (`isList`) they describe what to buy: grated cheddar, breaded cod.
 */
export function missingNamesAmong(note: string | null, offers: readonly Named[], isList = false): Map<number, string> {
  const lost = new Map<number, string>();
  for (const words of partsOf(note, isList)) {
    const has = offers.map((each) => saysAll(words, each));
    if (!has.includes(true)) continue;
    has.forEach((isSaid, index) => {
      if (!isSaid) lost.set(index, `not said: ${words.join(' ')}`);
    });
  }
  return lost;
}

/**
 * The words said beside a food in a list ("Heinz", "oat" yogurt) that none of these products has; null where one has them. A way of
 * cutting is no reason to ask.
 */
export function nameSoldByNone(note: string | null, offers: readonly Named[]): string | null {
  for (const words of partsOf(note, true)) {
    const isCutOnly = words.every(
      (word) => !isNamed(word) && !varietyNames.has(word) && (neutralWords.has(word) || formClassesOf(word).length > 0),
    );
    if (!isCutOnly && !offers.some((each) => saysAll(words, each))) return words.join(' ');
  }
  return null;
}

/** The words of each part of a note that may name a product. */
function partsOf(note: string | null, isList: boolean): string[][] {
  return (note ?? '').split(';').flatMap((part) => {
    const { words: said, unknown } = readTitle(part, null);
    const words = said.filter((word) => word !== 'and');
    if (words.length === 0 || words.length > mostSaid) return [];
    const isName = unknown.length === words.length;
    return isName || (isList && words.every((word) => isLetters.test(word))) ? [[...words]] : [];
  });
}
const isLetters = /^[a-z]{3,}$/;

function saysAll(words: readonly string[], { offer: { title, brand } }: Named): boolean {
  const own = wordsOf(title);
  return words.every((word) => saysWord(word, own, brand));
}
