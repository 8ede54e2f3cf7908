import { recentMap } from '../text/recent-map';
import { isPlainText, plainText, wordsOf, wordsOfPlain } from '../text/comparable-words';
import type { FormClass } from './descriptors';
import { formClassesOf, neutralWords, tailWords } from './descriptors';
import type { FoodKind } from './names/food-kind';
import { isNamed, nameAt } from './names/dictionary';
import { isCalledByMaker } from './names/makers';
import { freshFoodIn, isTwofold } from './wanted-food/fresh-names';
import { capText, maxBrandLength, maxTitleLength } from './text-limits';
import { impliedForms, isSoldFluid, withInitials, withoutAsides } from './title-hints';

/** A thing named in a title. `segment` counts commas, dashes and brackets; `isTail` after "with", "in" and the like. */
export interface NamedFood {
  /** Canonical name: one for all synonyms. */
  food: string;
  kind: FoodKind;
  words: readonly string[];
  from: number;
  to: number;
  segment: number;
  isTail: boolean;
}

/** A parsed title: its words, the things it names, the forms it gives, and the words left unexplained. */
export interface TitleReading {
  words: readonly string[];
  /** The segment number of each word. */
  segments: readonly number[];
  tails: readonly boolean[];
  /** For each word the index into `foods` that it belongs to, or -1. */
  owners: readonly number[];
  foods: readonly NamedFood[];
  forms: ReadonlySet<FormClass>;
  /** The thing the title names: the last name in its first part. Null when it has no known name. */
  head: NamedFood | null;
  /** How many words only describe, including phrases for absent things ("no salt added", "gluten free"). */
  described: number;
  /** Sold by fluid measure, as fresh food never is. */
  isFluid: boolean;
  /** Positions of words that are neither known descriptors nor things. */
  unknown: readonly number[];
}

const breaks = / *[,;:|()[\]/] *| +[-–—•·] +| {2,}|\. +/;

/** General names that repeat the kind: "cheddar cheese", "penne pasta". */
export const genericNames: Partial<Record<FoodKind, readonly string[]>> = {
  cheese: ['cheese', 'spread', 'cheese spread', 'bar', 'cheese stick', 'string cheese', 'crumble'],
  pasta: ['pasta', 'noodle'],
  sauce: ['sauce'],
  yogurt: ['yogurt'],
  'cured meat': ['sausage', 'ham'],
  seafood: ['fish'],
  oil: ['oil'],
  vegetable: ['mushroom', 'pepper', 'lettuce', 'squash'],
  spice: ['seasoning', 'seaweed'],
  baking: ['pastry', 'dough'],
  grain: ['rice'],
  legume: ['bean'],
  bread: ['loaf', 'bread'],
  fruit: ['fruit', 'dried fruit'],
  snack: ['fruit spread'],
  sweets: ['fruit spread'],
};

/** Made-up names of snacks. */
const maySnack = /chip|crisp|puff|corner/i;
const snackNames = /\b[a-z]{2,}(?:chip|crisp|crisper|puff|corner)s?\b/i;

const melons = new Set(['cantaloupe', 'honeydew', 'watermelon']);

/** Cookies with a name of their own. */
const cookies = new Set([
  'shortbread',
  'oreo',
  'ginger snap',
  'gingersnap',
  'digestive',
  'digestive biscuit',
  'macaroon',
  'biscotti',
  'amaretti',
]);

const mushrooms = new Set(
  'portobello cremini shiitake chanterelle enoki porcini morel maitake portabellini champignon'.split(' '),
);

/** Whether `name` is only the general name of a food: portobello mushrooms are mushrooms, garlic mushrooms are not garlic. */
export function isGeneralName(name: string, food: string, kind: FoodKind): boolean {
  // A chocolate bar is chocolate.
  if (name === 'bar' && food.endsWith('chocolate')) return true;
  if (name === 'melon') return melons.has(food);
  if ((name === 'cookie' || name === 'biscuit') && cookies.has(food)) return true;
  if (name === 'cereal' && (kind === 'snack' || kind === 'grain')) return true;
  if (name === 'mushroom' && !food.endsWith('mushroom') && !mushrooms.has(food)) return false;
  return genericNames[kind]?.includes(name) === true;
}

