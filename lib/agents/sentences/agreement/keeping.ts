import type { Clause } from '../clauses/clause';
import { speaksOfLeft } from '../packs-said';
import { isOf } from '../reading/item';
import type { PickValues } from '../reading/pick-values';
import type { Token } from '../tokens';

/** What is wrong with a storage time; null when nothing is. A storage time may only be stated about what is left. */
export function keepFault(
  tokens: readonly Token[],
  seen: Clause,
  clause: Clause,
  told: boolean,
  { need }: PickValues,
): string | null {
  if (!clause.claims.has('keep')) return null;
  if (need?.keeps == null) return 'nothing keeps';
  // "The other 130 g keeps", "…, which keeps": about what is left, without one of the words that {@link speaksOfLeft} knows.
  const isSaidOfRest =
    (clause.claims.has('left') &&
      (clause.items.some((item) => isOf(item, 'restof', 'up')) ||
        clause.placed.some(
          ({ item, role }) =>
            role === 'left' && (item.amount?.size === 1 || (isOf(item, 'count') && clause.subject === 'you')),
        ))) ||
    (seen.subject === 'rest' && clause.subject === 'none');
  if (isSaidOfRest) return null;
  if (!speaksOfLeft(tokens)) return 'keeping of the pick';
  if (clause.claims.has('left') || seen.subject === 'rest') return null;
  const isLeftNamed = clause.items.some(
    (item) => isOf(item, 'rest', 'restof') || (isOf(item, 'left') && item.text !== 'over'),
  );
  if (isLeftNamed) return null;
  // "It keeps 21 days once you have used the 400 g."
  const isAfterUse = clause.claims.has('need') && clause.items.some((item, at) => /^(?:once|after)$/.test(item.text) && clause.items.slice(at).some((one) => isOf(one, 'use', 'need'))); // prettier-ignore
  if (isAfterUse) return null;
  const isUsed =
    clause.subject === 'you' && clause.items.some((item) => isOf(item, 'keep') && /\b(?:it|them)\b/.test(item.text));
  if (told && isUsed) return null;
  return speaksOfLeft(tokens) && told && (clause.isPronoun || clause.subject === 'none' || clause.subject === 'pick')
    ? null
    : 'keeping of the pick';
}
