import type { Ingredient } from '../../meal/ingredient';
import type { BaseQuantity } from '../../meal/quantity';

/** Whether what is left covers the need; the rounding of a label is no shortage. */
export function isEnough(left: BaseQuantity, need: BaseQuantity): boolean {
  return left.amount >= need.amount * 0.99;
}

/** An ingredient after its amount was changed at the gate: when the need exceeds what is left, it is to be bought after all. */
export function withNewAmount(ingredient: Ingredient, quantity: Ingredient['quantity']): Ingredient {
  const { pantry, quantity: before } = ingredient;
  const changed: Ingredient = { ...ingredient, quantity };
  if (pantry === undefined || before === null || quantity?.unit !== before.unit) return changed;
  const need = { ...pantry.need, amount: (pantry.need.amount * quantity.amount) / before.amount };
  const isAtHome = ingredient.isAtHome && isEnough(pantry.left, need);
  return { ...changed, isAtHome, pantry: { ...pantry, need } };
}
