import type { LineChoice, Plan, Tier } from '../decision/decision';
import { chosenLines } from '../cart/fill';
import { ingredientLabel } from '../meal/ingredient';
import type { MealReading } from '../meal/ingredient';

/** A step that holds a plan and what the shopper chose in it. */
export interface PlannedStep {
  reading: MealReading;
  plan: Plan;
  tier: Tier;
  choices: Readonly<Record<string, LineChoice>>;
}

/**
 * Ids of the ingredients for which the plan found nothing and the shopper chose nothing, in the plan's order; those taken out of the plan
 * are not included.
 */
export function notFoundIds({ plan, tier, choices }: PlannedStep): string[] {
  const has = new Set(chosenLines(plan, tier, choices).map(({ ingredientId }) => ingredientId));
  return plan.lines
    .map(({ ingredientId }) => ingredientId)
    .filter((id) => !has.has(id) && choices[id]?.isRemoved !== true);
}

/** Those of them that could not be searched, so that it is unknown whether the store sells them. */
export function unansweredIds(step: PlannedStep): string[] {
  const unanswered = new Set(step.plan.lines.filter((line) => line.isUnanswered).map((line) => line.ingredientId));
  return notFoundIds(step).filter((id) => unanswered.has(id));
}

/** Names, as the shopper knows them, of what was searched for and the store does not have. */
export function notFoundNames(step: PlannedStep): string[] {
  const unanswered = unansweredIds(step);
  return namesOf(
    notFoundIds(step).filter((id) => !unanswered.includes(id)),
    step,
  );
}

/** Names of what could not be searched. */
export function unansweredNames(step: PlannedStep): string[] {
  return namesOf(unansweredIds(step), step);
}

function namesOf(ids: readonly string[], { reading }: PlannedStep): string[] {
  const names = new Map(reading.ingredients.map((ingredient) => [ingredient.id, ingredientLabel(ingredient)]));
  return ids.map((id) => names.get(id) ?? id);
}
