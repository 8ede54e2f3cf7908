import type { Quantity, Unit } from '../../meal/quantity';
import type { FormClass } from '../descriptors';
import type { FoodKind } from '../names/food-kind';
import { isCanSize, isSizeOfCan, saysPieces, surelyFresh, wrongForms } from './title-signs';

/**
 * The form a cook implies: fruit and vegetables are fresh, herbs are fresh by the bunch, the sprig or the cup. A title often does not
 * give its form either ("Sliced Carrots, 14.5 oz" is a can, "Pressed Tomato 1 l" a drink); this file infers it from the title's size and
 * words.
 */

/** The ending of a match note about another form than the implied fresh one ("canned, not fresh"). */
export const notFreshNote = 'not fresh';

/** Units that ask for preserved food: a can of tomatoes is not fresh. */
const preservedUnits: ReadonlySet<Unit> = new Set<Unit>(['can', 'jar', 'bottle', 'box', 'cube']);
/** Units that mean fresh herbs. */
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
/** From this many grams on a herb is fresh: dried herbs are not sold in packs that large. */
const freshHerbGrams = 15;

/** Produce that stores mostly sell preserved, or that a cook uses either way. */
const eitherWay = new Set(
  'olive, black olive, green olive, kalamata olive, caper, artichoke, bamboo shoot, water chestnut, hominy, baby corn, sauerkraut, heart of palm, pepperoncini, pimento, mandarin orange, pickle, gherkin, kimchi, cornichon, banana pepper, date, fig, prune, raisin, currant, cranberry, sun dried tomato, seaweed, shiitake, edamame, mixed vegetable, mixed berry, coconut, pumpkin, chipotle, sweet corn, pea, bay leaf, oregano, chestnut, tamarind, roasted red pepper, sultana, maraschino cherry, passion fruit'.split(
    ', ',
  ),
);

/** Those that are bought fresh when a cook counts them: "6 figs" are no bag of dried ones, "2 artichokes" no jar of hearts. */
const freshByPiece = new Set(
  'fig, artichoke, pumpkin, coconut, passion fruit, sweet corn, mandarin orange, chestnut, tamarind'.split(', '),
);
/** Units in which fruit and vegetables are counted. */
const pieceUnits: ReadonlySet<Unit> = new Set<Unit>(['each', 'piece', 'head', 'ear', 'bunch']);

/** Whether a food sold both fresh and preserved is counted in a way that only fits the fresh one. */
function isCountedFresh(food: string | null, quantity: Quantity | null): boolean {
  return food !== null && freshByPiece.has(food) && quantity !== null && pieceUnits.has(quantity.unit);
}

/** Whether this unit cannot count dried food from a jar. */
export function isFreshUnit(unit: Unit): boolean {
  return freshHerbUnits.has(unit) && unit !== 'each' && unit !== 'package' && unit !== 'piece';
}

/** Whether this food, requested this way, is meant fresh. */
export function isMeantFresh(
  food: string | null,
  kind: FoodKind | null,
  form: FormClass | null,
  quantity: Quantity | null,
): boolean {
  // "Basil leaves", "whole tomatoes" name a part, not a treatment.
  if (form !== null && form !== 'leaf' && form !== 'whole')
    return form === 'fresh' && (kind === 'fruit' || kind === 'vegetable' || kind === 'herb');
  if (quantity !== null && preservedUnits.has(quantity.unit)) return false;
  if (food !== null && eitherWay.has(food)) return isCountedFresh(food, quantity);
  if (kind === 'fruit' || kind === 'vegetable') return true;
  if (kind !== 'herb' || quantity === null) return false;
  return freshHerbUnits.has(quantity.unit) || (quantity.unit === 'g' && quantity.amount >= freshHerbGrams);
}

/** Fruit never sold singly: in the singular it names a flavour ("Wild Cherry, 20 oz"). */
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
/** A single-serve cup of fruit pieces. */
const fruitCup = /\bcups\b|\b(?:fruit|snack) cup\b/;
/** The fewest grams in which fresh fruit is sold. */
const driedFruitGrams = 70;
const fluid = /\d ?(?:fl\.? ?oz|ml|cl|l|lit(?:er|re)s?|gal)\b/;
const ownNames = new WeakMap<readonly string[], RegExp>();

/** The words of a name in a title, in either number. The words come from wordsOf and hold only letters, digits and percent signs. */
function ownName(words: readonly string[]): RegExp {
  const before = ownNames.get(words);
  if (before !== undefined) return before;
  const pattern = words.length === 0 ? /(?!)/g : new RegExp(`\\b(?:${words.join('|')})(?:e?s)?\\b`, 'g');
  ownNames.set(words, pattern);
  return pattern;
}

/** The fewest grams in which fresh food of a kind is sold; 0 where any weight is possible. */
export function fewestFreshGrams(kind: FoodKind | null): number {
  return kind === 'fruit' ? driedFruitGrams : kind === 'herb' ? freshHerbGrams : 0;
}

/**
 * The form that a title implies although fresh produce was meant; null where it may be fresh. `title`: lower case with the pack's text;
 * `isTooLittle`: whether it is below {@link fewestFreshGrams}.
 */
export function givenAwayForm(
  title: string,
  wanted: { words: readonly string[]; food: string | null; kind: FoodKind | null },
  isTooLittle: boolean,
): string | null {
  // Carrot chips are carrots in slices.
  const plain = title.replace('carrot chips', 'carrots');
  // The ingredient's own name does not change its form: butternut squash is no drink.
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
  // Produce that is mostly sold preserved is fresh only where the title counts it or says so.
  return wanted.food !== null && freshByPiece.has(wanted.food) && !saysPieces.test(text) ? 'maybe preserved' : null;
}
