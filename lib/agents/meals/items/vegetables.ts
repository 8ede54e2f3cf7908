import type { DishBook } from '../dishes/dish-book';
import type { Token } from '../prompt-token';

const mealNoun =
  /^(?:dinner|lunch|breakfast|brunch|supper|meal|meals|food|dish|dishes|recipe|recipes|option|options|version|friendly|only|please|pls|diet|party|family|household|week|menu|guests?)$/i;
const beingWord =
  /^(?:am|is|are|im|i'm|we're|were|be|being|go|going|went|eat|all|strictly|pure|mostly|he's|she's|they're|a|,|:|=)$/i;

/** Whether "veg" or "veggie" means vegetables. It does not where it describes a dish or a meal, or a person. */
export function isVegetables(
  tokens: readonly Token[],
  words: readonly string[],
  index: number,
  book: DishBook,
): boolean {
  const said = tokens[index];
  if (said === undefined || !/^(?:veg|veggies?|veges?)$/i.test(said.text)) return false;
  if (/s$/i.test(said.text)) return true;
  if (isOfPerson(tokens, index)) return false;
  const next = tokens[index + 1];
  if (next !== undefined && (mealNoun.test(next.text) || book.longestAt(words, next.first) !== null)) return false;
  return !beingWord.test(tokens[index - 1]?.text ?? 'with') && !(tokens.length === 1);
}

/** Whether "veggie" describes a person, with nothing to eat after it: "Gran's veggie these days", "one veggie", "has turned veggie". */
function isOfPerson(tokens: readonly Token[], index: number): boolean {
  if (!/^veggie$/i.test(tokens[index]?.text ?? '')) return false;
  const before = tokens[index - 1]?.text ?? '';
  const after = tokens[index + 1]?.text ?? '.';
  const isSaid = /\p{L}'s$|^(?:turned|gone|became|become|committed|strict|lifelong|1|one|two|2|another)$/iu.test(
    before,
  );
  return isSaid && /^(?:[.,;:!?)-]|now|these|nowadays|again|so|and|but|this|at|since|though|too)$/i.test(after);
}
