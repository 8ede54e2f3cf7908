import { wordsOf } from '../../text/comparable-words';

/** Words that mean the same cut: sliced cheddar is cheddar in slices. */
const sameCut: ReadonlyMap<string, string> = new Map(
  ['slice sliced', 'grated shredded', 'cube cubed', 'diced cube', 'shaving shaved', 'flake flaked', 'fillet filet'].flatMap(
    (pair) => {
      const [one = '', other = ''] = pair.split(' ');
      return [[one, other], [other, one]] as const;
    },
  ),
); // prettier-ignore

/** Whether a title's words, or the store's brand, have this word or another word for the same cut. */
export function saysWord(word: string, words: readonly string[], brand: string | null): boolean {
  if (words.includes(word)) return true;
  const same = sameCut.get(word);
  if (same !== undefined && words.includes(same)) return true;
  return brand !== null && brand !== '' && wordsOf(brand).includes(word);
}
