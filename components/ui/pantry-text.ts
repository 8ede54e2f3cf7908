import type { Ingredient } from '../../lib/core/meal/ingredient';
import { formatBase } from '../../lib/core/decision/packs';
import type { BaseQuantity } from '../../lib/core/meal/quantity';
import { formatDate } from '../../lib/core/text/format-date';
import { capitalise } from './plural-text';

type Pantry = NonNullable<Ingredient['pantry']>;

/** What is left, for people. Part of a bunch or of an onion is "some": nobody counts in tenths of one. */
export function amountLeft(left: BaseQuantity): string {
  if (left.unit !== 'each') return formatBase(left);
  return left.amount < 1 ? 'some' : String(Math.floor(left.amount + 0.01));
}

/** "700 g at home until 3 Dec"; without a date when it keeps for long. */
export function leftText({ left, until, boughtOn }: Pantry): string {
  const amount = capitalise(amountLeft(left));
  return until === null ? `${amount} at home` : `${amount} at home until ${formatDate(until, boughtOn)}`;
}

/** What stands under an ingredient that is not bought. */
export function atHomeText({ pantry }: Pick<Ingredient, 'pantry'>): string {
  if (pantry === undefined) return 'You have this';
  return pantry.until === null
    ? `At home since ${formatDate(pantry.boughtOn, pantry.boughtOn)}`
    : `At home until ${formatDate(pantry.until, pantry.boughtOn)}`;
}
