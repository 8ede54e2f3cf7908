import { ingredientLabel } from '../../core/ingredient';
import { scaleQuantity } from '../../core/scale';
import { draftOf, type DraftLine } from './draft';
import type { Dish } from './dish-book';
import { scalingRole, type Food, type Lexicon } from './lexicon';

/** A raw serving of meat, fish or tofu: 4 oz (113 g), as the USDA counts it; a serving of vegetables: 75 g (half a cup and a bit). */
const proteinPerServing = 113;
const vegetablePerServing = 75;

/** The lines of a dish for so many people. */
export function linesOf(dish: Dish, servings: number, lexicon: Lexicon): DraftLine[] {
  return dish.lines.map((line) => {
    const draft = draftOf(lexicon, { ...line, source: 'dish' });
    const role = dish.isRatio ? 'main' : scalingRole(draft.role);
    const scaled = scaleQuantity(line.quantity, dish.serves, servings, role);
    const isEgg = draft.has.has('egg') && scaled.unit === 'each';
    return { ...draft, quantity: isEgg ? { ...scaled, amount: Math.ceil(scaled.amount) } : scaled };
  });
}

function isMainProtein(line: DraftLine): boolean {
  return line.role === 'protein' && line.name !== 'egg' && line.name !== 'egg yolk' && line.name !== 'egg white';
}

/**
 * A dish with what the shopper said of it: "shrimp fried rice", "tacos with chicken", "mushroom pizza". A named meat, fish or tofu
 * takes the place of the dish's own; anything else is added. What the dish already has stays as it is.
 */
export function withModifiers(
  lines: DraftLine[],
  named: readonly Food[],
  servings: number,
  lexicon: Lexicon,
): DraftLine[] {
  let result = [...lines];
  for (const food of named) {
    const isThere = result.some(
      (line) => line.name === food.name || line.name.endsWith(` ${food.name}`) || line.name.startsWith(`${food.name} `),
    );
    if (isThere) continue;
    const isProtein = food.role === 'protein' && food.name !== 'egg';
    const replaced = isProtein ? result.findIndex(isMainProtein) : -1;
    const old = result[replaced];
    const added = draftOf(lexicon, {
      name: food.name,
      form: food.form,
      source: 'dish',
      isAtHome: false,
      quantity:
        old?.quantity ??
        (isProtein
          ? { amount: proteinPerServing * servings, unit: 'g' }
          : ['veg', 'fruit', 'legume', 'aromatic'].includes(food.role)
            ? { amount: vegetablePerServing * servings, unit: 'g' }
            : null),
      note: old === undefined ? 'because you named it' : `instead of ${ingredientLabel(old)}`,
    });
    result = old === undefined ? [...result, added] : result.map((line, index) => (index === replaced ? added : line));
  }
  return result;
}