/** Cache of parsed titles: a decision reads each title for several ingredients, and again at every change of a slider. */
const mostRemembered = 4000;
const unbranded = recentMap<string, TitleReading>(mostRemembered);
const branded = recentMap<string, TitleReading>(mostRemembered);

/**
 * Parses a product title. The brand's words at its start are not read as food ("Butterball Turkey"). Of a long title only the beginning
 * is read (text-limits.ts).
 */
export function readTitle(wholeTitle: string, wholeBrand: string | null): TitleReading {
  const title = capText(wholeTitle, maxTitleLength);
  const brand = wholeBrand === null ? null : capText(wholeBrand, maxBrandLength);
  const isUnbranded = brand === null || brand === '';
  const kept = isUnbranded ? unbranded : branded;
  const key = isUnbranded ? title : `${brand}\n${title}`;
  const known = kept.get(key);
  if (known !== undefined) return known;
  const reading = takeApart(title, brand);
  kept.set(key, reading);
  return reading;
}

/** One shared empty set for titles without a form, which are most. */
const noForms: ReadonlySet<FormClass> = new Set();
const isNumber = /^\d+$/;
const hasDigit = /\d/;

const roasted: ReadonlySet<FoodKind> = new Set<FoodKind>(['poultry', 'meat', 'vegetable']);

const isSalted = (word: string | undefined): boolean => word === 'salted' || word === 'salt';

const cookedIn: ReadonlySet<string> = new Set(['boil', 'cook', 'steam']);

function takeApart(title: string, brand: string | null): TitleReading {
  const words: string[] = [];
  const segments: number[] = [];
  const tails: boolean[] = [];
  const owners: number[] = [];
  // Sizes are removed before words are read: "6 oz" must leave neither an unexplained "6" nor a can of "l".
  const plain = plainText(withInitials(withoutBrand(title, brand)));
  const { text, asides, hasNumbers } = withoutAsides(plain);
  const read = isPlainText(text) ? wordsOfPlain : wordsOf;
  let segment = 0;
  for (const part of text.split(breaks)) {
    const first = words.length;
    let isTail = false;
    for (const word of read(part)) {
      if (isNumber.test(word)) continue;
      const index = words.length - first;
      if (index > 0 && !isTail && tailWords.has(word)) {
        // "Cook with" names a product range and "boil in bag" a way of cooking; no addition follows.
        const before = words[words.length - 1] ?? '';
        isTail = !((index === 1 && before === 'cook') || (word === 'in' && cookedIn.has(before)));
      }
      words.push(word);
      segments.push(segment);
      tails.push(isTail);
      owners.push(-1);
    }
    if (words.length > first) segment += 1;
  }
  const foods = findFoods(words, segments, tails, owners);
  for (const [index, food] of foods.entries()) if (isTwofold(food.food)) foods[index] = asFresh(food, plain);
  const implied = impliedForms(
    plain,
    foods.some(({ food }) => food === 'tomato'),
    words,
  );
  // Roast chicken is cooked; a chuck roast is not.
  if (foods.some(({ kind, from }) => roasted.has(kind) && words[from - 1] === 'roast')) implied.push('cooked');
  // Salted cod is preserved in salt; salted butter is butter.
  if (foods.some(({ kind, from }) => kind === 'seafood' && isSalted(words[from - 1]))) implied.push('pickled');
  if (maySnack.test(title) && snackNames.test(title)) implied.push('crunchy');
  const unknown: number[] = [];
  let described = asides;
  for (const [index, word] of words.entries()) {
    const owner = foods[owners[index] ?? -1];
    const isNeutral = owner === undefined && neutralWords.has(word);
    if (isNeutral) described += 1;
    // "Stick" in "cinnamon stick" gives the form although it is part of the name.
    const isExtra = owner !== undefined && owner.words.length > 1 && !owner.food.split(' ').includes(word);
    const classes = owner === undefined || isExtra ? formClassesOf(word) : [];
    if (classes.length > 0) {
      if (tails[index] !== true || classes.includes('canned') || classes.includes('breaded')) implied.push(...classes);
    } else if (owner === undefined && !isNeutral && !tailWords.has(word) && !hasDigit.test(word)) unknown.push(index);
  }
  return {
    words,
    segments,
    tails,
    owners,
    foods,
    forms: implied.length === 0 ? noForms : new Set(implied),
    head: headOf(foods),
    isFluid: hasNumbers && isSoldFluid(plain),
    described,
    unknown,
  };
}

