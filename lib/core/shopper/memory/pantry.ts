import type { PortionTable } from '../../meal/portion-table';
import { toBase, toUnit } from '../../meal/convert';
import type { Ingredient } from '../../meal/ingredient';
import { ingredientKey } from './ingredient-key';
import type { Memory, PantryItem } from './memory';
import { isEnough } from './new-amount';
import { isGood, leftOf } from './pantry-item';

/** The pantry's items on that day, neither used up nor expired, first to spoil first. */
export function pantryOn(memory: Memory, today: string): PantryItem[] {
  return memory.pantry
    .filter((item) => leftOf(item) !== 'none' && isGood(item, today))
    .sort((a, b) => ((a.goodUntil ?? '9') < (b.goodUntil ?? '9') ? -1 : 1));
}

/**
 * The list with the stock at home from earlier carts: an ingredient with enough left is off the shopping list (one press buys it anyway),
 * one with less shows how much is left. What the shopper said about their kitchen stays.
 */
export function markAtHome(
  ingredients: readonly Ingredient[],
  memory: Memory,
  today: string,
  portions: PortionTable | null,
): Ingredient[] {
  if (!memory.isOn) return [...ingredients];
  const free = pantryOn(memory, today);
  return ingredients.map((ingredient) => {
    if (ingredient.isAtHome || ingredient.quantity === null) return ingredient;
    const key = ingredientKey(ingredient);
    const needed = toBase(ingredient.quantity, ingredient.name, portions);
    if (needed === null) return ingredient;
    const found = free.flatMap((item) => {
      if (item.ingredient !== key) return [];
      const left = leftOf(item);
      if (typeof left === 'string') return [];
      const need = toUnit(needed, left.unit, ingredient.name, portions);
      return need === null ? [] : [{ item, left, need }];
    });
    const best = found.find(({ left, need }) => isEnough(left, need)) ?? found[0];
    if (best === undefined) return ingredient;
    const { item, left, need } = best;
    return {
      ...ingredient,
      isAtHome: isEnough(left, need),
      pantry: { itemId: item.id, left, need, until: item.goodUntil, boughtOn: item.boughtOn },
    };
  });
}
