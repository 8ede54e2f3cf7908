import type { Quantity, Unit } from '../../meal/quantity';
import type { FormClass } from '../descriptors';
import type { FoodKind } from '../names/food-kind';
import { isCanSize, isSizeOfCan, saysPieces, surelyFresh, wrongForms } from './title-signs';

/**
 * The form a cook means without saying it: fruit and vegetables are fresh, herbs are fresh when they come by the bunch, the sprig or the
 * cup. A title often does not tell its form either ("Sliced Carrots, 14.5 oz" is a can, "Pressed Tomato 1 l" a drink); what its size and
 * its words give away is read here.
 */

/** How the note of a match ends that says another form than the fresh one meant ("canned, not fresh"). */
export const notFreshNote = 'not fresh';

/** Units in which a food is asked for as stores preserve it: a can of tomatoes is no fresh tomato. */
const preservedUnits: ReadonlySet<Unit> = new Set<Unit>(['can', 'jar', 'bottle', 'box', 'cube']);
/** Units in which herbs are fresh. */
const freshHerbUnits: ReadonlySet<Unit> = new Set<Unit>([
  'bunch',
  'sprig',
  'leaf',
  'stalk',
  'handful',
  'cup',
  'head',
  'piece',
  'package',
  'each',
]);
/** From so many grams on a herb is fresh: nobody dries that much into one pot. */
const freshHerbGrams = 15;

/** Foods of produce that stores mostly sell preserved, or that a cook takes either way. */
const eitherWay = new Set(
  'olive, black olive, green olive, kalamata olive, caper, artichoke, bamboo shoot, water chestnut, hominy, baby corn, sauerkraut, heart of palm, pepperoncini, pimento, mandarin orange, pickle, gherkin, kimchi, cornichon, banana pepper, date, fig, prune, raisin, currant, cranberry, sun dried tomato, seaweed, shiitake, edamame, mixed vegetable, mixed berry, coconut, pumpkin, chipotle, sweet corn, pea, bay leaf, oregano, chestnut, tamarind, roasted red pepper, sultana, maraschino cherry, passion fruit'.split(
    ', ',
  ),
);

/** Of these, what is bought fresh where a cook counts it: "6 figs" are no bag of dried ones, "2 artichokes" no jar of hearts. */
const freshByPiece = new Set(
  'fig, artichoke, pumpkin, coconut, passion fruit, sweet corn, mandarin orange, chestnut, tamarind'.split(', '),
);
/** Units in which fruit and vegetables are counted. */
const pieceUnits: ReadonlySet<Unit> = new Set<Unit>(['each', 'piece', 'head', 'ear', 'bunch']);

/** Whether a food that is sold fresh and preserved alike is counted as only the fresh one is. */
function isCountedFresh(food: string | null, quantity: Quantity | null): boolean {
  return food !== null && freshByPiece.has(food) && quantity !== null && pieceUnits.has(quantity.unit);
}

/** Whether what is counted in this unit is no jar of something dried. */
export function isFreshUnit(unit: Unit): boolean {
  return freshHerbUnits.has(unit) && unit !== 'each' && unit !== 'package' && unit !== 'piece';
}

/** Whether this food, asked for so, is meant fresh. */
export function isMeantFresh(
  food: string | null,
  kind: FoodKind | null,
  form: FormClass | null,
  quantity: Quantity | null,
): boolean {
  // "Basil leaves", "whole tomatoes" name a part, not what was done to it.
  if (form !== null && form !== 'leaf' && form !== 'whole')
    return form === 'fresh' && (kind === 'fruit' || kind === 'vegetable' || kind === 'herb');
  if (quantity !== null && preservedUnits.has(quantity.unit)) return false;
  if (food !== null && eitherWay.has(food)) return isCountedFresh(food, quantity);
  if (kind === 'fruit' || kind === 'vegetable') return true;
  if (kind !== 'herb' || quantity === null) return false;
  return freshHerbUnits.has(quantity.unit) || (quantity.unit === 'g' && quantity.amount >= freshHerbGrams);
}

/** Fruit that nobody sells one of: named in the singular it is what something tastes of ("Wild Cherry, 20 oz"). */
const soldAsMany = new Set([
  'strawberry',
  'raspberry',
  'blueberry',
  'blackberry',
  'cherry',
  'grape',
  'gooseberry',
  'redcurrant',
]);
const manyOfIt = /(?:ies|grapes|redcurrants)\b|\b(?:fresh|punnet|clamshell|basket|pint|lb|pound|produce)\b/;
/** A cup of fruit pieces for one. */
const fruitCup = /\bcups\b|\b(?:fruit|snack) cup\b/;
/** Fresh fruit comes by more than so many grams. */
const driedFruitGrams = 70;
const fluid = /\d ?(?:fl\.? ?oz|ml|cl|l|lit(?:er|re)s?|gal)\b/;
const ownNames = new WeakMap<readonly string[], RegExp>();

/** The words of a name in a title, in either number. Words come from wordsOf and hold nothing but letters, digits and percent signs. */
function ownName(words: readonly string[]): RegExp {
  const before = ownNames.get(words);
  if (before !== undefined) return before;
  const pattern = words.length === 0 ? /(?!)/g : new RegExp(`\\b(?:${words.join('|')})(?:e?s)?\\b`, 'g');
  ownNames.set(words, pattern);
  return pattern;
}

/** The fewest grams by which fresh food of a kind is sold; 0 where any may be. */
export function fewestFreshGrams(kind: FoodKind | null): number {
  return kind === 'fruit' ? driedFruitGrams : kind === 'herb' ? freshHerbGrams : 0;
}

/**
 * The form that a title gives away though fresh produce was meant; null where it may be fresh. `title` lower case with the pack's text,
 * `isTooLittle` whether that is below {@link fewestFreshGrams}.
 */
export function givenAwayForm(
  title: string,
  wanted: { words: readonly string[]; food: string | null; kind: FoodKind | null },
  isTooLittle: boolean,
): string | null {
  // Carrot chips are carrots in slices.
  const plain = title.replace('carrot chips', 'carrots');
  // What the ingredient itself is called says nothing of its form: butternut squash is no drink.
  const text = plain.replace(ownName(wanted.words), '');
  if (/\bmints\b/.test(plain)) return 'a sweet or snack';
  if (wanted.kind === 'fruit' && fruitCup.test(text)) return 'canned';
  for (const [pattern, form] of wrongForms) if (pattern.test(text)) return form;
  if (fluid.test(text)) return 'a drink';
  if (wanted.food !== null && soldAsMany.has(wanted.food) && /\d/.test(title) && !manyOfIt.test(title))
    return 'a flavour';
  if (isTooLittle) return 'dried';
  if (wanted.kind === 'herb') return null;
  if (isSizeOfCan(text)) return 'canned';
  if (surelyFresh.test(text)) return null;
  if (isCanSize(text)) return 'canned';
  // What is mostly sold preserved is fresh only where its title counts it or says so.
  return wanted.food !== null && freshByPiece.has(wanted.food) && !saysPieces.test(text) ? 'maybe preserved' : null;
}
