import { keyWords } from './words/prompt-words';

const open = '\uE000';
const close = '\uE001';

/** Marks the place in the text where the shopper gave the number of servings. */
export function servingsMark(servings: number): string {
  return ` ${open}${String(servings)}${close} `;
}

const token =
  /\uE000(\d+)\uE001|[½⅓⅔¼¾⅛]|\d+-\p{L}+(?:-\p{L}+)*|\d+(?:[.,/]\d+)?(?:\p{L}+)?|[\p{L}\p{M}]+(?:['’-][\p{L}\p{M}]+)*|[,;:\n.!?&+/]|[^\s]/gu;

/** A word or sign of a prompt. */
export interface Token {
  text: string;
  servings: number | null;
  start: number;
  end: number;
  /** Its words in `words`, from `first` up to `last` (none for punctuation). */
  first: number;
  last: number;
}

/** The tokens of a text, and their words in one row. */
export interface Tokens {
  tokens: Token[];
  words: string[];
  /** Number of words → the token that ends there. */
  ends: ReadonlyMap<number, number>;
}

/** Splits a text into tokens and their words in one row; punctuation is an empty word in the row, which no name can cross. */
export function tokensOf(text: string): Tokens {
  const words: string[] = [];
  const ends = new Map<number, number>();
  const tokens = [...text.matchAll(token)].map((match, index): Token => {
    const servings = match[1] === undefined ? null : Number(match[1]);
    const own = servings !== null ? [] : match[0] === '&' || /^'?n'?$/i.test(match[0]) ? ['and'] : keyWords(match[0]);
    const first = words.length;
    words.push(...(own.length === 0 ? [''] : own));
    ends.set(words.length, index);
    return {
      text: match[0],
      servings,
      start: match.index,
      end: match.index + match[0].length,
      first,
      last: words.length,
    };
  });
  return { tokens, words, ends };
}
