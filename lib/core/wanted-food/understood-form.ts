import type { Quantity, Unit } from '../quantity';
import type { FormClass } from '../matching/descriptors';
import type { FoodKind } from '../matching/foods';

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
  'olive, black olive, green olive, kalamata olive, caper, artichoke, bamboo shoot, water chestnut, hominy, baby corn, sauerkraut, heart of palm, pepperoncini, pimento, mandarin orange, pickle, gherkin, kimchi, cornichon, banana pepper, date, fig, prune, raisin, currant, cranberry, sun dried tomato, seaweed, shiitake, edamame, mixed vegetable, mixed berry, coconut, pumpkin, chipotle, corn, pea, bay leaf, oregano, chestnut, tamarind, roasted red pepper, sultana, maraschino cherry, passion fruit'.split(
    ', ',
  ),
);

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
  if (food !== null && eitherWay.has(food)) return false;
  if (kind === 'fruit' || kind === 'vegetable') return true;
  if (kind !== 'herb' || quantity === null) return false;
  return freshHerbUnits.has(quantity.unit) || (quantity.unit === 'g' && quantity.amount >= freshHerbGrams);
}

/** Ounces that are filled into cans and hardly ever into bags (common US can sizes: No. 300, 303, 2½ …). */
const canOunces =
  /(?<![\d.])(?:8\.25|8\.5|8\.75|11|13\.25|13\.5|14\.1|14\.25|14\.28|14\.5|15|15\.25|15\.5|16\.5|28|29|106) ?-?(?:oz|ounces?)\b/;
/** Ounces of jars and small cans of what is cut. */
const smallOunces =
  /(?<![\d.])(?:2\.25|3\.8|4|4\.25|4\.5|6|6\.5|7|7\.75|8|14|15\.2|20|24|24\.3|26) ?-?(?:oz|ounces?)\b/;
const cutWords =
  /\b(?:cut|sliced|diced|whole kernel|pieces|stems|tidbits?|chunks?|crushed|halves|shoepeg|french style|whole new|no salt added|no sugar added|fat[- ]free|organic whole|added whole|cream style|lite|in heavy)\b/;
const wrongForms: readonly [pattern: RegExp, form: string][] = [
  [/\b(?:cans?|canned|tins?|tinned|in (?:\w+ ){0,2}(?:syrup|juice|brine|water|vinegar|oil))\b/, 'canned'],
  [/\b(?:crystalli[sz]ed|candied|glac[eé]|maraschino|chocolate|yogurt|yoghurt|frosted|jell(?:y|ies)|gumm(?:y|ies)|ropes?|twists?|strips?|clusters|bars?|bites|kids?|junior|yogurtz|squeez|smiles|dipping|dip\\W?n)\b/, 'a sweet or snack'],
  [/\b(?:juice|pressed|sparkling|sirop|syrup|cordial|soda|lemonade|cola|pepsi|7 ?up|fanta|sprite|coke|ribena|robinsons|san pellegrino|lucozade|smoothies?|milkshakes?|protein|drink|drinking|teabags?|tea|dosing|no added sugar|energy|water|nectar|kombucha)\b/, 'a drink'],
  [/\b(?:freeze[- ]dried|dried|dehydrated|desiccated|sun[- ]?(?:dried|blush(?:ed)?)|powder(?:ed)?|granulated|flakes?|crisps?|chips?|kettle (?:style|cooked|corn)|popping|popcorn|sticks, )\b/, 'dried'],
  [/\b(?:pickled|marinated|fermented|relish|nacho|in vinegar)\b/, 'pickled'],
  [/\b(?:frozen|steamfresh|littles|riced)\b/, 'frozen'],
  [/\b(?:roast(?:ed)?|creamed|creamy|parmentier|mashed|stuffed|breaded|fried|bombay|cooked|boiled|steamed|seasoned|with (?:houmous|hummus|dip|cheese|sauce))\b/, 'cooked'],
]; // prettier-ignore
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
/** Fresh fruit comes by more than so many grams. */
const driedFruitGrams = 70;
const fluid = /\d ?(?:fl\.? ?oz|ml|cl|l|lit(?:er|re)s?|gal)\b/;
/** What only fresh produce says of itself. */
const surelyFresh =
  /\b(?:fresh|loose|ripen|ripe|vine|unwaxed|per lb|bunch|washed|leafy|clamshell|lb bag|trimmed|baking|new potatoes)\b/;

/** Whether a title's size, or its size and cut together, are those of cans. `title` lower case with the pack's text. */
export function isCanSize(title: string): boolean {
  return canOunces.test(title) || (cutWords.test(title) && smallOunces.test(title));
}

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
  for (const [pattern, form] of wrongForms) if (pattern.test(text)) return form;
  if (fluid.test(text)) return 'a drink';
  if (wanted.food !== null && soldAsMany.has(wanted.food) && /\d/.test(title) && !manyOfIt.test(title))
    return 'a flavour';
  if (isTooLittle) return 'dried';
  if (wanted.kind === 'herb') return null;
  if (surelyFresh.test(text) && !canOunces.test(text)) return null;
  if (canOunces.test(text) || (cutWords.test(text) && smallOunces.test(text))) return 'canned';
  return null;
}
