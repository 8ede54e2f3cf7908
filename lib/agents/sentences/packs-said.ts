import { singular } from '../../core/text/singular';
import { numberAt } from './number-slots';
import type { Slot } from './slot';
import type { Token } from './tokens';
import { tokensOf } from './tokens';

/** Words for something that is left. Without one of them, "it keeps 2 days" would be about the whole pick. */
const leftWords = new Set(
  'left leftover leftovers leaves leave leaving rest remaining remainder remains remain over spare surplus extra unused plus reserve stays once behind'.split(
    ' ',
  ),
);

/** Whether a sentence is about what is left. */
export function speaksOfLeft(tokens: readonly Token[]): boolean {
  return tokens.some(
    ({ text }, at) =>
      leftWords.has(text) || (text === 'not' && ['use', 'used', 'need', 'be'].includes(tokens[at + 1]?.text ?? '')),
  );
}

/** The pieces that a pack of the pick holds, in the singular: "onion" of "Yellow Onions, 3 lb Bag". */
function piecesOf({ product, ingredient }: { product: string; ingredient: string }): ReadonlySet<string> {
  const words = [...tokensOf(product), ...tokensOf(ingredient)].map(({ text }) => text);
  return new Set(words.filter((text) => singular(text) !== text).map(singular));
}

/** Whether a sentence names one such piece ("the onion"). A price of a pack may not be stated about it. */
export function speaksOfPiece(
  tokens: readonly Token[],
  names: { product: string; ingredient: string },
  box: Slot,
): boolean {
  const pieces = piecesOf(names);
  const before = new Set(['a', 'an', 'one', 'each', 'per', 'the', 'this', 'that', 'single', 'every']);
  return tokens.some(
    ({ text }, at) =>
      pieces.has(text) &&
      box(tokens, at + 1).length === 0 &&
      [1, 2, 3].some((back) => before.has(tokens[at - back]?.text ?? '')),
  );
}

/** Whether a sentence names several packs, by number or by a word. */
export function speaksOfSeveral(tokens: readonly Token[], packs: number): boolean {
  const words = new Set([
    'both',
    'all',
    'together',
    'total',
    'packs',
    'packages',
    'packets',
    'cans',
    'tins',
    'bags',
    'boxes',
    'bottles',
  ]);
  return tokens.some(({ text }, at) => words.has(text) || numberAt(tokens, at) === packs);
}
