import type { FoodKind } from '../names/food-kind';
import { isMakersProduct } from './makers-product';
import type { WantedFood } from '../wanted-food/wanted';
import type { NamedFood, TitleReading } from '../read-title';
import { reduceScore } from './match-score';
import type { MatchScore } from './match-score';
import { isSame } from './targets';
import type { Target } from './targets';

/** Kinds that are never a mere flavour: chocolate eggs are chocolate. */
const takesOver: ReadonlySet<FoodKind> = new Set<FoodKind>(['sweets', 'snack', 'prepared', 'bread', 'baking', 'drink']);

/** Kinds that make a dish of the food they come with: mushrooms with chicken sausage are a sausage. */
function isMeal(kind: FoodKind): boolean {
  return takesOver.has(kind) || kind === 'poultry' || kind === 'meat' || kind === 'cured meat' || kind === 'seafood';
}

/** Whether a food only names the dough of a bread: brioche buns are buns. */
function isDough(food: NamedFood, target: Target): boolean {
  return (doughs.has(food.food) || food.kind === 'grain') && food.to <= target.from && target.food?.kind === 'bread';
}
const doughs = new Set(['brioche', 'ciabatta', 'focaccia', 'sourdough']);

/** Whether a food sold with this is a dish: fresh fish or vegetables with a sauce. */
function isDressed(with_: FoodKind, kind: FoodKind | null): boolean {
  return with_ === 'sauce' && kind !== null && dressed.has(kind);
}
const dressed: ReadonlySet<FoodKind> = new Set<FoodKind>(['seafood', 'poultry', 'meat', 'vegetable', 'pasta', 'grain']);

/** Whether two things are sold side by side: ham with cheese, cheese with fruit. */
function isPlatter(with_: FoodKind, kind: FoodKind | null): boolean {
  return kind !== null && with_ !== kind && plated.has(kind) && plated.has(with_);
}
const plated: ReadonlySet<FoodKind> = new Set<FoodKind>(['cheese', 'cured meat', 'fruit', 'nut', 'bread']);

/** Words for a place that turn the food before them into a maker's name: "Olive Street", "Orange Grove", "Tamarind Tree". */
const places = new Set(
  'street tree farm hill field mill garden grove valley creek ridge lane house barn bay lake wood cottage orchard brook acre county village town road avenue'.split(
    ' ',
  ),
);

/** Shapes of spices that by themselves describe nothing. */
const shapes = new Set(['quill', 'stick', 'pod']);

/** Whether a food is only part of the maker's name, at the beginning of a title or in a part of its own. */
function isMakersName(food: NamedFood, target: Target, { words, segments, unknown }: TitleReading): boolean {
  // "Quill & Oat Paprika": a name of two words that does not begin with a food.
  if (
    food.from === 2 &&
    food.to < target.to &&
    words[1] === 'and' &&
    (unknown.includes(0) || shapes.has(words[0] ?? '')) &&
    segments[0] === food.segment
  )
    return true;
  if (!places.has(words[food.to] ?? '') || segments[food.to] !== food.segment) return false;
  return food.segment !== target.segment || (food.from === 0 && food.to < target.from);
}

/**
 * A food before a thing that such things are made of: beef pastrami, butter shortbread, sea salt crisps. Meat of another animal ("turkey
 * pastrami") makes another kind (unrequested-kind.ts).
 */
function isMaterial(food: NamedFood, target: Target, { food: name, kind }: WantedFood): boolean {
  if (food.isTail || food.to > target.from || food.segment !== target.segment) return false;
  if (name !== null && filledFoods.has(name))
    return animals.has(food.kind) || food.kind === 'vegetable' || food.kind === 'seafood';
  if (name === null) return animals.has(food.kind);
  if (kind === 'cured meat') return animals.has(food.kind) || food.food === 'pork sausage';
  if (food.food === 'butter') return kind === 'sweets' || kind === 'bread';
  return food.kind === 'spice' && salts.has(food.food) && (kind === 'snack' || kind === 'nut');
}
/** Foods that are always filled: chicken gyoza. */
const filledFoods = new Set(
  'gyoza, dumpling, potsticker, wonton, spring roll, egg roll, samosa, pierogi, empanada, tamale, pate'.split(', '),
);
const animals: ReadonlySet<FoodKind> = new Set<FoodKind>(['meat', 'poultry']);
const salts = new Set(['salt', 'sea salt', 'himalayan salt', 'pink salt']);

/** What a food is preserved in without becoming another product: beans in water, tuna in brine. */
function isKeptIn(food: NamedFood, { words }: TitleReading): boolean {
  return food.isTail && keeping.has(food.food) && words.slice(Math.max(0, food.from - 2), food.from).includes('in');
}
const keeping = new Set(['water', 'spring water', 'juice', 'oil', 'olive oil', 'sunflower oil', 'vinegar']);

/** Phrases of juices and jams: "100% fruit juice", "not from concentrate". */
const saysLittleOfDrinks = new Set(['fruit', 'concentrate']);

/** The other things a title names. */
export function others(wanted: WantedFood, target: Target, title: TitleReading, tally: MatchScore): void {
  // They are called by their maker's name alone; other words describe them.
  if (isMakersProduct(wanted, target, title)) return;
  let left = 1;
  for (const food of title.foods) {
    if (food.from < target.to && food.to > target.from) continue;
    if (
      food === title.head ||
      food.words.every((word) => wanted.words.includes(word) || wanted.beside.has(word)) ||
      isSame(wanted, target, food)
    )
      continue;
    if (saysLittleOfDrinks.has(food.food) && (wanted.kind === 'drink' || wanted.kind === 'snack')) continue;
    if (isMakersName(food, target, title) || isKeptIn(food, title)) continue;
    if (food.isTail && wanted.qualities.some(({ name }) => name === `in ${food.food}`)) continue;
    if (isMaterial(food, target, wanted)) continue;
    if (food.kind === 'not food' && wanted.kind !== 'not food')
      reduceScore(tally, food.isTail ? 0.5 : 0.04, `not food: ${food.food}`);
    else if (food.isTail)
      left *=
        isMeal(food.kind) && !isMeal(wanted.kind ?? 'prepared')
          ? 0.5
          : isDressed(food.kind, wanted.kind) || isPlatter(food.kind, wanted.kind)
            ? 0.66
            : 0.8;
    else if (takesOver.has(food.kind) && !takesOver.has(wanted.kind ?? 'sweets')) left *= 0.45;
    else if (isDough(food, target)) left *= 0.95;
    else if (food.segment === target.segment) left *= food.from < target.from ? 0.5 : 0.6;
    else left *= food.food.endsWith(` ${wanted.words.at(-1) ?? ''}`) ? 0.92 : 0.66;
  }
  if (title.head?.kind === 'not food' && wanted.kind !== 'not food')
    reduceScore(tally, 0.1, `not food: ${title.head.food}`);
  if (left === 1) return;
  const names = title.foods.filter((food) => food.food !== wanted.food && food !== target.food).map(({ food }) => food);
  reduceScore(tally, Math.max(0.2, left), `with ${names.slice(0, 3).join(', ')}`);
}
