import { longestList } from './ingredient-list';
import type { ProductLabel } from './product-label';

/** The label of which nothing was found. */
export const noLabel: ProductLabel = { ingredients: null, statements: [] };

/**
 * A label cut to the bounds of {@link ProductLabel}. A list too long to store whole is stored as a statement, because the part cut off
 * may have an avoided content.
 */
export function boundedLabel({ ingredients, statements }: ProductLabel): ProductLabel {
  const short = statements.map((text) => text.slice(0, longestList)).slice(0, 11);
  return ingredients !== null && ingredients.length > longestList
    ? { ingredients: null, statements: [`${ingredients.slice(0, longestList - 1)}…`, ...short] }
    : { ingredients, statements: short };
}
