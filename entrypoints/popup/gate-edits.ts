import { plainUnitsInside } from '../../lib/agents/meals/line/amounts/plain-units';
import type { Ingredient } from '../../lib/core/meal/ingredient';
import type { Unit } from '../../lib/core/meal/quantity';
import { units } from '../../lib/core/meal/quantity';
import { withNewAmount } from '../../lib/core/shopper/memory/new-amount';
import { growth } from '../../lib/core/meal/scale';
import { parseAmount } from '../../components/ui/amount-text';

/**
 * The list for another number of servings, each amount the way a cook would scale it. Amounts are kept unrounded, so going back loses
 * nothing. What was at home and no longer suffices goes back on the list.
 */
export function rescale(ingredients: readonly Ingredient[], from: number, to: number): Ingredient[] {
  return ingredients.map((ingredient) => {
    const { quantity, scaling = 'main' } = ingredient;
    if (quantity === null) return ingredient;
    return withNewAmount(ingredient, { ...quantity, amount: quantity.amount * growth(from, to, scaling) });
  });
}

const spellings: Readonly<Record<string, Unit>> = {
  gram: 'g', kilo: 'kg', kilogram: 'kg', ounce: 'oz', pound: 'lb', liter: 'l', litre: 'l', teaspoon: 'tsp', tablespoon: 'tbsp',
  tin: 'can', pack: 'package', packet: 'package', leaves: 'leaf', loaves: 'loaf', bunches: 'bunch', pinches: 'pinch', dashes: 'dash', boxes: 'box', lbs: 'lb',
}; // prettier-ignore

/**
 * What a shopper types to add a line ("2 onions", "1/2 lb mint", "saffron") as an ingredient to buy. An amount with no unit counts
 * pieces; without an amount one pack is bought. The name stays in the shopper's own words.
 */
export function toShopperIngredient(text: string, id: string): Ingredient {
  const match = /^(?<amount>[\d.,/½¼¾⅓⅔⅛ ]+)(?<rest>.*)$/.exec(plainUnitsInside(text.trim()));
  const amount = match?.groups?.amount === undefined ? null : parseAmount(match.groups.amount);
  const [first = '', ...others] = (amount === null ? '' : (match?.groups?.rest ?? '')).trim().split(/\s+/);
  const unit = amount !== null && others.length > 0 ? toUnit(first) : null;
  const name =
    amount === null ? text : unit === null ? [first, ...others].join(' ') : others.join(' ').replace(/^of\s+/, '');
  return {
    id,
    name: (name.trim() === '' ? text : name).trim().toLowerCase().slice(0, 120),
    form: null,
    quantity: amount === null || name.trim() === '' ? null : { amount, unit: unit ?? 'each' },
    isStaple: false,
    isOptional: false,
    isAtHome: false,
    source: 'shopper',
    note: null,
  };
}

function toUnit(word: string): Unit | null {
  const lower = word.toLowerCase();
  const single = lower.replace(/s$/, '');
  return units.find((unit) => unit === lower || unit === single) ?? spellings[lower] ?? spellings[single] ?? null;
}
