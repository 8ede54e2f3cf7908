import type { Matching } from '../../trait-types';

/** The query's letters stand in the title as written, accents and all, in the middle of a word too. */
export const literalText: Matching = {
  weight: 2,
  find: (query, products) => products.filter(({ title }) => title.toLowerCase().includes(query.trim().toLowerCase())),
};
