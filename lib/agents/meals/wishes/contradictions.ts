import type { DraftLine } from '../draft';
import { draftOf } from '../draft';
import { misfits } from './diets/diets';
import type { NamedFood, WantedDish } from '../interpretation';
import type { Lexicon } from '../words/lexicon';
import type { Content } from '../words/food-contents';
import { keyWords } from '../words/prompt-words';

/** Two parts of a prompt that contradict each other: "vegan" and "beef". */
export interface Contradiction {
  wish: string;
  food: string;
}

/** Roles of composite foods. The name of such a food as a whole dish ("pesto", "granola") does not tell its ingredients. */
const isMade: ReadonlySet<string> = new Set([
  'ready',
  'instant',
  'condiment',
  'grain',
  'snack',
  'sweet',
  'liquid',
  'baking',
]);

/** The words of a composite food's name that are foods by themselves. */
function plainFoodsIn(words: readonly string[], from: number, size: number, lexicon: Lexicon): string[] {
  return words.slice(from, from + size).filter((word) => {
    const food = lexicon.find(word);
    return food !== null && !isMade.has(food.role);
  });
}

/**
 * The foods in a dish's own words ("beef" of "beef chili", "cheese" of "cheese fondue"), and the foods that the prompt names with the dish.
 */
function foodsNamed({ text, named }: WantedDish, lexicon: Lexicon): DraftLine[] {
  const words = keyWords(text);
  const names: string[] = [];
  for (let at = 0; at < words.length;) {
    const found = lexicon.longestAt(words, at);
    // "Chicken noodle soup" contains the foods in its name.
    if (found !== null && isMade.has(found.value.role)) names.push(...plainFoodsIn(words, at, found.size, lexicon));
    else if (found !== null) names.push(words.slice(at, at + found.size).join(' '));
    at += found?.size ?? 1;
  }
  const said = named.filter(({ qualifier }) => qualifier === null).map((each) => each.text.toLowerCase());
  return [...names, ...said].map((name) => draftOf(lexicon, { name, form: null, quantity: null, source: 'list' }));
}

/** Whether shops sell this food in a version that fits the diet: vegan cheese, gluten-free pasta. */
function isSoldAs(diet: string, line: Pick<DraftLine, 'name' | 'role' | 'has'>, lexicon: Lexicon): boolean {
  if (diet === 'gluten-free') return line.role === 'grain' || line.role === 'baking' || line.has.has('oat');
  const kinds = diet === 'vegan' || diet === 'vegetarian' ? ['vegan', 'plant based'] : [diet.replace('-', ' ')];
  return kinds.some((kind) => lexicon.find(`${kind} ${line.name}`) !== null);
}

const flesh: readonly Content[] = ['meat', 'pork', 'fish', 'shellfish'];

/**
 * Whether a food in a dish's name means the version that fits the diet: "vegan mac and cheese" has vegan cheese. For meat this holds only
 * when the diet stands directly before it ("vegan sausage rolls"); "chicken curry" for a vegetarian is a contradiction.
 */
function isMeantAsSold(diet: string, line: DraftLine, dish: WantedDish, lexicon: Lexicon): boolean {
  if (!flesh.some((content) => line.has.has(content))) return isSoldAs(diet, line, lexicon);
  const isBefore = dish.diets.some((own) => own === diet) && dish.named.length === 0;
  return isBefore && isKnownKind(diet, line.name, lexicon) && keyWords(dish.text).join(' ').startsWith(line.name);
}

/** Whether the lexicon has a food with exactly this diet and name: "vegan sausage". */
function isKnownKind(diet: string, name: string, lexicon: Lexicon): boolean {
  return lexicon.find(`${diet} ${name}`) !== null;
}

/** Diets about meat and fish. For the other diets, shops sell versions of most foods: gluten-free fish fingers. */
const ofFlesh: ReadonlySet<string> = new Set(['vegan', 'vegetarian', 'pescatarian', 'halal', 'kosher']);
/** Foods made of meat of which shops sell other versions too: vegetarian burgers, halal sausages, kosher hot dogs. */
const madeOfFlesh =
  /\b(?:sausage|burger|hamburger|hot dog|frankfurter|meatball|mince|patty|nugget|finger|goujon|schnitzel|pie|pasty|gravy|granule|kebab|marshmallow|jelly|jello|gelatine?|salami|pepperoni|haggis|stock|broth|soup)$/;

/** The contradictions within single items: "vegan salmon", when the lexicon has no such food. */
export function contradictionsOfItems(items: readonly DraftLine[], lexicon: Lexicon): Contradiction[] {
  return items.flatMap(({ name, constraints }) =>
    (constraints?.diets ?? []).flatMap((diet) => {
      const noun = keyWords(name).slice(keyWords(diet).length).join(' ');
      const plain = draftOf(lexicon, { name: noun, form: null, quantity: null, source: 'list' });
      const isFlesh = flesh.some((content) => plain.has.has(content));
      const clashes = misfits([plain], { diets: [diet], avoid: [] }, lexicon).length > 0;
      const isSoldSo = !ofFlesh.has(diet) || madeOfFlesh.test(noun);
      return isFlesh && clashes && !isSoldSo && !isKnownKind(diet, noun, lexicon) ? [{ wish: diet, food: noun }] : [];
    }),
  );
}

/** The contradictions between a dish's own words and the diets and avoided foods that apply to it. */
export function contradictionsOf(
  dish: WantedDish,
  eats: { diets: readonly string[]; avoid: readonly string[] },
  lexicon: Lexicon,
): Contradiction[] {
  const foods = foodsNamed(dish, lexicon);
  const wishes = [
    ...eats.diets.map((diet) => ({ wish: diet, diets: [diet], avoid: [] })),
    ...eats.avoid.map((avoided) => ({ wish: `no ${avoided}`, diets: [], avoid: [avoided] })),
  ];
  const clashes = wishes.flatMap(({ wish, ...rule }) =>
    foods
      .filter(
        (food) =>
          misfits([food], rule, lexicon).length > 0 &&
          !rule.diets.some((diet) => isMeantAsSold(diet, food, dish, lexicon)),
      )
      .map((food) => ({ wish, food: food.name })),
  );
  return [...clashes, ...dish.named.flatMap((each) => clashOfQualifier(each, dish, lexicon))];
}

/**
 * A contradiction when the lexicon has no food such as "dairy-free cheese", or when the forbidden food is the main part of the dish: a
 * cheese fondue.
 */
function clashOfQualifier({ food, text, qualifier }: NamedFood, dish: WantedDish, lexicon: Lexicon): Contradiction[] {
  if (qualifier === null) return [];
  const plain = draftOf(lexicon, { name: food.name, form: food.form, quantity: null, source: 'list' });
  const [main] = dish.dish.lines;
  const substance = main === undefined ? null : draftOf(lexicon, { ...main, source: 'dish' });
  const noun = keyWords(text).at(-1) ?? '';
  return qualifier.constraints.diets
    .filter((diet) => {
      const rule = { diets: [diet], avoid: [] };
      const isUnknown = misfits([plain], rule, lexicon).length > 0 && !isSoldAs(diet, plain, lexicon);
      const isWhole =
        substance?.has.has('dairy') === true &&
        misfits([substance], rule, lexicon).length > 0 &&
        keyWords(substance.name).includes(noun);
      return isUnknown || isWhole;
    })
    .map((diet) => ({ wish: diet, food: noun }));
}
