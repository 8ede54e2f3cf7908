import type { AllergenRule } from './allergens/allergen-rule';
import type { Allergen } from './allergens/allergens';
import { allergens } from './allergens/allergens';
import { isHiddenIn } from './allergens/hidden-contents';
import { isVariety } from '../matching/names/same-food';
import { readTitle } from '../matching/read-title';
import type { NamedFood, TitleReading } from '../matching/read-title';
import { singular, wordsOf } from '../text/words';

/** Whether the title tables have a row for this content. */
export function isAllergen(content: string): content is Allergen {
  return Object.hasOwn(allergens, content);
}

/** Whether a pack claims to be free of it; `isStrong` when it does so by name and not only by being vegan, vegetarian or halal. */
export function claimOf(allergen: Allergen, text: string): 'none' | 'weak' | 'strong' {
  const { free }: AllergenRule = allergens[allergen];
  if (!free.test(text)) return 'none';
  // Without meat is what vegetarian means; of an allergen it says nothing about traces.
  if (allergen === 'meat' || allergen === 'pork') return 'strong';
  return free.test(
    text.replace(/\b(?:vegan|plant[- ]based|vegetarian|veggie|halal|meatless|beyond|impossible)\b/g, ' '),
  )
    ? 'strong'
    : 'weak';
}

/** Whether what the title (and claims beside it) says means this allergen: by a word, by what such food usually holds, by a name. */
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
/** Names of what stands for milk or egg, of whatever it is made, and of what was wine or beer and has next to none of its alcohol left. */
const alternatives: Partial<Record<Allergen, RegExp>> = {
  milk: standIn(milk, String.raw`|\b(?:soya?|oat) (?:yogh?urt|cream|custard)s?\b`),
  egg: standIn('egg'),
  alcohol:
    /\b(?:(?:red|white|rice) )?(?:wine|sherry|champagne|port|prosecco|balsamic|cider) vinegars?\b|\bvinegars?,? (?:of |from |\| )?(?:red |white )?(?:wine|sherry|champagne)\b|\b(?:alcohol[- ]free|non[- ]?alcoholic|de-?alcoholi[sz]ed)(?: \w+){0,2} (?:wine|beer|lager|ale|stout|cider|gin|rum|vodka|whiske?y|spirit|prosecco)s?\b|\b(?:alcohol[- ]free|non[- ]?alcoholic|de-?alcoholi[sz]ed) ?(?:wine|beer|lager|ale|stout|cider|gin|rum|vodka|whiske?y|spirit|prosecco)s?\b/g,
};

/**
 * A title without what names milk, egg or alcohol only as what it stands for: "cheese alternative", "soya yogurt", "wine vinegar". Some such
 * hold casein, egg white or traces of alcohol, so they are not cleared by it: what such food commonly holds is still to be seen on the pack.
 */
function withoutAlternatives(allergen: Allergen, text: string): string {
  const names = alternatives[allergen];
  return names === undefined ? text : text.replace(names, ' ');
}

/** Sausages and cold cuts: of pork, where nothing says otherwise. */
const sausages = new Set(
  'hot dog, frankfurter, frank, wiener, sausage, bratwurst, kielbasa, bologna, salami, ground sausage, lunch meat, cold cut, corn dog, rib, meatball'.split(
    ', ',
  ),
);

/** "Beef franks", "chicken sausages": the meat named right before is what they are of. Pork in them is still looked for on the pack. */
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

/** Words that say more about the recipe than about what is in it. */
const notItself = new Set(
  'custard creamy buttery mayonnaise mayo breaded battered breadcrumb sourdough flour multigrain malt mirepoix steak sausage wing everything'.split(
    ' ',
  ),
);
/** Kinds that are the content whatever they are called; bread and pasta are also made of other grains. */
const sureKinds: ReadonlySet<string> = new Set(['cheese', 'egg', 'seafood', 'poultry', 'meat']);
const plantNamed = /\b(?:coconut|oat|almond|soya?|rice|cashew|pea|hemp|plant|vegan|alternative|free|without)\b/;

/** Whether the thing sold is the content itself ("Peanut Butter", "Cheddar"), so that a list that does not name it is not believed. */
export function titleIs(allergen: Allergen, { head, forms }: TitleReading, text: string): boolean {
  if (head === null || forms.has('imitation') || forms.has('flavored')) return false;
  const rule: AllergenRule = allergens[allergen];
  if (rule.except.has(head.food) || (rule.kinds.length > 0 && plantNamed.test(text))) return false;
  return (
    ((rule.kinds as readonly string[]).includes(head.kind) && sureKinds.has(head.kind)) ||
    head.words.some((word) => rule.words.has(word) && !notItself.has(word))
  );
}

/** Allergens a brand's own name tells of ("Blue Diamond Almonds", "Wheat Thins"); "Cape Cod" and "Butterball" tell nothing. */
const telling: ReadonlySet<string> = new Set<Allergen>(['nut', 'peanut', 'gluten', 'wheat', 'sesame', 'soy']);

/** "Butter" of butter lettuce: named before the thing, or set off from it; "corn & butter sauce" holds butter. */
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
 * Whether a title has an avoided food: the thing itself or a word of a longer name ("mushroom" in "mushroom soup"), but not the last
 * word of another thing's name ("butter" in "peanut butter", "milk" in "coconut milk").
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
