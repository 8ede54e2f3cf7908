import type { ChainCase } from '../chain-case';

export default {
  url: 'https://www.safeway.com/',
  file: 'results.html',
  query: 'red lentils',
  pages: { '/shop/search-results.html?q=red%20lentils': 'results.html', '/erums/cart/': 'cart.html' },
  held: { '960001': 1 },
  stock: 3,
  add: {
    line: { sku: '960001', url: null, title: 'Acre Red Lentils - 16 Oz', quantity: 3, held: 1 },
    // The store has three and the cart held one.
    told: { sku: '960001', isAccepted: true, added: 2, reason: 'The store took no more of it.' },
    pressed: ['add 960001', 'more 960001', 'more 960001'],
  },
  remove: {
    line: { lineId: '/shop/product-details.960001.html', sku: '960001', url: null, quantity: 1, held: 1 },
    pressed: ['remove 960001'],
  },
} satisfies ChainCase;
