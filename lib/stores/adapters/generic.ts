import { defineStore } from '../store-adapter';

/**
 * A store nobody wrote an adapter for: read and used as a shopper would, by what its pages say of themselves. Only what tells a shop from
 * other pages comes on the click; the rest is a part of its own (lib/stores/parts/any-store.ts).
 */
export default defineStore({
  id: 'generic',
  name: 'Any store',
  proof: 'documented',
  provenOn: '2026-11',
  // Its own form or button is used, and those add.
  cartWrites: 'adds',
  detect: (page) => page.shop.looksLikeShop(),
  search: (query, page) => page.anyStore().search(query),
  readCart: (page) => page.anyStore().readCart(),
  addToCart: (line, page) => page.anyStore().addToCart(line),
  removeFromCart: (line, page) => page.anyStore().removeFromCart(line),
});
