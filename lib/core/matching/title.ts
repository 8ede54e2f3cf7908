import { plainText, wordsOf } from '../words';
import type { FormClass } from './descriptors';
import { formClassesOf, neutralWords, tailWords } from './descriptors';
import type { FoodKind } from './foods';
import { foodKindOf, longestPhrase } from './foods';
import { canonicalFood, foodAliases } from './same-food';

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

/** A title taken apart: every word once, the things it names, the forms it tells, what is left unexplained. */
export interface TitleReading {
  words: readonly string[];
  /** Segment of each word. */
  segments: readonly number[];
  tails: readonly boolean[];
  /** For each word the index into `foods` that it belongs to, or -1. */
  owners: readonly number[];
  foods: readonly NamedFood[];
  forms: ReadonlySet<FormClass>;
  /** What the title is, as English puts it: the last thing of its first part that names one. Null when it names nothing we know. */
  head: NamedFood | null;
  /** How often the title says what is not in it or added to it ("no salt added", "gluten free"). */
  freeClaims: number;
  /** Sold by fluid measure: fresh food never is. */
  isFluid: boolean;
  /** Positions of words that are neither known descriptors nor things. */
  unknown: readonly number[];
}

const sizes =
  /(?<![a-z])[\d.,/½¼¾]+ ?-?(?:x ?[\d.,]+ ?)?(?:fl\.? ?oz|fluid ounces?|ounces?|oz|lbs?|pounds?|kg|g|mg|ml|cl|l|liters?|litres?|gal|gallons?|quarts?|qt|pints?|pt|ct|count|pk|pack|inch|in|cm|calories?|servings?|pieces?|pcs?)\b\.?/g;
const breaks = / *[,;:|()[\]/] *| +[-–—•·] +| {2,}|\. +/;
/** "gluten-free", "cage free": what is not in it or not done to it. */
const freeFrom =
  / ?\b(?:gluten|fat|sugar|salt|sodium|nut|carb|peanut|soy|egg|lactose|cage|hormone|antibiotic|cruelty|bpa|grain|wheat|dairy|meat|cholesterol|preservative|msg|pesticide|additive|nitrate|gmo|alcohol|caffeine|trans fat)[- ]free\b| ?\b(?:no|low|less|lower|reduced|without|lightly|light in|unsalted no|zero) (?:added )?(?:salt|sodium|sugar|fat)(?:s|ed)?(?: added)?\b| ?\b(?:bone|skin|shell|tail|head)[- ](?:in|on)\b| ?\bwith rib meat\b| ?\bno[- ][a-z]+(?=[- ,]|$)/g;
const freeOf = /\b(?:dairy|meat|egg|cheese)[- ]free\b|\bplant[- ]based\b/;
const inLiquid = /\bin (?:\w+ ){0,3}(?:syrup|water|juice|brine|oil|puree|sauce)\b/;
const fluid = /\d ?(?:fl\.? ?oz|fluid ounces?|ml|cl|l|lit(?:er|re)s?|gal|gallons?)\b/;
const readyMade = /\bready (?:rice|to (?:serve|eat|heat))\b|\bheat and serve\b|\bboil in bag\b|\b90 second\b/;
const forBabies =
  /\b(?:1st|2nd|3rd|first|second|third) foods?\b|\bstage \d\b|\b(?:baby|toddler|infant) (?:food|puree|snack|meal|cereal)s?\b|\b\d\+? months?\b/;
/** What is done to tomatoes before they go into a can. */
const cannedTomato = new Set(['peeled', 'diced', 'crushed', 'stewed', 'chopped', 'strained', 'marzano']);

/** Forms a title tells without their word: peeled tomatoes and tuna in water are canned. */
function impliedForms(plain: string, foods: readonly NamedFood[], words: readonly string[]): FormClass[] {
  const forms: FormClass[] = [];
  const isTomato = foods.some(({ food }) => food === 'tomato');
  if (inLiquid.test(plain) || (isTomato && words.some((word) => cannedTomato.has(word)))) forms.push('canned');
  if (words.includes('peppercorn')) forms.push('whole');
  if (readyMade.test(plain)) forms.push('instant');
  if (freeOf.test(plain)) forms.push('imitation');
  if (forBabies.test(plain)) forms.push('baby');
  return forms;
}

