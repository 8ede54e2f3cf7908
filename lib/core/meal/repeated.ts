import type { Ingredient } from './ingredient';
import type { Quantity, Unit } from './quantity';
import { readableAmount } from './scale';
import { canonicalName } from '../matching/names/synonyms';
import { wordsOf } from '../text/comparable-words';

/** Units that can be added, each with its size in the first unit of its row (US customary, as recipes use them). */
const kinds: readonly Readonly<Partial<Record<Unit, number>>>[] = [
  { g: 1, kg: 1000, oz: 28.3495, lb: 453.592 },
  { tsp: 1, tbsp: 3, floz: 6, cup: 48, pint: 96, quart: 192, gallon: 768, ml: 0.202884, l: 202.884 },
];

/** The sum of two amounts, rounded to what a cook can measure; null when they cannot be added ("1 onion", "100 g onion"). */
export function addQuantities(a: Quantity, b: Quantity): Quantity | null {
  if (a.unit === b.unit) return { amount: readableAmount(a.amount + b.amount, a.unit), unit: a.unit };
  const kind = kinds.find((units) => a.unit in units && b.unit in units);
  const from = kind?.[b.unit];
  const to = kind?.[a.unit];
  if (from === undefined || to === undefined) return null;
  const [big, small, ratio] = to >= from ? [a, b, from / to] : [b, a, to / from];
  return { amount: readableAmount(big.amount + small.amount * ratio, big.unit), unit: big.unit };
}

/**
 * The list with repeated ingredients merged into one line, so that both needs share packs ("2 onions" typed beside a dish's onion).
 * Merged lines are decided as one, so the three carts still cannot cross. Lines whose amounts cannot be added, or that differ in form,
 * stay separate.
 */
export function mergeRepeated(ingredients: readonly Ingredient[]): Ingredient[] {
  const merged: Ingredient[] = [];
  for (const ingredient of ingredients) {
    const at = merged.findIndex((other) => isSameToBuy(other, ingredient));
    const other = merged[at];
    const sum = other === undefined ? null : sumOf(other, ingredient);
    if (other === undefined || sum === null) merged.push(ingredient);
    else merged[at] = { ...other, quantity: sum.quantity, isOptional: other.isOptional && ingredient.isOptional };
  }
  return merged;
}

function isSameToBuy(a: Ingredient, b: Ingredient): boolean {
  return !a.isAtHome && !b.isAtHome && a.form === b.form && foodOf(a) === foodOf(b);
}

function foodOf({ name }: Ingredient): string {
  return canonicalName(wordsOf(name).join(' '));
}

/** The sum of both amounts; where only one line has an amount, that one. Null when they cannot be added. */
function sumOf(a: Ingredient, b: Ingredient): { quantity: Quantity | null } | null {
  if (a.quantity === null || b.quantity === null) return { quantity: a.quantity ?? b.quantity };
  const quantity = addQuantities(a.quantity, b.quantity);
  return quantity === null ? null : { quantity };
}
