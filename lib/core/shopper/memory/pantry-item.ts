import type { BaseQuantity } from '../../meal/quantity';
import { addDays } from '../../text/format-date';
import type { PantryItem } from './memory';

/** A remainder below this share of what was bought does not count. */
const nothing = 0.02;

/** Days for which food of unknown shelf life counts. */
const longestDays = 365;

/** What is left of an item: an amount, `none`, or `unknown` when its size or a meal's use is unknown. */
export function leftOf(item: PantryItem): BaseQuantity | 'none' | 'unknown' {
  if (item.amount === null) return 'unknown';
  let left = item.amount.amount;
  for (const { amount } of item.uses) {
    if (amount === null) return 'unknown';
    left -= amount;
  }
  return left <= item.amount.amount * nothing ? 'none' : { amount: left, unit: item.amount.unit };
}

/** Whether an item still counts on that day. */
export function isGood(item: PantryItem, today: string): boolean {
  return (item.goodUntil ?? addDays(item.boughtOn, longestDays)) >= today;
}
