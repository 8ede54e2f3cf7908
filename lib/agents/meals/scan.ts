import type { DishBook } from './dishes/dish-book';
import { isOrdinary } from './words/fuzzy';
import type { Located, Piece } from './piece';
import type { Token, Tokens } from './prompt-token';
import { tokensOf } from './prompt-token';
import type { Food, Lexicon } from './words/lexicon';
import { isFiller, isFraming, longestDietAt } from './words/vocabulary';
import { joinCompounds } from './line/name/compound';
import { joinPackingMedium } from './line/name/packing-medium';
import { joinHeads } from './line/name/name-heads';
import { unitOf } from './line/amounts/count-units';
import { isDescribing } from './items/describing';
import { inMakersNames, isCommaList } from './items/makers-names';
import { isVegetables } from './items/vegetables';
import { qualifierAt } from './wishes/qualifier';
import { keyWords } from './words/prompt-words';

const numberWord = /^(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozen|half|couple)$/i;

/**
 * Reads a prompt left to right, always the longest name first: dish, food, diet; then words that say nothing to buy; what is left is
 * unknown. Several words between "and" are one name when a name has that "and" in it ("mac and cheese").
 */
export function scan(text: string, book: DishBook, lexicon: Lexicon): Located[] {
  const all = tokensOf(text);
  const { tokens } = all;
  const pieces: Located[] = [];
  let index = 0;
  while (index < tokens.length) {
    const first = tokens[index];
    if (first === undefined) break;
    if (first.servings !== null) {
      pieces.push({ kind: 'servings', servings: first.servings, start: first.start, end: first.end });
      index += 1;
      continue;
    }
    const found = qualified(all, index, book, lexicon) ?? longest(all, index, book, lexicon);
    const last = found === null ? undefined : tokens[found.until];
    if (found !== null && last !== undefined) {
      const written = text.slice(first.start, last.end);
      pieces.push({ ...found.piece(written), start: first.start, end: last.end });
      index = found.until + 1;
      continue;
    }
    const next = keyWords(tokens[index + 1]?.text ?? '')[0] ?? '';
    const isMeasure = /^an?$/i.test(first.text) && next.length > 1 && unitOf(next) !== null;
    const piece: Piece = isMeasure ? { kind: 'number', text: first.text } : single(first.text);
    pieces.push({ ...piece, start: first.start, end: first.end });
    index += 1;
  }
  return joinCompounds(joinHeads(joinPackingMedium(inMakersNames(pieces), text)), isCommaList(text));
}

/**
 * A food with its qualifier: "vegan cheese", "gluten-free pasta", "egg-free mayo". Not where a longer name of a dish begins with the food
 * ("gluten-free pasta bake"): the qualifier then belongs to the dish.
 */
function qualified(
  { tokens, words, ends }: Tokens,
  index: number,
  book: DishBook,
  lexicon: Lexicon,
): { until: number; piece: (written: string) => Piece } | null {
  const at = tokens[index]?.first ?? 0;
  const found = qualifierAt(words, at, lexicon);
  if (found === null) return null;
  const { qualifier } = found;
  const first = tokens.findIndex((each) => each.first === at + found.size);
  const from = tokens[first === -1 ? -1 : pastShare(tokens, first)]?.first ?? at + found.size;
  const whole = lexicon.longestAt(words, at);
  const food = lexicon.longestAt(words, from);
  const dish = book.longestAt(words, from);
  const named = book.longestAt(words, at);
  // "vegan cheese" and "nut-free pesto" are names of the lexicon's own.
  const own = whole !== null && whole.size > found.size ? whole : null;
  const size = own?.size ?? (food === null ? 0 : from - at + food.size);
  if (size === 0 || (named?.size ?? 0) >= size || (own === null && (dish?.size ?? 0) > (food?.size ?? 0))) return null;
  const until = ends.get(at + size);
  const value = own?.value ?? food?.value;
  if (until === undefined || value === undefined) return null;
  const isDish = own === null && dish !== null && dish.size === food?.size;
  return {
    until,
    piece: (written) => {
      const head = written
        .split(/[\s-]+/)
        .slice(found.size)
        .join(' ');
      return isDish
        ? { kind: 'dish', text: head, dish: dish.value, food: value, qualifier }
        : { kind: 'food', text: own === null ? `${qualifier.name} ${head}` : written, food: value, qualifier };
    },
  };
}

