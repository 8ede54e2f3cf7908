import type { LineChoice, Plan, Tier } from './decision';
import { chosenLines } from '../cart/fill';
import type { Money } from '../offer/money';
import { addMoney, timesMoney } from '../offer/money';

/** What a new decision would change for the shopper: the difference in cost (negative: cheaper) and the number of other products. */
export interface PlanChange {
  difference: Money;
  swaps: number;
}

/** Compares two plans of the same ingredients in one tier; the shopper's own choices count in both. */
export function changeBetween(
  before: Plan,
  after: Plan,
  tier: Tier,
  choices: Readonly<Record<string, LineChoice>>,
): PlanChange {
  const old = chosenLines(before, tier, choices);
  const now = chosenLines(after, tier, choices);
  const total = (lines: typeof old): Money =>
    addMoney(
      lines.map(({ offer, count }) => timesMoney(offer.price, count)),
      before.currency,
    );
  const skus = new Map(old.map(({ ingredientId, offer }) => [ingredientId, offer.sku]));
  return {
    difference: { minor: total(now).minor - total(old).minor, currency: before.currency },
    swaps: now.filter(({ ingredientId, offer }) => skus.get(ingredientId) !== offer.sku).length,
  };
}
