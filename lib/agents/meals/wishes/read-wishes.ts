import { namedByAllergen } from './diets/diets';
import type { DishBook } from '../dishes/dish-book';
import type { Lexicon } from '../words/lexicon';
import { longestDietAt, type Diet } from '../words/vocabulary';
import { keyWords } from '../words/prompt-words';
import { counterRules, deniedDiet, idioms } from './counter-rules';
import { wishRules, type WishRule } from './grammar/grammar';
import { readDishesAgainst, readMisspelled } from './foods/named-otherwise';
import { lineOf, markAt } from './grammar/pattern';
import { Reader, type Swap } from './grammar/wish-reader';
import { findSwaps } from './swaps/swaps';
import { groupNames, type Thing } from './foods/things';
import { readGapping, readNamedRows } from './gapping';
import { readPointing } from './back-reference';
import { signRules, verdictRules } from './rules/verdicts';
import { listBackward, listForward, rowEnd, type ThingList } from './foods/thing-list';
import { readSuspicious, readUnknown } from './uncertain';

/** The wishes against foods that a prompt has. */
export interface Wishes {
  /** The prompt without the words of these wishes. */
  rest: string;
  /** Foods and allergens to leave out, by their singular names. */
  avoid: string[];
  /** Diets that follow from an allergy or intolerance, for everyone at the table. */
  diets: Diet[];
  swaps: Swap[];
  /** Foods, as written, that the shopper may have wanted to leave out. The shopper is asked about these. */
  doubtful: string[];
  /** Words that the shopper wanted to leave out and that name no known food. */
  unknown: string[];
}

/**
 * Reads the wishes against foods in a prompt and takes them out of it: "no onions", "egg-free", "peanuts make me sick", "tofu instead of
 * chicken". `lexicon` knows the foods and `book` the dishes. The servings in the text must already be marked (servings.ts).
 */
export function readWishes(text: string, book: DishBook, lexicon: Lexicon): Wishes {
  const spared = text.replace(idioms, (all) => ' '.repeat(all.length));
  const reader = new Reader(spared, book, lexicon);
  const misspelled = readMisspelled(reader);
  readCounters(reader);
  readSwaps(reader);
  readDishesAgainst(reader);
  readNamedRows(reader);
  for (const rule of [...signRules, ...wishRules, ...verdictRules]) readRule(reader, rule);
  readPointing(reader);
  readGapping(reader);
  readUnknown(reader);
  // "Swap peanuts for cashews, allergic": an allergy without a food is to the swapped food.
  if (reader.marks.some(({ tag }) => /^(?:allerg|intoleran|anaphyla)/.test(tag)))
    reader.avoid.push(...reader.swaps.map(({ instead, allergen }) => allergen ?? instead));
  readSuspicious(reader);
  for (const { written, name } of misspelled)
    if (reader.avoid.includes(name)) reader.doubtful.push(`${written} (${name})`);
  reader.cutClauses();
  return {
    rest: reader.rest(),
    avoid: [...new Set(reader.avoid)],
    diets: [...new Set(reader.diets)],
    swaps: reader.swaps,
    doubtful: [...new Set(reader.doubtful)],
    unknown: [...new Set(reader.unknown)],
  };
}

function readCounters(reader: Reader): void {
  for (const { find, then } of counterRules) {
    const line = lineOf(reader.marks);
    for (const match of line.matchAll(find)) {
      const from = markAt(line, match.index);
      const until = from + match[0].trimEnd().split(' ').length;
      if (then === 'cut') reader.cut(from, until, ' , ');
      const isStock = then === 'keep-stock';
      if (isStock) readHouseRule(reader, from, until);
      if (isStock && reader.marks.some(({ tag }, at) => /^[MB]$/.test(tag) && (at < from || at >= until)))
        reader.cut(from, until, ' , ');
      else if (then === 'keep-things' || isStock) {
        const first = reader.marks.findIndex((mark, at) => at >= from && mark.thing !== null);
        if (first > from) reader.cut(from, first, ' ');
        let last = until;
        while (last > first + 1 && reader.marks[last - 1]?.thing === null) last -= 1;
        if (last < until) reader.cut(last, until, ' ');
      }
      reader.use(from, until);
    }
  }
  const line = lineOf(reader.marks);
  for (const match of line.matchAll(deniedDiet)) {
    const from = markAt(line, match.index);
    const until = from + match[0].split(' ').length;
    reader.cut(from, until, ' ');
    reader.use(from, until);
  }
}

