import type { Candidate, LineChoice, LineDecision, Plan, Tier } from '../../lib/core/decision/decision';
import { chosenLines } from '../../lib/core/cart/fill';
import type { Money } from '../../lib/core/offer/money';
import { addMoney, timesMoney } from '../../lib/core/offer/money';
import type { Offer } from '../../lib/core/offer/offer';

/** The choice of a line that the shopper did not change. */
export const noChoice: LineChoice = { sku: null, count: null, isRemoved: false };

/** What one line of the plan would buy now. `candidate` null: one of the nearest, taken by hand. */
export interface ChosenOffer {
  offer: Offer;
  count: number;
  candidate: Candidate | null;
}

/** The product a line stands for in this tier after the shopper's choice, removed or not; null when nothing is chosen. */
export function chosenOf(line: LineDecision, tier: Tier, choice: LineChoice): ChosenOffer | null {
  const sku = choice.sku ?? line.picks?.[tier].sku;
  const candidate = line.candidates.find(({ offer }) => offer.sku === sku) ?? null;
  const offer = candidate?.offer ?? line.nearest.find((near) => near.sku === sku);
  return offer === undefined ? null : { offer, count: choice.count ?? candidate?.packs.count ?? 1, candidate };
}

/** What the basket costs in a tier with the shopper's choices in it. */
export function tierTotal(plan: Plan, tier: Tier, choices: Readonly<Record<string, LineChoice>>): Money {
  const costs = chosenLines(plan, tier, choices).map(({ offer, count }) => timesMoney(offer.price, count));
  return addMoney(costs, plan.currency);
}

/** Candidates as a shopper wants to read them: those that compete by score in the tier, then those that do not. */
export function rankCandidates(candidates: readonly Candidate[], tier: Tier): Candidate[] {
  return [...candidates].sort(
    (a, b) =>
      Number(a.eliminated !== null) - Number(b.eliminated !== null) ||
      b.scores[tier] - a.scores[tier] ||
      (a.offer.sku < b.offer.sku ? -1 : 1),
  );
}

/** The two to look at on a line that is only close, and the chosen one when it is neither; empty on any other line. */
export function closeOptions(line: LineDecision, tier: Tier, chosenSku: string): Candidate[] {
  if (line.outcome !== 'close') return [];
  const ranked = rankCandidates(line.candidates, tier).filter(({ eliminated }) => eliminated === null);
  return ranked.filter(({ offer }, index) => index < 2 || offer.sku === chosenSku);
}

/** The shopper's choice of a product: no choice at all when it is the one the tier picks anyway. */
export function choose(line: LineDecision, tier: Tier, sku: string): LineChoice {
  return { ...noChoice, sku: line.picks?.[tier].sku === sku ? null : sku };
}

/** The most packs that may be asked for: what the store sells at once, and never more than 99. */
export function maxCount(offer: Offer): number {
  return Math.min(99, offer.maxQuantity ?? 99);
}

/** What is needed and what that comes to; "need 2 → 2" would say the same twice. */
export function needText(packs: string): string {
  return packs.replace(/^need (\S+) → \1$/, 'need $1');
}
