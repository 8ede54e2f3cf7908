import type { PickFacts } from './pick-facts';
import { isPlainLine } from './sentences/alphabet';
import { refusalReason } from './sentences/sentence-refusal';

/**
 * Whether a sentence says only the facts of its pick. It is an allow-list: every number with its unit, every label and name must equal
 * the value of one of the pick's facts in the role that the surrounding words give it, and every other word must come from a closed
 * vocabulary and be supported by a fact. `factIds` are the facts the model says it used; an unknown one refuses the sentence. Facts
 * without a value are read from their text.
 */
export function isGrounded(sentence: string, factIds: readonly string[], pick: PickFacts): boolean {
  const text = sentence.trim();
  if (!isPlainLine(text)) return false;
  const known = new Set(pick.facts.map(({ id }) => id));
  if (factIds.length === 0 || factIds.some((id) => !known.has(id))) return false;
  return refusalReason(text, pick) === null;
}
