import { amountsFirst } from './line/amounts/amount-first';
import { unitOf } from './line/amounts/count-units';
import { groupsOf } from './line/groups';
import { isDescription, itemsIn, saidOf, withoutMethod } from './line/list-items';
import { sharesInFigures } from './line/amounts/decimal-numbers';
import { onlyFood, stockOf } from './line/only-food';
import { withoutPersons } from './line/persons';
import { plainUnitsInside } from './line/amounts/plain-units';
import { withSums } from './line/amounts/sums';
import { singular } from '../../core/text/singular';
import { isCommaList } from './items/makers-names';
import { measuredItem } from './items/measured-item';
import type { DishBook } from './dishes/dish-book';
import type { Food, Lexicon } from './words/lexicon';
import { scan } from './scan';
import { type Located } from './piece';
import { withoutSmallTalk } from './line/small-talk';
import { dietsOfDish, isOfTable } from './wishes/diets/scope';
import type { Interpretation, NamedFood, WantedDish } from './interpretation';
import { isDiet } from './words/vocabulary';

function isServings(number: number): boolean {
  return Number.isInteger(number) && number >= 1 && number <= 100;
}

function isThing(piece: Located): boolean {
  return piece.kind === 'dish' || piece.kind === 'food';
}

function contiguous(pieces: readonly Located[]): string[] {
  const phrases: string[] = [];
  let last = -1;
  for (const piece of pieces) {
    if (piece.kind !== 'unknown') continue;
    const before = piece.start - last <= 1 ? phrases.pop() : undefined;
    phrases.push(before === undefined ? piece.text : `${before} ${piece.text}`);
    last = piece.end;
  }
  return phrases;
}

