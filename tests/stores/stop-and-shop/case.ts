import type { ChainCase } from '../chain-case';

export default {
  url: 'https://stopandshop.com/',
  file: 'results.html',
  query: 'basmati',
  pages: { '/product-search/basmati': 'results.html', '/': 'results.html' },
  held: { '71001': 2 },
  add: {
    line: { sku: '71002', url: null, title: 'Valley Basmati Rice - 1 lb', quantity: 1, held: 0 },
    told: { sku: '71002', isAccepted: true, added: 1, reason: null },
    pressed: ['add 71002'],
  },
  remove: {
    line: { lineId: '/product/crown-basmati-rice-2-lb-bag/71001', sku: '71001', url: null, quantity: 2, held: 2 },
    pressed: ['open', 'remove 71001'],
  },
} satisfies ChainCase;
