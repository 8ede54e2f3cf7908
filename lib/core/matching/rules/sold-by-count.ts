import type { Candidate } from '../../decision/decision';
import type { Ingredient } from '../../meal/ingredient';
import type { FoodKind } from '../names/food-kind';
import type { Unit } from '../../meal/quantity';
import { readWanted } from '../wanted-food/wanted';

/** Kinds of food whose packs say how many are in them. Produce and meat are also sold by weight. */
const soldByCount: ReadonlySet<FoodKind> = new Set<FoodKind>([
  'bread',
  'egg',
  'prepared',
  'snack',
  'sweets',
  'cured meat',
]);

/** Units that count whole things. */
const counts: ReadonlySet<Unit> = new Set<Unit>(['each', 'dozen', 'piece']);

/**
 * Among products that are all what was asked for by number ("30 tortillas"): those that give only a weight, beside one that says how many
 * it has, with the reason, by position. How many pieces a pound has is unknown.
 */
export function soldByWeightAmong(
  { name, form, note, quantity }: Pick<Ingredient, 'name' | 'form' | 'note' | 'quantity'>,
  left: readonly Pick<Candidate, 'offer' | 'packs'>[],
): Map<number, string> {
  const lost = new Map<number, string>();
  if (quantity === null || !counts.has(quantity.unit)) return lost;
  const { kind } = readWanted(name, form, note);
  if (kind === null || !soldByCount.has(kind)) return lost;
  if (!left.some(({ offer, packs }) => packs.basis === 'stated' && offer.pack?.quantity?.unit === 'each')) return lost;
  for (const [index, { offer, packs }] of left.entries()) {
    const unit = offer.pack?.quantity?.unit;
    if (packs.basis !== 'stated' && (unit === 'g' || unit === 'ml')) lost.set(index, 'sold by weight, not by number');
  }
  return lost;
}
