import type { ChainCase } from '../chain-case';

const basket = (quantity: number): object => ({
  id: 'basket-7',
  lineItems: [
    {
      quantity,
      product: { title: 'Hof Passata 700g', listing: { listingId: '8-AAA-market', currentRetailPrice: 149 } },
    },
  ],
});

export default {
  url: 'https://www.rewe.de/shop/',
  file: 'home.html',
  query: 'passata',
  routes: {
    'GET /shop/api/products?search=passata&objectsPerPage=40&page=1': { file: 'search.json' },
    'GET /shop/api/baskets/basket-7': { file: 'basket.json' },
  },
  add: {
    line: { sku: '8-AAA-market', url: null, title: 'Hof Passata 700g', quantity: 2, held: 2 },
    told: { sku: '8-AAA-market', isAccepted: true, added: 2, reason: null },
    routes: { 'POST /shop/api/baskets/listings/8-AAA-market': { json: basket(4) } },
    sent: [
      'POST /shop/api/baskets/listings/8-AAA-market {"quantity":4,"includeTimeslot":false,"context":"product-list-search"}',
    ],
  },
  remove: {
    line: { lineId: '8-AAA-market', sku: '8-AAA-market', url: null, quantity: 2, held: 2 },
    routes: {
      'DELETE /shop/api/baskets/basket-7/listings/8-AAA-market?includeTimeslot=true': { status: 204 },
      'GET /shop/api/baskets/basket-7': [{ file: 'basket.json' }, { json: { id: 'basket-7', lineItems: [] } }],
    },
    sent: ['DELETE /shop/api/baskets/basket-7/listings/8-AAA-market?includeTimeslot=true'],
  },
} satisfies ChainCase;
