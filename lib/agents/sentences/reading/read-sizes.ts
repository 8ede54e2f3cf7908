import { sizeRatio } from '../number-slots';
import { phraseSlot } from '../number-slots';
import type { PickValues } from './pick-values';
import type { Reader } from './item-reader';
import { endsOf, itemOf } from './item-reader';

/**
 * Relations between the size of the pick's pack and that of another product, with the words for each. `ratio` is the pick's size divided by
 * the other.
 */
const relations: readonly { isTrue: (ratio: number) => boolean; words: readonly string[] }[] = [
  {
    isTrue: (ratio) => Math.abs(ratio - 0.5) < 0.001,
    words: ['half the size', 'half its size', 'half the pack size', 'half as big', 'half as large'],
  },
  {
    isTrue: (ratio) => Math.abs(ratio - 2) < 0.001,
    words: ['twice the size', 'double the size', 'twice as big', 'twice as large', 'twice the pack size'],
  },
  { isTrue: (ratio) => ratio < 0.97, words: ['smaller', 'a smaller size'] },
  { isTrue: (ratio) => ratio > 1.03, words: ['larger', 'bigger', 'a larger size', 'a bigger size'] },
  {
    isTrue: (ratio) => Math.abs(ratio - 1) < 0.0001,
    words: ['the same size', 'the same pack size', 'same size', 'the same weight', 'equal in size'],
  },
];

/** The only size in a title ("Tesco Garden Peas 900g"); null when it has none or several. */
function sizeOf(title: string): string | null {
  const sizes = [...title.matchAll(/(?<![\d.x×/] ?)\b\d+(?:\.\d+)? ?(?:fl oz|g|kg|ml|cl|l|oz|lb|ct|pack)\b/gi)];
  return sizes.length === 1 && !/\d ?[x×] ?\d/i.test(title) ? (sizes[0]?.[0] ?? null) : null;
}

/** Readers of the words for a size relation ("half the size") that holds for every product the pick is compared with. */
export function sizeReaders({ size, packs, comparisons }: PickValues): Reader[] {
  if (size === null || packs !== 1 || comparisons.length === 0) return [];
  const ratios = comparisons.map(({ than }) => {
    const other = sizeOf(than);
    return other === null ? null : sizeRatio(size, other);
  });
  return relations
    .filter(({ isTrue }) => ratios.every((ratio) => ratio !== null && isTrue(ratio)))
    .flatMap(({ words }) => words.map((text) => endsOf(phraseSlot(text), itemOf('sizediff'))));
}
