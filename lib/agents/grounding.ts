import { readPickFact } from '../core/pick-fact/read-text';
import type { PickFacts } from './explain';
import { isPlainLine } from './sentences/alphabet';
import { Grammar } from './sentences/grammar';
import { comparisonRules } from './sentences/rules-comparison';
import { frameRules } from './sentences/rules-frame';
import { labelRules } from './sentences/rules-label';
import { needRules } from './sentences/rules-need';
import { priceRules } from './sentences/rules-price';
import { produceRules } from './sentences/rules-produce';
import { recordRules } from './sentences/rules-record';
import { slotsOf } from './sentences/slots';
import { tokensOf } from './sentences/tokens';

/** The sentences that can be shown (English): every part tells one fact in a form whose words claim nothing else. */
export const sentenceGrammar = new Grammar({
  ...frameRules,
  ...priceRules,
  ...needRules,
  ...comparisonRules,
  ...labelRules,
  ...produceRules,
  ...recordRules,
});

/**
 * Whether a sentence says nothing but the facts of its pick. It is an allow-list: the sentence must be one that the grammar can make,
 * with every number, unit, direction, label and name in it bound to the value of one of the pick's facts. `factIds` are the facts the
 * model says it used; one the pick does not have refuses the sentence. Facts without a value are read from their text.
 */
export function isGrounded(sentence: string, factIds: readonly string[], pick: PickFacts): boolean {
  const text = sentence.trim();
  if (!isPlainLine(text)) return false;
  const known = new Set(pick.facts.map(({ id }) => id));
  if (factIds.length === 0 || factIds.some((id) => !known.has(id))) return false;
  const values = pick.facts.map((fact) => fact.value ?? readPickFact(fact.text));
  return sentenceGrammar.matches('sentence', tokensOf(text), slotsOf(values, pick));
}
