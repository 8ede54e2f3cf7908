import type { Mark } from '../grammar/marks';

/** Things said together: their places among the marks, the place after the last, and those that may belong or may not. */
export interface ThingList {
  things: number[];
  from: number;
  until: number;
  doubtful: number[];
}

const isThingMark = (mark: Mark | undefined): boolean => mark?.tag === 'T' || mark?.tag === 'B';
const joins = (mark: Mark | undefined): boolean => /^(?:and|or|nor|\/|\+|plus|n)$/.test(mark?.tag ?? '');
/** Words that may stand between a joiner and the next thing without changing that it is left out. */
const between = /^(?:the|any|or|nor|no|without|not|to|also|either|all|other|tree|a|an|from|my)$/;

/** The place of the thing after a joiner at `at`; null when something else follows ("and extra cheese"). */
function thingAfter(marks: readonly Mark[], at: number): number | null {
  let index = at;
  while (between.test(marks[index]?.tag ?? '')) index += 1;
  return isThingMark(marks[index]) ? index : null;
}

/** Words that belong to the thing before them: "egg products", "nut based things". */
const tail = /^(?:products?|stuff|things?|based|allergens?|whatsoever|at|all|either|pieces?|flavou?r|please|pls)$/;

/**
 * Reads "nuts", "nuts or dairy", "onions, garlic or leeks" from a thing on. After a comma a food may be the next thing left out or the
 * next thing wanted ("no onions, rice, beans"): it counts where "or" closes the row, where it is an allergen's own word, or, of an
 * allergy, where the meal is named elsewhere; otherwise it is doubtful.
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
    // "no onion-garlic": two foods with a hyphen are a row.
    const isHyphen = mark?.tag === '~' && marks[at + 1]?.tag === 'T' && !/^[MBT~]$/.test(marks[at + 2]?.tag ?? '');
    if (joins(mark) || isHyphen || (isComma && joins(marks[at + 1]))) {
      const next = thingAfter(marks, at + 1);
      if (next === null) break;
      // "no nuts and hummus please": a name that is a dish too is the meal unless nothing else is.
      if (marks[next]?.tag === 'B' && mark?.tag === 'and' && !hasMeal) break;
      list.things.push(next);
      list.until = next + 1;
      continue;
    }
    // "no mushrooms olives or anchovies": a row whose commas were left out.
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
    // A dish's own name after a comma is the meal.
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

/** The row from a thing on, with a comma between things that stand side by side. */
function withCommas(marks: readonly Mark[], from: number): Mark[] {
  const comma: Mark = { tag: ',', text: ',', start: 0, end: 0, thing: null };
  return marks
    .slice(from, from + 12)
    .flatMap((mark, index) =>
      index > 0 && isThingMark(mark) && isThingMark(marks[from + index - 1]) ? [comma, mark] : [mark],
    );
}

/** The place after the last of a row of things, joined in any way. */
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

/** The things of a row "garlic, leeks, rice" from the first on. */
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

/** By which word a row of things is closed: "garlic, leeks or beans" by "or". */
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

/** Whether from here back to the start of the clause there are only things in a row: "kiwi, banana". */
function opensClause(marks: readonly Mark[], from: number): boolean {
  let at = from;
  while (marks[at]?.tag === 'T' && marks[at - 1]?.tag === ',' && marks[at - 2]?.tag === 'T') at -= 2;
  return marks[at]?.tag === 'T' && (at === 0 || /^[.;:!?(]$/.test(marks[at - 1]?.tag ?? ''));
}

/**
 * Reads the same row backwards from its last thing: "nuts and dairy make me sick". `isAdjective` where one noun follows ("nut and egg
 * free"): only allergens in the singular are part of it, since "chicken and nut-free rice" has chicken in it.
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
    // "nut-free and egg-free": each is read by itself.
    const mark = marks[before];
    if (mark?.tag !== 'T' && !(mark?.tag === 'B' && !isAdjective && isJoiner)) break;
    const isClass = mark.thing?.isClass === true;
    const isSingular = !/s$/i.test(mark.text) || /ss$/i.test(mark.text);
    // "Kiwi, banana and avocado trigger it": a row that opens its clause is of one kind throughout.
    const isInRow = !isJoiner && list.things.length > 1 && opensClause(marks, before);
    if (isAdjective ? !isClass || !isSingular : !isJoiner && !isClass && !isInRow) break;
    list.things.unshift(before);
    list.from = before;
  }
  return list;
}
