import { singular } from '../../core/singular';
import { numberAt } from './amounts';
import type { Slot } from './grammar';
import type { Token } from './tokens';
import { tokensOf } from './tokens';

const packWords = new Set(['pack', 'package', 'packet', 'can', 'tin', 'bag', 'box', 'bottle', 'each', 'apiece', 'per']);

/** Whether a sentence speaks of one pack and never says how many there are: what holds of all would be read of each. */
export function speaksOfOnePack(
  tokens: readonly Token[],
  packs: number,
  isPriceOfOne: (at: number) => boolean,
): boolean {
  return (
    tokens.some(({ text }, at) => packWords.has(text) || isPriceOfOne(at)) &&
    !tokens.some((_, at) => numberAt(tokens, at) === packs && tokens[at + 1]?.text !== '.') &&
    !tokens.some(({ text }) => ['both', 'total', 'together', 'all'].includes(text))
  );
}

/** Words that say that something is left; without one, "it keeps 2 days" would be read of the whole pick. */
const leftWords = new Set(
  'left leftover leftovers leaves leave leaving rest remaining remainder remains remain over spare surplus extra unused plus reserve stays once behind'.split(
    ' ',
  ),
);

export function speaksOfLeft(tokens: readonly Token[]): boolean {
  return tokens.some(({ text }) => leftWords.has(text));
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

/** "A", "one", "each" before the pick; not before one piece of a pack that holds several ("each onion" of a 3 lb bag). */
export function oneWordSlot({ product, ingredient }: { product: string; ingredient: string }, box: Slot): Slot {
  const words = new Set(['a', 'an', 'one', 'each', 'single', '1']);
  const plural = [...tokensOf(product), ...tokensOf(ingredient)]
    .map(({ text }) => text)
    .filter((text) => singular(text) !== text);
  const pieces = new Set(
    [...plural.map(singular), ...tokensOf(ingredient).map(({ text }) => text)].filter((one) =>
      plural.some((many) => singular(many) === one),
    ),
  );
  return (tokens, at) => {
    if (!words.has(tokens[at]?.text ?? '')) return [];
    if (tokens[at]?.text === 'each' && box(tokens, at + 1).length === 0) return [];
    const piece = [1, 2, 3].find((step) => pieces.has(tokens[at + step]?.text ?? ''));
    return piece === undefined || box(tokens, at + piece + 1).length > 0 ? [at + 1] : [];
  };
}

/** A slot of no length: holds where none of these words stands next. */
export const unlessWord =
  (words: readonly string[]): Slot =>
  (tokens, at) =>
    words.includes(tokens[at]?.text ?? '') ? [] : [at];
