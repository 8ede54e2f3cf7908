import type { Allergen, AllergenRule } from './matching/allergens';
import { allergens } from './matching/allergens';
import { withoutFalseFriends } from './matching/false-friends';
import { isHiddenIn } from './matching/hidden-contents';
import { isVariety } from './matching/same-food';
import { isOfBrand } from './brand';
import { readTitle } from './matching/title';
import type { TitleReading } from './matching/title';
import type { Offer } from './offer';
import { plainText, singular, wordsOf } from './words';

/** What may not be bought. `diets` as the ingredients agent names them ("vegan"), `avoid` foods or allergens in plain words, brands as written. */
export interface DietRules {
  diets: readonly string[];
  avoid: readonly string[];
  brands?: readonly string[];
}

/** What each diet leaves out. Low-sodium is about the label, halal and kosher also about who slaughtered: see {@link dietConflict}. */
const leftOut: Readonly<Record<string, readonly Allergen[]>> = {
  vegetarian: ['meat', 'fish', 'shellfish'],
  vegan: ['meat', 'fish', 'shellfish', 'milk', 'egg', 'honey'],
  pescatarian: ['meat'],
  'gluten-free': ['wheat'],
  'dairy-free': ['milk'],
  'nut-free': ['nut', 'peanut'],
  halal: ['pork', 'alcohol'],
  kosher: ['pork', 'shellfish'],
};

/** Allergens as shoppers name them. Keys in singular words. */
const namedAllergen: Readonly<Record<string, readonly Allergen[]>> = {
  dairy: ['milk'],
  milk: ['milk'],
  lactose: ['milk'],
  gluten: ['wheat'],
  wheat: ['wheat'],
  nut: ['nut', 'peanut'],
  'tree nut': ['nut'],
  peanut: ['peanut'],
  egg: ['egg'],
  soy: ['soy'],
  soya: ['soy'],
  sesame: ['sesame'],
  fish: ['fish'],
  seafood: ['fish', 'shellfish'],
  shellfish: ['shellfish'],
  crustacean: ['shellfish'],
  meat: ['meat'],
  pork: ['pork'],
  alcohol: ['alcohol'],
  honey: ['honey'],
};

const mayContain =
  /\b(?:may contain|contains?|traces? of|shared (?:equipment|facility) with|facility that (?:also )?processes)\b:? (?!no\b)([^.;|]*)/g;
const meatKinds: ReadonlySet<string> = new Set(['poultry', 'meat', 'cured meat']);
const saltyFoods: ReadonlySet<string> = new Set([
  'soy sauce',
  'tamari',
  'fish sauce',
  'teriyaki sauce',
  'oyster sauce',
  'soup',
  'ramen noodle',
]);
const lowSodium =
  /\b(?:low(?:er)?|less|reduced|no|without|light(?:ly)?|unsalted|zero)(?:[- ](?:in|added))?[- ]?(?:sodium|salt(?:ed)?)\b|\bno salt added\b|\bunsalted\b|\b(?:sodium|salt)[- ]free\b/;

/**
 * Why an offer may not be bought under these rules, in a few words, or null. Reads the title and the labels of the offer, which is all
 * a store's search shows; what it cannot know it does not promise: the pack decides. On the safe side: a cake holds milk, egg and
 * wheat unless its title says otherwise.
 */
export function dietConflict(offer: Pick<Offer, 'title' | 'brand' | 'labels'>, rules: DietRules): string | null {
  const banned = rules.brands?.find((brand) => isOfBrand(offer, brand));
  if (banned !== undefined) return `a brand you avoid: ${banned}`;
  const title = withoutFalseFriends(offer.title);
  const reading = readTitle(title, offer.brand);
  const text = plainText([title, ...offer.labels].join(' | '));
  for (const diet of rules.diets) {
    const name = diet.toLowerCase();
    for (const allergen of leftOut[name] ?? [])
      if (contains(allergen, reading, text)) return `contains ${allergens[allergen].label}`;
    const conflict = labelConflict(name, reading, text);
    if (conflict !== null) return conflict;
  }
  for (const avoided of rules.avoid) {
    const key = wordsOf(avoided).join(' ');
    const named = namedAllergen[key.replace(/ (?:allergy|product)$/, '')];
    if (named !== undefined) {
      for (const allergen of named)
        if (contains(allergen, reading, text)) return `contains ${allergens[allergen].label}`;
    } else if (key !== '' && names(key, reading)) return `has ${avoided}, which you avoid`;
  }
  return null;
}

function labelConflict(diet: string, reading: TitleReading, text: string): string | null {
  const isMeat = reading.head !== null && meatKinds.has(reading.head.kind) && !reading.forms.has('imitation');
  if (diet === 'halal' && isMeat && !/\b(?:halal|zabiha)\b/.test(text)) return 'not labelled halal';
  if (diet === 'kosher') {
    if (isMeat && !/\bkosher\b/.test(text)) return 'not labelled kosher';
    if (contains('meat', reading, text) && contains('milk', reading, text)) return 'meat and milk together';
  }
  if (diet === 'low-sodium') {
    const isSalty = reading.head !== null && (reading.head.kind === 'stock' || saltyFoods.has(reading.head.food));
    if (isSalty && !lowSodium.test(text)) return 'not low in sodium';
  }
  return null;
}

/** Whether what the pack says means this allergen. A claim of freedom wins over what such foods usually hold, a warning over everything. */
function contains(allergen: Allergen, reading: TitleReading, text: string): boolean {
  const rule: AllergenRule = allergens[allergen];
  for (const [, warned] of text.matchAll(mayContain)) {
    if (wordsOf(warned ?? '').some((word) => rule.words.has(word) || rule.foods.has(word))) return true;
  }
  if (rule.free.test(text)) return false;
  if (isHiddenIn(allergen, text)) return true;
  const holds = reading.foods.map(
    (food) =>
      !rule.except.has(food.food) &&
      !isOnlyVariety(food, reading) &&
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

/** "Butter" of butter lettuce: named before the thing, or set off from it; "corn & butter sauce" holds butter. */
function isOnlyVariety(food: TitleReading['foods'][number], { foods }: TitleReading): boolean {
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
function names(avoided: string, reading: TitleReading): boolean {
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
  return words.every((word) =>
    reading.words.some((each, index) => {
      if (each !== word) return false;
      const owner = reading.foods[reading.owners[index] ?? -1];
      return owner === undefined || owner.words.length === 1 || index < owner.to - 1;
    }),
  );
}
