import { tiers } from '../../decision/decision';
import type { Plan } from '../../decision/decision';
import type { Ingredient, MealReading } from '../../meal/ingredient';
import type { Offer } from '../offer';

/** Whether an allergy, a diet or an avoided food holds for this line: of the whole cart, or of the line alone. */
function isHeldTo({ constraints }: MealReading, ingredient: Ingredient | undefined): boolean {
  const own = ingredient?.constraints;
  return [constraints.diets, constraints.avoid, own?.diets ?? [], own?.avoid ?? []].some((words) => words.length > 0);
}

/** The products picked in any tier whose label matters and was not looked for yet, each once. */
export function picksToRead(plan: Plan, reading: MealReading): Offer[] {
  const offers = new Map<string, Offer>();
  for (const { ingredientId, picks, candidates } of plan.lines) {
    const ingredient = reading.ingredients.find(({ id }) => id === ingredientId);
    if (picks === null || !isHeldTo(reading, ingredient)) continue;
    for (const tier of tiers) {
      const picked = candidates.find(({ offer }) => offer.sku === picks[tier].sku)?.offer;
      if (picked !== undefined && picked.ingredientsText === undefined) offers.set(picked.sku, picked);
    }
  }
  return [...offers.values()];
}
