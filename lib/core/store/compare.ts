import { z } from 'zod/mini';
import type { Plan, Tier } from '../decision/decision';
import { chosenLines } from '../cart/fill';
import type { LineChoice } from '../decision/decision';
import { timesMoney } from '../offer/money';

/** What one ingredient costs in one store: the packs of the product decided on. */
export const PricedLine = z.strictObject({
  ingredientId: z.string(),
  title: z.string(),
  /** The cost of all its packs, in minor units of the basket's currency. */
  minor: z.int().check(z.nonnegative()),
});
export type PricedLine = z.infer<typeof PricedLine>;

/** The same shopping list priced in one store. An ingredient without a line was not found there. */
export const Basket = z.strictObject({
  origin: z.string(),
  name: z.string(),
  currency: z.string(),
  lines: z.array(PricedLine),
});
export type Basket = z.infer<typeof Basket>;

/** A list bought in several stores: the store of each ingredient that was found. */
export interface Split {
  origins: string[];
  from: Record<string, string>;
  found: number;
  minor: number;
}

/** The comparison of baskets. Only stores of one currency are compared; the others are named. */
export interface Comparison {
  rows: { origin: string; name: string; found: number; minor: number; isFull: boolean }[];
  /** The store where the whole list costs least; null when no store has all of it. */
  cheapestFull: string | null;
  /** The best way to buy in at most `maxStores` stores; null when one store alone does as well. */
  split: Split | null;
  otherCurrency: string[];
}

/** The basket of a store's plan: its tier's picks with the shopper's changes. */
export function basketOf(
  store: Pick<Basket, 'origin' | 'name'>,
  plan: Plan,
  tier: Tier,
  choices: Readonly<Record<string, LineChoice>> = {},
): Basket {
  const lines = chosenLines(plan, tier, choices)
    .filter(({ offer }) => offer.price.currency === plan.currency)
    .map(({ ingredientId, offer, count }) => ({
      ingredientId,
      title: offer.title,
      minor: timesMoney(offer.price, count).minor,
    }));
  return { ...store, currency: plan.currency, lines };
}

/**
 * Compares baskets of one list. A way to buy is better when it has more of the list, then when it costs less, then when it needs fewer
 * stores, then by name, so that the order of the tabs never matters. Exact: every set of at most `maxStores` stores is tried.
 */
export function compareBaskets(baskets: readonly Basket[], wanted: readonly string[], maxStores = 2): Comparison {
  const currency = baskets[0]?.currency;
  const own = baskets
    .filter((basket) => basket.currency === currency)
    .sort((a, b) => (a.origin < b.origin ? -1 : a.origin > b.origin ? 1 : 0));
  const singles = own.map((basket) => buyIn([basket], wanted));
  const rows = own
    .map(({ origin, name }, at) => {
      const { found, minor } = singles[at] ?? { found: 0, minor: 0 };
      return { origin, name, found, minor, isFull: found === wanted.length };
    })
    .sort((a, b) => b.found - a.found || a.minor - b.minor || (a.origin < b.origin ? -1 : 1));
  const best = subsets(own, maxStores)
    .map((stores) => buyIn(stores, wanted))
    .reduce<Split | null>((best, way) => (best === null || isBetter(way, best) ? way : best), null);
  const full = rows.find(({ isFull }) => isFull);
  return {
    rows,
    cheapestFull: full?.origin ?? null,
    split: best !== null && best.origins.length > 1 ? best : null,
    otherCurrency: baskets.filter((basket) => basket.currency !== currency).map(({ name }) => name),
  };
}

function isBetter(way: Split, than: Split): boolean {
  if (way.found !== than.found) return way.found > than.found;
  if (way.minor !== than.minor) return way.minor < than.minor;
  return way.origins.length < than.origins.length;
}

/** Each ingredient in the cheapest of these stores that has it; stores without a purchase are left out. */
function buyIn(stores: readonly Basket[], wanted: readonly string[]): Split {
  const from: Record<string, string> = {};
  let minor = 0;
  for (const ingredientId of wanted) {
    let cheapest: { origin: string; minor: number } | null = null;
    for (const { origin, lines } of stores) {
      const line = lines.find((one) => one.ingredientId === ingredientId);
      if (line !== undefined && (cheapest === null || line.minor < cheapest.minor))
        cheapest = { origin, minor: line.minor };
    }
    if (cheapest === null) continue;
    from[ingredientId] = cheapest.origin;
    minor += cheapest.minor;
  }
  const origins = [...new Set(Object.values(from))].sort();
  return { origins, from, found: Object.keys(from).length, minor };
}

/** Every set of one to `most` of these, smaller ones first. */
function subsets<T>(all: readonly T[], most: number): T[][] {
  let sets: T[][] = [[]];
  for (const one of all) sets = [...sets, ...sets.filter((set) => set.length < most).map((set) => [...set, one])];
  return sets.filter((set) => set.length > 0).sort((a, b) => a.length - b.length);
}
