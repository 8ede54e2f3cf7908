import type { ChainCase } from '../chain-case';

const product = '/sm/pickup/rsid/3000/product/quay-bananas-1-each-id-00000000004011';

export default {
  url: 'https://www.shoprite.com/sm/pickup/rsid/3000/',
  file: 'home.html',
  query: 'bananas',
  routes: {
    'GET https://storefrontgateway.shoprite.com/api/stores/3000/search?q=bananas&take=20&skip=0&page=1': {
      file: 'search.json',
    },
    'GET /cart': { file: 'empty.html' },
    [`GET ${product}`]: { file: 'empty.html' },
    'GET /': { file: 'home.html' },
  },
  pages: { '/cart': 'cart.html', [product]: 'product.html' },
  held: { banana: 2, bre_rye_1: 1 },
  add: {
    line: {
      sku: product,
      url: `https://www.shoprite.com${product}`,
      title: 'Quay Bananas, 1 each',
      quantity: 2,
      held: 2,
    },
    told: { sku: product, isAccepted: true, added: 2, reason: null },
    pressed: ['add banana', 'add banana'],
  },
  remove: {
    line: { lineId: product, sku: product, url: null, quantity: 2, held: 2 },
    pressed: ['remove banana'],
  },
} satisfies ChainCase;
