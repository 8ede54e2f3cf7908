import { inStoreMeasures } from '../../meal/amounts/store-measures';
import { checkAmounts } from '../amount-check/check-amounts';
import type { Candidate, PackPlan } from '../decision';
import type { DietRules } from '../../diet/diet';
import { checkLabels } from '../../diet/check-labels';
import type { Ingredient } from '../../meal/ingredient';
import { keepsText } from '../../fact/shelf-life';
import { keepClosest } from '../../matching/rules/keep-closest';
import type { Offer } from '../../offer/offer';
import { fitOf, surplusOf } from '../quality';
import type { DecideLine, SettledCart } from './decide-input';
import { draftCandidates } from './draft-candidates';
import { matchedOffers } from './matched-offers';
import type { MatchedOffer } from './matched-offers';
import { withRecordStatements } from './record-statements';

/**
 * Every offer of the line with its match, packs, cost and fit; hard eliminations come first. The order of the input never matters. The
 * steps fill their lists in plain loops instead of `map`: V8 gives the result of `map` another kind of array once the caller is compiled,
 * and then discards and repeats the compilation of all code that reads it.
 */
export function candidatesOf(line: DecideLine, cart: SettledCart, rules: DietRules): Candidate[] {
  const ingredient = inStoreMeasures(line.ingredient, cart.currency);
  const isPlain = ingredient.form === null || ingredient.form === 'fresh';
  const keeps = isPlain ? keepsText(ingredient.name, cart.keeping) : null;
  const matched = matchedOffers(ingredient, line.offers, cart);
  const drafts = draftCandidates({ ...line, ingredient }, matched, keeps, rules, cart);
  keepClosest(drafts, ingredient, (left) => withBrands(left, matched));
  const sane = checkAmounts(drafts, ingredient, cart.portions);
  const candidates = checkLabels(sane, rules, ({ offer, assessments }) => withRecordStatements(offer, assessments));
  setFits(candidates, ingredient, keeps !== null);
  return candidates;
}

/** Candidates with the brands by which they were matched. */
function withBrands(
  candidates: readonly Candidate[],
  matched: readonly MatchedOffer[],
): readonly Pick<Candidate, 'offer' | 'match'>[] {
  if (matched.every(({ offer, asMatched }) => offer === asMatched)) return candidates;
  const branded = new Map<Offer, Offer>();
  for (const { offer, asMatched } of matched) branded.set(offer, asMatched);
  return candidates.map(({ offer, match }) => ({ offer: branded.get(offer) ?? offer, match }));
}

/** Sets how well each candidate fits compared with the others. */
function setFits(candidates: readonly Candidate[], ingredient: Ingredient, isPerishable: boolean): void {
  let leastSurplus = Infinity;
  for (const { eliminated, packs } of candidates)
    if (eliminated === null) leastSurplus = Math.min(leastSurplus, surplusOf(packs) ?? Infinity);
  const least = Number.isFinite(leastSurplus) ? leastSurplus : 2;
  for (const candidate of candidates)
    candidate.fit =
      fitOf(candidate.match, candidate.packs, least, isPerishable) +
      (isAsStated(ingredient, candidate.packs) ? asStatedPoints : 0);
}

/** Points for the exact container a line states ("1 (28-ounce) can"): it may cost a few cents more than the same amount in other cans. */
const asStatedPoints = 5;

function isAsStated({ quantity }: Ingredient, { basis, count }: PackPlan): boolean {
  const isContainer = quantity !== null && ['can', 'jar', 'bottle', 'package', 'box', 'bag'].includes(quantity.unit);
  return isContainer && basis === 'stated' && count === Math.ceil(quantity.amount);
}
