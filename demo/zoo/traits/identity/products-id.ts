import type { Identity } from '../../trait-types';

/** `/product_info.php?products_id=42`: a script for each kind of page, as osCommerce and its family write it. */
export const productsId: Identity = {
  weight: 2,
  product: ({ id }) => `/product_info.php?products_id=${String(id)}`,
  find: (url, products) =>
    url.pathname === '/product_info.php'
      ? products.find(({ id }) => String(id) === url.searchParams.get('products_id'))
      : undefined,
  search: { path: '/advanced_search_result.php', fields: {}, query: 'keywords', page: 'page' },
  cart: '/shopping_cart.php',
  fields: { product: 'products_id', quantity: 'cart_quantity' },
};
