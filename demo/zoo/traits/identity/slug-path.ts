import type { Identity } from '../../trait-types';

/** `/products/fenwick-farms-garlic`, as hosted storefronts write it. */
export const slugPath: Identity = {
  weight: 5,
  product: ({ slug }) => `/products/${slug}`,
  find: (url, products) => products.find(({ slug }) => url.pathname === `/products/${slug}`),
  search: { path: '/search', fields: {}, query: 'q', page: 'page' },
  cart: '/cart',
  fields: { product: 'id', quantity: 'quantity' },
};
