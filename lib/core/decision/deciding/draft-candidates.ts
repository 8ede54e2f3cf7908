import { lineNeeds } from '../../meal/amounts/line-need';
import type { Assessment } from '../assessment';
import { toBase } from '../../meal/convert';
import type { Candidate, Match } from '../decision';
import { dietConflict } from '../../diet/diet';
import type { DietRules } from '../../diet/diet';
import type { Ingredient } from '../../meal/ingredient';
import { timesMoney } from '../../offer/money';
import type { Offer } from '../../offer/offer';
import { askedText, formatBase, planPacks } from '../packs';
import type { BaseQuantity } from '../../meal/quantity';
import { compareText } from '../score-line';
import type { DecideLine, SettledCart, Vetoes } from './decide-input';
import type { MatchedOffer } from './matched-offers';
import { withRecordStatements } from './record-statements';

/**
 * Each offer of a line with its packs, its cost and the reason it is eliminated, not yet compared with the others. `keeps`: how long the
 * leftover keeps.
 */
export function draftCandidates(
  { ingredient, assessments }: DecideLine,
  matched: readonly MatchedOffer[],
  keeps: string | null,
  rules: DietRules,
  { portions, vetoes }: SettledCart,
): Candidate[] {
  const needFrom = lineNeeds(ingredient, portions);
  const askedOf = askedTexts(ingredient);
  const said = saidOf(assessments);
  const drafts: Candidate[] = [];
  for (const { offer, match } of matched) {
    const { need, named, basis } = needFrom(offer);
    const packs = planPacks(need, offer, { named, basis, keeps, asked: askedOf(need) });
    const cost = timesMoney(offer.price, packs.count);
    const own = said.get(offer.sku) ?? [];
    const eliminated = eliminationOf(withRecordStatements(offer, own), match, packs.count, own, rules, vetoes);
    drafts.push({ offer, match, packs, cost, fit: 0, quality: 0, scores: unscored, assessments: own, eliminated });
  }
  return drafts;
}

/** Placeholder scores: a tier compares costs with the line's cheapest, which is not known yet. */
const unscored = { cheaper: 0, balanced: 0, conscious: 0 };

/**
 * The amount of a line as it was asked for, to word the need. A weight or count is included where other pieces are bought (bunches,
 * heads).
 */
function askedTexts({ quantity, name }: Ingredient): (need: BaseQuantity | null) => string | null {
  const said = quantity === null ? null : askedText(quantity);
  const asked = quantity === null || said !== null ? null : toBase(quantity, name, null);
  const other = asked === null ? null : formatBase(asked);
  return (need) => {
    if (need === null || asked === null) return said;
    const isOther = (asked.unit === 'each') !== (need.unit === 'each');
    return isOther || (asked.unit === 'each' && asked.amount !== need.amount) ? other : null;
  };
}

/** Assessments by sku, in a fixed order that does not depend on the input's. */
function saidOf(assessments: readonly Assessment[]): Map<string, Assessment[]> {
  const bySku = new Map<string, Assessment[]>();
  for (const assessment of assessments) {
    const list = bySku.get(assessment.sku);
    if (list === undefined) bySku.set(assessment.sku, [assessment]);
    else list.push(assessment);
  }
  for (const list of bySku.values()) list.sort((a, b) => compareText(a.advisor, b.advisor));
  return bySku;
}

function eliminationOf(
  offer: Offer,
  match: Match,
  count: number,
  assessments: readonly Assessment[],
  rules: DietRules,
  vetoes: Vetoes,
): string | null {
  if (match.confidence === 'none') return match.notes[0] ?? 'something else';
  const conflict = dietConflict(offer, rules);
  if (conflict !== null) return conflict;
  for (const { advisor, verdict, reason } of assessments) {
    const veto = vetoes[advisor];
    if (veto?.verdicts.includes(verdict) === true) return veto.because === null ? reason : `${veto.because}: ${reason}`;
  }
  if (offer.availability === 'out-of-stock') return 'sold out';
  if (offer.price.minor <= 0) return 'no price';
  if (offer.maxQuantity !== null && count > offer.maxQuantity)
    return `the store sells at most ${String(offer.maxQuantity)}`;
  return null;
}