/** Reads the dishes, items and diets of one prompt whose servings are marked and whose clauses are taken out. */
export function interpret(prompt: string, book: DishBook, lexicon: Lexicon): Interpretation {
  const named = withoutPersons(prompt, book, lexicon);
  const text = amountsFirst(plainUnitsInside(withSums(sharesInFigures(named))), book, lexicon);
  const pieces = scan(text, book, lexicon);
  const groups = groupsOf(pieces, text);
  const isFramed = pieces.some((piece) => (piece.kind === 'filler' && piece.isFraming) || piece.kind === 'servings');
  const things = pieces.filter((piece) => piece.kind === 'dish' || piece.kind === 'food');
  const hasPlainFood = groups.some(
    (group) =>
      !group.pieces.some((piece) => piece.kind === 'dish') && group.pieces.some((piece) => piece.kind === 'food'),
  );
  /**
   * Some names are both a dish to cook and a thing to buy. What shops sell ready-made (hummus, pizza) or dry (oatmeal, ramen) is bought
   * among plain foods and cooked otherwise; what is eaten as bought (salmon, asparagus) is cooked only where the prompt speaks of a meal
   * or names nothing else.
   */
  const isToCook = (food: Food): boolean =>
    food.role === 'ready' || food.role === 'instant'
      ? !hasPlainFood || isFramed
      : things.length === 1 || (isFramed && !hasPlainFood);

  const isOneThing = groups.filter((group) => group.pieces.some(isThing)).length === 1;
  const result: Interpretation = {
    dishes: [],
    items: [],
    diets: [],
    saidDiets: [],
    unsupported: [],
    unknown: [],
    servings: [],
    isOneThing,
    besideUnknown: [],
  };
  const hasDish = pieces.some(({ kind }) => kind === 'dish');
  const onlyThis: NamedFood[] = [];
  let pending: WantedDish[] = [];
  let lastServings: number | null = null;
  groups.forEach(({ pieces: group }, at) => {
    const after = groups[at + 1]?.pieces ?? [];
    // "Walnuts? Over my dead body": a group that names nothing belongs to a food alone before it.
    const said = group.every(isThing) && !after.some(isThing) ? [...group, ...after] : group;
    if (said.some((piece, index) => isSpoken(piece, said[index - 1]))) result.besideUnknown.push(...foodsIn(said));
  });
  for (const { pieces: group } of groups) {
    for (const piece of group) {
      if (piece.kind === 'diet') result.saidDiets.push(piece.diet);
      if (piece.kind === 'diet' && isOfTable(piece, group)) result.diets.push(piece.diet);
      if (piece.kind === 'unsupported') result.unsupported.push(piece.text);
      if (piece.kind === 'servings') {
        result.servings.push(piece.servings);
        lastServings = piece.servings;
        for (const wanted of pending) wanted.servings = piece.servings;
        pending = [];
      }
    }
    const number = group.find((piece) => piece.kind === 'number');
    const isDish = (piece: Located): boolean =>
      piece.kind === 'dish' &&
      !isUnitOfFood(piece, group) &&
      (piece.food === null ||
        (piece.food.role === 'instant' && isFollowedByDish(piece, group)) ||
        (number === undefined &&
          (isToCook(piece.food) || isServedWith(piece, group)) &&
          !isFollowedByDish(piece, group)));
    let dishes = group.filter((piece) => piece.kind === 'dish').filter(isDish);
    if (number !== undefined && dishes.length === 0) {
      const after = group.filter((piece) => piece.start > number.start && piece.kind !== 'servings');
      const before = group.filter((piece) => piece.start < number.start && isThing(piece));
      // "chicken thighs 2 lb" as well as "2 lb chicken thighs".
      const isLast = before.length > 0 && !after.some((piece) => piece.kind === 'food' || piece.kind === 'dish');
      const start = isLast ? (before[0]?.start ?? number.start) : number.start;
      const item = measuredItem(text.slice(start, after.at(-1)?.end ?? number.end), lexicon);
      const meal = isLast ? before.find((piece) => piece.kind === 'dish') : undefined;
      const servings = Number(number.text.replace(/^x/i, ''));
      const isMeal = meal?.kind === 'dish' && (meal.food === null || isToCook(meal.food));
      if (!isMeal || !isServings(servings)) {
        if (item !== null) result.items.push(item);
        // "1 dozen + 2 eggs": an amount without a name is asked about.
        else if (isAmountAlone(group)) result.unknown.push(text.slice(number.start, group.at(-1)?.end));
        else if (after.length > 0) result.unknown.push(...contiguous(group));
        continue;
      }
      // "Brownies 12", "burgers x4": a number after a dish that is no amount of it gives the servings.
      dishes = [meal];
      result.servings.push(servings);
      lastServings = servings;
    }
    if (dishes.length > 0) {
      const kinds = dishes.filter((piece) => isKindOfDishBefore(piece, group));
      const heads = dishes.filter((piece) => !isFollowedByDish(piece, group) && !kinds.includes(piece));
      heads.forEach((piece, index) => {
        const wanted: WantedDish = {
          dish: piece.dish,
          text: piece.text,
          named:
            index > 0 ? [] : namedIn(group, piece, (other) => dishes.some((dish) => dish === other) || isDish(other)),
          diets: index > 0 ? [] : dietsOfDish(group, piece),
          servings: null,
        };
        const after = group.find((other) => other.kind === 'servings' && other.start > piece.start);
        wanted.servings = after?.kind === 'servings' ? after.servings : lastServings;
        if (wanted.servings === null) pending.push(wanted);
        result.dishes.push(wanted);
        if (piece.qualifier !== null)
          result.unsupported.push(...piece.qualifier.constraints.diets.filter((diet) => !isDiet(diet)));
      });
      result.unknown.push(
        ...contiguous(
          withoutSmallTalk(group, lexicon).filter((piece) => piece.kind !== 'unknown' || !/^x$/i.test(piece.text)),
        ),
        ...dishes.filter((piece) => !heads.includes(piece) && !kinds.includes(piece)).map(({ text: said }) => said),
      );
      continue;
    }
    const only = hasDish ? onlyFood(group) : null;
    if (only !== null) {
      onlyThis.push(only);
      continue;
    }
    const items = itemsIn(group, lexicon, isCommaList(text));
    result.items.push(...items);
    const told = hasDish ? withoutSmallTalk(group, lexicon) : group;
    // A description stays with its food.
    const isKept = (piece: Located): boolean =>
      items.length > 0 && piece.kind === 'unknown' && isDescription(piece.text);
    result.unknown.push(...contiguous(told.filter((piece) => !isKept(piece))));
  }
  const [wanted] = result.dishes;
  if (wanted !== undefined) wanted.named.push(...onlyThis);
  result.dishes = result.dishes.filter((wanted) => !result.dishes.some((other) => isSaidAgain(wanted, other)));
  return result;
}

