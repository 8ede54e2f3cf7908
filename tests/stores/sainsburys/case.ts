import type { ChainCase } from '../chain-case';

const api = '/groceries-api/gol-services';
const slot = 'pick_time=&store_number=&slot_booked=false';
const basket = (quantity: number): object => ({
  items: [{ item_uid: 'u-1', product: { sku: '7001', name: 'Tomatoes' }, quantity, subtotal_price: 0.65 * quantity }],
});

export default {
  url: 'https://www.sainsburys.co.uk/gol-ui/groceries',
  file: 'home.html',
  cookie: 'a=b; WC_AUTHENTICATION_123=123%2Cabc',
  query: 'tomatoes',
  routes: {
    [`GET ${api}/product/v1/product?filter%5Bkeyword%5D=tomatoes&page_number=1&page_size=24`]: { file: 'search.json' },
    [`GET ${api}/basket/v2/basket?${slot}`]: { file: 'basket.json' },
  },
  add: {
    line: { sku: '7001', url: null, title: 'Larch Farm Chopped Tomatoes 400g', quantity: 2, held: 2 },
    told: { sku: '7001', isAccepted: true, added: 1, reason: 'The store took no more of it.' },
    routes: {
      [`GET ${api}/basket/v2/basket?${slot}`]: [{ file: 'basket.json' }, { json: basket(3) }],
      [`PUT ${api}/basket/v2/basket?${slot}`]: { json: {} },
    },
    sent: [
      `PUT ${api}/basket/v2/basket?${slot} {"items":[{"product_uid":"7001","quantity":4,"uom":"ea","selected_catchweight":"","item_uid":"u-1","decreasing_quantity":false}]}`,
    ],
  },
  remove: {
    line: { lineId: 'u-1', sku: '7001', url: null, quantity: 1, held: 2 },
    routes: {
      [`GET ${api}/basket/v2/basket?${slot}`]: [{ file: 'basket.json' }, { file: 'basket.json' }, { json: basket(1) }],
      [`PUT ${api}/basket/v2/basket?${slot}`]: { json: {} },
    },
    sent: [
      `PUT ${api}/basket/v2/basket?${slot} {"items":[{"product_uid":"7001","quantity":1,"uom":"ea","selected_catchweight":"","item_uid":"u-1","decreasing_quantity":true}]}`,
    ],
  },
} satisfies ChainCase;
