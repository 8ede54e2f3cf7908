import type { Clause } from '../clauses/clause';
import { speaksOfLeft } from '../packs-said';
import { isOf } from '../reading/item';
import type { PickValues } from '../reading/pick-values';
import type { Token } from '../tokens';

/** How long something keeps is said of what is left. */
export function keepFault(
  tokens: readonly Token[],
  seen: Clause,
  clause: Clause,
  told: boolean,
  { need }: PickValues,
): string | null {
  if (!clause.claims.has('keep')) return null;
  if (need?.keeps == null) return 'nothing keeps';
  if (!speaksOfLeft(tokens)) return 'keeping of the pick';
  if (clause.claims.has('left') || seen.subject === 'rest') return null;
  const isLeftNamed = clause.items.some(
    (item) => isOf(item, 'rest', 'restof') || (isOf(item, 'left') && item.text !== 'over'),
  );
  if (isLeftNamed) return null;
  return speaksOfLeft(tokens) && told && (clause.isPronoun || clause.subject === 'none') ? null : 'keeping of the pick';
}
