import { portionRow } from '../../meal/amounts/portion-row';
import type { PortionTable } from '../../meal/portion-table';
import { toUnit } from '../../meal/convert';
import type { BaseQuantity } from '../../meal/quantity';

/** Up to this number, pieces are the units the shop sells (a head, a dozen eggs); above it they are single pieces. */
const fewPieces = 3;

/** Grams of an amount of a food, by its density or the weight of one; null where neither is known. */
export function inGrams(quantity: BaseQuantity, name: string, portions: PortionTable | null): number | null {
  const piece =
    quantity.unit === 'each' && quantity.amount > fewPieces ? portionRow(name, portions)?.['each'] : undefined;
  return piece === undefined ? (toUnit(quantity, 'g', name, portions)?.amount ?? null) : quantity.amount * piece;
}
