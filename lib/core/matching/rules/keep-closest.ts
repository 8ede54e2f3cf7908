import type { Candidate, Match } from '../../decision/decision';
import type { Ingredient } from '../../meal/ingredient';
import type { Offer } from '../../offer/offer';
import { notFreshNote } from '../wanted-food/understood-form';
import { surprisingKindsOf, unrequestedKindsAmong, missingWordsAmong } from './plainness';
import { missingNamesAmong, nameSoldByNone } from './note-words';
import { soldByWeightAmong } from './sold-by-count';

/** The largest distance from the best match score at which an offer still competes on price. */
const matchSlack = 0.2;

/**
 * Keeps the offers that compete. An offer that matches clearly worse than the best is eliminated, and so is, beside the plain product, a
 * kind nobody asked for; a cheaper near match therefore never wins.
 */
export function keepClosest(
  drafts: Candidate[],
  ingredient: Ingredient,
  asMatched: (left: Candidate[]) => readonly { offer: Offer; match: Match }[],
): void {
  const { note, source } = ingredient;
  const running = drafts.filter(({ eliminated }) => eliminated === null);
  let best = 0;
  let isAnyCertain = false;
  for (const { match } of running) {
    best = Math.max(best, match.score);
    isAnyCertain ||= match.confidence === 'certain';
  }
  for (const draft of running)
    if (draft.match.score < best - matchSlack || (isAnyCertain && draft.match.confidence === 'close'))
      draft.eliminated = draft.match.notes.find((note) => note.endsWith(notFreshNote)) ?? 'a closer match is in stock';
  if (!isAnyCertain) return;
  const leaveOut = (lostAmong: (left: Candidate[]) => ReadonlyMap<number, string>): void => {
    const left = running.filter(({ eliminated }) => eliminated === null);
    for (const [index, reason] of lostAmong(left)) {
      const draft = left[index];
      if (draft !== undefined && !isChosenBefore(draft)) draft.eliminated = reason;
    }
  };
  leaveOut((left) => missingWordsAmong(left));
  leaveOut((left) => missingNamesAmong(note, left, source === 'list'));
  leaveOut((left) => unrequestedKindsAmong(asMatched(left)));
  leaveOut((left) => soldByWeightAmong(ingredient, left));
  leaveOut(needsChoiceAmong);
  // A name the shopper wrote that the store does not sell is asked about, not replaced.
  const left = running.filter(({ eliminated }) => eliminated === null);
  if (left.some(isChosenBefore)) return;
  const unsold = source === 'list' ? nameSoldByNone(note, left) : null;
  // So is a kind that would surprise the shopper, where no plain one is sold.
  if (unsold === null && left.some(({ match }) => surprisingKindsOf(match).length === 0)) return;
  for (const draft of left) {
    const doubts = unsold === null ? surprisingKindsOf(draft.match) : [`not said: ${unsold}`];
    draft.match = {
      ...draft.match,
      confidence: 'close',
      notes: [...doubts, ...draft.match.notes.filter((each) => !doubts.includes(each))],
    };
  }
}

/**
 * Among products that are all what was asked for: those that need a choice of kind first, when another can be bought directly, with the
 * reason, by position.
 */
function needsChoiceAmong(left: readonly Candidate[]): Map<number, string> {
  const lost = new Map<number, string>();
  if (left.every(({ offer }) => offer.asksChoice === true)) return lost;
  for (const [index, { offer }] of left.entries())
    if (offer.asksChoice === true) lost.set(index, 'comes in kinds to choose from');
  return lost;
}

/** Whether the shopper chose this very product for this ingredient before; then it is what they mean. */
function isChosenBefore({ assessments }: Candidate): boolean {
  return assessments.some(({ advisor, verdict }) => advisor === 'habit' && verdict === 'prefer');
}
