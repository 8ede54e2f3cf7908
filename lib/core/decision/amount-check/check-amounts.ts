import type { PortionTable } from '../../meal/portion-table';
import type { Candidate, LineCheck } from '../decision';
import { timesMoney } from '../../offer/money';
import { mostPacks, recount } from '../packs';
import type { AmountDoubt, Asked } from './doubts';
import { dearDoubt, isSurelyEnough, ownDoubt } from './doubts';

/** The most packs a shopper can ask for on a line (LineChoice). */
const mostChosen = 99;

/**
 * The candidates of one line with their doubtful amounts marked. A candidate that needs no check is preferred: beside it a doubtful one
 * is eliminated, with the reason. Where all are doubtful they are planned at the next plausible count, so that the cart's total is
 * plausible, and carry a check that says how many packs the list comes to. Every later step (tiers, sliders, budget, replacement) sees
 * only those counts.
 */
export function checkAmounts(
  candidates: readonly Candidate[],
  asked: Asked,
  portions: PortionTable | null,
): Candidate[] {
  const doubts = new Map<Candidate, AmountDoubt>();
  const running = candidates.filter(({ eliminated }) => eliminated === null);
  for (const candidate of running) {
    const doubt = ownDoubt(asked, candidate, portions);
    if (doubt !== null) doubts.set(candidate, doubt);
  }
  let cheapest: number | null = null;
  for (const candidate of running) {
    const cost = candidate.cost.minor;
    if (isSurelyEnough(candidate) && (cheapest === null || cost < cheapest)) cheapest = cost;
  }
  for (const candidate of running) {
    const doubt = doubts.has(candidate) ? null : dearDoubt(candidate, cheapest);
    if (doubt !== null) doubts.set(candidate, doubt);
  }
  if (doubts.size === 0) return [...candidates];
  // Where every count is doubtful, the candidate with the fewest packs is kept; a pile of sachets is eliminated.
  const isAnySure = doubts.size < running.length;
  const isAnyFew = [...doubts.values()].some(({ list }) => list < mostPacks);
  return candidates.map((candidate) => {
    const doubt = doubts.get(candidate);
    if (doubt === undefined) return candidate;
    if (isAnySure || (isAnyFew && doubt.list >= mostPacks)) return { ...candidate, eliminated: outText(doubt) };
    return planSane(candidate, doubt);
  });
}

/** The candidate at the next plausible count, with the check that says so. */
function planSane(candidate: Candidate, doubt: AmountDoubt): Candidate {
  const { offer, packs } = candidate;
  const check: LineCheck = {
    kind: 'amount',
    text: checkText(doubt),
    count: doubt.count,
    ...(doubt.list > doubt.count && doubt.list <= mostChosen ? { list: doubt.list } : {}),
  };
  return {
    ...candidate,
    packs: recount(packs, offer, doubt.count),
    cost: timesMoney(offer.price, doubt.count),
    checks: [...(candidate.checks ?? []), check],
  };
}

function checkText({ why, count, list }: AmountDoubt): string {
  // Still true after the shopper takes another number.
  const planned = `${String(count)} ${count === 1 ? 'is' : 'are'} proposed`;
  if (why === 'guessed') return `By a guessed weight the list comes to ${String(list)} packs; ${planned}.`;
  if (why === 'pieces') return `Counted by the piece the list comes to ${String(list)} packs; ${planned}.`;
  if (why === 'dear' && list === count)
    return `This costs more than 5 times as much as one that is enough; ${planned}.`;
  return `The list comes to ${String(list)} packs; ${planned}.`;
}

/** The reason a doubtful candidate is eliminated beside one without doubt. */
function outText({ why, list }: AmountDoubt): string {
  if (why === 'dear') return 'costs more than 5 times as much as one that is enough';
  if (why === 'guessed') return `would take ${String(list)} packs by a guessed weight`;
  return `would take ${String(list)} packs`;
}
