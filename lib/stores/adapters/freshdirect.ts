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
  detect: (page) =>
    page.shop.atHost({
      hosts: ['freshdirect.com'],
      element: 'input[type="search"], form[role="search"], a[href*="/search?search="], a[href*="cart"]',
    }),
  describe: (page) => page.shop.unknown(),
  search: (query, page) => page.anyStore().searchAt(`/search?search=${encodeURIComponent(query)}`, 'freshdirect'),
  readCart: (page) => page.anyStore().readCart(),
  addToCart: (line, page) => page.anyStore().addToCart(line),
  removeFromCart: (line, page) => page.anyStore().removeFromCart(line),
  refreshCartUi: () => Promise.resolve(),
});
