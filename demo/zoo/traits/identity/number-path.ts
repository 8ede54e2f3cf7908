import type { Identity } from '../../trait-types';

/** `/p/1042`: nothing but a number in a path, as in-house shops write it. */
export const numberPath: Identity = {
  weight: 2,
  product: ({ id }) => `/p/${String(id)}`,
  find: (url, products) => products.find(({ id }) => url.pathname === `/p/${String(id)}`),
  search: { path: '/s', fields: {}, query: 'term', page: 'p' },
  cart: '/basket',
  fields: { product: 'sku', quantity: 'amount' },
};
