import { anyStore } from '../any-store';
import { detectShop } from '../generic/detect-shop';
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
  detect: detectShop,
  search: (query, page) => page.part(anyStore).search(query, page),
  readCart: (page) => page.part(anyStore).readCart(page),
  addToCart: (line, page) => page.part(anyStore).addToCart(line, page),
  removeFromCart: (line, page) => page.part(anyStore).removeFromCart(line, page),
});
