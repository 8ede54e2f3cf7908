import type { Candidate, Match } from '../decision';
import type { Ingredient } from '../ingredient';
import type { Offer } from '../offer';
import { notFreshNote } from '../wanted-food/understood-form';
import { unaskedBeside, unsaidBeside } from './plainness';
import { unnamedBeside, unsoldName } from './said-beside';

/** An offer must match within this of the best one to compete with it on price. */
const matchSlack = 0.2;

/** A cheaper near miss never competes with the thing itself: what matches clearly worse than the best is out, and what nobody asked for beside the plain product. */
export function keepClosest(
  drafts: Candidate[],
  { note, source }: Pick<Ingredient, 'note' | 'source'>,
  asMatched: (left: Candidate[]) => readonly { offer: Offer; match: Match }[],
): void {
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
  leaveOut((left) => unsaidBeside(left));
  leaveOut((left) => unnamedBeside(note, left, source === 'list'));
  leaveOut((left) => unaskedBeside(asMatched(left)));
  // A name the shopper wrote and the store does not sell is asked about, not replaced.
  const left = running.filter(({ eliminated }) => eliminated === null);
  const unsold = source === 'list' ? unsoldName(note, left) : null;
  if (unsold === null || left.some(isChosenBefore)) return;
  for (const draft of left)
    draft.match = { ...draft.match, confidence: 'close', notes: [`not said: ${unsold}`, ...draft.match.notes] };
}

/** Whether the shopper took this very product for this before: then it is what they mean. */
function isChosenBefore({ assessments }: Candidate): boolean {
  return assessments.some(({ advisor, verdict }) => advisor === 'habit' && verdict === 'prefer');
}
