import type { Identity } from '../../trait-types';

/** `/product/fenwick-farms-garlic/` and a search at the root, as WooCommerce writes them. */
export const shopSlug: Identity = {
  weight: 4,
  product: ({ slug }) => `/product/${slug}/`,
  find: (url, products) => products.find(({ slug }) => url.pathname === `/product/${slug}/`),
  search: { path: '/', fields: { post_type: 'product' }, query: 's', page: 'paged' },
  cart: '/cart/',
  fields: { product: 'add-to-cart', quantity: 'quantity' },
};
