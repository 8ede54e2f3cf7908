import type { Assessment, Verdict } from './assessment';
import type { Match, PackPlan } from './decision';

/** Points an advisor weighs when nobody says otherwise. */
export const usualWeight = 10;

/** What an assessment weighs: the shopper's slider, else its advisor's own weight. */
export function weightOf(
  assessment: Pick<Assessment, 'advisor' | 'weight'>,
  weights: Readonly<Record<string, number>>,
): number {
  return weights[assessment.advisor] ?? assessment.weight ?? usualWeight;
}

/** Share of its advisor's weight a verdict adds. Unknown adds nothing: no data is neither good nor bad. */
const verdictShare: Readonly<Record<Verdict, number>> = {
  prefer: 0.5,
  neutral: 0,
  unknown: 0,
  caution: -0.25,
  avoid: -0.5,
};

/** How much more than needed a plan buys (2 = twice); null when need or size is unknown. */
export function surplusOf(packs: PackPlan): number | null {
  const { need, gives } = packs;
  return need === null || gives === null || need.unit !== gives.unit ? null : gives.amount / need.amount;
}

/**
 * How well an offer fits, before any advisor: 20 + up to 50 for the match, minus for buying far more than needed (against the least
 * surplus any candidate has: all jars of cumin are too big; four times as much when it spoils), for many small packs, and for not
 * telling its size in a measure that can be compared.
 */
export function fitOf(match: Match, packs: PackPlan, leastSurplus: number, isPerishable: boolean): number {
  let fit = 20 + 50 * match.score;
  const surplus = surplusOf(packs);
  if (surplus !== null)
    fit -= Math.min(25, Math.max(0, (isPerishable ? 8 : 2) * Math.log2(surplus / Math.max(2, leastSurplus))));
  if (packs.gives === null || (surplus === null && packs.need !== null)) fit -= 4;
  return fit - Math.min(15, Math.max(0, packs.count - 6));
}

/** 0–100, whole: how good an offer is for its ingredient, price aside. Its fit, plus or minus what the advisors say. */
export function qualityOf(
  fit: number,
  assessments: readonly Assessment[],
  weights: Readonly<Record<string, number>>,
): number {
  const said = assessments.reduce((sum, each) => sum + verdictShare[each.verdict] * weightOf(each, weights), 0);
  return Math.max(0, Math.min(100, Math.round(fit + said)));
}
