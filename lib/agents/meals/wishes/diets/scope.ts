import type { Located } from '../../piece';
import { isDiet, type Diet } from '../../words/vocabulary';

/** Words that give a diet to people: "we are vegan", "my wife's vegetarian", "keep it vegan". */
const subject =
  /^(?:i|i'?m|we|we'?re|he|she|they|he'?s|she'?s|they'?re|is|am|are|be|being|all|everyone|everybody|everything|keep|it|my|our|your|her|his|for|go|going|must|should|strictly)$/i;

/**
 * Whether the words directly before a diet give it to people, also after a dish: "… because I'm", "… - one guest is". "That is" gives it to
 * the dish.
 */
function isSaidOfPeople(before: readonly Located[]): boolean {
  const [last, verb] = [before.at(-2), before.at(-1)];
  if (verb?.kind !== 'filler') return false;
  if (/^(?:i'?m|am|we'?re|he'?s|she'?s|they'?re|who'?s)$/i.test(verb.text)) return true;
  return (
    /^(?:is|are)$/i.test(verb.text) &&
    last?.kind === 'filler' &&
    !/^(?:that|which|it|this|these|those|dish|meal|recipe|food)$/i.test(last.text)
  );
}

function isThing(piece: Located): boolean {
  return piece.kind === 'dish' || piece.kind === 'food';
}

/**
 * Whether a diet applies to the whole table: it stands alone ("vegan: chili and tacos"), is given to people ("we're vegan"), or to the meal
 * as a whole ("vegan dinner: …"). Any other diet stands beside a dish and belongs to that dish.
 */
export function isOfTable(diet: Located, group: readonly Located[]): boolean {
  const at = group.indexOf(diet);
  if (!group.some((piece) => piece.kind === 'dish')) return true;
  const before = group.slice(0, at);
  if (isSaidOfPeople(before)) return true;
  if (before.some((piece) => piece.kind === 'filler' && subject.test(piece.text)) && !before.some(isThing)) {
    const last = before.findLast((piece) => piece.kind === 'filler');
    // "A recipe for vegan chili" gives the diet to the chili, "for my vegan friend" to the table.
    return !(last?.kind === 'filler' && /^for$/i.test(last.text) && isNextThing(group, at));
  }
  return !isNextThing(group, at) && !before.some(isThing);
}

/** Whether a dish or food follows before any word for the meal as a whole. */
function isNextThing(group: readonly Located[], at: number): boolean {
  for (const piece of group.slice(at + 1)) {
    if (isThing(piece)) return true;
    if (
      piece.kind === 'filler' &&
      piece.isFraming &&
      /^(?:dinner|lunch|breakfast|brunch|supper|meals?|feast|party|menu|potluck)$/i.test(piece.text)
    )
      return false;
  }
  return false;
}

/** The diets of one dish: the diets of its group that are not the table's, and the diets of foods in its name ("vegan cheese pizza"). */
export function dietsOfDish(group: readonly Located[], dish: Located): Diet[] {
  const from = group.find((piece) => piece.kind === 'with')?.start ?? Number.POSITIVE_INFINITY;
  return group.flatMap((piece) => {
    if (piece.kind === 'diet') return isOfTable(piece, group) ? [] : [piece.diet];
    if (!(piece.kind === 'food' || piece.kind === 'dish') || piece.qualifier === null) return [];
    const isSaidOfDish = piece === dish || (piece.start < dish.start && piece.start < from);
    return isSaidOfDish ? piece.qualifier.constraints.diets.filter(isDiet) : [];
  });
}
