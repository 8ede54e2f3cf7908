import type { LineChoice, Plan, Tier } from './decision';
import { chosenLines } from './fill';
import { ingredientLabel } from './ingredient';
import type { MealReading } from './ingredient';

/** A step that holds a plan and what the shopper chose in it. */
export interface PlannedStep {
  reading: MealReading;
  plan: Plan;
  tier: Tier;
  choices: Readonly<Record<string, LineChoice>>;
}

/**
 * Ids of the ingredients the plan found nothing for and the shopper chose nothing for either, in the plan's order. What the shopper took
 * out of the plan is not among them.
 */
export function notFoundIds({ plan, tier, choices }: PlannedStep): string[] {
  const has = new Set(chosenLines(plan, tier, choices).map(({ ingredientId }) => ingredientId));
  return plan.lines
    .map(({ ingredientId }) => ingredientId)
    .filter((id) => !has.has(id) && choices[id]?.isRemoved !== true);
}

/** The same by the names the shopper knows them by. */
export function notFoundNames(step: PlannedStep): string[] {
  const names = new Map(step.reading.ingredients.map((ingredient) => [ingredient.id, ingredientLabel(ingredient)]));
  return notFoundIds(step).map((id) => names.get(id) ?? id);
}
