import type { ChainCase } from '../chain-case';

const trolley = (quantity: number): object => ({
  AvailableItems: [{ Stockcode: 300100, Name: 'Penne', QuantityInTrolley: quantity }],
});

export default {
  url: 'https://www.woolworths.com.au/',
  file: 'home.html',
  query: 'penne',
  routes: {
    'POST /apis/ui/Search/products': { file: 'search.json' },
    'GET /apis/ui/Trolley': { file: 'trolley.json' },
  },
  add: {
    line: { sku: '300100', url: null, title: 'Coast Penne Pasta 500g', quantity: 1, held: 2 },
    told: { sku: '300100', isAccepted: true, added: 1, reason: null },
    routes: { 'POST /apis/ui/Trolley/UpdateItem': { json: {} }, 'GET /apis/ui/Trolley': { json: trolley(3) } },
    sent: ['POST /apis/ui/Trolley/UpdateItem {"stockcode":300100,"quantity":3}'],
  },
  remove: {
    line: { lineId: '300100', sku: '300100', url: null, quantity: 2, held: 2 },
    routes: {
      'POST /apis/ui/Trolley/UpdateItem': { json: {} },
      'GET /apis/ui/Trolley': [{ file: 'trolley.json' }, { json: { AvailableItems: [] } }],
    },
    sent: ['POST /apis/ui/Trolley/UpdateItem {"stockcode":300100,"quantity":0}'],
  },
} satisfies ChainCase;
