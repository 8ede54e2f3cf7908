import type { ChainCase } from '../chain-case';

const product = '/producten/product/wi5001/weide-halfvolle-melk';
const cart = '/mijnlijst/winkelmandje';

export default {
  url: 'https://www.ah.nl/',
  file: 'home.html',
  query: 'melk',
  routes: {
    'GET /zoeken/api/products/search?query=melk&size=36': { file: 'search.json' },
    [`GET ${cart}`]: { file: 'empty.html' },
    [`GET ${product}`]: { file: 'empty.html' },
  },
  pages: { [cart]: 'cart.html', [product]: 'product.html' },
  held: { melk: 1, brood: 1 },
  add: {
    line: { sku: product, url: `https://www.ah.nl${product}`, title: 'Weide Halfvolle melk', quantity: 1, held: 1 },
    told: { sku: product, isAccepted: true, added: 1, reason: null },
    pressed: ['add melk'],
  },
  remove: {
    line: { lineId: product, sku: product, url: null, quantity: 1, held: 1 },
    pressed: ['remove melk'],
  },
} satisfies ChainCase;
