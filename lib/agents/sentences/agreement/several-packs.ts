import type { PickFacts } from '../../pick-facts';
import type { Clause } from '../clauses/clause';
import { containerSlots } from '../containers';
import { speaksOfPiece, speaksOfSeveral } from '../packs-said';
import { isOf } from '../reading/item';
import type { PickValues } from '../reading/pick-values';
import type { Token } from '../tokens';
import { tokensOf } from '../tokens';

/** Whether the pack is only the place of words ("on the pack"), and not a pack that is bought. */
function isOnPack({ items }: Clause, at: number): boolean {
  return (
    items.slice(Math.max(0, at - 3), at).some((item) => item.text === 'on') ||
    (at > 0 && items.slice(0, at).some((item) => isOf(item, 'say')))
  );
}

/** Whether the pack is only the place of words that the next segment gives: "A pack that says “paper wrap”". */
function saysWords(clauses: readonly Clause[], clause: Clause, at: number): boolean {
  const next = clauses[clauses.indexOf(clause) + 1];
  return at === clause.items.length - 1 && next?.joiners.has('which') === true && isOf(next.items[0], 'say');
}

/**
 * What is wrong with numbers of packs; null when nothing is. What several packs cost, leave or save together may not stand beside words for
 * one of them, and the reverse.
 */
export function packsFault(
  tokens: readonly Token[],
  clauses: readonly Clause[],
  values: PickValues,
  pick: PickFacts,
): string | null {
  const { packs } = values;
  const claims = new Set(clauses.flatMap((clause) => [...clause.claims]));
  const box = containerSlots(pick.product, pick.ingredient, values.need?.need ?? '').one;
  if (packs > 1) {
    const said = clauses.filter(
      ({ claims: own }) =>
        ![...own].every((claim) => ['label', 'standard', 'title', 'sizeunknown'].includes(claim)) || own.size === 0,
    );
    const isApart =
      values.packsArePieces &&
      clauses.every((clause) => !(clause.claims.has('diff') && clause.items.some((item) => isOf(item, 'each')))) &&
      clauses.some((clause) => clause.claims.has('diff') && clause.subject === 'pick' && !clause.isPronoun);
    const isOne =
      !isApart &&
      said.some((clause) =>
        clause.items.some(
          (item, at) =>
            isOf(item, 'each') || (isOf(item, 'box') && !isOnPack(clause, at) && !saysWords(clauses, clause, at)),
        ),
      );
    const isAll = clauses.some((clause) =>
      clause.items.some(
        (item) =>
          isOf(item, 'both', 'total') ||
          (isOf(item, 'count') && item.value === packs) ||
          (isOf(item, 'amount') && item.amount?.has('packs') === true),
      ),
    );
    // "At $0.29 each, bananas are $0.54 less", "A Large Hass Avocado costs $2.22 less": the difference belongs to all pieces together.
    const ofOne =
      tokens[0]?.text === 'a' ||
      tokens[0]?.text === 'an' ||
      tokens[0]?.text === 'one' ||
      clauses.some(({ placed }) => placed.some(({ role }) => role === 'each'));
    if (values.packsArePieces && claims.has('diff') && ofOne && !isAll) return 'a difference of one of several';
    const isTogether = (['left', 'diff', 'cover'] as const).some((claim) => claims.has(claim));
    if (isOne && !isAll && isTogether) return 'one of several packs';
    if (
      clauses.some((clause) =>
        clause.items.some(
          (item, at) =>
            isOf(item, 'each') &&
            !isOf(clause.items[at - 1], 'money', 'amount') &&
            (['left', 'diff', 'cover'] as const).some((claim) => clause.claims.has(claim)),
        ),
      )
    )
      return 'each of several packs';
    if (
      clauses.some(
        (clause) =>
          clause.items.some(
            (item, at) =>
              isOf(item, 'sizeverb') &&
              !/^(?:full|whole)$/.test(item.text) &&
              clause.items.slice(0, at).some((one) => isOf(one, 'boxes', 'both')),
          ) &&
          clause.claims.has('size') &&
          !clause.items.some((item) => isOf(item, 'each')),
      )
    )
      return 'one pack’s size of several';
    const isTotal = clauses.some((clause) => clause.placed.some(({ role }) => role === 'total'));
    if (
      isTotal &&
      values.packsArePieces &&
      !clauses.some((clause) => clause.placed.some(({ role }) => role === 'each')) &&
      speaksOfPiece(tokens, pick, box)
    )
      return 'a total of a piece';
    const bare = clauses.some((clause) => clause.placed.some(({ role }) => role === 'price'));
    if (bare && speaksOfSeveral(tokens, packs)) return 'which of the prices';
    if (
      bare &&
      !clauses.some((clause) => clause.placed.some(({ role, item }) => role === 'price' && item.money?.isEach === true))
    )
      return 'a total of nothing';
    return null;
  }
  const isPrice = clauses.some(
    (clause) =>
      clause.placed.some(({ role }) => role === 'price' || role === 'total') &&
      speaksOfPiece(tokensOf(clause.items.map(({ text }) => text).join(' ')), pick, box),
  );
  return isPrice ? 'a pack’s price of a piece' : null;
}
