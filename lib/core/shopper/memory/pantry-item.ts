import type { BaseQuantity } from '../../meal/quantity';
import { addDays } from '../../text/format-date';
import type { PantryItem } from './memory';

/** Less than this share of what was bought is a rest nobody counts on. */
const nothing = 0.02;

/** Things nobody knows the keeping of count for this long. */
const longestDays = 365;

/** What is left of an item: an amount, `none`, or `unknown` when its size or what meals took of it is not known. */
export function leftOf(item: PantryItem): BaseQuantity | 'none' | 'unknown' {
  if (item.amount === null) return 'unknown';
  let left = item.amount.amount;
  for (const { amount } of item.uses) {
    if (amount === null) return 'unknown';
    left -= amount;
  }
  return left <= item.amount.amount * nothing ? 'none' : { amount: left, unit: item.amount.unit };
}

/** Whether an item may still be counted on that day. */
export function isGood(item: PantryItem, today: string): boolean {
  return (item.goodUntil ?? addDays(item.boughtOn, longestDays)) >= today;
}
