import type { Ingredient } from './ingredient';
import { ingredientLabel } from './ingredient';
import { synonymsOf } from './synonyms';

/**
 * What to type into a store's search box for an ingredient, best first, at most three: its name as a store would say it, then without
 * the form, then what it is called elsewhere.
 */
export function searchQueries(ingredient: Pick<Ingredient, 'name' | 'form'>): string[] {
  const queries = [ingredientLabel(ingredient).replace(/^fresh /, ''), ingredient.name, ...synonymsOf(ingredient.name)];
  return [...new Set(queries.map((query) => query.trim().toLowerCase()).filter((query) => query !== ''))].slice(0, 3);
}
