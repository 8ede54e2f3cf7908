import type { Ingredient } from '../../meal/ingredient';
import type { BaseQuantity } from '../../meal/quantity';

/** Whether what is left covers the need; a label's rounding is not a shortage. */
export function isEnough(left: BaseQuantity, need: BaseQuantity): boolean {
  return left.amount >= need.amount * 0.99;
}

/** An ingredient whose amount was changed at the gate: more than is left means it is to be bought after all. */
export function withNewAmount(ingredient: Ingredient, quantity: Ingredient['quantity']): Ingredient {
  const { pantry, quantity: before } = ingredient;
  const changed: Ingredient = { ...ingredient, quantity };
  if (pantry === undefined || before === null || quantity?.unit !== before.unit) return changed;
  const need = { ...pantry.need, amount: (pantry.need.amount * quantity.amount) / before.amount };
  const isAtHome = ingredient.isAtHome && isEnough(pantry.left, need);
  return { ...changed, isAtHome, pantry: { ...pantry, need } };
}
