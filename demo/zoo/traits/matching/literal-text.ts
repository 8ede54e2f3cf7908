import type { Matching } from '../../trait-types';

/** The title contains the query letter by letter, accents included, also inside words. */
export const literalText: Matching = {
  weight: 2,
  find: (query, products) => products.filter(({ title }) => title.toLowerCase().includes(query.trim().toLowerCase())),
};
