import type { Ingredient } from '../ingredient';
import { isCounted } from './is-counted';
import { inNumber } from './other-number';
import type { QueryHabit } from './query-habit';
import { numbersTaken, typedWords, wordsTaken } from './query-habit';
import { queryNames } from './query-names';
import type { QueryNames } from './query-names';

/** Searches for one ingredient at most: the plain name and three more, those only while nothing surely matched. */
export const mostQueries = 4;

/**
 * What to type into a store's search box next for an ingredient; null when nothing is left that is worth a request. First its name as a
 * store would say it; then its other number, its other spellings and names; its main word alone at last. What the store's answers have
 * shown (`habit`) leaves out what it would only answer again.
 */
export function nextQuery(
  ingredient: Pick<Ingredient, 'name' | 'form'>,
  asked: readonly string[],
  habit: QueryHabit,
): string | null {
  if (asked.length >= mostQueries) return null;
  const queries = [...new Set(plannedQueries(queryNames(ingredient), habit))].filter((query) => !asked.includes(query));
  const last = asked.length === mostQueries - 1 ? queries.at(-1) : queries[0];
  return last ?? null;
}

/** Every query worth asking, in order. */
function plannedQueries(names: QueryNames, habit: QueryHabit): string[] {
  const { label, plain, spelled, others, main } = names;
  const numbers = numbersTaken(habit);
  const isPluralFirst = habit.plural > habit.singular + 2;
  /** A name in the numbers that a store tells apart, the likelier first. */
  const both = (name: string): string[] => {
    const single = inNumber(name, 'singular');
    const many = inNumber(name, 'plural');
    if (!isCounted(single) || many === single || numbers === 'either') return [name];
    if (numbers === 'longer' && many.startsWith(single)) return [single];
    return isPluralFirst || name === many ? [many, single] : [single, many];
  };
  const one = (name: string): string => {
    const [first = name, second] = both(name);
    return second === undefined || isPluralFirst || (numbers === null && name === others[0]) ? first : second;
  };
  const [first = label, ...rest] = both(label);
  const all = [...(plain === null ? [] : [plain]), ...spelled, ...others.slice(0, 2)];
  if (wordsTaken(habit) === 'any') {
    const together = [label, ...all].flatMap((name) => typedWords(name).concat(both(name).flatMap(typedWords)));
    return [
      first,
      [...new Set(together)].slice(0, 12).join(' '),
      ...all.map(one),
      ...(main === null ? [] : [one(main)]),
    ];
  }
  return [first, ...spelled.slice(0, 1).map(one), ...rest, ...all.map(one), ...(main === null ? [] : [one(main)])];
}
