import type { Candidate } from '../decision/decision';
import type { DietRules } from './diet';
import { judgeDiet } from './diet';
import type { Offer } from '../offer/offer';
import { demandsOf } from './demands';

/**
 * Marks every competing candidate for which nothing shows whether it fits: "label not seen, check". Under an allergy (an avoided
 * allergen, a diet named after one) such a candidate is eliminated while a fitting one is as close a match: the shopper has to read a
 * label only where there is no surer choice. Under vegan, halal and similar diets it competes with its mark.
 * @param statementsOf the offer with what product records say about it
 */
export function checkLabels(
  candidates: readonly Candidate[],
  rules: DietRules,
  statementsOf: (candidate: Candidate) => Offer,
): Candidate[] {
  if (rules.diets.length === 0 && rules.avoid.length === 0) return [...candidates];
  const strict = strictRules(rules);
  const isStrict = strict.diets.length > 0 || strict.avoid.length > 0;
  const judged = candidates.map((candidate) => {
    if (candidate.eliminated !== null) return { candidate, isUnseen: false, isRisk: false };
    const offer = statementsOf(candidate);
    const isUnseen = judgeDiet(offer, rules).verdict === 'unseen';
    return { candidate, isUnseen, isRisk: isUnseen && isStrict && judgeDiet(offer, strict).verdict === 'unseen' };
  });
  const isAnySure = judged.some(({ candidate, isRisk }) => candidate.eliminated === null && !isRisk);
  return judged.map(({ candidate, isUnseen, isRisk }) => {
    if (!isUnseen) return candidate;
    const marked = asUnseen(candidate);
    return isRisk && isAnySure ? { ...marked, eliminated: 'label not seen, and one that fits is in stock' } : marked;
  });
}

/** An eliminated candidate, with the same mark where nothing shows whether it fits: the shopper may still choose it. */
export function markUnseen(candidate: Candidate, offer: Offer, rules: DietRules): Candidate {
  const isMarked = candidate.checks?.some(({ kind }) => kind === 'label') === true;
  return isMarked || judgeDiet(offer, rules).verdict !== 'unseen' ? candidate : asUnseen(candidate);
}

function asUnseen(candidate: Candidate): Candidate {
  const check = { kind: 'label' as const, text: 'label not seen, check', count: null };
  return { ...candidate, checks: [...(candidate.checks ?? []), check] };
}

/** The part of the rules that concerns allergies. */
function strictRules(rules: DietRules): DietRules {
  const isAllergy = (diets: readonly string[], avoid: readonly string[]): boolean =>
    demandsOf({ diets, avoid }).some(({ isStrict, content }) => isStrict && content !== null);
  return {
    diets: rules.diets.filter((diet) => isAllergy([diet], [])),
    avoid: rules.avoid.filter((avoided) => isAllergy([], [avoided])),
  };
}
