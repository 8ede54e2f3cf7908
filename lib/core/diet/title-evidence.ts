import type { AllergenRule } from './allergens/allergen-rule';
import type { Allergen } from './allergens/allergens';
import { allergens } from './allergens/allergens';
import { isHiddenIn } from './allergens/hidden-contents';
import { isVariety } from '../matching/names/same-food';
import { readTitle } from '../matching/read-title';
import type { NamedFood, TitleReading } from '../matching/read-title';
import { singular, wordsOf } from '../text/comparable-words';

/** Whether the title tables have a row for this content. */
export function isAllergen(content: string): content is Allergen {
  return Object.hasOwn(allergens, content);
}

/** Whether a pack claims to be free of it; `isStrong` when it names the allergen, and not only by being vegan, vegetarian or halal. */
export function claimOf(allergen: Allergen, text: string): 'none' | 'weak' | 'strong' {
  const { free }: AllergenRule = allergens[allergen];
  if (!free.test(text)) return 'none';
  // "Vegetarian" means without meat; it says nothing about traces of an allergen.
  if (allergen === 'meat' || allergen === 'pork') return 'strong';
  return free.test(
    text.replace(/\b(?:vegan|plant[- ]based|vegetarian|veggie|halal|meatless|beyond|impossible)\b/g, ' '),
  )
    ? 'strong'
    : 'weak';
}

/** Whether the title (with its claims) means this allergen: by a word, by what such food usually contains, or by a name. */
export function titleHolds(allergen: Allergen, reading: TitleReading, text: string, brand: string | null): boolean {
  const rule: AllergenRule = allergens[allergen];
  const rest = withoutAlternatives(allergen, text);
  if (isHiddenIn(allergen, allergen === 'alcohol' ? rest : text)) return true;
  if (rest !== text && !readTitle(rest, null).words.some((word) => rule.words.has(word))) return false;
  if (brand !== null && telling.has(allergen) && wordsOf(brand).some((word) => rule.words.has(word))) return true;
  const holds = reading.foods.map(
    (food) =>
      !rule.except.has(food.food) &&
      !(allergen === 'pork' && isOfOtherMeat(food, reading)) &&
      (!isOnlyVariety(food, reading) || food.food === 'almond flour') &&
      (rule.foods.has(food.food) || (rule.kinds as readonly string[]).includes(food.kind)),
  );
  if (holds.includes(true)) return true;
  return reading.words.some((word, index) => {
    if (!rule.words.has(word) || (word === 'creamy' && isTexture(reading))) return false;
    const owner = reading.foods[reading.owners[index] ?? -1];
    return (
      owner === undefined ||
      !(rule.except.has(owner.food) || isFalseFriend(word, owner.words) || isOnlyVariety(owner, reading))
    );
  });
}

const milk = 'milk|cheese|butter|cream|yogh?urt|dairy';
const standIn = (names: string, more = ''): RegExp =>
  new RegExp(
    String.raw`\b(?:${names})s? (?:alternative|substitute|replacer|replacement)s?\b|\b(?:alternative|substitute)s? (?:to|for) (?:${names})s?\b${more}`,
    'g',
  );
/** Names of substitutes for milk or egg, whatever they are made of, and of former wine or beer with almost no alcohol left. */
const alternatives: Partial<Record<Allergen, RegExp>> = {
  milk: standIn(milk, String.raw`|\b(?:soya?|oat) (?:yogh?urt|cream|custard)s?\b`),
  egg: standIn('egg'),
  alcohol:
    /\b(?:(?:red|white|rice) )?(?:wine|sherry|champagne|port|prosecco|balsamic|cider) vinegars?\b|\bvinegars?,? (?:of |from |\| )?(?:red |white )?(?:wine|sherry|champagne)\b|\b(?:alcohol[- ]free|non[- ]?alcoholic|de-?alcoholi[sz]ed)(?: \w+){0,2} (?:wine|beer|lager|ale|stout|cider|gin|rum|vodka|whiske?y|spirit|prosecco)s?\b|\b(?:alcohol[- ]free|non[- ]?alcoholic|de-?alcoholi[sz]ed) ?(?:wine|beer|lager|ale|stout|cider|gin|rum|vodka|whiske?y|spirit|prosecco)s?\b/g,
};

/**
 * A title without the words that name milk, egg or alcohol only as the thing replaced: "cheese alternative", "soya yogurt", "wine
 * vinegar". Some such foods contain casein, egg white or traces of alcohol, so this does not clear them: what such food commonly contains
 * must still be seen on the pack.
 */
