import type { ChainCase } from '../chain-case';

export default {
  url: 'https://www.target.com/',
  file: 'results.html',
  query: 'olive oil',
  pages: { '/s?searchTerm=olive%20oil': 'results.html', '/cart': 'cart.html' },
  held: { '81001': 1 },
  stock: 9,
  add: {
    // Nothing on the page tells of the cart, so the cart is read after each press.
    line: { sku: '81001', url: null, title: 'Ring Extra Virgin Olive Oil - 16.9oz', quantity: 2, held: 1 },
    told: { sku: '81001', isAccepted: true, added: 2, reason: null },
    pressed: ['add 81001', 'add 81001'],
  },
  remove: {
    line: { lineId: '/p/ring-extra-virgin-olive-oil-16-9oz/-/A-81001', sku: '81001', url: null, quantity: 1, held: 1 },
    pressed: ['remove 81001'],
  },
} satisfies ChainCase;
