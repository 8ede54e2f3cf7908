import type { MealConstraints } from '../../../core/meal/ingredient';
import { boundedText, latinSkeleton } from '../../../core/text/bounded-text';
import { avoidClasses, isDiet, longestDietAt } from '../../meals/words/vocabulary';
import { keyWords } from '../../meals/words/prompt-words';
import type { FoodKnowledge } from '../knowledge';
import type { ShopperWords } from '../shopper-words';
import { englishFor } from './foreign-food-words';

/** Diets and avoided foods; see {@link MealConstraints}. */
export interface Wishes {
  diets: readonly string[];
  avoid: readonly string[];
}
/** {@link Wishes} of one's own, as a reading holds them. */
export type OwnWishes = Pick<MealConstraints, 'diets' | 'avoid'>;

const longestWish = 40;
const mostWords = 4;
const mostWishes = 20;

/** Words around an avoided food that say that it is avoided. */
const around =
  /^(?:(?:no|not|any|all|without|avoid(?:ing)?|allergic to|allergy to|intolerant to|contains?|the|added|free (?:of|from))\s+)+|\s+(?:allerg(?:y|ies|ens?)|intolerance|products?|derivatives?|free)$/g;

/** A phrase in letters alone, small, as a wish is written. */
function plainWish(text: string): string {
  return boundedText(latinSkeleton(text), 200)
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}' -]+/gu, ' ')
    .replace(/ +/g, ' ')
    .trim();
}

/** The diet the coach has rules for that a phrase names, whole; null when it names none. */
function dietIn(phrase: string): string | null {
  if (isDiet(phrase)) return phrase;
  const words = keyWords(phrase).filter((word) => word !== 'diet');
  const found = longestDietAt(words, 0);
  return found !== null && found.size === words.length && isDiet(found.value) ? found.value : null;
}

/** Avoided foods in one entry of an answer ("nuts, and dairy (all)"), each a plain food the rules or the shopper's words know. */
function avoidsIn(entry: string, said: ShopperWords, knowledge: FoodKnowledge): string[] {
  return entry.split(/[,;/()&+|\n]|\b(?:and|or|nor|plus)\b/i).flatMap((part) => {
    const phrase = plainWish(part).replace(around, '').trim();
    const words = keyWords(phrase);
    if (words.length === 0 || words.length > mostWords || phrase.length > longestWish) return [];
    if (/\b(?:in|on|at|by|for|from|with|to|is|are|it|you|your)\b/.test(phrase)) return [];
    const meant = words.map((word) => englishFor(word) ?? word);
    const isKnown =
      avoidClasses.has(words.join(' ')) ||
      words.every((word, at) => said.has(word) || knowledge.isFoodWord(meant[at] ?? word));
    // What is meant in English is what the rules can hold a list against; the shopper's own word stays beside it.
    if (!isKnown) return [];
    return meant.join(' ') === words.join(' ') ? [phrase] : [meant.join(' ')];
  });
}

/** What a model's answer says of diets and avoided foods, each in words the rules know; the rest is dropped. */
export function wishesOf(answer: Wishes, said: ShopperWords, knowledge: FoodKnowledge): OwnWishes {
  const diets: string[] = [];
  const avoid: string[] = [];
  for (const entry of answer.diets.slice(0, mostWishes)) {
    const diet = dietIn(plainWish(entry));
    if (diet !== null) diets.push(diet);
    else if (/\b(?:no|free|without|allerg\w+|intoleran\w+)\b/i.test(entry))
      avoid.push(...avoidsIn(entry, said, knowledge));
  }
  for (const entry of answer.avoid.slice(0, mostWishes)) {
    const phrase = plainWish(entry);
    if (isDiet(phrase)) diets.push(phrase);
    else avoid.push(...avoidsIn(entry, said, knowledge));
  }
  return { diets: [...new Set(diets)], avoid: [...new Set(avoid)] };
}

/** Two readers' wishes as one: all of the first, and of the second what says something else. Neither takes anything from the other. */
export function joinWishes(one: Wishes, other: Wishes): OwnWishes {
  const joined = (a: readonly string[], b: readonly string[]): string[] => {
    const byKey = new Map<string, string>();
    for (const wish of [...a, ...b]) {
      const key = keyWords(wish).join(' ');
      if (!byKey.has(key)) byKey.set(key, wish);
    }
    return [...byKey.values()];
  };
  return { diets: joined(one.diets, other.diets), avoid: joined(one.avoid, other.avoid) };
}

/** Diets in the shopper's words that there are no rules for ("keto"): the coach says that it cannot check them. */
export function unsupportedDiets(said: ShopperWords): string[] {
  const words = keyWords(said.text);
  return [
    ...new Set(
      words.flatMap((_word, at) => {
        const found = longestDietAt(words, at);
        return found?.value === 'unsupported' ? [words.slice(at, at + found.size).join(' ')] : [];
      }),
    ),
  ];
}
