import { singular } from '../../core/text/singular';
import { numberAt } from './number-slots';
import type { Slot } from './slot';
import type { Token } from './tokens';
import { tokensOf } from './tokens';

/** Words that say that something is left; without one, "it keeps 2 days" would be read of the whole pick. */
const leftWords = new Set(
  'left leftover leftovers leaves leave leaving rest remaining remainder remains remain over spare surplus extra unused plus reserve stays once behind'.split(
    ' ',
  ),
);

/** Whether a sentence is about the leftover. */
export function speaksOfLeft(tokens: readonly Token[]): boolean {
  return tokens.some(
    ({ text }, at) =>
      leftWords.has(text) || (text === 'not' && ['use', 'used', 'need', 'be'].includes(tokens[at + 1]?.text ?? '')),
  );
}

/** The pieces of a pick sold by the pack, in the singular: "onion" of "Yellow Onions, 3 lb Bag". */
function piecesOf({ product, ingredient }: { product: string; ingredient: string }): ReadonlySet<string> {
  const words = [...tokensOf(product), ...tokensOf(ingredient)].map(({ text }) => text);
  return new Set(words.filter((text) => singular(text) !== text).map(singular));
}

/** Whether a sentence speaks of one such piece ("the onion"), of which no pack's price is told. */
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

/** Whether a sentence speaks of several packs, in number or in a word. */
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
