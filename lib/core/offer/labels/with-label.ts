import { maxLabelLength } from '../../matching/text-limits';
import type { Offer } from '../offer';
import type { ProductLabel } from './product-label';

/**
 * A statement in pieces short enough for an offer's labels; a piece that continues ends with "…", so that none is read as a complete
 * list.
 */
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

/** The offer with the label that was read: `ingredientsText` null means "looked for and not given". */
export function withLabel(offer: Offer, label: ProductLabel): Offer {
  const statements = label.statements.flatMap(piecesOf).filter((text) => !offer.labels.includes(text));
  return { ...offer, ingredientsText: label.ingredients, labels: [...offer.labels, ...statements] };
}
