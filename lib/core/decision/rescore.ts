import { pickOfRunning, totalsOf } from './pick-line';
import type { LineDecision, Plan } from './decision';
import { applyBudget } from './fit-plan';
import type { Ingredient } from '../meal/ingredient';
import { ingredientLabel } from '../meal/ingredient';
import { byScore, scoreCandidates } from './score-line';
import type { Weights } from './score-line';

/**
 * The plan as it would have been decided under other weights, worked out from the candidates the plan carries: without search, facts or
 * tables, fast enough for one frame. A limit on the basket holds as before. Eliminated candidates stay eliminated; all that compete are
 * in the plan, so nothing is lost.
 */
export function rescorePlan(plan: Plan, ingredients: readonly Ingredient[], weights: Weights): Plan {
  const labels = new Map(ingredients.map((ingredient) => [ingredient.id, ingredientLabel(ingredient)]));
  const lines = plan.lines.map((line) => rescoreLine(line, labels.get(line.ingredientId) ?? '', weights));
  const rescored = { ...plan, lines, totals: totalsOf(lines, plan.currency) };
  return plan.budget === undefined ? rescored : applyBudget(rescored, plan.budget.limit);
}

function rescoreLine(line: LineDecision, label: string, weights: Weights): LineDecision {
  const scored = scoreCandidates(line.candidates, weights);
  const running = scored.filter(({ eliminated }) => eliminated === null).sort((a, b) => byScore('balanced', a, b));
  const candidates = [...running, ...scored.filter(({ eliminated }) => eliminated !== null)];
  return { ...line, candidates, ...pickOfRunning(running, label) };
}
