import type { Identity } from '../../trait-types';

/** `/index.php?id_product=74&controller=product`, as PrestaShop writes it without friendly addresses. */
export const idProduct: Identity = {
  weight: 2,
  product: ({ id }) => `/index.php?id_product=${String(id)}&controller=product`,
  find: (url, products) =>
    url.searchParams.get('controller') === 'product'
      ? products.find(({ id }) => String(id) === url.searchParams.get('id_product'))
      : undefined,
  search: { path: '/index.php', fields: { controller: 'search' }, query: 's', page: 'page' },
  cart: '/index.php?controller=cart&action=show',
  fields: { product: 'id_product', quantity: 'qty' },
};