/**
 * Reads "no nuts in the house", a rule for everyone. "No milk in the house" means that the milk ran out; a name that nothing is bought by,
 * such as "nuts", cannot run out.
 */
function readHouseRule(reader: Reader, from: number, until: number): void {
  if (!/\b(?:house|home|kitchen|household)$/.test(lineOf(reader.marks.slice(from, until)))) return;
  for (let at = from; at < until; at += 1) {
    const thing = reader.thingAt(at);
    if (thing === null || !(isNoItem(thing) || thing.name === 'peanut')) continue;
    reader.leaveOut(thing, false);
    reader.doubtful.push(reader.marks[at]?.text ?? thing.name);
  }
}

/** Whether nothing is bought by the name of an allergen or group: "gluten" and "nuts", but not "eggs" or "milk". */
function isNoItem({ isClass, food }: Thing): boolean {
  return isClass && (food === null || !namedByAllergen.has(food.name));
}

function readSwaps(reader: Reader): void {
  for (const { from, until, instead, use } of findSwaps(reader.marks)) {
    const useThing = use === null ? null : reader.thingAt(use);
    const useName = useThing?.food?.name ?? useThing?.name ?? null;
    for (const place of instead) {
      const thing = reader.thingAt(place);
      if (thing === null) continue;
      reader.swaps.push({ instead: swappedName(thing), allergen: thing.isClass ? thing.name : null, use: useName });
    }
    // In a list, the food to use instead is an item of its own; in a dish it replaces the other food.
    const hasDish = reader.marks.some(({ tag }, at) => /^[MB]$/.test(tag) && (at < from || at >= until));
    reader.cut(from, until, hasDish || use === null ? ' , ' : ` , ${reader.marks[use]?.text ?? ''} , `);
    reader.use(from, until);
  }
}

/** The name that a swap replaces. A swap of milk replaces only milk; a swap of nuts or cheese replaces every kind. */
function swappedName({ food, name, isClass }: Thing): string {
  if (food === null || groupNames.has(name)) return name;
  return isClass && !namedByAllergen.has(food.name) ? name : food.name;
}

/** Applies one rule as often as it matches, each time to the marks that are not read yet. */
function readRule(reader: Reader, rule: WishRule): void {
  for (let tries = 0; tries < 40; tries += 1) {
    const line = lineOf(reader.marks);
    rule.find.lastIndex = 0;
    const match = rule.find.exec(line);
    if (match === null) return;
    const from = markAt(line, match.index);
    const until = markAt(line, match.index + match[0].length - (match[0].endsWith(' ') ? 1 : 0)) + 1;
    if (rule.ofClasses === true && !isOfClasses(reader, from, until)) return;
    take(reader, rule, from, until);
  }
}

/** Whether every food among the marks is an allergen or group that nothing is bought by: "gluten", but not "egg". */
function isOfClasses(reader: Reader, from: number, until: number): boolean {
  return reader.marks.slice(from, until).every(({ thing }) => thing === null || isNoItem(thing));
}

