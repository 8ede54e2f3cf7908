import type { ChainCase } from '../chain-case';

export default {
  url: 'https://www.walmart.com/',
  file: 'results.html',
  query: 'oat milk',
  routes: { 'GET /search?q=oat%20milk': { file: 'results.html' } },
  pages: { '/search?q=oat%20milk': 'results.html', '/cart': 'cart.html' },
  held: { '5550001': 2, '5550009': 1 },
  add: {
    line: { sku: '5550002', url: null, title: 'Hollow Oat Drink Barista, 32 fl oz', quantity: 2, held: 0 },
    // Its card shows no number after the press, so the number in the head is what tells; the button stays.
    told: { sku: '5550002', isAccepted: true, added: 2, reason: null },
    pressed: ['add 5550002', 'add 5550002'],
  },
  remove: {
    line: { lineId: '/ip/Meadow-Oat-Drink-64-fl-oz/5550001', sku: '5550001', url: null, quantity: 1, held: 2 },
    pressed: ['less 5550001'],
  },
  handOff: 'https://www.walmart.com/sc/cart/addToCart?items=111_2,222_1',
} satisfies ChainCase;
