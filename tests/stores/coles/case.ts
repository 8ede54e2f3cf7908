import type { ChainCase } from '../chain-case';

const trolley = '/api/bff/trolley/store/0584';
const held = (quantity: number): object => ({ allItems: [{ productId: 8811001, quantity }], subTotal: 2.4 * quantity });

export default {
  url: 'https://www.coles.com.au/',
  file: 'home.html',
  cookie: 'fulfillmentStoreId=0584; sessionId=s-1; visitorId=v-1',
  query: 'rice',
  routes: {
    'GET /_next/data/b-42/en/search/products.json?q=rice': { file: 'search.json' },
    [`GET ${trolley}`]: { json: held(1) },
  },
  add: {
    line: { sku: '8811001', url: null, title: 'Bay Long Grain Rice', quantity: 2, held: 1 },
    told: { sku: '8811001', isAccepted: true, added: 2, reason: null },
    routes: { [`PATCH ${trolley}`]: { json: held(3) } },
    sent: [
      `PATCH ${trolley} {"ageGateVerified":false,"swapBehaviour":false,"items":[{"actions":[{"productId":8811001,"quantity":3}]}]}`,
    ],
  },
  remove: {
    line: { lineId: '8811001', sku: '8811001', url: null, quantity: 1, held: 1 },
    routes: { [`PATCH ${trolley}`]: { json: { allItems: [{ productId: 8811001, quantity: 0 }] } } },
    sent: [
      `PATCH ${trolley} {"ageGateVerified":false,"swapBehaviour":false,"items":[{"actions":[{"productId":8811001,"quantity":0}]}]}`,
    ],
  },
} satisfies ChainCase;