function withoutAlternatives(allergen: Allergen, text: string): string {
  const names = alternatives[allergen];
  return names === undefined ? text : text.replace(names, ' ');
}

/** Sausages and cold cuts: made of pork where nothing says otherwise. */
const sausages = new Set(
  'hot dog, frankfurter, frank, wiener, sausage, bratwurst, kielbasa, bologna, salami, ground sausage, lunch meat, cold cut, corn dog, rib, meatball'.split(
    ', ',
  ),
);

/** "Beef franks", "chicken sausages": the meat named directly before is their meat. Pork is still looked for on the pack. */
function isOfOtherMeat(food: NamedFood, { foods, words }: TitleReading): boolean {
  if (!sausages.has(food.food)) return false;
  return foods.some(
    (other) =>
      other !== food &&
      (other.kind === 'poultry' || other.kind === 'meat') &&
      !/\b(?:pork|ham|bacon)\b/.test(other.food) &&
      other.segment === food.segment &&
      other.to <= food.from &&
      food.from - other.to <= 2 &&
      !words.slice(other.to, food.from).includes('and'),
  );
}

/** Words that describe the recipe more than the contents. */
const notItself = new Set(
  'custard creamy buttery mayonnaise mayo breaded battered breadcrumb sourdough flour multigrain malt mirepoix steak sausage wing everything'.split(
    ' ',
  ),
);
/** Kinds that are the content under any name; bread and pasta are also made of other grains. */
const sureKinds: ReadonlySet<string> = new Set(['cheese', 'egg', 'seafood', 'poultry', 'meat']);
const plantNamed = /\b(?:coconut|oat|almond|soya?|rice|cashew|pea|hemp|plant|vegan|alternative|free|without)\b/;

/** Whether the product is the content itself ("Peanut Butter", "Cheddar"); a list that does not name it is then not believed. */
export function titleIs(allergen: Allergen, { head, forms }: TitleReading, text: string): boolean {
  if (head === null || forms.has('imitation') || forms.has('flavored')) return false;
  const rule: AllergenRule = allergens[allergen];
  if (rule.except.has(head.food) || (rule.kinds.length > 0 && plantNamed.test(text))) return false;
  return (
    ((rule.kinds as readonly string[]).includes(head.kind) && sureKinds.has(head.kind)) ||
    head.words.some((word) => rule.words.has(word) && !notItself.has(word))
  );
}

/** Allergens that a brand's own name means ("Blue Diamond Almonds", "Wheat Thins"); "Cape Cod" and "Butterball" mean nothing. */
const telling: ReadonlySet<string> = new Set<Allergen>(['nut', 'peanut', 'gluten', 'wheat', 'sesame', 'soy']);

/**
 * Whether a food in the title only names a variety of another thing in it, as "butter" does in butter lettuce: it comes before the thing
 * or is set off from it. "Corn & butter sauce" contains butter.
 */
function isOnlyVariety(food: NamedFood, { foods }: TitleReading): boolean {
  return foods.some(
    (other) =>
      other !== food && isVariety(other.food, food.food) && (food.from < other.from || food.segment !== other.segment),
  );
}

/** "Creamy" is a texture of nut butters and beans, and cream in anything else. */
function isTexture({ head }: TitleReading): boolean {
  return (
    head !== null &&
    (head.kind === 'snack' || head.kind === 'legume' || head.food === 'hummus' || head.food === 'tahini')
  );
}

/** A one-word thing is judged as a thing; only words inside longer names are judged as words. */
function isFalseFriend(word: string, phrase: readonly string[]): boolean {
  return phrase.length === 1 && phrase[0] === word;
}

/**
 * Whether a title has an avoided food: the thing itself or a word of a longer name ("mushroom" in "mushroom soup"), but not the last word
 * of another thing's name ("butter" in "peanut butter", "milk" in "coconut milk").
 */
export function namesFood(avoided: string, reading: TitleReading): boolean {
  const wanted = readTitle(avoided, null);
  const target = wanted.foods.at(-1);
  if (
    target !== undefined &&
    reading.foods.some(
      (food) => food.food === target.food || (food.kind === target.kind && food.words.includes(singular(avoided))),
    )
  )
    return true;
  const words = avoided.split(' ');
  // "Almondmilk" is almond milk.
  if (reading.foods.some(({ food }) => words.every((word) => food.split(' ').slice(0, -1).includes(word)))) return true;
  return words.every((word) =>
    reading.words.some((each, index) => {
      if (each !== word) return false;
      const owner = reading.foods[reading.owners[index] ?? -1];
      return owner === undefined || owner.words.length === 1 || index < owner.to - 1;
    }),
  );
}
