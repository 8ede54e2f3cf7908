import { solveBudget } from './budget';
import type { BudgetLine } from './budget';
import { totalsOf } from './pick-line';
import type { Candidate, LineDecision, Plan, PlanBudget, Tier } from './decision';
import { tiers } from './decision';
import { money } from '../offer/money';
import type { Money } from '../offer/money';
import { explainPick } from './reasons';
import { sayMoney } from '../offer/format-money-fast';
import { bestOfTiers } from './score-line';

type Chosen = Record<Tier, Candidate>;

/**
 * The plan with its baskets kept within `limit`, or, with null, as the scores alone decide. A tier whose basket fits stays as it is. A
 * tier that does not fit gets the basket with the greatest total score that fits, found exactly (budget.ts), among candidates that on
 * each line are neither cheaper nor worse than the pick of the tier before; so the tiers cannot cross. When even the cheapest products
 * cost more, all tiers become that cheapest basket and `isMet` is false. Every call starts from the scores, so limits never accumulate. A
 * limit in another currency than the plan's is not applied.
 */
export function applyBudget(plan: Plan, limit: Money | null): Plan {
  const rest = { ...plan };
  delete rest.budget;
  const own = plan.lines.map((line) => ownPicks(line));
  const free: Plan = {
    ...rest,
    lines: plan.lines.map((line, index) => withPicks(line, own[index] ?? null, null, null)),
  };
  free.totals = totalsOf(free.lines, plan.currency);
  if (limit === null || limit.currency !== plan.currency) return free;

  const competing = plan.lines.map((line) => line.candidates.filter(({ eliminated }) => eliminated === null));
  const cheapest = competing.map((candidates) => cheapestOf(candidates));
  const least = cheapest.reduce((sum, candidate) => sum + (candidate?.cost.minor ?? 0), 0);
  const isMet = least <= limit.minor;
  const fitted = own.map((chosen, index): Chosen | null => {
    const candidate = cheapest[index];
    return chosen === null || isMet || candidate === undefined ? chosen : everywhere(candidate);
  });
  let binding: PlanBudget['binding'] = null;
  let floor: (Candidate | undefined)[] = [];
  for (const tier of isMet ? tiers : []) {
    const total = fitted.reduce((sum, chosen) => sum + (chosen?.[tier].cost.minor ?? 0), 0);
    if (total > limit.minor || isBelow(fitted, floor, tier)) {
      const answer = solveBudget(budgetLines(plan, competing, floor, tier), limit.minor);
      fitted.forEach((chosen, index) => {
        const sku = answer.picks[plan.lines[index]?.ingredientId ?? ''];
        const pick = competing[index]?.find(({ offer }) => offer.sku === sku);
        if (chosen !== null && pick !== undefined) fitted[index] = { ...chosen, [tier]: pick };
      });
      binding ??= toBinding(answer.binding, plan.currency);
    }
    floor = fitted.map((chosen) => chosen?.[tier]);
  }
  if (!isMet) {
    const dearest = plan.lines
      .map((line, index) => ({ id: line.ingredientId, saves: cheapest[index]?.cost.minor ?? 0 }))
      .sort((a, b) => b.saves - a.saves)[0];
    binding = toBinding(dearest ?? null, plan.currency);
  }

  const lines = plan.lines.map((line, index) => withPicks(line, fitted[index] ?? null, own[index] ?? null, limit));
  const changed = (tier: Tier): string[] =>
    plan.lines
      .filter((_line, index) => fitted[index]?.[tier].offer.sku !== own[index]?.[tier].offer.sku)
      .map(({ ingredientId }) => ingredientId);
  const budget: PlanBudget = {
    limit,
    least: money(least, plan.currency),
    isMet,
    before: free.totals,
    changed: { cheaper: changed('cheaper'), balanced: changed('balanced'), conscious: changed('conscious') },
    binding,
  };
  return { ...free, lines, totals: totalsOf(lines, plan.currency), budget };
}

/** The picks of a line by scores alone; null when nothing competes. */
function ownPicks(line: LineDecision): Chosen | null {
  return line.picks === null ? null : bestOfTiers(line.candidates.filter(({ eliminated }) => eliminated === null));
}

function cheapestOf(candidates: readonly Candidate[]): Candidate | undefined {
  return [...candidates].sort(
    (a, b) => a.cost.minor - b.cost.minor || b.quality - a.quality || (a.offer.sku < b.offer.sku ? -1 : 1),
  )[0];
}

function everywhere(candidate: Candidate): Chosen {
  return { cheaper: candidate, balanced: candidate, conscious: candidate };
}

/** Whether a tier that fits by itself has on some line a cheaper or worse product than the tier before it was given. */
function isBelow(fitted: readonly (Chosen | null)[], floor: readonly (Candidate | undefined)[], tier: Tier): boolean {
  return fitted.some((chosen, index) => {
    const below = floor[index];
    return chosen !== null && below !== undefined && !isAtLeast(chosen[tier], below);
  });
}

function isAtLeast(candidate: Candidate, floor: Candidate): boolean {
  return candidate.cost.minor >= floor.cost.minor && candidate.quality >= floor.quality;
}

function budgetLines(
  plan: Plan,
  competing: readonly (readonly Candidate[])[],
  floor: readonly (Candidate | undefined)[],
  tier: Tier,
): BudgetLine[] {
  return plan.lines.map(({ ingredientId }, index) => {
    const below = floor[index];
    return {
      id: ingredientId,
      options: (competing[index] ?? [])
        .filter((candidate) => below === undefined || isAtLeast(candidate, below))
        .map(({ offer, cost, scores }) => ({
          sku: offer.sku,
          cost: cost.minor,
          value: Math.round(scores[tier] * 100),
        })),
    };
  });
}

function toBinding(found: { id: string; saves: number } | null, currency: string): PlanBudget['binding'] {
  return found === null ? null : { ingredientId: found.id, saves: money(found.saves, currency) };
}

/** The line with these picks and their reasons; where the limit changed a pick, its reason begins with that. */
function withPicks(line: LineDecision, chosen: Chosen | null, own: Chosen | null, limit: Money | null): LineDecision {
  if (chosen === null) return line;
  const competing = line.candidates.filter(({ eliminated }) => eliminated === null).length;
  const pick = (tier: Tier): { sku: string; reason: string } => {
    const saved = own === null ? 0 : own[tier].cost.minor - chosen[tier].cost.minor;
    const isChanged = own !== null && own[tier].offer.sku !== chosen[tier].offer.sku;
    const because = limit === null || !isChanged ? null : toStayWithin(limit, saved);
    return { sku: chosen[tier].offer.sku, reason: explainPick(tier, chosen, competing, because) };
  };
  return { ...line, picks: { cheaper: pick('cheaper'), balanced: pick('balanced'), conscious: pick('conscious') } };
}

function toStayWithin(limit: Money, saved: number): string {
  return saved > 0
    ? `saves ${sayMoney(money(saved, limit.currency))} to stay within ${sayMoney(limit)}`
    : `affordable within ${sayMoney(limit)}`;
}
