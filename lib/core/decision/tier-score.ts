import type { Tier } from './decision';

/**
 * How a tier weighs quality against price: score = (quality part × quality + price part × price points) / both parts. The ratio of
 * price to quality falls from tier to tier, and that alone makes costs and qualities rise in that order, line by line: if a pick were
 * cheaper in a tier that minds price less, it would already have won in the tier before.
 */
export const tierWeights: Readonly<Record<Tier, { quality: number; price: number }>> = {
  cheaper: { quality: 1, price: 16 },
  balanced: { quality: 4, price: 5 },
  conscious: { quality: 4, price: 1 },
};

/** Costs beyond five times the cheapest count alike: absurd is absurd. In percent. */
const highestRatio = 500;

/**
 * The score of each tier, 0–100. `quality` a whole number 0–100; `cost` and `reference` (what the cheapest competing candidate costs;
 * the same for all tiers and candidates of a line) in minor units. Whole numbers up to one last division, so that nothing rounds
 * apart between tiers.
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
