import type { Identity } from '../../trait-types';

/** `/index.php?route=product/product&product_id=42`: one path for all pages, as OpenCart writes it. */
export const queryId: Identity = {
  weight: 3,
  product: ({ id }) => `/index.php?route=product/product&product_id=${String(id)}`,
  find: (url, products) =>
    url.searchParams.get('route') === 'product/product'
      ? products.find(({ id }) => String(id) === url.searchParams.get('product_id'))
      : undefined,
  search: { path: '/index.php', fields: { route: 'product/search' }, query: 'search', page: 'page' },
  cart: '/index.php?route=checkout/cart',
  fields: { product: 'product_id', quantity: 'quantity' },
};
