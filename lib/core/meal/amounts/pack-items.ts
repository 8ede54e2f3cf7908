import type { Offer } from '../../offer/offer';

/** How many things a pack has, by its size or title: "6 x 400 g" is 6, "8 ct, 12 oz" 8, "4 per pack" 4. */
export interface PackItems {
  count: number;
  /** Whether the number multiplies the size ("6 x 400 g"): packs inside a pack. */
  isMultiple: boolean;
}

const multiple = /(?<![\d.,])(\d{1,3}) ?(?:[x×✕]|packs? of|cans? of|tins? of) ?\d/i;
const packOf = /\b(?:pack|case|box|multipack) of (\d{1,3})\b/i;
const counted =
  /(?<![\d.,/])(\d{1,3})[ -]?(?:ct|count|cnt|pk|packs?|per pack|multipack|pcs?|pieces?|cans|tins|bottles|jars|pots|cartons|rolls|buns|links|slices|rashers|fillets|patties|bulbs?|heads?|bunch(?:es)?|ears?|eggs|pouches|sachets|packets|cubes|sticks|tortillas|wraps|bagels|muffins)\b/i;

/** The number of things in a pack; null when neither size nor title gives one. */
export function packItems({ title, pack }: Pick<Offer, 'title' | 'pack'>): PackItems | null {
  for (const text of [pack?.text ?? '', title]) {
    const times = multiple.exec(text)?.[1] ?? packOf.exec(text)?.[1];
    if (times !== undefined) return { count: Math.max(1, Number(times)), isMultiple: true };
    const found = counted.exec(text)?.[1];
    if (found !== undefined) return { count: Math.max(1, Number(found)), isMultiple: false };
  }
  return null;
}

/** The store's word for one unit of sale, from size or title ("1 bunch"); null for "Celery, each", which names none. */
export function soldWord({
  title,
  pack,
}: Pick<Offer, 'title' | 'pack'>): 'bunch' | 'head' | 'bulb' | 'loaf' | 'ear' | 'bag' | null {
  const text = `${pack?.text ?? ''} ${title}`.toLowerCase();
  if (/\bbunch(?:es|ed)?\b/.test(text)) return 'bunch';
  const found = /\b(head|bulb|loaf|ear|bag)s?\b/.exec(text)?.[1];
  return found === 'head' || found === 'bulb' || found === 'loaf' || found === 'ear' || found === 'bag' ? found : null;
}

/** Whether the offer is a single piece with a weight: "Banana, each (approx. 0.4 lb)". */
export function isSinglePiece({ title, pack }: Pick<Offer, 'title' | 'pack'>): boolean {
  return /\b(?:each|ea|single|loose|1 ?(?:ct|count|pc|piece))\b/i.test(`${pack?.text ?? ''} ${title}`);
}
