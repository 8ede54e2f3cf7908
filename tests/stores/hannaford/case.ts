import type { ChainCase } from '../chain-case';

const results = '/search/product?form_state=searchForm&keyword=chickpeas&productTypeId=P';

export default {
  url: 'https://www.hannaford.com/',
  file: 'results.html',
  query: 'chickpeas',
  routes: { [`GET ${results}`]: { file: 'results.html' } },
  pages: { [results]: 'results.html', '/shopping-cart': 'cart.html' },
  held: { '61001': 2 },
  add: {
    line: { sku: '61001', url: null, title: 'Harbor Chickpeas', quantity: 2, held: 2 },
    told: { sku: '61001', isAccepted: true, added: 2, reason: null },
    pressed: ['add 61001', 'add 61001'],
  },
  remove: {
    line: { lineId: '/product/harbor-chickpeas/61001', sku: '61001', url: null, quantity: 2, held: 2 },
    pressed: ['remove 61001'],
  },
} satisfies ChainCase;
