import type { FoodKind } from './matching/foods';
import { readTitle } from './matching/title';
import type { Offer } from './offer';

/** Kinds of plain food. What is made of several things is named by its flavour first ("Chicken Tikka Wrap"), which looks like a brand. */
const plainKinds: ReadonlySet<FoodKind> = new Set<FoodKind>([
  'fruit', 'vegetable', 'herb', 'spice', 'poultry', 'meat', 'seafood', 'milk', 'cheese', 'egg', 'nut', 'legume', 'grain', 'pasta', 'oil', 'vinegar',
  'stock', 'sweetener', 'baking',
]); // prettier-ignore

/** Longest brand looked for, in words, and the titles it must begin. */
const mostWords = 4;
const leastTitles = 2;

type Titled = Pick<Offer, 'sku' | 'title' | 'brand'>;

interface Beginning {
  titles: Set<string>;
  foods: Set<string>;
}

/**
 * Brands that a store writes at the beginning of its titles and tells nowhere else: words that begin the titles of different plain foods
 * and stand in no other place, one of them at least a word that means nothing else. By the offer's sku. They tell only what a title is
 * not about ("Tamarind Tree" turmeric holds no tamarind): no allergy or diet is judged by them, and no brand is shown for them.
 */
export function inferBrands(offers: readonly Titled[]): Map<string, string> {
  const beginnings = new Map<string, Beginning>();
  /** In which titles a word stands. */
  const standsIn = new Map<string, Set<string>>();
  const found = new Map<string, string[]>();
  for (const { sku, title, brand } of offers) {
    if (brand !== null && brand !== '') continue;
    const words = title.split(/\s+/).slice(0, 12);
    for (const word of words) {
      const titles = standsIn.get(word.toLowerCase()) ?? new Set();
      standsIn.set(word.toLowerCase(), titles.add(title));
    }
    for (let length = 1; length <= mostWords && length < words.length; length += 1) {
      const start = words.slice(0, length);
      if (!isUnknown(start.at(-1) ?? '')) continue;
      const head = readTitle(words.slice(length).join(' '), null).foods[0];
      if (head === undefined || head.isTail || !plainKinds.has(head.kind)) continue;
      const key = start.join(' ');
      const beginning = beginnings.get(key) ?? { titles: new Set(), foods: new Set() };
      beginning.titles.add(title);
      beginning.foods.add(head.food);
      beginnings.set(key, beginning);
      found.set(sku, [...(found.get(sku) ?? []), key]);
    }
  }
  const brands = new Map<string, string>();
  for (const [sku, keys] of found) {
    const brand = keys.findLast((key) => {
      const beginning = beginnings.get(key);
      const last = key.split(' ').at(-1)?.toLowerCase() ?? '';
      return (
        beginning !== undefined &&
        beginning.titles.size >= leastTitles &&
        beginning.foods.size >= leastTitles &&
        [...(standsIn.get(last) ?? [])].every((title) => title.startsWith(`${key} `))
      );
    });
    if (brand !== undefined) brands.set(sku, brand);
  }
  return brands;
}

/** Whether a word means nothing to a shopper but a name. */
function isUnknown(word: string): boolean {
  const { words, unknown } = readTitle(word, null);
  return words.length > 0 && unknown.length === words.length;
}

/** An offer as it is matched: with its inferred brand where the store tells none. */
export function withInferredBrand<T extends Titled>(offer: T, brands: ReadonlyMap<string, string> | undefined): T {
  const brand = offer.brand === null || offer.brand === '' ? brands?.get(offer.sku) : undefined;
  return brand === undefined ? offer : { ...offer, brand };
}
