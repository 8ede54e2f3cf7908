import type { MealReading } from '../../../core/meal/ingredient';
import type { RecipePage } from '../../../core/recipe/recipe-page';
import { scaleQuantity } from '../../../core/meal/scale';
import type { Lexicon } from '../words/lexicon';
import { scalingRole } from '../words/lexicon';
import { mergeLines } from '../merge';
import { itemOf } from './recipe-text';
import { defaultServings, splitPairs } from '../to-reading';

/**
 * A recipe page's lines as ingredients to confirm, for as many people as the page says or the shopper wants. What a recipe takes for
 * granted (salt, oil) starts as at home. Lines that name nothing are part of the question.
 */
export function readRecipe(page: RecipePage, lexicon: Lexicon, servings: number | null = null): MealReading {
  const from = page.servings ?? defaultServings;
  const to = servings ?? from;
  const unknown: string[] = [];
  const items = page.lines.flatMap((line) => {
    const item = itemOf(line, lexicon, 'recipe-page', true);
    if (item === null) unknown.push(line.slice(0, 80));
    return item === null ? [] : [item];
  });
  const lines = splitPairs(items, lexicon).map((line) => ({
    ...line,
    scaling: scalingRole(line.role),
    isAtHome: line.isStaple,
    quantity: line.quantity === null ? null : scaleQuantity(line.quantity, from, to, scalingRole(line.role)),
  }));
  return {
    dishes: [page.title ?? 'Recipe'],
    servings: to,
    servingsGiven: servings !== null || page.servings !== null,
    ingredients: mergeLines(lines),
    constraints: { diets: [], avoid: [], budget: null },
    question:
      lines.length === 0
        ? 'This page has no ingredients I can read. Which meal is it, or which ingredients should I shop for?'
        : null,
    notUnderstood: unknown,
    answeredBy: 'rules',
  };
}