function take(reader: Reader, rule: WishRule, from: number, until: number): void {
  if (rule.kind === 'embrace') {
    for (let at = from; at < until; at += 1) {
      const thing = reader.thingAt(at);
      if (thing === null) continue;
      reader.leaveOut(thing, rule.isStrong);
      if (rule.isDoubtful === true) reader.doubtful.push(reader.marks[at]?.text ?? thing.name);
    }
    reader.cut(from, until, ' , ');
    reader.use(from, until);
    return;
  }
  if (rule.kind === 'lead') {
    const list = listForward(reader.marks, until, {
      // "Avoid: tomatoes, onions" is a list too.
      isStrong:
        rule.isStrong ||
        reader.marks.slice(from, until).some(({ tag }) => tag === ':' || tag === '=') ||
        isWholeSentence(reader, from, until),
      hasMealOutside: (_first, end) => reader.hasMealOutside(from, end),
    });
    if (rule.asksOnly === true) {
      ask(reader, list.things);
      reader.use(from, list.until);
      return;
    }
    for (const place of list.things) {
      const thing = reader.thingAt(place);
      if (thing === null) continue;
      reader.leaveOut(thing, rule.isStrong);
      if (rule.isDoubtful === true) reader.doubtful.push(reader.marks[place]?.text ?? thing.name);
    }
    reader.doubtful.push(...list.doubtful.map((place) => reader.marks[place]?.text ?? ''));
    if (isOfOneName(reader, list)) list.until += 1;
    const isBeforeNoun = /^[MB]$/.test(reader.marks[list.until]?.tag ?? '') && list.things.length === 1;
    reader.cut(from, list.until, isBeforeNoun ? ' ' : ' , ');
    reader.use(from, list.until);
    return;
  }
  if (rule.asksOnly === true) {
    ask(
      reader,
      reader.marks.flatMap(({ thing }, at) => (at >= from && at < until && thing !== null ? [at] : [])),
    );
    reader.use(from, until);
    return;
  }
  const isAdjective = rule.isAdjective === true;
  const next = reader.marks[until];
  // "Oyster and fish sauce free" without a noun after it means both foods.
  const isBeforeNoun = isAdjective && /^(?:[TMBD]|[a-z].*)$/.test(next?.tag ?? '');
  const list = listBackward(reader.marks, from, isBeforeNoun || rule.says === 'allergy');
  const said = reader.marks[from]?.text ?? '';
  const diet = rule.says === undefined ? null : dietOf(said, rule.says);
  const isNextFree = /^(?:~|free)$/.test(reader.marks[until + 1]?.tag ?? '');
  const isOfFood = rule.says === 'free' && next?.tag === 'T' && !isNextFree && list.from === from;
  if (
    rule.says === 'free' &&
    /^(?:sugar|fat|carb|calorie|grain|bone|skin|stone|pit|seed|pip|rind|shell)s?$/i.test(said)
  ) {
    // A goal that the coach has no rule for, which the scanner reports to the shopper; or a cut.
    reader.use(from, until);
    return;
  }
  if (isOfFood) {
    // "egg-free mayo" is about the mayo and stays with it. With a dish in the prompt it holds for the dish as well.
    const thing = reader.thingAt(from);
    if (thing !== null && diet === null && reader.hasDish()) reader.leaveOut(thing, false);
    reader.use(from, until);
    return;
  }
  for (const place of list.things) {
    const thing = reader.thingAt(place);
    if (thing !== null && !(place === from && diet !== null)) reader.leaveOut(thing, rule.isStrong);
    if (thing !== null && rule.isDoubtful === true) reader.doubtful.push(reader.marks[place]?.text ?? thing.name);
  }
  if (diet !== null && rule.says === 'free') {
    // The diet stays in the text, because the dish beside it decides whose diet it is.
    if (list.from < from) reader.cut(list.from, from, ' ');
  } else {
    if (diet !== null) reader.diets.push(diet);
    reader.cut(list.from, until, isAdjective ? ' ' : ' , ');
  }
  reader.use(list.from, until);
}

const verbs =
  /^(?:avoid|skip|hold|omit|exclud|leav|ditch|nix|remov|cant|cannot|can|dont|do|doesnt|does|never|stay|steer|keep|must|should|wont|refus)/;

/** Whether a list ends its sentence and another sentence names the meal: "Avoid peanuts, cashews and almonds. Curry for 4". */
function isWholeSentence(reader: Reader, from: number, until: number): boolean {
  const end = rowEnd(reader.marks, until);
  const before = reader.marks[from - 1]?.tag ?? '.';
  const isLed = verbs.test(reader.marks[from]?.tag ?? '') || /^[.;:!?(]$/.test(before);
  return isLed && /^[.;:!?]$/.test(reader.marks[end]?.tag ?? '') && reader.hasMealOutside(0, end);
}

/** Roles of foods that are made of another food, whose name stands first ("cashew cream"). */
const isMadeOf = /^(?:dairy|condiment|fat|liquid|baking|sweet)$/;

/** Whether the two foods are one name: "no cashew cream" leaves out the cream, and no cream is wanted. */
function isOfOneName(reader: Reader, { things, until }: ThingList): boolean {
  const [first, head] = [reader.marks[until - 1], reader.marks[until]];
  if (things.length !== 1 || head?.tag !== 'T' || /s$/i.test(first?.text ?? '')) return false;
  return isMadeOf.test(head.thing?.food?.role ?? '') && reader.hasMealOutside(until - 1, until + 1);
}

/** Adds foods to those that the shopper is asked about. */
function ask(reader: Reader, places: readonly number[]): void {
  reader.doubtful.push(...places.map((place) => reader.marks[place]?.text ?? ''));
}

/** The diet of "gluten free" or "nut allergy"; null when the coach has no such diet. */
function dietOf(said: string, says: 'free' | 'allergy'): Diet | null {
  const words = [...keyWords(said), ...(says === 'free' ? ['free'] : ['allergy'])];
  const found = longestDietAt(words, 0) ?? longestDietAt([...keyWords(said), 'intolerance'], 0);
  const diet = found?.value;
  return diet === undefined || diet === 'unsupported' || diet === 'none' ? null : diet;
}