/** A cheese is called so twice ("cheddar cheese"), a pasta too ("penne pasta"). */
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
};

const remembered = new Map<string, TitleReading>();
/** Titles kept as read: a decision reads each of them for several ingredients, and anew at every change of a slider. */
const mostRemembered = 4000;

/** Takes a product title apart. The brand's words at its start are not read as food ("Butterball Turkey"). */
export function readTitle(title: string, brand: string | null): TitleReading {
  const key = `${brand ?? ''}\n${title}`;
  const known = remembered.get(key);
  if (known !== undefined) return known;
  const reading = takeApart(title, brand);
  if (remembered.size >= mostRemembered) remembered.clear();
  remembered.set(key, reading);
  return reading;
}

function takeApart(title: string, brand: string | null): TitleReading {
  const words: string[] = [];
  const segments: number[] = [];
  const tails: boolean[] = [];
  // Sizes go before words: "6 oz" must not leave an unexplained "6" or a can of "l".
  const plain = plainText(withoutBrand(title, brand).replace(/ ?\d+(?:\.\d+)? ?%/g, ''));
  const text = plain.replace(freeFrom, '').replace(sizes, ' , ');
  let segment = 0;
  for (const part of text.split(breaks)) {
    const own = wordsOf(part).filter((word) => !/^\d+$/.test(word));
    if (own.length === 0) continue;
    let isTail = false;
    own.forEach((word, index) => {
      if (index > 0 && tailWords.has(word)) isTail = true;
      words.push(word);
      segments.push(segment);
      tails.push(isTail);
    });
    segment += 1;
  }
  const owners = words.map(() => -1);
  const foods = findFoods(words, segments, tails, owners);
  const forms = new Set<FormClass>(impliedForms(plain, foods, words));
  const unknown: number[] = [];
  words.forEach((word, index) => {
    const classes = owners[index] === -1 ? formClassesOf(word) : [];
    if (tails[index] !== true || classes.includes('canned')) for (const form of classes) forms.add(form);
    if (
      owners[index] === -1 &&
      classes.length === 0 &&
      !neutralWords.has(word) &&
      !tailWords.has(word) &&
      !/\d/.test(word)
    )
      unknown.push(index);
  });
  return {
    words,
    segments,
    tails,
    owners,
    foods,
    forms,
    head: headOf(foods),
    isFluid: fluid.test(plain),
    freeClaims: (plain.match(freeFrom) ?? []).length,
    unknown,
  };
}

function withoutBrand(title: string, brand: string | null): string {
  if (brand === null || brand === '' || !title.toLowerCase().startsWith(brand.toLowerCase())) return title;
  const rest = title.slice(brand.length).trim();
  // A title that is nothing but its brand keeps it.
  return wordsOf(rest).some((word) => foodKindOf.has(word)) || wordsOf(rest).length >= 2 ? rest : title;
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
    const phrase = longestAt(words, segments, index);
    if (phrase === null) {
      index += 1;
      continue;
    }
    const last = foods.at(-1);
    const isDoubled =
      last !== undefined &&
      last.to === index &&
      last.segment === segments[index] &&
      genericNames[last.kind]?.includes(phrase.food) === true;
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

function longestAt(
  words: readonly string[],
  segments: readonly number[],
  from: number,
): { food: string; kind: FoodKind; length: number } | null {
  for (let length = Math.min(longestPhrase, words.length - from); length > 0; length -= 1) {
    if (segments[from] !== segments[from + length - 1]) continue;
    const phrase = length === 1 ? (words[from] ?? '') : words.slice(from, from + length).join(' ');
    const alias = foodAliases.get(phrase);
    const food = alias ?? phrase;
    const canonical = canonicalFood(food);
    const kind = foodKindOf.get(food) ?? foodKindOf.get(canonical);
    if (kind !== undefined) return { food: canonical, kind, length };
  }
  return null;
}

function headOf(foods: readonly NamedFood[]): NamedFood | null {
  const main = foods.filter(({ isTail }) => !isTail);
  const pool = main.length === 0 ? foods : main;
  const first = pool[0]?.segment;
  return pool.filter(({ segment }) => segment === first).at(-1) ?? null;
}
