import type { Ingredient } from '../core/meal/ingredient';
import { readTitle } from '../core/matching/read-title';
import type { NamedFood, TitleReading } from '../core/matching/read-title';
import type { Offer } from '../core/offer/offer';

/** What a product is by its title: the food, whether it is fresh produce, whether the title says organic. */
export interface OfferReading {
  head: NamedFood | null;
  reading: TitleReading;
  /** Fruit, vegetable or herb, without a word for frozen, canned, dried, ground, cooked or mixed. */
  isFreshProduce: boolean;
  isFrozen: boolean;
  isOrganic: boolean;
}

const produceKinds: ReadonlySet<string> = new Set(['fruit', 'vegetable', 'herb']);
const notFresh = [
  'ground',
  'dried',
  'canned',
  'frozen',
  'pickled',
  'minced',
  'cooked',
  'breaded',
  'flavored',
  'imitation',
  'instant',
  'crunchy',
  'baby',
  'mixed',
] as const;
const notFreshAisle = /\b(?:frozen|can(?:ned)?|jar(?:red)?|dried|snack|juice|drink|beverage|spice|baby|pet)\b/i;

/** Reads an offer for the fact sources. The ingredient is ignored: facts are about the product. */
export function readOffer({ offer }: { ingredient: Ingredient; offer: Offer }): OfferReading {
  const reading = readTitle(offer.title, offer.brand);
  const { head } = reading;
  const isWrongAisle = offer.department !== null && notFreshAisle.test(offer.department);
  const isProduce = head !== null && produceKinds.has(head.kind) && !reading.isFluid;
  return {
    head,
    reading,
    isFreshProduce: isProduce && !isWrongAisle && !notFresh.some((form) => reading.forms.has(form)),
    isFrozen: reading.forms.has('frozen') || (offer.department !== null && /\bfrozen\b/i.test(offer.department)),
    isOrganic: /\borganic\b/i.test(offer.title) || offer.labels.some((label) => /\borganic\b/i.test(label)),
  };
}

/** The table row of a food: by its canonical name, or by the words of its title from the last one backwards. */
export function rowFor<T>(table: ReadonlyMap<string, T>, head: NamedFood): T | undefined {
  return table.get(head.food) ?? table.get(head.words.join(' ')) ?? table.get(head.words.at(-1) ?? '');
}
