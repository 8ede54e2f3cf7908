import type { Assessment } from '../core/assessment';
import type { Ingredient } from '../core/ingredient';
import type { Offer } from '../core/offer';
import type { Advisor, FactLookup } from '../core/ports';

const found = import.meta.glob<Advisor>('./advisors/*.ts', { eager: true, import: 'default' });

/** Every advisor there is, by id: a file in ./advisors is all it takes. */
export const advisors: readonly Advisor[] = Object.values(found).sort((a, b) => (a.id < b.id ? -1 : 1));

/** Points of quality each advisor weighs unless the shopper moves a slider. */
export function defaultWeights(): Record<string, number> {
  return Object.fromEntries(advisors.map(({ id, defaultWeight }) => [id, defaultWeight]));
}

/** What all advisors say of the offers for one ingredient. An advisor that fails says nothing; the others go on. */
export function assess(
  ingredient: Ingredient,
  offers: readonly Offer[],
  context: { facts: FactLookup; today: string },
): Assessment[] {
  return advisors.flatMap((advisor) => {
    try {
      return advisor.run({ ingredient, offers }, context);
    } catch {
      return [];
    }
  });
}
