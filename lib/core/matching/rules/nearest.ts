import type { Candidate } from '../../decision/decision';
import type { Ingredient } from '../../meal/ingredient';
import { ingredientLabel } from '../../meal/ingredient';
import type { Offer } from '../../offer/offer';
import { compareText } from '../../decision/score-line';
import { wordsOf } from '../../text/comparable-words';

/**
 * The three offers nearest to the ingredient: by match, then by shared words. An offer without a shared word is not near, and a forbidden
 * one is never offered.
 */
export function nearestOf(
  ingredient: Ingredient,
  candidates: readonly Candidate[],
  isOut: (candidate: Candidate) => boolean,
): Offer[] {
  const matching = candidates.filter(({ match }) => match.score > 0);
  const near = allowedOf(matching, byMatch, isOut);
  if (near.length === mostNear) return near;
  const wanted = wordsOf(ingredientLabel(ingredient));
  const sharing = candidates
    .filter(({ match }) => match.score === 0)
    .map((candidate) => {
      const words = new Set(wordsOf(candidate.offer.title));
      return { candidate, common: wanted.filter((word) => words.has(word)).length };
    })
    .filter(({ common, candidate }) => common > 0 && !isOut(candidate))
    .sort((a, b) => b.common - a.common || byMatch(a.candidate, b.candidate));
  return [...near, ...sharing.map(({ candidate }) => candidate.offer)].slice(0, mostNear);
}

const mostNear = 3;

/** The first offers of an order without the eliminated ones; the order is only worked out as far as needed. */
function allowedOf(
  candidates: readonly Candidate[],
  order: (a: Candidate, b: Candidate) => number,
  isOut: (candidate: Candidate) => boolean,
): Offer[] {
  const first = firstOf(candidates, mostNear, order);
  if (!first.some(isOut)) return first.map(({ offer }) => offer);
  const near: Offer[] = [];
  for (const candidate of [...candidates].sort(order)) {
    if (near.length === mostNear) break;
    if (!isOut(candidate)) near.push(candidate.offer);
  }
  return near;
}

/** The first `count` of an order without equal elements, as sorting would give them. */
export function firstOf<T>(items: readonly T[], count: number, order: (a: T, b: T) => number): T[] {
  const first: T[] = [];
  for (const item of items) {
    let at = first.length;
    for (let before = first[at - 1]; before !== undefined && order(item, before) < 0; before = first[at - 1]) at -= 1;
    if (at === count) continue;
    first.splice(at, 0, item);
    if (first.length > count) first.pop();
  }
  return first;
}

/** Compares two offers: best match first; no two are equal. */
export function byMatch(a: Candidate, b: Candidate): number {
  return b.match.score - a.match.score || a.cost.minor - b.cost.minor || compareText(a.offer.sku, b.offer.sku);
}
