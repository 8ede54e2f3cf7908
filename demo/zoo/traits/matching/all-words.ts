import type { Matching } from '../../trait-types';
import { wordsOf } from './words-of';

/** Every word of the query begins a word of the title. */
export const allWords: Matching = {
  weight: 4,
  find(query, products) {
    const asked = wordsOf(query);
    return products.filter(({ title }) => {
      const words = wordsOf(title);
      return asked.every((word) => words.some((each) => each.startsWith(word)));
    });
  },
};
