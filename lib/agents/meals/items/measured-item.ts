import { draftOf, type DraftLine } from '../draft';
import type { Lexicon } from '../words/lexicon';
import { parseIngredientLine } from '../parse-line';
import { withLineWishes } from './line-wishes';

/** Reads "2 lb chicken thighs" as an item; null when it names nothing known and has no unit. */
export function measuredItem(text: string, lexicon: Lexicon): DraftLine | null {
  const line = withLineWishes(parseIngredientLine(text), lexicon);
  if (line.name === '') return null;
  const draft = draftOf(lexicon, { ...line, source: 'list' });
  const isKnown = draft.role !== 'other';
  const hasUnit = line.quantity !== null && line.quantity.unit !== 'each';
  if (!isKnown && !hasUnit) return null;
  return draft;
}
