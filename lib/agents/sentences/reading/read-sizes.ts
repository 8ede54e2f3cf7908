import { sizeRatio } from '../number-slots';
import { phraseSlot } from '../number-slots';
import type { PickValues } from './pick-values';
import type { Reader } from './item-reader';
import { endsOf, itemOf } from './item-reader';

/** How the size of the pick's pack stands to that of another product, and the words that say so. */
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

/** The one size that a title names ("Tesco Garden Peas 900g"); null where it names none or several. */
function sizeOf(title: string): string | null {
  const sizes = [...title.matchAll(/(?<![\d.x×/] ?)\b\d+(?:\.\d+)? ?(?:fl oz|g|kg|ml|cl|l|oz|lb|ct|pack)\b/gi)];
  return sizes.length === 1 && !/\d ?[x×] ?\d/i.test(title) ? (sizes[0]?.[0] ?? null) : null;
}

/** Readers of "half the size" and the like, where it holds against every product the pick is compared with. */
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
