import type { Assessment } from './assessment';
import type { Candidate, Tier } from './decision';
import { qualityOf, weightOf } from './quality';
import { tierScores } from './tier-score';

/** Points of quality by advisor id; an advisor not named weighs its usual (quality.ts). */
export type Weights = Readonly<Record<string, number>>;

/**
 * The candidates of one line with their quality and scores under these weights, and their assessments with the heaviest first, so
 * that a reason begins with what counted most. Everything else of a candidate stays as it is: weights never touch what is eliminated.
 */
export function scoreCandidates(candidates: readonly Candidate[], weights: Weights): Candidate[] {
  let reference: number | null = null;
  for (const { eliminated, cost } of candidates)
    if (eliminated === null && (reference === null || cost.minor < reference)) reference = cost.minor;
  const all: Candidate[] = [];
  for (const candidate of candidates) {
    const { fit, cost } = candidate;
    // A copy that is then changed: engines copy an object many times faster than they put one together from a copy and other values.
    const scored = { ...candidate };
    scored.assessments = heaviestFirst(candidate.assessments, weights);
    scored.quality = qualityOf(fit, scored.assessments, weights);
    scored.scores = tierScores(scored.quality, cost.minor, reference ?? cost.minor);
    all.push(scored);
  }
  return all;
}

/** The best of each tier among candidates that compete; null when there is none. */
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

/** An order of texts that is the same in every place and language. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function heaviestFirst(assessments: Assessment[], weights: Weights): Assessment[] {
  if (assessments.length < 2) return assessments;
  return [...assessments].sort(
    (a, b) => weightOf(b, weights) - weightOf(a, weights) || compareText(a.advisor, b.advisor),
  );
}
