import { singular } from '../../../core/text/singular';
import { numberAt } from '../number-slots';
import { isPlainWord, mayClaim } from '../plain-words';
import type { Token } from '../tokens';
import { tokensOf } from '../tokens';

/** Whether two words are equal in the singular, or are the same number. */
export const isSameWord = (a: string, b: string): boolean =>
  a === b || singular(a) === singular(b) || (/^\d+$/.test(a) && a === inDigits(b));

/** A number word in digits: "3" for "three", as in "the three-pack". Any other word is returned unchanged. */
export function inDigits(word: string): string {
  const value = numberAt([{ text: word, raw: word }], 0);
  return value === null ? word : String(value);
}

/** Whether a word can name a product by itself: it is written as a name, and is no food and no claim. */
export function isBrand(token: Token | undefined): boolean {
  return (
    token !== undefined && /^\p{Lu}\p{L}{2,}/u.test(token.raw) && !isPlainWord(token.text) && !mayClaim(token.text)
  );
}

/** The words of a text, each in the singular. */
export function wordSet(...texts: readonly string[]): ReadonlySet<string> {
  return new Set(texts.flatMap(tokensOf).map(({ text }) => singular(text)));
}

/**
 * The ends of runs of title words that begin at a token, with the words of the run. The words keep the order of the title and may leave
 * words out ("Bell & Evans Organic chicken" of "Bell & Evans Organic Chicken Breasts, 1 lb"). Each possible end is returned, the longest
 * last. A size may stand before the other words.
 */
export function runsOfTitle(
  title: readonly Token[],
  tokens: readonly Token[],
  at: number,
): { end: number; words: readonly Token[] }[] {
  const found: { end: number; words: readonly Token[] }[] = [];
  const go = (index: number, from: number, words: readonly Token[]): void => {
    if (words.length > 0) found.push({ end: index, words });
    const token = tokens[index];
    if (token === undefined || !/^[\p{L}\d&]/u.test(token.raw)) {
      // "Driscoll's", "Mutti's": the apostrophe is in the title, or is the possessive of the name.
      if (token?.text === "'s" && words.length > 0) go(index + 1, from, words);
      return;
    }
    for (let next = from; next < title.length; next += 1) {
      const own = title[next];
      if (own === undefined || own.text === "'s" || !isSameWord(own.text, token.text)) continue;
      go(index + 1, next + 1, [...words, own]);
      return;
    }
  };
  go(at, 0, []);
  const size = sizeAt(title, tokens, at);
  if (size > at) {
    const amount = tokens.slice(at, size);
    for (const { end, words } of runsOf(title, tokens, size)) found.push({ end, words: [...amount, ...words] });
    found.push({ end: size, words: amount });
  }
  return found.sort((a, b) => a.end - b.end);
}

function runsOf(
  title: readonly Token[],
  tokens: readonly Token[],
  at: number,
): { end: number; words: readonly Token[] }[] {
  return at < tokens.length ? runsOfTitle(title, tokens, at) : [];
}

/** The end of a size of the title ("1 kg" of "Tesco Carrots 1kg") that begins at a token; `at` itself when no size begins there. */
function sizeAt(title: readonly Token[], tokens: readonly Token[], at: number): number {
  if (numberAt(tokens, at) === null) return at;
  const start = title.findIndex(
    ({ text }, index) => text === tokens[at]?.text && title[index + 1]?.text === tokens[at + 1]?.text,
  );
  return start < 0 ? at : at + 2;
}
