import type { Tier } from './decision';

/**
 * How a tier weighs quality against price: score = (quality part × quality + price part × price points) / both parts. The ratio of price
 * to quality falls from tier to tier, and that alone makes costs and qualities rise in that order, line by line: a pick that is cheaper
 * in a tier with less weight on price would have won in the tier before.
 */
export const tierWeights: Readonly<Record<Tier, { quality: number; price: number }>> = {
  cheaper: { quality: 1, price: 16 },
  balanced: { quality: 4, price: 5 },
  conscious: { quality: 4, price: 1 },
};

/** In percent of the cheapest: costs above five times the cheapest count alike. */
const highestRatio = 500;

/**
 * The score of each tier, 0–100. `quality` is a whole number 0–100; `cost` and `reference` (the cost of the cheapest competing candidate,
 * the same for all tiers and candidates of a line) are in minor units. Whole numbers are used up to one last division, so that rounding
 * is the same in all tiers.
 */
export function tierScores(quality: number, cost: number, reference: number): Record<Tier, number> {
  const percent = Math.min(highestRatio, Math.round((cost * 100) / Math.max(1, reference)));
  const pricePoints = highestRatio - percent;
  const score = (tier: Tier): number => {
    const weights = tierWeights[tier];
    return (weights.quality * quality * 4 + weights.price * pricePoints) / (4 * (weights.quality + weights.price));
  };
  return { cheaper: score('cheaper'), balanced: score('balanced'), conscious: score('conscious') };
}