function asFresh(food: NamedFood, plain: string): NamedFood {
  const fresh = freshFoodIn(food.food, plain);
  return fresh === null ? food : { ...food, ...fresh };
}

function withoutBrand(title: string, brand: string | null): string {
  if (brand === null || brand === '' || isCalledByMaker(wordsOf(brand).join(' '))) return title;
  const [whole, name] = [title.toLowerCase(), makersPart(brand).toLowerCase()];
  if (name.length > 3 && whole.endsWith(` ${name}`)) return title.slice(0, -name.length);
  if (!whole.startsWith(name)) return title;
  const rest = title.slice(name.length).trim();
  // A title that consists only of its brand keeps it.
  return wordsOf(rest).some((word) => isNamed(word)) || wordsOf(rest).length >= 2 ? rest : title;
}

/** A maker's name without the product names in it: in "Quorra Almonds" the almonds are the product, in "Tamarind Tree" nothing is. */
function makersPart(brand: string): string {
  const [, maker, last = ''] = /^(.+?)\s+([\p{L}]+s)$/u.exec(brand.trim()) ?? [];
  const [single] = wordsOf(last);
  return maker === undefined || single === undefined || single === last.toLowerCase() || !isNamed(single)
    ? brand
    : maker;
}

function findFoods(
  words: readonly string[],
  segments: readonly number[],
  tails: readonly boolean[],
  owners: number[],
): NamedFood[] {
  const foods: NamedFood[] = [];
  let index = 0;
  while (index < words.length) {
    const segment = segments[index];
    let end = index + 1;
    while (segments[end] === segment && end < words.length) end += 1;
    const phrase = nameAt(words, index, end);
    // A sandwich loaf is a loaf.
    const isForSandwiches = phrase?.food === 'sandwich' && nameAt(words, index + 1, end)?.kind === 'bread';
    if (phrase === null || isForSandwiches) {
      index += 1;
      continue;
    }
    const last = foods.at(-1);
    const isDoubled =
      last !== undefined &&
      last.to === index &&
      last.segment === segments[index] &&
      isGeneralName(phrase.food, last.food, last.kind);
    if (isDoubled) {
      last.to = index + phrase.length;
      last.words = words.slice(last.from, last.to);
    } else {
      foods.push({
        food: phrase.food,
        kind: phrase.kind,
        words: words.slice(index, index + phrase.length),
        from: index,
        to: index + phrase.length,
        segment: segments[index] ?? 0,
        isTail: tails[index] ?? false,
      });
    }
    for (let at = index; at < index + phrase.length; at += 1) owners[at] = foods.length - 1;
    index += phrase.length;
  }
  return foods;
}

function headOf(foods: readonly NamedFood[]): NamedFood | null {
  const isNoneMain = foods.every(({ isTail }) => isTail);
  let head: NamedFood | null = null;
  for (const food of foods)
    if ((isNoneMain || !food.isTail) && (head === null || food.segment === head.segment)) head = food;
  return head;
}
