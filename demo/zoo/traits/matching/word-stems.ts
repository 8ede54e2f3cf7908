import type { Matching } from '../../trait-types';
import { wordsOf } from './words-of';

/** Every word in singular or plural, as search engines with stemming find them. */
export const wordStems: Matching = {
  weight: 3,
  find(query, products) {
    const asked = wordsOf(query).map(stem);
    return products.filter(({ title }) => {
      const words = wordsOf(title).map(stem);
      return asked.every((word) => words.includes(word));
    });
  },
};

function stem(word: string): string {
  if (/(?:oes|shes|ches|xes)$/.test(word)) return word.slice(0, -2);
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  if (word.endsWith('leaves')) return `${word.slice(0, -3)}f`;
  return word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word;
}
