import type { ChainCase } from '../chain-case';

export default {
  url: 'https://www.ralphs.com/',
  file: 'results.html',
  query: 'eggs',
  pages: { '/search?query=eggs': 'results.html', '/cart': 'cart.html' },
  held: { '0000000055555': 1 },
  add: {
    line: { sku: '0000000043210', url: null, title: 'Rowe Large Brown Eggs', quantity: 2, held: 0 },
    told: { sku: '0000000043210', isAccepted: true, added: 2, reason: null },
    pressed: ['add 0000000043210', 'more 0000000043210'],
  },
  remove: {
    line: { lineId: '/p/rowe-butter/0000000055555', sku: '0000000055555', url: null, quantity: 1, held: 1 },
    pressed: ['remove 0000000055555'],
  },
} satisfies ChainCase;
