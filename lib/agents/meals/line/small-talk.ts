import type { Lexicon } from '../words/lexicon';
import type { Located } from '../piece';
import { isFiller } from '../words/vocabulary';
import { keyWords } from '../words/prompt-words';

/**
 * The pieces of one clause without everyday words that name nothing to buy, where the clause has neither a food nor an amount: "can't go
 * wrong" about a dish, "no excuses" beside one. Beside a food such words may mean that it is not wanted; there all stay and are asked
 * about.
 */
export function withoutSmallTalk(group: readonly Located[], lexicon: Lexicon): readonly Located[] {
  if (group.some(({ kind }) => kind === 'food' || kind === 'number')) return group;
  return group.filter((piece) => piece.kind !== 'unknown' || !isTalk(piece.text, lexicon));
}

function isTalk(text: string, lexicon: Lexicon): boolean {
  const words = keyWords(text);
  // "Zero-effort", "leave-in-the-oven": hyphenated everyday words.
  return words.length > 0 && words.every((word) => lexicon.isPlain(word) || (words.length > 1 && isFiller(word)));
}
