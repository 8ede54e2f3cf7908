import type { Matching } from '../../trait-types';
import { wordsOf } from './words-of';

/** The query's words stand in the title one after the other; the last may be the beginning of a word. */
export const onePhrase: Matching = {
  weight: 2,
  find(query, products) {
    const asked = ` ${wordsOf(query).join(' ')}`;
    return products.filter(({ title }) => ` ${wordsOf(title).join(' ')}`.includes(asked));
  },
};
