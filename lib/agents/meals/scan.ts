import type { Dish, DishBook } from './dish-book';
import type { Food, Lexicon } from './lexicon';
import { dietOf, isFiller, isFraming, isUnsupportedDiet, type Diet } from './vocabulary';
import { unitOf } from './line/count-units';
import { describing } from './line/name-end';
import { isPreparation } from './line/preparation';
import { keyWords } from './words';

/** One piece of a prompt, as it was recognised. `text` is what the shopper wrote. */
export type Piece =
  | { kind: 'dish'; text: string; dish: Dish; food: Food | null }
  | { kind: 'food'; text: string; food: Food }
  | { kind: 'diet'; text: string; diet: Diet }
  | { kind: 'unsupported'; text: string }
  | { kind: 'servings'; servings: number }
  | { kind: 'break'; text: string }
  | { kind: 'number'; text: string }
  | { kind: 'with' }
  | { kind: 'filler'; text: string; isFraming: boolean }
  | { kind: 'unknown'; text: string };

export type Located = Piece & { start: number; end: number };

const open = '\uE000';
const close = '\uE001';

/** A servings marker that survives in the text at the place where the shopper said the number. */
export function servingsMark(servings: number): string {
  return ` ${open}${String(servings)}${close} `;
}

const token =
  /\uE000(\d+)\uE001|[½⅓⅔¼¾⅛]|\d+(?:[.,/]\d+)?(?:\p{L}+)?|[\p{L}\p{M}]+(?:['’-][\p{L}\p{M}]+)*|[,;:\n.!?&+/]|[^\s]/gu;
const numberWord = /^(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozen|half|couple)$/i;

/**
 * Reads a prompt left to right, always the longest name first: dish, food, diet; then words that say nothing to buy; what is left is
 * unknown. Several words between "and" are one name when a name has that "and" in it ("mac and cheese").
 */
export function scan(text: string, book: DishBook, lexicon: Lexicon): Located[] {
  const tokens = [...text.matchAll(token)].map((match) => ({
    text: match[0],
    servings: match[1] === undefined ? null : Number(match[1]),
    start: match.index,
    end: match.index + match[0].length,
  }));
  const isWord = (at: number): boolean => {
    const entry = tokens[at];
    return entry !== undefined && entry.servings === null && /^[\p{L}&]/u.test(entry.text);
  };
  const pieces: Located[] = [];
  const longest = Math.max(book.longest, lexicon.longest) + 2;
  let index = 0;
  while (index < tokens.length) {
    const first = tokens[index];
    if (first === undefined) break;
    const { start } = first;
    if (first.servings !== null) {
      pieces.push({ kind: 'servings', servings: first.servings, start, end: first.end });
      index += 1;
      continue;
    }
    let found = 0;
    for (let size = Math.min(longest + 1, tokens.length - index); size >= 1 && found === 0; size -= 1) {
      const slice = tokens.slice(index, index + size);
      const last = slice.at(-1);
      if (
        last === undefined ||
        (size > 1 &&
          !slice.every((_, offset) => isWord(index + offset) || /^\d/.test(tokens[index + offset]?.text ?? '')))
      )
        continue;
      const written = text.slice(start, last.end);
      if (written.includes('\n')) continue;
      const dish = book.find(written);
      const food = lexicon.find(written) ?? describedFood(written, lexicon);
      const diet = dietOf(keyWords(written).join(' '));
      if (dish !== null) pieces.push({ kind: 'dish', text: written, dish, food, start, end: last.end });
      else if (food !== null) pieces.push({ kind: 'food', text: written, food, start, end: last.end });
      else if (diet !== null) pieces.push({ kind: 'diet', text: written, diet, start, end: last.end });
      else if (isUnsupportedDiet(keyWords(written).join(' ')))
        pieces.push({ kind: 'unsupported', text: written, start, end: last.end });
      else continue;
      found = size;
    }
    if (found === 0) {
      const next = keyWords(tokens[index + 1]?.text ?? '')[0] ?? '';
      const isMeasure = /^an?$/i.test(first.text) && next.length > 1 && unitOf(next) !== null;
      pieces.push(
        isMeasure
          ? { kind: 'number', text: first.text, start, end: first.end }
          : { ...single(first.text), start, end: first.end },
      );
      found = 1;
    }
    index += found;
  }
  return pieces;
}

/** A food with words before it that say which: "fresh basil", "boneless skinless chicken thighs", "large eggs". */
function describedFood(written: string, lexicon: Lexicon): Food | null {
  const words = written.split(/\s+/);
  const bare = words.findIndex((word) => !isDescribing(word));
  if (bare < 1 || bare === words.length) return null;
  return lexicon.find(words.slice(bare).join(' '));
}

function isDescribing(word: string): boolean {
  const lower = word.toLowerCase();
  return (
    describing.has(lower) ||
    isPreparation(lower) ||
    /^(?:grass-fed|pasture-raised|wild-caught|ground|minced|pickled|shredded|extra-firm|shelled|pitted)$/.test(lower)
  );
}

function single(text: string): Piece {
  if (/^[\d½⅓⅔¼¾⅛]/.test(text) || numberWord.test(text)) return { kind: 'number', text };
  if (/^(?:[,;:\n.!?&+/]|and|n|then|also|plus|or)$/i.test(text)) return { kind: 'break', text };
  if (/^(?:with|w|containing|including|topped|stuffed)$/i.test(text)) return { kind: 'with' };
  const [word = ''] = keyWords(text);
  if (word === '') return { kind: 'filler', text, isFraming: false };
  if (isFiller(word)) return { kind: 'filler', text, isFraming: isFraming(word) };
  return { kind: 'unknown', text };
}
