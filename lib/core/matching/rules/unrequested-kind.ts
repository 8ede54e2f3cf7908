import type { FormClass } from '../descriptors';
import { formClassesOf } from '../descriptors';
import { isUsualForm } from '../form-rules';
import type { FoodKind } from '../names/food-kind';
import type { TitleReading } from '../read-title';
import { flavoursOfMaker } from './makers-product';
import type { Target } from './targets';
import { wordsOf } from '../../text/comparable-words';
import type { WantedFood } from '../wanted-food/wanted';

/**
 * What makes a product another kind of the food that was asked for plainly: a colour, heat, a flavour, something it comes with. Beside
 * the plain product such a kind loses whatever it costs (decide.ts); alone it may be what is meant. Quality, size, pack, cut of meat and
 * praise make no kind.
 */

const set = (text: string): ReadonlySet<string> => new Set(wordsOf(text));

/** Words for another kind of any food. */
const kindWords = set(`
  red yellow green orange purple black golden gold blue pink rainbow tricolor tri multicolored multicolour ruby dark light blush hot spicy fiery giant
  mini baby petite diet vegan vegetarian plant quick creamed wheat wholewheat wholemeal wholegrain multigrain seeded sprouted flavour flavor
  tricolore confit blackstrap graham soya soy without chocolatey chocolaty cheesy fruity nutty ketogenic protein lightly slimline freeze candied crystallised crystallized piri peri tikka masala teriyaki katsu sweetened blood barista paleo keto flax chilli chili honeyed truffled
`);

/** Origins that make herbs and spices another kind: Mexican oregano. */
const origins = set('mexican thai chinese japanese korean indian turkish moroccan hungarian ceylon aleppo kashmiri');

/** Cuisines that mean a seasoning of meat, fish and nuts: Chinese chicken wings. "British" and "Norwegian" only name the origin. */
const cuisines = set(
  'mexican thai chinese japanese korean indian moroccan cajun asian caribbean creole texan lebanese tex',
);
const seasoned: ReadonlySet<FoodKind> = new Set<FoodKind>(['poultry', 'meat', 'seafood', 'nut', 'cured meat']);

/** Animals whose milk makes another kind of milk, yogurt or cheese. */
const milked = set('sheep ewe goat buffalo');

/** Food seasoned in the style of a country: Italian style breadcrumbs. */
const styles = new Set([...origins, ...set('italian french greek asian cajun southwest')]);

/** Forms that make another kind of a food when no form was asked for. */
const kindForms: ReadonlySet<FormClass> = new Set<FormClass>([
  'smoked', 'pickled', 'minced', 'cooked', 'breaded', 'flavored', 'imitation', 'crunchy', 'mixed', 'instant', 'dried', 'frozen',
]); // prettier-ignore

/** Kinds of food whose cut is another product: chopped dates, sliced mushrooms. */
const cutMatters: ReadonlySet<FoodKind> = new Set<FoodKind>(['fruit', 'vegetable']);

/** Shapes that mean a cut without the word for it: honeydew chunks, jicama sticks. */
const pieces = set('stick chunk wedge slice');

/** Shapes sold as a snack or topping: cheese sticks, bacon pieces. A recipe does not mean them. */
const snackShapes: ReadonlyMap<FoodKind, ReadonlySet<string>> = new Map<FoodKind, ReadonlySet<string>>([
  ['cheese', set('stick string stix')],
  ['cured meat', set('piece bit')],
]);

/** Words that are implicit for most foods. */
const goesWithoutSaying = set('white whole plain salted regular classic original');

/** Words for the food with nothing in it or on it: plain bagels. */
const plainWords = set('plain original classic unflavored unflavoured');

function isCalledPlain(words: readonly string[]): boolean {
  return words.some((word) => plainWords.has(word));
}

/** Words after "in" and "with" for what only preserves a food, or usually comes with it. */
const keptIn = set('water spring brine juice oil olive sunflower own syrup rib meat salt vinegar');

