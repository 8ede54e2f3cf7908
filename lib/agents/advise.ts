import type { Assessment } from '../core/assessment';
import type { Ingredient } from '../core/ingredient';
import { matchOffers } from '../core/match';
import type { Offer } from '../core/offer';
import type { Advisor, FactLookup } from '../core/ports';

const files = import.meta.glob<Advisor>('./advisors/*.ts', { eager: true, import: 'default' });

/** Every advisor there is, the heaviest first: a file in ./advisors is all it takes. */
export const advisors: readonly Advisor[] = Object.keys(files)
  .sort()
  .flatMap((path) => files[path] ?? [])
  .sort((a, b) => b.defaultWeight - a.defaultWeight || (a.id < b.id ? -1 : 1));

/** Points of quality each advisor weighs unless the shopper moves a slider. */
export function defaultWeights(): Record<string, number> {
  return Object.fromEntries(advisors.map(({ id, defaultWeight }) => [id, defaultWeight]));
}

/**
 * What all advisors say of the offers for one ingredient, heaviest advisor first. One that fails says nothing; the others go on. What
 * is not known is left out: `unknown` weighs nothing and would only fill the stored plan. So are offers that are something else: they
 * cannot be bought, and must not colour comparisons between those that can.
 */
export function assess(
  ingredient: Ingredient,
  offers: readonly Offer[],
  context: { facts: FactLookup; today: string },
): Assessment[] {
  const matches = matchOffers(ingredient, offers);
  const considered = offers.filter((_, index) => matches[index]?.confidence !== 'none');
  return runAdvisors(advisors, ingredient, considered, context).filter(({ verdict }) => verdict !== 'unknown');
}

/** {@link assess} with the advisors given, `unknown` included. */
export function runAdvisors(
  chosen: readonly Advisor[],
  ingredient: Ingredient,
  offers: readonly Offer[],
  context: { facts: FactLookup; today: string },
): Assessment[] {
  return chosen.flatMap((advisor) => {
    try {
      return advisor
        .run({ ingredient, offers }, context)
        .map((assessment) => ({ ...assessment, weight: advisor.defaultWeight }));
    } catch {
      return [];
    }
  });
}
