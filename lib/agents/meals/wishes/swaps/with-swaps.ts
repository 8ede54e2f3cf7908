import { ingredientLabel } from '../../../../core/meal/ingredient';
import { fitDish, isSwapped, misfits } from '../diets/diets';
import { draftOf, foodOf, type DraftLine } from '../../draft';
import type { Lexicon } from '../../words/lexicon';
import type { Swap } from '../grammar/wish-reader';

/** The lines of a dish after the shopper's swaps. */
export interface Swapped {
  lines: DraftLine[];
  /** Lines left out because no other food was named and no usual replacement is known. */
  leftOut: string[];
  /** All lines that were left out and not replaced. */
  removed: string[];
  /** Lines that contain the allergen of a swapped food and were not named. The shopper is asked about these. */
  alsoHolding: string[];
}

/**
 * Applies "X instead of Y" to a dish. Every line that is Y or made of it becomes one line of X in the amount of the first, with a note that
 * says what it replaces. When no X was named, the usual substitute is taken. A swap is a wish for this dish, not an allergy.
 */
export function withSwaps(
  lines: readonly DraftLine[],
  swaps: readonly Swap[],
  lexicon: Lexicon,
  dish: { isRatio: boolean; servings: number },
): Swapped {
  const swapped: Swapped = { lines: [...lines], leftOut: [], removed: [], alsoHolding: [] };
  for (const { instead, allergen, use } of swaps) {
    const old = swapped.lines.filter((line) => isSwapped(lexicon, line, instead));
    if (use === null) {
      const avoid = [allergen ?? instead];
      const fitted = fitDish(swapped.lines, { diets: [], avoid }, lexicon, dish);
      swapped.lines = fitted.lines;
      swapped.leftOut.push(...fitted.leftOut);
      swapped.removed.push(...fitted.removed);
    } else {
      const [first] = old;
      const isThere = swapped.lines.some(
        (line) => !old.includes(line) && foodOf(lexicon, line.name, line.form)?.name === use,
      );
      const added = draftOf(lexicon, {
        name: use,
        form: lexicon.find(use)?.form ?? null,
        source: 'dish',
        isAtHome: false,
        quantity: first?.quantity ?? null,
        note: first === undefined ? null : `instead of ${ingredientLabel(first)}`,
      });
      const at = first === undefined ? swapped.lines.length : swapped.lines.indexOf(first);
      const kept = swapped.lines.filter((line) => !old.includes(line));
      swapped.lines = isThere ? kept : [...kept.slice(0, at), added, ...kept.slice(at)];
    }
    if (allergen !== null)
      swapped.alsoHolding.push(...misfits(swapped.lines, { diets: [], avoid: [allergen] }, lexicon));
  }
  return swapped;
}
