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

/** The wishes against foods in a prompt, taken out of it. */
export interface Wishes {
  /** The prompt without those words. */
  rest: string;
  /** What must not be in it: singular names of foods and allergens. */
  avoid: string[];
  /** Diets that a said allergy or intolerance is, for everyone at the table. */
  diets: Diet[];
  swaps: Swap[];
  /** Foods that were perhaps meant to be left out, as written: to be asked. */
  doubtful: string[];
  /** Words said to be left out that no food is known by. */
  unknown: string[];
}

/**
 * Takes what a prompt says against foods out of it: "no onions", "egg-free", "peanuts make me sick", "tofu instead of chicken". `lexicon`
 * and `book` say what is a food and what a dish. Servings are marked in the text before (servings.ts).
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
  // "Swap peanuts for cashews, allergic": an allergy that names nothing else is to what is swapped.
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
 * "No nuts in the house" is a rule for all, "no milk in the house" means that it ran out: a word that nothing is bought by cannot run
 * out.
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

/** An allergen or a group whose word is no food to buy: "gluten" and "nuts", not "eggs" or "milk". */
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
    // Of a list what is to be used instead is itself an item; of a dish it takes the other's place.
    const hasDish = reader.marks.some(({ tag }, at) => /^[MB]$/.test(tag) && (at < from || at >= until));
    reader.cut(from, until, hasDish || use === null ? ' , ' : ` , ${reader.marks[use]?.text ?? ''} , `);
    reader.use(from, until);
  }
}

/** A swap of milk replaces milk only; a swap of nuts or cheese replaces every one. */
function swappedName({ food, name, isClass }: Thing): string {
  if (food === null || groupNames.has(name)) return name;
  return isClass && !namedByAllergen.has(food.name) ? name : food.name;
}

/** Applies one rule wherever it matches, each time over what is not read yet. */
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

/** Whether all that is named is an allergen or a group of foods by a word that nobody buys it by: "gluten", not "egg". */
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
      // "Avoid: tomatoes, onions" is a row as well.
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
  // "Oyster and fish sauce free" with nothing behind it is said of both.
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
    // A goal the coach has no rule for, named to the shopper by the scanner; or a cut.
    reader.use(from, until);
    return;
  }
  if (isOfFood) {
    // "egg-free mayo": said of the mayo, which keeps it; of a meal it is also in, it holds as a whole.
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
    // Left in the text: whose diet it is depends on the dish it stands beside.
    if (list.from < from) reader.cut(list.from, from, ' ');
  } else {
    if (diet !== null) reader.diets.push(diet);
    reader.cut(list.from, until, isAdjective ? ' ' : ' , ');
  }
  reader.use(list.from, until);
}

const verbs =
  /^(?:avoid|skip|hold|omit|exclud|leav|ditch|nix|remov|cant|cannot|can|dont|do|doesnt|does|never|stay|steer|keep|must|should|wont|refus)/;

/** "Avoid peanuts, cashews and almonds. Curry for 4": a row that ends its sentence, before the one that names the meal. */
function isWholeSentence(reader: Reader, from: number, until: number): boolean {
  const end = rowEnd(reader.marks, until);
  const before = reader.marks[from - 1]?.tag ?? '.';
  const isLed = verbs.test(reader.marks[from]?.tag ?? '') || /^[.;:!?(]$/.test(before);
  return isLed && /^[.;:!?]$/.test(reader.marks[end]?.tag ?? '') && reader.hasMealOutside(0, end);
}

/** What is made of another food, in whose name that stands first. */
const isMadeOf = /^(?:dairy|condiment|fat|liquid|baking|sweet)$/;

/** "No cashew cream": the cream that is left out, and none that is wanted. */
function isOfOneName(reader: Reader, { things, until }: ThingList): boolean {
  const [first, head] = [reader.marks[until - 1], reader.marks[until]];
  if (things.length !== 1 || head?.tag !== 'T' || /s$/i.test(first?.text ?? '')) return false;
  return isMadeOf.test(head.thing?.food?.role ?? '') && reader.hasMealOutside(until - 1, until + 1);
}

/** Names things of which the shopper is asked whether they are to be left out. */
function ask(reader: Reader, places: readonly number[]): void {
  reader.doubtful.push(...places.map((place) => reader.marks[place]?.text ?? ''));
}

/** The diet of "gluten free" or "nut allergy"; null where the coach has none for it. */
function dietOf(said: string, says: 'free' | 'allergy'): Diet | null {
  const words = [...keyWords(said), ...(says === 'free' ? ['free'] : ['allergy'])];
  const found = longestDietAt(words, 0) ?? longestDietAt([...keyWords(said), 'intolerance'], 0);
  const diet = found?.value;
  return diet === undefined || diet === 'unsupported' || diet === 'none' ? null : diet;
}
