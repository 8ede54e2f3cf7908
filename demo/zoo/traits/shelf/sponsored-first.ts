import type { Shelf } from '../../store-types';

/** Two sponsored products come before the results, whatever the query is. */
export const sponsoredFirst: Shelf = {
  weight: 2,
  around: ({ hits }) => hits,
  lead: (found, { sells }) => sells.filter((product) => product.stock > 5 && !found.includes(product)).slice(-2),
};
