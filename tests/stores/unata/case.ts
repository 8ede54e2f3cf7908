import type { ChainCase } from '../chain-case';

export default {
  url: 'https://shopping.elm-brothers.example/',
  file: 'results.html',
  query: 'yogurt',
  isPlatform: true,
  pages: { '/search?search_term=yogurt': 'results.html', '/checkout/cart': 'cart.html' },
  held: { '30001': 1 },
  stock: 2,
  add: {
    line: { sku: '30001', url: null, title: 'Elm Plain Whole Milk Yogurt', quantity: 3, held: 1 },
    told: { sku: '30001', isAccepted: true, added: 1, reason: 'The store took no more of it.' },
    pressed: ['add 30001', 'add 30001'],
  },
  // Lines have no address: a search taught which product the name is.
  remove: {
    line: { lineId: '30001', sku: '30001', url: null, quantity: 1, held: 1 },
    pressed: ['remove 30001'],
  },
} satisfies ChainCase;
