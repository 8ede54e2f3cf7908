import { defineStore } from '../store-adapter';

/**
 * A store without an adapter of its own. Its pages are read and used as a shopper does. On the click only the detection of shops is loaded;
 * the rest is a separate script (lib/stores/parts/any-store.ts).
 */
export default defineStore({
  id: 'generic',
  name: 'Any store',
  proof: 'documented',
  provenOn: '2026-11',
  // The store's own form or button is used, and these add.
  cartWrites: 'adds',
  detect: (page) => page.shop.looksLikeShop(),
  search: (query, page) => page.anyStore().search(query),
  readCart: (page) => page.anyStore().readCart(),
  addToCart: (line, page) => page.anyStore().addToCart(line),
  removeFromCart: (line, page) => page.anyStore().removeFromCart(line),
});
