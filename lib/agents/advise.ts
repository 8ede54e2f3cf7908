import type { Assessment } from '../core/decision/assessment';
import type { Ingredient } from '../core/meal/ingredient';
import { matchOffers } from '../core/matching/match';
import type { Offer } from '../core/offer/offer';
import type { Advisor, AdvisorContext } from '../core/ports';
import { advisors } from './advisor-list';

/**
 * The assessments of all advisors for the offers of one ingredient, heaviest advisor first. An advisor that fails gives none; the others
 * continue. `unknown` assessments are left out, because they weigh nothing and would only enlarge the stored plan. So are offers that are
 * something else: they cannot be bought and must not distort comparisons between those that can.
 */
export function assess(ingredient: Ingredient, offers: readonly Offer[], context: AdvisorContext): Assessment[] {
  const matches = matchOffers(ingredient, offers);
  const considered = offers.filter((_, index) => matches[index]?.confidence !== 'none');
  return runAdvisors(advisors, ingredient, considered, context).filter(({ verdict }) => verdict !== 'unknown');
}

/** {@link assess} with the advisors given, `unknown` included. */
export function runAdvisors(
  chosen: readonly Advisor[],
  ingredient: Ingredient,
  offers: readonly Offer[],
  context: AdvisorContext,
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
