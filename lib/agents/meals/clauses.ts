import type { DishBook } from './dishes/dish-book';
import type { Lexicon } from './words/lexicon';
import { keyWords } from './words/prompt-words';

/** The clauses about the shopper, taken out of the prompt. */
export interface Clauses {
  rest: string;
  /** What the shopper has, as said. */
  atHome: string[];
}

const homeLead =
  /(?<!\b(?:could|can|may|might|shall|should|would|will|do|did|if|let|what)\s)\b(?:(?:i|we)(?:'ve| have)?(?: already| still| also)*(?: have| got| own|'ve)(?: already| got| some| plenty of| lots of| enough)*|(?:i'?ve|we'?ve)(?: already)? got|already have|there is|there'?s|got)\s+/gi;
const homeTail =
  /^\s*(?:left )?(?:(?:already )?(?:at home|in (?:the|my|our) (?:pantry|fridge|freezer|cupboards?|house|kitchen|larder|store ?cupboard)|in stock|on hand|at my place|already|left(?:over)?)\b)/i;
const homeBefore =
  /\b(?:at home|in (?:the|my|our) (?:pantry|fridge|freezer|cupboards?|kitchen|larder)|on hand)\s*(?:i have|we have|there (?:is|are))?\s*:?\s*/gi;
interface Taken {
  names: string[];
  length: number;
}

/**
 * Reads a list such as "rice and eggs", "nuts or dairy", "onions, garlic or leeks" at the start of a text, as far as each item is a food.
 */
function takeNames(text: string, knows: (name: string) => boolean): Taken {
  const names: string[] = [];
  let at = 0;
  const tokens = [...text.matchAll(/[\p{L}\p{N}'-]+|[,&/]|[^\s]/gu)];
  let index = 0;
  let joint = 0;
  while (index < tokens.length) {
    let length = 0;
    for (let size = Math.min(5, tokens.length - index); size >= 1 && length === 0; size -= 1) {
      const phrase = tokens.slice(index, index + size).map((token) => token[0]);
      if (phrase.every((word) => /^[\p{L}\p{N}'-]+$/u.test(word)) && knows(phrase.join(' '))) length = size;
    }
    const word = tokens[index]?.[0] ?? '';
    if (length === 0 && names.length === joint && /^(?:the|any|some|a|an|my|more|extra|fresh|of|added)$/i.test(word)) {
      index += 1;
      continue;
    }
    if (length === 0) break;
    const last = tokens[index + length - 1];
    if (last === undefined) break;
    names.push(
      keyWords(
        tokens
          .slice(index, index + length)
          .map((token) => token[0])
          .join(' '),
      ).join(' '),
    );
    at = last.index + last[0].length;
    index += length;
    joint = names.length;
    const joiner = tokens[index]?.[0] ?? '';
    if (!/^(?:,|&|\/|and|or|nor)$/i.test(joiner)) break;
    index += 1;
    if (joiner === ',' && /^(?:and|or|nor)$/i.test(tokens[index]?.[0] ?? '')) index += 1;
    if (/^(?:no|without|the|any)$/i.test(tokens[index]?.[0] ?? '')) index += 1;
  }
  return { names, length: at };
}

/** Takes clauses such as "I have rice at home" out of a prompt. `lexicon` and `book` decide what is a food. */
export function takeClauses(text: string, lexicon: Lexicon, book: DishBook): Clauses {
  const atHome: string[] = [];
  const isFood = (name: string): boolean => lexicon.find(name) !== null || book.find(name) !== null;
  const rest = cut(text, homeBefore, (after) => {
    const taken = takeNames(after, isFood);
    atHome.push(...taken.names);
    return taken.length;
  });
  return {
    rest: cut(rest, homeLead, (after) => {
      const taken = takeNames(after, isFood);
      if (taken.names.length === 0) return 0;
      const tail = homeTail.exec(after.slice(taken.length));
      atHome.push(...taken.names);
      return taken.length + (tail?.[0].length ?? 0);
    }),
    atHome: [...new Set(atHome)],
  };
}

/** Cuts every `lead` together with what `take` reads after it; a lead without that stays. */
function cut(text: string, lead: RegExp, take: (after: string) => number): string {
  let out = '';
  let at = 0;
  for (const match of text.matchAll(lead)) {
    if (match.index < at) continue;
    const end = match.index + match[0].length;
    const length = take(text.slice(end));
    if (length === 0) continue;
    out += `${text.slice(at, match.index)} , `;
    at = end + length;
  }
  return out + text.slice(at);
}
