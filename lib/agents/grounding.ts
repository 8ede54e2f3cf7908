import type { PickFacts } from './pick-facts';
import { isPlainLine } from './sentences/alphabet';
import { refusalReason } from './sentences/sentence-refusal';

/**
 * Whether a sentence says nothing but the facts of its pick. It is an allow-list: every number with its unit, every label and name is
 * bound to the value of one of the pick's facts in the part that the words around it give it, and every other word comes from a closed
 * vocabulary and stands where a fact calls for it. `factIds` are the facts the model says it used; one the pick does not have refuses
 * the sentence. Facts without a value are read from their text.
 */
export function isGrounded(sentence: string, factIds: readonly string[], pick: PickFacts): boolean {
  const text = sentence.trim();
  if (!isPlainLine(text)) return false;
  const known = new Set(pick.facts.map(({ id }) => id));
  if (factIds.length === 0 || factIds.some((id) => !known.has(id))) return false;
  return refusalReason(text, pick) === null;
}
