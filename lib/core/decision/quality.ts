import type { Assessment, Verdict } from './assessment';
import type { Match, PackPlan } from './decision';

/** The weight of an advisor in points when nothing else is set. */
export const usualWeight = 10;

/** The weight of an assessment: the shopper's slider, else its advisor's own weight. */
export function weightOf(
  assessment: Pick<Assessment, 'advisor' | 'weight'>,
  weights: Readonly<Record<string, number>>,
): number {
  return weights[assessment.advisor] ?? assessment.weight ?? usualWeight;
}

/** The share of its advisor's weight that a verdict adds. `unknown` adds nothing: missing data is neither good nor bad. */
const verdictShare: Readonly<Record<Verdict, number>> = {
  prefer: 0.5,
  neutral: 0,
  unknown: 0,
  caution: -0.25,
  avoid: -0.5,
};

/** How many times the need a plan buys (2 = twice); null when need or size is unknown. */
export function surplusOf(packs: PackPlan): number | null {
  const { need, gives } = packs;
  return need === null || gives === null || need.unit !== gives.unit ? null : gives.amount / need.amount;
}

/**
 * How well an offer fits, before any advisor: 20 points, plus up to 50 for the match, minus points for buying far more than needed
 * (compared with the least surplus any candidate has, since every jar of cumin is too big; four times as many points for food that
 * spoils), for many small packs, and for a size in a measure that cannot be compared.
 */
export function fitOf(match: Match, packs: PackPlan, leastSurplus: number, isPerishable: boolean): number {
  let fit = 20 + 50 * match.score;
  const surplus = surplusOf(packs);
  if (surplus !== null)
    fit -= Math.min(25, Math.max(0, (isPerishable ? 8 : 2) * Math.log2(surplus / Math.max(2, leastSurplus))));
  if (packs.gives === null || (surplus === null && packs.need !== null)) fit -= 4;
  return fit - Math.min(15, Math.max(0, packs.count - 6));
}

/** The quality of an offer for its ingredient without price, a whole number 0–100: its fit, plus or minus what the advisors add. */
export function qualityOf(
  fit: number,
  assessments: readonly Assessment[],
  weights: Readonly<Record<string, number>>,
): number {
  const said = assessments.reduce((sum, each) => sum + verdictShare[each.verdict] * weightOf(each, weights), 0);
  return Math.max(0, Math.min(100, Math.round(fit + said)));
}
