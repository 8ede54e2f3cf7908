import { defineStore } from '../store-adapter';

/**
 * FreshDirect. Only the address of its search is known (2025); its servers need tokens of the page. Everything else is done by the generic
 * code.
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