/** The words of a title that make it another kind than the plain food asked for; empty for the plain food itself. */
export function unrequestedKinds(wanted: WantedFood, target: Target, title: TitleReading): string[] {
  const own = ownWordsOf(wanted);
  const isKind = (word: string, index: number): boolean => {
    const owner = title.foods[title.owners[index] ?? -1];
    if (owner?.isTail === true)
      return (
        !keptIn.has(word) && title.words[index + 1] !== 'juice' && !owner.food.split(' ').every((each) => own.has(each))
      );
    // Turkey pastrami, chicken chorizo: the plain one is made of another animal.
    if (owner?.kind === 'poultry' && owner !== target.food && target.food?.kind === 'cured meat') return true;
    if (doughs.has(owner?.food ?? '') && owner !== target.food) return true;
    // Oat bread, walnut bread.
    if (target.food?.kind === 'bread' && (owner?.kind === 'grain' || owner?.kind === 'nut')) return true;
    if (title.tails[index] === true || (owner !== undefined && owner !== target.food)) return false;
    // Extra mature differs from mature.
    if (word === 'extra' && own.has(title.words[index + 1] ?? '')) return true;
    const isStyle =
      (title.words[index + 1] === 'style' && styles.has(word)) ||
      // "Cheddar Style Slices" are no cheddar.
      (word === 'style' && index === target.to && index > 0 && !styles.has(title.words[index - 1] ?? ''));
    return isStyle || isKindWord(word, wanted) || isKindForm(word, wanted) || isDone(title, target, index);
  };
  // The slowest check comes last: most words make no kind.
  const found: string[] = [];
  for (let index = 0; index < title.words.length; index += 1) {
    const word = title.words[index] ?? '';
    if (own.has(word) || (goesWithoutSaying.has(word) && !isTellingWhite(word, wanted))) continue;
    if (!isKind(word, index) || isNamePart(title, target, index, own)) continue;
    const isAdded = title.foods[title.owners[index] ?? -1]?.isTail === true;
    found.push(isAdded ? `with ${word}` : word);
  }
  if (isCalledPlain(wanted.words) && !isCalledPlain(title.words) && title.unknown.includes(target.from - 1))
    found.push(title.words[target.from - 1] ?? '');
  const special = specialWord(wanted, target);
  const told = special === null || own.has(special) ? found : [...found, special];
  const kinds = [...told, ...flavoursOfMaker(wanted, target, title), ...namedBefore(wanted, target, title)];
  return kinds.length < 2 ? kinds : [...new Set(kinds)];
}

/** For an unknown food, the words named before it in its part of a title: vanilla quark. */
function namedBefore({ food, words }: WantedFood, target: Target, { foods }: TitleReading): string[] {
  if (food !== null) return [];
  return foods
    .filter((each) => each.segment === target.segment && each.to <= target.from)
    .filter((each) => !each.words.every((word) => words.includes(word)))
    .map((each) => each.food);
}

const ownWords = new WeakMap<WantedFood, ReadonlySet<string>>();

/** The words that were asked for, the same for every title of a line. */
function ownWordsOf(wanted: WantedFood): ReadonlySet<string> {
  const before = ownWords.get(wanted);
  if (before !== undefined) return before;
  const own = new Set([
    ...wanted.words,
    ...(wanted.food ?? '').split(' '),
    ...wanted.beside,
    ...wanted.qualities.flatMap(({ name }) => wordsOf(name)),
  ]);
  ownWords.set(wanted, own);
  return own;
}

/** Whether a word stands beside an unknown word, away from the food: then it is part of a maker's name ("Blue Diamond" almonds). */
function isNamePart(
  { words, segments, unknown }: TitleReading,
  target: Target,
  index: number,
  own: ReadonlySet<string>,
): boolean {
  const names = unknown.filter((at) => at !== index && !own.has(words[at] ?? ''));
  if (segments[index] !== target.segment) return names.some((at) => segments[at] === segments[index]);
  return (
    names.some((at) => at > index && at < target.from) || (words[index] === 'giant' && words[index - 1] === 'green')
  );
}

