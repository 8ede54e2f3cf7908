import type { Mark } from '../grammar/marks';

/**
 * Foods listed together. `things`: their positions among the marks; `until`: the position after the last; `doubtful`: positions that may
 * belong to the list or not.
 */
export interface ThingList {
  things: number[];
  from: number;
  until: number;
  doubtful: number[];
}

const isThingMark = (mark: Mark | undefined): boolean => mark?.tag === 'T' || mark?.tag === 'B';
const joins = (mark: Mark | undefined): boolean => /^(?:and|or|nor|\/|\+|plus|n)$/.test(mark?.tag ?? '');
/** Words that may stand between a joining word and the next food of the same list. */
const between = /^(?:the|any|or|nor|no|without|not|to|also|either|all|other|tree|a|an|from|my)$/;

/** The position of the food after a joining word; null when something else follows ("and extra cheese"). */
function thingAfter(marks: readonly Mark[], at: number): number | null {
  let index = at;
  while (between.test(marks[index]?.tag ?? '')) index += 1;
  return isThingMark(marks[index]) ? index : null;
}

/** Words that belong to the food before them: "egg products", "nut based things". */
const tail = /^(?:products?|stuff|things?|based|allergens?|whatsoever|at|all|either|pieces?|flavou?r|please|pls)$/;

/**
 * Reads a list forward from a food: "nuts", "nuts or dairy", "onions, garlic or leeks". After a comma, a food may be the next one left out
 * or the first one wanted ("no onions, rice, beans"). It belongs to the list when the list ends in "or", when it is the word of an
 * allergen, or, in a wish about an allergy, when the meal is named elsewhere. Otherwise it is doubtful.
 */
export function listForward(
  marks: readonly Mark[],
  from: number,
  { isStrong, hasMealOutside }: { isStrong: boolean; hasMealOutside: (from: number, until: number) => boolean },
): ThingList {
  const hasMeal = hasMealOutside(from, rowEnd(marks, from));
  const list: ThingList = { things: [from], from, until: from + 1, doubtful: [] };
  for (;;) {
    let at = list.until;
    while (tail.test(marks[at]?.tag ?? '') && !(marks[at]?.tag === 'at' && marks[at + 1]?.tag !== 'all')) at += 1;
    const mark = marks[at];
    const isComma = mark?.tag === ',';
    // "no onion-garlic": two foods with a hyphen are a list.
    const isHyphen = mark?.tag === '~' && marks[at + 1]?.tag === 'T' && !/^[MBT~]$/.test(marks[at + 2]?.tag ?? '');
    if (joins(mark) || isHyphen || (isComma && joins(marks[at + 1]))) {
      const next = thingAfter(marks, at + 1);
      if (next === null) break;
      // "no nuts and hummus please": a name that is also a dish is the meal, unless another meal is named.
      if (marks[next]?.tag === 'B' && mark?.tag === 'and' && !hasMeal) break;
      list.things.push(next);
      list.until = next + 1;
      continue;
    }
    // "no mushrooms olives or anchovies": a list without its commas.
    if (mark?.tag === 'T' && at === list.until && closedBy(withCommas(marks, at), 0) === 'or') {
      list.things.push(at);
      list.until = at + 1;
      continue;
    }
    if (!isComma) break;
    const next = thingAfter(marks, at + 1);
    if (next === null) break;
    const isNegated = /^(?:no|not|or|nor|without)$/.test(marks[at + 1]?.tag ?? '');
    const isClass = marks[next]?.thing?.isClass === true && marks[next].tag === 'T';
    // After a comma, a name that is also a dish is the meal.
    if (marks[next]?.tag === 'B' && !isNegated && closedBy(marks, next) !== 'or') break;
    const closing = closedBy(marks, next);
    if (
      isNegated ||
      isClass ||
      closing === 'or' ||
      (isStrong && hasMeal) ||
      (closing === 'and' && hasMeal && isStrong)
    ) {
      list.things.push(next);
      list.until = next + 1;
      continue;
    }
    if (hasMeal) list.doubtful.push(...rowFrom(marks, next));
    break;
  }
  return list;
}

