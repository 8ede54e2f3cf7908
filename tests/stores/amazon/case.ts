import type { ChainCase } from '../chain-case';

const list = 'GET /cart/add-to-cart/get-cart-items';
const item = (asin: string, quantity: number, cartType: string): object => ({
  asin,
  merchantId: 'M',
  quantity,
  cartType,
});

export default {
  url: 'https://www.amazon.com/',
  file: 'results.html',
  query: 'tahini',
  routes: {
    'GET /s?k=tahini': { file: 'results.html' },
    'GET /cart': { file: 'cart.html' },
    'GET /dp/no-such': { status: 404, html: '' },
  },
  pages: { '/cart': 'cart.html' },
  held: { B000000009: 1 },
  add: {
    line: { sku: 'B000000001', url: null, title: 'Tally Organic Tahini, 16 oz', quantity: 2, held: 0 },
    told: { sku: 'B000000001', isAccepted: true, added: 2, reason: null },
    routes: {
      'POST /cart/add-to-cart?ref=sr_atc_1': { html: 'added' },
      [list]: {
        json: [item('B000000009', 1, 'RETAIL'), item('B000000001', 2, 'RETAIL'), item('B000000001', 7, 'LOCAL_MARKET')],
      },
    },
    sent: [
      'POST /cart/add-to-cart?ref=sr_atc_1 anti-csrftoken-a2z=t1&clientName=EUIC_AddToCart_Search&items%5B0.base%5D%5Basin%5D=B000000001&items%5B0.base%5D%5BofferListingId%5D=offer-1&items%5B0.base%5D%5Bquantity%5D=2&maxOrderQuantity=5&submit.addToCart=',
    ],
  },
  remove: {
    line: { lineId: 'B000000009', sku: 'B000000009', url: null, quantity: 1, held: 1 },
    pressed: ['remove B000000009'],
  },
  handOff: 'https://www.amazon.com/gp/aws/cart/add.html?ASIN.1=111&Quantity.1=2&ASIN.2=222&Quantity.2=1',
} satisfies ChainCase;
