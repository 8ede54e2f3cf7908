import { longestList } from './ingredient-list';
import type { ProductLabel } from './product-label';

/** Nothing of a label was found. */
export const noLabel: ProductLabel = { ingredients: null, statements: [] };

/**
 * A label that fits into {@link ProductLabel}. A list too long to be kept whole is kept as a statement: what was cut off might hold
 * what is avoided.
 */
export function boundedLabel({ ingredients, statements }: ProductLabel): ProductLabel {
  const short = statements.map((text) => text.slice(0, longestList)).slice(0, 11);
  return ingredients !== null && ingredients.length > longestList
    ? { ingredients: null, statements: [`${ingredients.slice(0, longestList - 1)}…`, ...short] }
    : { ingredients, statements: short };
}
