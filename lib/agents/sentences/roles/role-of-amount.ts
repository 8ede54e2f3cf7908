import type { Item } from '../reading/item';
import { isOf } from '../reading/item';
import { cueAfter, cueBefore } from './cues';
import { lastOf, nextOf } from './neighbours';
import type { Role } from './role';

/**
 * The role that the words beside an amount with a unit give to it; the size of the pack when they give none. Null when no role is possible.
 */
export function amountRole(items: readonly Item[], at: number, before: readonly Item[]): Role | null {
  const left = cueBefore(items, at, before);
  // "A spare", "a spare pepper", but not "a spare pack".
  if (items[at]?.says === 'spare')
    return isOf(items[at + 1], 'box', 'boxes', 'piece', 'need', 'needed') ||
      !(left === null || left === 'left' || left === 'weak')
      ? null
      : 'left';
  const after = cueAfter(items, at);
  const right = after === 'keeps' ? (left === null || left === 'left' || left === 'weak' ? 'left' : null) : after;
  if (left === 'of-pieces') return 'size';
  if (left === 'weak' && isOf(items[at - 1], 'exact') && items[at]?.amount?.has('need') === true) return 'need';
  if (left === 'weak' && right === null && isOf(nextOf(items, at), 'restof') && items[at]?.amount?.has('need') === true)
    return 'need';
  // "You have 5 days to use the 700 ml left over."
  if (
    right === 'left' &&
    left === 'need' &&
    items[at]?.amount?.has('left') === true &&
    (isOf(lastOf(items, at), 'use') || lastOf(items, at)?.text === 'to use')
  )
    return 'left';
  if (right === 'left')
    return left === null ||
      left === 'left' ||
      left === 'weak' ||
      left === 'mine' ||
      (left === 'cover' && nextOf(items, at)?.text === 'more')
      ? 'left'
      : null;
  if (right === 'short') return left !== 'need' && left !== 'cover' && left !== 'size' ? 'short' : null;
  if (right === 'need') return left === 'left' || left === 'short' ? null : 'need';
  // "You use the whole 500g pack", "short of the 1 lb pack": the size must also be the need.
  const isNeeded = items.slice(0, at).some((one) => isOf(one, 'use', 'shortof'));
  if (right === 'size' && isNeeded && items[at]?.amount?.has('need') !== true) return null;
  if (right === 'size') return left === 'cover' || left === 'left' || left === 'short' ? null : 'size';
  // "It gives you 400 g with 100 g to spare."
  const isSpared = items.slice(at + 1).some((one) => one.amount?.has('left') === true);
  const amount = items[at]?.amount;
  if (left === 'weak' && isSpared && amount?.has('need') === true && !amount.has('size')) return 'need';
  switch (left) {
    case 'left':
    case 'short':
      return left;
    case 'need':
    case 'cover':
    case 'mine':
      return 'need';
    default: {
      // "You need two for 1.25 lb", "2 packs at $13.99 each for 1.25 lb".
      if (
        lastOf(items, at)?.text === 'for' &&
        amount?.has('need') === true &&
        !amount.has('size') &&
        items.slice(0, at).some((one) => isOf(one, 'count'))
      )
        return 'need';
      // "Two packs for the 300 g".
      const isFor =
        lastOf(items, at)?.text === 'for' &&
        items.slice(0, at).some((one) => isOf(one, 'box', 'boxes')) &&
        !items.slice(0, at).some((one) => isOf(one, 'money'));
      return isFor ? 'need' : 'size';
    }
  }
}
