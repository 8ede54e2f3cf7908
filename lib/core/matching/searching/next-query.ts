import { isCounted } from './is-counted';
import { inNumber } from './singular-or-plural';
import type { QueryHabit } from './query-habit';
import { numbersTaken, typedWords, wordsTaken } from './query-habit';
import { queryNames } from './query-names';
import { otherSpellings } from './spellings';
import type { IngredientToSearch, QueryNames } from './query-names';

/** Searches for one ingredient at most: the plain name and three more, those only while nothing surely matched. */
export const mostQueries = 4;

/** A query that was sent, and how many products the store returned. */
export interface AskedQuery {
  query: string;
  found: number;
}

/** From this many products on the store may have more than it shows, so that a query that finds fewer is worth sending. */
const fullPage = 20;

/**
 * The next query for an ingredient; null when none is left that is worth a request. First comes the name as a store would write it, then
 * its other number, spellings and names, and at last its main word alone. What the store's answers have shown (`habit`) leaves out
 * queries that would be answered the same.
 */
export function nextQuery(
  ingredient: IngredientToSearch,
  asked: readonly AskedQuery[],
  habit: QueryHabit,
): string | null {
  if (asked.length >= mostQueries) return null;
  const names = queryNames(ingredient);
  const isFull = asked.some(({ found }) => found >= fullPage);
  const queries = [...new Set(plannedQueries(names, habit, isFull))].filter(
    (query) => !asked.some((each) => each.query === query),
  );
  const isLast = asked.length === mostQueries - 1;
  const main = isLast ? queries.find((query) => names.main !== null && query.startsWith(names.main)) : undefined;
  return main ?? queries[0] ?? null;
}

/** Every query worth sending, in order. `isFull`: the store may have more than it showed. */
function plannedQueries(names: QueryNames, habit: QueryHabit, isFull: boolean): string[] {
  const { label, plain, spelled, others, main } = names;
  const numbers = numbersTaken(habit);
  const isPluralFirst = habit.plural > habit.singular + 2;
  /** A name in singular and plural where the store treats them differently, the likelier first. */
  const both = (name: string): string[] => {
    const single = inNumber(name, 'singular');
    const many = inNumber(name, 'plural');
    if (!isCounted(single) || many === single || numbers === 'either') return [name];
    if (numbers === 'longer' && many.startsWith(single)) return isFull ? [single, many] : [single];
    return isPluralFirst || name === many ? [many, single] : [single, many];
  };
  const one = (name: string): string => {
    const [first = name, second] = both(name);
    const isSafe = isPluralFirst || numbers === 'longer' || (numbers === null && name === others[0]);
    return second === undefined || isSafe ? first : second;
  };
  const [first = label, ...rest] = both(label);
  const elsewhere = others.slice(0, 3);
  const last = main === null ? [] : [main, ...otherSpellings(main)];
  if (wordsTaken(habit) === 'any') {
    const all = [label, ...(plain === null ? [] : [plain]), ...spelled, ...elsewhere];
    const together = all.flatMap((name) => typedWords(name).concat(both(name).flatMap(typedWords)));
    return [first, [...new Set(together)].slice(0, 12).join(' '), ...[...all, ...last].map(one)];
  }
  const short = plain === null ? [] : [plain];
  // Where a word has two spellings, the other spelling is likelier than the other number.
  return [
    first,
    ...spelled.slice(0, 1).map(one),
    ...short.map(one),
    ...elsewhere.slice(0, 1).map(one),
    ...rest,
    ...elsewhere.slice(1).map(one),
    ...spelled.slice(1).map(one),
    ...last.map(one),
    ...spelled.flatMap(both),
  ];
}