/** A number with a unit and no name: "1 dozen". */
function isAmountAlone(group: readonly Located[]): boolean {
  const unit = group.at(-1);
  return (
    group.length === 2 &&
    unit !== undefined &&
    'text' in unit &&
    !/^(?:head|pack|glass)s?$/i.test(unit.text) &&
    unitOf(singular(unit.text.toLowerCase())) !== null
  );
}

/** "The soup …" beside a tomato soup means that soup. */
function isSaidAgain({ text }: WantedDish, other: WantedDish): boolean {
  return other.text.toLowerCase().endsWith(` ${text.toLowerCase()}`);
}

/** "Roast chicken with veg": a food with "with" after it is a meal. */
function isServedWith(piece: Located, group: readonly Located[]): boolean {
  return group[group.indexOf(piece) + 1]?.kind === 'with';
}

/** "2 ribs celery": between a number and a food, a counting word is a unit even where a dish has that name. */
function isUnitOfFood(piece: Located & { kind: 'dish' }, group: readonly Located[]): boolean {
  const at = group.indexOf(piece);
  const next = group.slice(at + 1).find(({ kind }) => kind !== 'filler');
  return (
    group[at - 1]?.kind === 'number' &&
    (next?.kind === 'food' || (next?.kind === 'dish' && next.food !== null)) &&
    unitOf(singular(piece.text.toLowerCase())) !== null
  );
}

/** Words for kinds of dishes: "pho soup" is pho. */
const kindOfDish = /^(?:soups?|stews?|curry|curries)$/i;

/** "Oatmeal pancakes" are pancakes: of two adjacent dishes the last is meant, and the first is asked about. */
function isFollowedByDish(piece: Located, group: readonly Located[]): boolean {
  const next = group[group.indexOf(piece) + 1];
  return next?.kind === 'dish' && !kindOfDish.test(next.text);
}

function isKindOfDishBefore(piece: Located, group: readonly Located[]): boolean {
  const before = group[group.indexOf(piece) - 1];
  return piece.kind === 'dish' && kindOfDish.test(piece.text) && before?.kind === 'dish';
}

/** Whether a piece is not understood, or may say that a food is not wanted: "avocados can do one", "coriander no thanks". */
function isSpoken(piece: Located, before: Located | undefined): boolean {
  if (piece.kind === 'unknown') return true;
  if (piece.kind !== 'filler') return false;
  const isVerb = /^(?:can|is|are)$/i.test(piece.text) && before?.kind === 'food';
  return isVerb || /^(?:no|not|never|none|without|off|can't|cannot|don't|doesn't|isn't|aren't)$/i.test(piece.text);
}

/** The foods of a group after its dish, or all foods where it has none. */
function foodsIn(group: readonly Located[]): NamedFood[] {
  return group
    .slice(group.findIndex(({ kind }) => kind === 'dish') + 1)
    .flatMap((piece) =>
      piece.kind === 'food'
        ? [{ food: piece.food, text: piece.text, isBefore: false, qualifier: piece.qualifier }]
        : [],
    );
}

function namedIn(group: readonly Located[], dish: Located, isDish: (piece: Located) => boolean): NamedFood[] {
  const from = group.find((piece) => piece.kind === 'with')?.start ?? Number.POSITIVE_INFINITY;
  return group.flatMap((piece) => {
    if (piece.kind !== 'food' && (piece.kind !== 'dish' || isDish(piece))) return [];
    return piece.food === null
      ? []
      : [
          {
            food: piece.food,
            text: withoutMethod(saidOf(piece)),
            isBefore: piece.start < dish.start && piece.start < from,
            qualifier: piece.qualifier ?? (piece.kind === 'food' ? stockOf(piece) : null),
          },
        ];
  });
}
