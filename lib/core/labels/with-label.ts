import type { Offer } from '../offer';
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
    ? { ingredients: null, statements: [ingredients.slice(0, longestList), ...short] }
    : { ingredients, statements: short };
}

/** The offer with what was read of its label: `ingredientsText` null means "looked for and not given". */
export function withLabel(offer: Offer, label: ProductLabel): Offer {
  const statements = label.statements.filter((text) => !offer.labels.includes(text));
  return { ...offer, ingredientsText: label.ingredients, labels: [...offer.labels, ...statements] };
}
