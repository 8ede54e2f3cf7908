import type { FoodKind } from '../matching/names/food-kind';
import { readTitle } from '../matching/read-title';
import type { Offer } from './offer';
import { wordsOf } from '../text/comparable-words';

/** Kinds of plain food. Composite food is named by its flavour first ("Chicken Tikka Wrap"), which looks like a brand. */
const plainKinds: ReadonlySet<FoodKind> = new Set<FoodKind>([
  'fruit', 'vegetable', 'herb', 'spice', 'poultry', 'meat', 'seafood', 'milk', 'cheese', 'egg', 'nut', 'legume', 'grain', 'pasta', 'oil', 'vinegar',
  'stock', 'sweetener', 'baking',
]); // prettier-ignore

/** The longest brand looked for, in words, and the fewest titles it must begin or end. */
const mostWords = 4;
const leastTitles = 2;

type Titled = Pick<Offer, 'sku' | 'title' | 'brand'>;

/** What was seen together with a text that may be a brand. */
interface Sightings {
  titles: Set<string>;
  foods: Set<string>;
}

/**
 * Brands that a store writes at the beginning or end of its titles and nowhere else in its data, by the offer's sku: words in titles of
 * different plain foods that occur at no other place, at least one of them a word without another meaning. They only show what a title is
 * not about ("Tamarind Tree" turmeric contains no tamarind): no allergy or diet is judged by them, and no brand is shown.
 */
export function inferBrands(offers: readonly Titled[]): Map<string, string> {
  const untold = offers.filter(({ brand }) => brand === null || brand === '');
  const seen = new Map<string, Sightings>();
  /** The titles each word occurs in. */
  const standsIn = new Map<string, Set<string>>();
  for (const { title } of untold) {
    for (const word of wordsIn(title).slice(0, 12)) {
      const titles = standsIn.get(word.toLowerCase()) ?? new Set();
      standsIn.set(word.toLowerCase(), titles.add(title));
    }
    for (const { name, rest } of candidatesIn(title)) {
      const head = readTitle(rest, null).foods[0];
      if (head === undefined || head.isTail || !plainKinds.has(head.kind)) continue;
      const sightings = seen.get(name) ?? { titles: new Set(), foods: new Set() };
      sightings.titles.add(title);
      sightings.foods.add(head.food);
      seen.set(name, sightings);
    }
  }
  const known = new Set(
    [...seen].flatMap(([name, { titles, foods }]) => {
      const isBrand = titles.size >= leastTitles && foods.size >= leastTitles && isOwnName(name, standsIn);
      return isBrand ? [name] : [];
    }),
  );
  const brands = new Map<string, string>();
  if (known.size === 0) return brands;
  for (const { sku, title } of untold) {
    const brand = candidatesIn(title).findLast(({ name }) => known.has(name));
    if (brand !== undefined) brands.set(sku, brand.name);
  }
  return brands;
}

/**
 * The part of a title that may be its brand, and the rest: its first words up to one without another meaning, or everything after its
 * last dash.
 */
function candidatesIn(title: string): { name: string; rest: string }[] {
  const words = title.split(/\s+/);
  const starts = [1, 2, 3, mostWords].flatMap((length) => {
    if (length >= words.length) return [];
    const start = words.slice(0, length);
    const [before, and, last] = start.slice(-3);
    // "Quill & Oat": the word after the sign is no food.
    const isPair =
      length === 3 && /^(?:&|and|\+)$/i.test(and ?? '') && isNoFood(before ?? '') && /^\p{Lu}/u.test(last ?? '');
    if ((!isPair && !isUnknown(start.at(-1) ?? '')) || start.some(isGoods)) return [];
    return [{ name: start.join(' '), rest: words.slice(length).join(' ') }];
  });
  const at = title.lastIndexOf(' - ');
  const end = title.slice(at + 3).trim();
  const isName = at > 0 && !/\d/.test(end) && end.split(/\s+/).length <= mostWords && end.split(/\s+/).some(isUnknown);
  return isName ? [...starts, { name: end, rest: title.slice(0, at) }] : starts;
}

/** Whether its first word that names no food occurs only in it, at the beginning or end of titles. */
function isOwnName(name: string, standsIn: ReadonlyMap<string, ReadonlySet<string>>): boolean {
  const words = wordsIn(name);
  const own = words.some(isUnknown) ? words.filter(isUnknown) : words.slice(0, 1);
  return own.some((word) =>
    [...(standsIn.get(word.toLowerCase()) ?? [])].every(
      (title) => title.startsWith(`${name} `) || title.endsWith(` - ${name}`),
    ),
  );
}

function wordsIn(text: string): string[] {
  return text.split(/\s+/).filter((word) => word !== '');
}

/**
 * Whether a word names the product: a plain food in the plural. Words after it are flavours ("Almonds Xtremes Cayenne Pepper"); a maker's
 * name has the singular ("Tamarind Tree").
 */
function isGoods(word: string): boolean {
  if (!/[a-z]s$/i.test(word)) return false;
  const { foods, words } = readTitle(word, null);
  return foods.some(({ kind }) => plainKinds.has(kind)) && !words.includes(word.toLowerCase());
}

/** Whether a word names no food, though it may have other meanings. */
function isNoFood(word: string): boolean {
  const { words, foods } = readTitle(word, null);
  return words.length > 0 && foods.length === 0;
}

/** Whether a word has no meaning but as a name. */
function isUnknown(word: string): boolean {
  const { words, unknown } = readTitle(word, null);
  return words.length > 0 && unknown.length === words.length;
}

/**
 * An offer as it is matched: with its inferred brand where the store gives none. A brand that is the requested name does not count: enoki
 * mushrooms beside enoki noodles.
 */
export function withInferredBrand<T extends Titled>(
  offer: T,
  brands: ReadonlyMap<string, string> | undefined,
  asked: readonly string[],
): T {
  const brand = offer.brand === null || offer.brand === '' ? brands?.get(offer.sku) : undefined;
  return brand === undefined || wordsOf(brand).some((word) => asked.includes(word)) ? offer : { ...offer, brand };
}
