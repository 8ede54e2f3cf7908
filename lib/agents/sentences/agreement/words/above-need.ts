import type { Clause } from '../../clauses/clause';
import type { Item } from '../../reading/item';
import { isOf } from '../../reading/item';
import type { PickValues } from '../../reading/pick-values';
import { lastOf } from '../../roles/neighbours';

/** Whether the size of packs of which something is left is compared with the need: "The 18.4 oz pack is over the 1 lb you need". */
export function isSizeAboveNeed(
  items: readonly Item[],
  at: number,
  { placed, subject }: Clause,
  pick: PickValues,
): boolean {
  return (
    pick.need?.left != null &&
    subject === 'pick' &&
    isOf(lastOf(items, at), 'be') &&
    placed.slice(at + 1).some(({ item, role }) => role === 'need' || isOf(item, 'generic')) &&
    !placed.slice(at + 1).some(({ item }) => isOf(item, 'money', 'other'))
  );
}