/** A word directly before the food for a treatment: minted lamb, chargrilled chicken. */
function isDone({ words, unknown }: TitleReading, target: Target, index: number): boolean {
  return index < target.from && unknown.includes(index) && /[a-z]{3}ed$/.test(words[index] ?? '');
}

function isTellingWhite(word: string, { food }: Pick<WantedFood, 'food'>): boolean {
  return word === 'white' && food !== null && notWhite.has(food);
}

/** Breads that before another bread name its kind: sourdough bagels. */
const doughs = new Set(['sourdough', 'brioche', 'ciabatta', 'focaccia', 'pumpernickel', 'rye bread']);

/** The usual colour of a food. */
const ownColour: ReadonlyMap<string, string> = new Map([
  ['beet', 'red'],
  ['kidney bean', 'red'],
  ['radish', 'red'],
  ['onion', 'yellow'],
  ['mustard', 'yellow'],
  ['enchilada sauce', 'red'],
  ['cabbage', 'green'],
  ['bell pepper', 'green'],
  ['lentil', 'green'],
  ['pesto', 'green'],
  ['carrot', 'orange'],
]);

/** Foods whose white variety is another kind; for most others white is the plain one. */
const notWhite = new Set([
  'balsamic vinegar',
  'asparagus',
  'hot chocolate',
  'chocolate bar',
  'stilton',
  'port',
  'grape juice',
  'tea',
]);

function isKindWord(word: string, { kind, food, form }: WantedFood): boolean {
  if (ownColour.get(food ?? '') === word) return false;
  // Light tuna is a variety, not a reduced-fat product.
  if (word === 'light' && kind === 'seafood') return false;
  if (kind !== null && seasoned.has(kind) && cuisines.has(word)) return true;
  if ((kind === 'milk' || kind === 'yogurt' || food === 'cheese') && milked.has(word)) return true;
  if (food === 'yogurt' && word === 'greek') return true;
  if (word === 'creamy' && /(?:dressing|soup)$/.test(food ?? '')) return true;
  if (word === 'spread' && kind === 'cheese') return true;
  if (word === 'silken' && food === 'tofu') return true;
  if (word === 'sweet' && form === 'pickled') return true;
  if (isTellingWhite(word, { food })) return true;
  return kindWords.has(word) || ((kind === 'spice' || kind === 'herb') && origins.has(word));
}

/** Spices that are whole unless the title says otherwise. */
const wholeSpices = new Set([
  'star anise',
  'bay leaf',
  'juniper berry',
  'vanilla bean',
  'mustard seed',
  'poppy seed',
  'caraway',
]);

function isKindForm(word: string, { form, food, kind }: WantedFood): boolean {
  if (form === null && wholeSpices.has(food ?? '') && formClassesOf(word).includes('ground')) return true;
  const isCut = form === null && kind !== null && cutMatters.has(kind);
  if (isCut && pieces.has(word)) return true;
  if (form === null && kind !== null && snackShapes.get(kind)?.has(word) === true) return true;
  return formClassesOf(word).some(
    (told) =>
      (kindForms.has(told) &&
        // Spices are always dried, and plant milk never comes from an animal.
        !(told === 'dried' && kind === 'spice') &&
        !(told === 'imitation' && kind === 'plant milk') &&
        told !== form &&
        !(isUsualForm(told, food) && (told !== 'smoked' || kind === 'cured meat'))) ||
      (told === 'cut' && isCut),
  );
}

/** The usual kind of a general name: flour tortillas, vegetable oil, elbow macaroni. */
const usualSpecials = new Set([
  'white',
  'whole',
  'flour',
  'vegetable',
  'all purpose',
  'yellow',
  'elbow',
  'table',
  'hamburger',
  'mixed',
  'english',
]);

/** What a name says beyond the food asked for: ancho chili powder is a chili powder; whole milk is milk. */
function specialWord({ food }: WantedFood, target: Target): string | null {
  const special = target.food?.food ?? null;
  if (special === null || food === null || special === food || !special.endsWith(` ${food}`)) return null;
  const before = special.slice(0, -food.length - 1);
  return usualSpecials.has(before) ? null : before;
}
