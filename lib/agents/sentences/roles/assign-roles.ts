import type { Item } from '../reading/item';
import { isOf } from '../reading/item';
import type { PickValues } from '../reading/pick-values';
import { cueAfter, cueBefore } from './cues';
import type { Placed, Role, Surroundings } from './role';
import { amountRole } from './role-of-amount';
import { countRole } from './role-of-count';
import { moneyRole } from './role-of-money';

/** A segment with the role of each of its values; a string, the reason for refusal, when a value has no possible role. */
export function assignRoles(
  items: readonly Item[],
  before: readonly Item[],
  pick: PickValues,
  around: Surroundings,
): Placed[] | string {
  const result: Placed[] = [];
  for (const [at, item] of items.entries()) {
    let role: Role | null = null;
    let direction: Placed['direction'] = null;
    if (isOf(item, 'amount')) role = amountRole(items, at, before);
    else if (isOf(item, 'count')) role = countRole(items, at, before, pick, around.isYearNear);
    else if (isOf(item, 'money')) [role, direction] = moneyRole(items, at, pick, around);
    if (isOf(item, 'amount', 'count', 'money') && role === null) return `no role: ${item.text}`;
    // "2 cans at $1.19 each" are packs; "the 2 cans you need" are the need.
    const isSaidNeed =
      cueAfter(items, at) === 'need' && isOf(items[at - 1], 'your', 'fill') && isOf(items[at + 1], 'needed');
    if (role === 'need' && !isSaidNeed && item.amount?.has('packs') === true && items.some((one) => isOf(one, 'money')))
      role = 'packs';
    if (isOf(item, 'amount') && !(role !== null && [...(item.amount ?? [])].some((one) => one === role))) {
      // "Two cans" are two packs; in "it comes as 2 cans" they are the size of one.
      const isSize = cueBefore(items, at, before) === 'size' || items.slice(0, at).some((one) => isOf(one, 'box'));
      if (item.amount?.has('packs') === true && role === 'size' && !isSize) role = 'packs';
      else if (item.amount?.has('pieces') === true && isOf(items[at + 1], 'piece')) role = 'pieces';
      else return `${item.text} is not ${role ?? 'anything'}`;
    }
    const covers = role === 'need' && ['weak', 'size', 'cover'].includes(cueBefore(items, at, before) ?? '');
    result.push({ item, role, direction, covers });
  }
  return result;
}
