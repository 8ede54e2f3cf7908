import { maxLabelLength } from '../matching/text-limits';
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
    ? { ingredients: null, statements: [`${ingredients.slice(0, longestList - 1)}…`, ...short] }
    : { ingredients, statements: short };
}

/** A statement in pieces that an offer's labels take whole; a piece that goes on ends with "…", so that none is taken for a whole list. */
function piecesOf(statement: string): string[] {
  const pieces: string[] = [];
  let rest = statement;
  while (rest.length > maxLabelLength) {
    const comma = rest.lastIndexOf(',', maxLabelLength - 2);
    const end = comma > maxLabelLength / 2 ? comma : maxLabelLength - 2;
    pieces.push(`${rest.slice(0, end)}…`);
    rest = rest.slice(end).replace(/^[,\s]+/, '');
  }
  return [...pieces, pieces.length > 0 && !rest.endsWith('…') ? `${rest}…` : rest].map((piece) =>
    piece.length > maxLabelLength ? piece.slice(0, maxLabelLength) : piece,
  );
}

/** The offer with what was read of its label: `ingredientsText` null means "looked for and not given". */
export function withLabel(offer: Offer, label: ProductLabel): Offer {
  const statements = label.statements.flatMap(piecesOf).filter((text) => !offer.labels.includes(text));
  return { ...offer, ingredientsText: label.ingredients, labels: [...offer.labels, ...statements] };
}
