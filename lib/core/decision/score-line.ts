import type { Assessment } from './assessment';
import type { Candidate, Tier } from './decision';
import { qualityOf, weightOf } from './quality';
import { tierScores } from './tier-score';

/** Points of quality by advisor id; an advisor not named has its usual weight (quality.ts). */
export type Weights = Readonly<Record<string, number>>;

/**
 * The candidates of one line with quality and scores under these weights, and with their assessments heaviest first, so that a reason
 * begins with what counted most. All other fields stay as they are: weights never change an elimination.
 */
export function scoreCandidates(candidates: readonly Candidate[], weights: Weights): Candidate[] {
  let reference: number | null = null;
  for (const { eliminated, cost } of candidates)
    if (eliminated === null && (reference === null || cost.minor < reference)) reference = cost.minor;
  const all: Candidate[] = [];
  for (const candidate of candidates) {
    const { fit, cost } = candidate;
    // A copy that is then changed: engines copy an object many times faster than they build one from a copy and other values.
    const scored = { ...candidate };
    scored.assessments = heaviestFirst(candidate.assessments, weights);
    scored.quality = qualityOf(fit, scored.assessments, weights);
    scored.scores = tierScores(scored.quality, cost.minor, reference ?? cost.minor);
    all.push(scored);
  }
  return all;
}

/** The best candidate of each tier among those that compete; null when there is none. */
export function bestOfTiers(candidates: readonly Candidate[]): Record<Tier, Candidate> | null {
  const [first] = candidates;
  if (first === undefined) return null;
  const best = (tier: Tier): Candidate => {
    let top = first;
    for (const each of candidates) if (byScore(tier, each, top) < 0) top = each;
    return top;
  };
  return { cheaper: best('cheaper'), balanced: best('balanced'), conscious: best('conscious') };
}

/** Best score first; ties by cost, then sku. */
export function byScore(tier: Tier, a: Candidate, b: Candidate): number {
  return b.scores[tier] - a.scores[tier] || a.cost.minor - b.cost.minor || compareText(a.offer.sku, b.offer.sku);
}

/** Compares two texts by code units, the same in every place and language. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function heaviestFirst(assessments: Assessment[], weights: Weights): Assessment[] {
  if (assessments.length < 2) return assessments;
  return [...assessments].sort(
    (a, b) => weightOf(b, weights) - weightOf(a, weights) || compareText(a.advisor, b.advisor),
  );
}
