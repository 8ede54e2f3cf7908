import type { Matching } from '../../trait-types';
import { wordsOf } from './words-of';

/** Any word of the query, products with more of them first. */
export const anyWord: Matching = {
  weight: 4,
  find(query, products) {
    const asked = wordsOf(query);
    const hits = products.map((product) => {
      const words = wordsOf(product.title);
      return { product, count: asked.filter((word) => words.some((each) => each.startsWith(word))).length };
    });
    return hits
      .filter(({ count }) => count > 0)
      .toSorted((a, b) => b.count - a.count)
      .map(({ product }) => product);
  },
};