/** The marks from a food on, with a comma between foods that stand side by side. */
function withCommas(marks: readonly Mark[], from: number): Mark[] {
  const comma: Mark = { tag: ',', text: ',', start: 0, end: 0, thing: null };
  return marks
    .slice(from, from + 12)
    .flatMap((mark, index) =>
      index > 0 && isThingMark(mark) && isThingMark(marks[from + index - 1]) ? [comma, mark] : [mark],
    );
}

/** The position after the last food of a list, whatever joins its foods. */
export function rowEnd(marks: readonly Mark[], from: number): number {
  let at = from;
  while (isThingMark(marks[at])) {
    at += 1;
    const next = marks[at]?.tag === ',' && joins(marks[at + 1]) ? at + 2 : at + 1;
    if ((marks[at]?.tag !== ',' && !joins(marks[at])) || !isThingMark(marks[next])) return at;
    at = next;
  }
  return at;
}

/** The positions of the foods of a list such as "garlic, leeks, rice", from the first on. */
function rowFrom(marks: readonly Mark[], from: number): number[] {
  const row: number[] = [];
  let at = from;
  while (marks[at]?.tag === 'T') {
    row.push(at);
    at += 1;
    if (marks[at]?.tag !== ',' && !joins(marks[at])) break;
    at += 1;
    if (joins(marks[at])) at += 1;
  }
  return row;
}

/** The word before the last food of a list: "or" in "garlic, leeks or beans". Null when there is none. */
function closedBy(marks: readonly Mark[], from: number): 'or' | 'and' | null {
  let at = from;
  while (isThingMark(marks[at])) {
    at += 1;
    const isComma = marks[at]?.tag === ',';
    const joiner = isComma && joins(marks[at + 1]) ? marks[at + 1] : marks[at];
    if (joiner?.tag === 'or' || joiner?.tag === 'nor') return isThingMark(marks[at + (isComma ? 2 : 1)]) ? 'or' : null;
    if (joiner?.tag === 'and') return 'and';
    if (!isComma) return null;
    at += 1;
  }
  return null;
}

/** Whether only foods of one list stand between the start of the clause and this position: "kiwi, banana". */
function opensClause(marks: readonly Mark[], from: number): boolean {
  let at = from;
  while (marks[at]?.tag === 'T' && marks[at - 1]?.tag === ',' && marks[at - 2]?.tag === 'T') at -= 2;
  return marks[at]?.tag === 'T' && (at === 0 || /^[.;:!?(]$/.test(marks[at - 1]?.tag ?? ''));
}

/**
 * Reads a list backwards from its last food: "nuts and dairy make me sick". `isAdjective`: a noun follows ("nut and egg free"); then only
 * allergens in the singular belong to the list, because "chicken and nut-free rice" contains chicken.
 */
export function listBackward(marks: readonly Mark[], last: number, isAdjective: boolean): ThingList {
  const list: ThingList = { things: [last], from: last, until: last + 1, doubtful: [] };
  for (;;) {
    let at = list.from - 1;
    if (marks[at]?.tag === '~') at -= 1;
    const isJoiner = joins(marks[at]);
    if (!isJoiner && marks[at]?.tag !== ',') break;
    let before = at - 1;
    if (isJoiner && marks[before]?.tag === ',') before -= 1;
    // "egg- and dairy-free"
    if (isJoiner && marks[before]?.tag === '-') before -= 1;
    // "nut-free and egg-free": each one is read by itself.
    const mark = marks[before];
    if (mark?.tag !== 'T' && !(mark?.tag === 'B' && !isAdjective && isJoiner)) break;
    const isClass = mark.thing?.isClass === true;
    const isSingular = !/s$/i.test(mark.text) || /ss$/i.test(mark.text);
    // "Kiwi, banana and avocado trigger it": a list at the start of a clause belongs together.
    const isInRow = !isJoiner && list.things.length > 1 && opensClause(marks, before);
    if (isAdjective ? !isClass || !isSingular : !isJoiner && !isClass && !isInRow) break;
    list.things.unshift(before);
    list.from = before;
  }
  return list;
}
