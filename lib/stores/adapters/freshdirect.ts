import { anyStore } from '../any-store';
import { nameOfShop } from '../platforms/describe-shop';
import { readResultsAt } from '../platforms/grocer/any-results';
import { atHost } from '../platforms/grocer/at-host';
import { defineStore } from '../store-adapter';

/**
 * FreshDirect: where its search is (2025) is all that is known of its pages; its servers want tokens of the page. The rest is read and used
 * as on any store's pages.
 */
export default defineStore({
  id: 'freshdirect',
  name: 'FreshDirect',
  proof: 'documented',
  provenOn: '2025',
  cartWrites: 'adds',
  leftToGeneric: ['search', 'cart', 'add'],
  detect: atHost({
    hosts: ['freshdirect.com'],
    element: 'input[type="search"], form[role="search"], a[href*="/search?search="], a[href*="cart"]',
  }),
  describe: (page) => Promise.resolve({ name: nameOfShop(page), readiness: 'unknown' }),
  search: (query, page) => readResultsAt(`/search?search=${encodeURIComponent(query)}`, page, 'freshdirect'),
  readCart: (page) => page.part(anyStore).readCart(page),
  addToCart: (line, page) => page.part(anyStore).addToCart(line, page),
  removeFromCart: (line, page) => page.part(anyStore).removeFromCart(line, page),
  refreshCartUi: () => Promise.resolve(),
});
