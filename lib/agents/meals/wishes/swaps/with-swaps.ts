import { ingredientLabel } from '../../../../core/meal/ingredient';
import { fitDish, isSwapped, misfits } from '../diets/diets';
import { draftOf, foodOf, type DraftLine } from '../../draft';
import type { Lexicon } from '../../words/lexicon';
import type { Swap } from '../grammar/wish-reader';

/** A dish's lines after the shopper's swaps. */
export interface Swapped {
  lines: DraftLine[];
  /** Lines that went because no other food was named and none is known to take their place. */
  leftOut: string[];
  /** Every line that went without another in its place. */
  removed: string[];
  /** Lines that hold the allergen of a swapped food and were not named: the shopper is asked. */
  alsoHolding: string[];
}

/**
 * Puts "X instead of Y" into a dish: every line that is Y, or made of it, becomes X in the amount of the first; its note says what it
 * stands for. Where no X was named, what cooks use instead. A swap is a wish for this dish, never an allergy.
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
