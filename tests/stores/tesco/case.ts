import type { ChainCase } from '../chain-case';

const api = 'POST https://xapi.tesco.com/';
const basket = (quantity: number): object[] => [
  {
    data: {
      basket: {
        id: 'b-1',
        splitView: [
          {
            id: 'v-1',
            totalPrice: 0.19 * quantity,
            totalItems: quantity,
            items:
              quantity === 0
                ? []
                : [
                    {
                      id: '2501',
                      quantity,
                      cost: 0.19 * quantity,
                      product: { id: '2501', title: 'Vale Red Onions Loose' },
                    },
                  ],
          },
        ],
      },
    },
  },
];
export default {
  url: 'https://www.tesco.com/groceries/en-GB/',
  file: 'home.html',
  query: 'red onions',
  routes: { [api]: [{ file: 'search.json' }, { json: basket(1) }] },
  add: {
    line: { sku: '2501', url: null, title: 'Vale Red Onions Loose', quantity: 2, held: 1 },
    told: { sku: '2501', isAccepted: true, added: 2, reason: null },
    routes: { [api]: [{ file: 'search.json' }, { json: basket(1) }, { json: basket(3) }] },
    sent: [
      'POST https://xapi.tesco.com/ UpdateBasket {"items":[{"adjustment":false,"id":"2501","newValue":3,"newUnitChoice":"pcs"}],"orderId":"b-1"}',
    ],
  },
  remove: {
    line: { lineId: '2501', sku: '2501', url: null, quantity: 1, held: 1 },
    routes: { [api]: [{ file: 'search.json' }, { json: basket(1) }, { json: basket(1) }, { json: basket(0) }] },
    sent: [
      'POST https://xapi.tesco.com/ UpdateBasket {"items":[{"adjustment":false,"id":"2501","newValue":0,"newUnitChoice":"pcs"}],"orderId":"b-1"}',
    ],
  },
} satisfies ChainCase;
