import type { ChainCase } from '../chain-case';

const write = 'POST /api/cart/v1/carts/active/apply-quantity?cartProductSorting=CATEGORIES';
const after = (quantity: number): object => ({
  basketUpdateResult: {
    itemGroups: [
      {
        items: [
          { productId: 'aaaa-1', quantity },
          { productId: 'bbbb-9', quantity: 1 },
        ],
      },
    ],
  },
});

export default {
  url: 'https://www.ocado.com/',
  file: 'results.html',
  query: 'beans',
  routes: {
    'GET /search?q=beans': { file: 'results.html' },
    'GET /api/cart/v1/carts/active?cartProductSorting=CATEGORIES': { file: 'cart.json' },
    // The names of what was in the cart already are asked for by the ids of it.
    'PUT /api/webproductpagews/v6/products': { json: { products: [{ productId: 'bbbb-9', name: 'Mill Oat Loaf' }] } },
  },
  add: {
    line: { sku: 'aaaa-1', url: null, title: 'Mill Black Beans', quantity: 3, held: 2 },
    told: { sku: 'aaaa-1', isAccepted: true, added: 3, reason: null },
    routes: { [write]: { json: after(5) } },
    sent: [`${write} [{"productId":"aaaa-1","quantity":3}]`],
  },
  remove: {
    line: { lineId: 'aaaa-1', sku: 'aaaa-1', url: null, quantity: 2, held: 2 },
    routes: {
      [write]: { json: { basketUpdateResult: { itemGroups: [{ items: [{ productId: 'bbbb-9', quantity: 1 }] }] } } },
    },
    sent: [`${write} [{"productId":"aaaa-1","quantity":-2}]`],
  },
} satisfies ChainCase;
