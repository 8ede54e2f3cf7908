import type { ChainCase } from '../chain-case';

const product = '/p/vegetables/vine-tomatoes/veg_tom_1';

export default {
  url: 'https://www.freshdirect.com/',
  file: 'results.html',
  query: 'tomatoes',
  // Its server sends shells; what is in them is drawn by scripts.
  routes: {
    'GET /cart': { file: 'empty.html' },
    [`GET ${product}`]: { file: 'empty.html' },
    'GET /': { file: 'results.html' },
  },
  pages: { '/search?search=tomatoes': 'results.html', '/cart': 'cart.html', [product]: 'product.html' },
  held: { veg_tom_1: 1, bre_rye_1: 1 },
  add: {
    line: {
      sku: product,
      url: `https://www.freshdirect.com${product}`,
      title: 'Vine Tomatoes, 1 lb',
      quantity: 1,
      held: 1,
    },
    told: { sku: product, isAccepted: true, added: 1, reason: null },
    pressed: ['add veg_tom_1'],
  },
  remove: {
    line: { lineId: product, sku: product, url: `https://www.freshdirect.com${product}`, quantity: 1, held: 1 },
    pressed: ['remove veg_tom_1'],
  },
} satisfies ChainCase;
