import type { Shelf } from '../../store-types';

/** Two paid-for products stand at the head of the hits, whatever was asked for. */
export const sponsoredFirst: Shelf = {
  weight: 2,
  around: ({ hits }) => hits,
  lead: (found, { sells }) => sells.filter((product) => product.stock > 5 && !found.includes(product)).slice(-2),
};