/** The longest name at a token, the token it ends with, and the piece it makes. Names end where a token ends. */
function longest(
  { tokens, words, ends }: Tokens,
  index: number,
  book: DishBook,
  lexicon: Lexicon,
): { until: number; piece: (written: string) => Piece } | null {
  const at = tokens[index]?.first ?? 0;
  const known = book.longestAt(words, at);
  const isOther = known?.size === 1 ? isOrdinary(tokens[index]?.text ?? '') : isMeasured(tokens, index);
  const dish = isOther ? null : known;
  const food = namedFood(tokens, words, index, lexicon) ?? describedFood(tokens, words, index, book, lexicon);
  const diet = isVegetables(tokens, words, index, book) ? null : longestDietAt(words, at);
  if (
    diet === null &&
    /^(?:veg|veggies?|veges?)$/i.test(tokens[index]?.text ?? '') &&
    dish === null &&
    (food?.size ?? 0) < 2
  ) {
    const vegetables = lexicon.find('mixed vegetable');
    if (vegetables !== null)
      return {
        until: index,
        piece: () => ({ kind: 'food', text: 'vegetables', food: vegetables, qualifier: null }),
      };
  }
  const sizes = [dish?.size ?? 0, food?.size ?? 0, diet?.size ?? 0];
  const most = Math.max(...sizes);
  if (most === 0) return null;
  const until = ends.get(at + most);
  if (until === undefined) return null;
  if (dish?.size === most)
    return {
      until,
      piece: (written) => ({
        kind: 'dish',
        text: written,
        dish: dish.value,
        food: food?.size === most ? food.value : null,
        qualifier: null,
      }),
    };
  if (food?.size === most && diet?.size !== most)
    return { until, piece: (written) => ({ kind: 'food', text: written, food: food.value, qualifier: null }) };
  const named = diet?.value ?? 'unsupported';
  return {
    until,
    piece: (written) =>
      named === 'unsupported'
        ? { kind: 'unsupported', text: written }
        : named === 'none'
          ? { kind: 'filler', text: written, isFraming: false }
          : { kind: 'diet', text: written, diet: named },
  };
}

/** "2 loaves of white bread": after a number, a counting word does not begin a dish's name. */
function isMeasured(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1]?.text ?? '';
  const [word = ''] = keyWords(tokens[index]?.text ?? '');
  return (/^[\d½⅓⅔¼¾⅛]/.test(before) || numberWord.test(before)) && word.length > 1 && unitOf(word) !== null;
}

/** The longest food at a token. A number without "%" is not part of a name that is known without it: two milk chocolate bars. */
function namedFood(
  tokens: readonly Token[],
  words: readonly string[],
  index: number,
  lexicon: Lexicon,
): { value: Food; size: number } | null {
  const at = tokens[index]?.first ?? 0;
  const found = lexicon.longestAt(words, at);
  const isBareNumber = /^\d+$/.test(tokens[index]?.text ?? '') && tokens[index + 1]?.text !== '%';
  const rest = isBareNumber && found !== null ? lexicon.longestAt(words, at + 1) : null;
  return rest !== null && found !== null && rest.size >= found.size - 1 ? null : found;
}

const praise = /^(?:good|best|great|nice|perfect|lovely|tasty|delicious|proper|decent)$/i;

/** A food with descriptors before it: "fresh basil", "boneless skinless chicken thighs", "large eggs". */
function describedFood(
  tokens: readonly Token[],
  words: readonly string[],
  index: number,
  book: DishBook,
  lexicon: Lexicon,
): { value: Food; size: number } | null {
  let at = pastShare(tokens, index);
  const from = at;
  while (at < tokens.length && at - from < 4 && isDescribing(tokens[at]?.text ?? '')) at += 1;
  if (at === index || at === tokens.length) return null;
  const begin = tokens[at]?.first ?? 0;
  const found = lexicon.longestAt(words, begin);
  // "slow-cooked chicken tacos" are chicken tacos.
  const dish = book.longestAt(words, begin);
  if (found !== null && dish !== null && dish.size > found.size) return null;
  // "A good pizza" is a pizza to cook or to buy, as "pizza" alone is.
  if (dish !== null && tokens.slice(index, at).every(({ text }) => praise.test(text))) return null;
  return found === null ? null : { value: found.value, size: begin - (tokens[index]?.first ?? 0) + found.size };
}

/** The token after a percentage that describes the food: "93%" lean turkey, "5% fat" mince. */
function pastShare(tokens: readonly Token[], index: number): number {
  if (tokens[index + 1]?.text !== '%' || !/^\d+(?:\.\d+)?$/.test(tokens[index]?.text ?? '')) return index;
  return index + (/^fat$/i.test(tokens[index + 2]?.text ?? '') ? 3 : 2);
}

/** "20-minute", "3-can", "12-inch" describe; "14-oz" measures. */
const measuring = /^\d+-(?:oz|ounces?|lbs?|pounds?|g|grams?|kg|ml|l|liters?|litres?|cups?)$/i;

function single(text: string): Piece {
  if (/^\d+-\p{L}/u.test(text) && !measuring.test(text)) return { kind: 'filler', text, isFraming: false };
  // "never-frozen", "non-stick": no name.
  if (/^(?:never|non|no|un)-\p{L}/iu.test(text)) return { kind: 'filler', text, isFraming: false };
  if (/^[\d½⅓⅔¼¾⅛]/.test(text) || numberWord.test(text)) return { kind: 'number', text };
  if (/^(?:[,;:\n.!?&+/]|and|n|then|also|plus|or)$/i.test(text)) return { kind: 'break', text };
  if (/^(?:with|w|containing|including|topped|stuffed)$/i.test(text)) return { kind: 'with' };
  const [word = ''] = keyWords(text);
  if (word === '') return { kind: 'filler', text, isFraming: false };
  if (isFiller(word)) return { kind: 'filler', text, isFraming: isFraming(word) };
  return { kind: 'unknown', text };
}
