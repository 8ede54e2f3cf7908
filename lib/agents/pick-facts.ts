import type { Candidate, LineDecision, Plan, Tier } from '../core/decision/decision';
import { tiers } from '../core/decision/decision';
import { candidateFacts } from '../core/fact/pick-fact/candidate-facts';
import { pickFactText } from '../core/fact/pick-fact/pick-fact-text';
import type { PickFactValue } from '../core/fact/pick-fact/pick-fact-value';
import type { Ingredient } from '../core/meal/ingredient';
import { ingredientLabel } from '../core/meal/ingredient';

/** One pick with the facts of its decision, each with an id: a sentence may be made of these only. */
export interface PickFacts {
  id: string;
  ingredientId: string;
  sku: string;
  ingredient: string;
  product: string;
  /** `value` is what a sentence is checked against; a fact without one is read from its text. */
  facts: { id: string; text: string; value?: PickFactValue }[];
  /** The rules' sentence: shown unless a checked one replaces it. */
  reason: string;
}

/** Every distinct pick of a plan with its facts; the same product in two tiers is explained once. */
export function pickFacts(plan: Plan, ingredients: readonly Ingredient[]): PickFacts[] {
  const picks: PickFacts[] = [];
  for (const line of plan.lines) {
    const ingredient = ingredients.find(({ id }) => id === line.ingredientId);
    if (ingredient === undefined || line.picks === null) continue;
    for (const sku of new Set(tiers.map((tier) => line.picks?.[tier].sku ?? ''))) {
      const candidate = line.candidates.find(({ offer }) => offer.sku === sku);
      if (candidate !== undefined) picks.push(factsOf(line, candidate, ingredient, `p${String(picks.length + 1)}`));
    }
  }
  return picks;
}

/** The facts of one product of a plan, whether the tiers picked it or the shopper did; null when the plan does not hold it. */
export function factsOfProduct(
  plan: Plan,
  ingredients: readonly Ingredient[],
  ingredientId: string,
  sku: string,
): PickFacts | null {
  const line = plan.lines.find((one) => one.ingredientId === ingredientId);
  const candidate = line?.candidates.find(({ offer }) => offer.sku === sku);
  const ingredient = ingredients.find(({ id }) => id === ingredientId);
  return line === undefined || candidate === undefined || ingredient === undefined
    ? null
    : factsOf(line, candidate, ingredient, 'p1');
}

function factsOf(line: LineDecision, candidate: Candidate, ingredient: Ingredient, id: string): PickFacts {
  const { offer } = candidate;
  const inTiers = tiers.filter((tier) => line.picks?.[tier].sku === offer.sku);
  const byText = new Map(candidateFacts(line, candidate).map((value) => [pickFactText(value), value]));
  const tier: Tier = inTiers.includes('balanced') ? 'balanced' : (inTiers[0] ?? 'balanced');
  return {
    id,
    ingredientId: line.ingredientId,
    sku: offer.sku,
    ingredient: ingredientLabel(ingredient),
    product: offer.title,
    facts: [...byText].map(([text, value], index) => ({ id: `${id}f${String(index + 1)}`, text, value })),
    reason: line.picks?.[tier].reason ?? '',
  };
}
