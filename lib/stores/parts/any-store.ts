import { addToAnyCart } from '../generic/add-any';
import { learnNames } from '../generic/names';
import { readCartOf } from '../generic/cart/read-cart';
import { removeFromAnyCart } from '../generic/remove-any';
import { searchStore } from '../generic/search-store';
import type { Parts } from '../shelf';

/** What searches and fills a store nobody wrote an adapter for: injected when it is first asked to. */
export default {
  'any-store': {
    search: searchStore,
    readCart: readCartOf,
    addToCart: addToAnyCart,
    removeFromCart: removeFromAnyCart,
    learnNames,
  },
} satisfies Partial<Parts>;
