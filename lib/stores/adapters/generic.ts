import { addToAnyCart } from '../generic/add-any';
import { detectShop } from '../generic/detect-shop';
import { readCartOf } from '../generic/read-cart';
import { removeFromAnyCart } from '../generic/remove-any';
import { searchStore } from '../generic/search-store';
import { defineStore } from '../store-adapter';

/** A store nobody wrote an adapter for: read and used as a shopper would, by what its pages say of themselves. */
export default defineStore({
  id: 'generic',
  name: 'Any store',
  proof: 'documented',
  provenOn: '2026-11',
  // Its own form or button is used, and those add.
  cartWrites: 'adds',
  detect: detectShop,
  search: searchStore,
  readCart: readCartOf,
  addToCart: addToAnyCart,
  removeFromCart: removeFromAnyCart,
});
