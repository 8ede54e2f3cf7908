import { learnNames } from '../generic/identity/cart-line-sku';
import { formRequest } from '../generic/page/form-request';
import type { ServedPage } from '../page';
import { cartOf, readGrocerCart, removeOnCartPage } from '../platforms/grocer/cart-page';
import type { Grocer } from '../platforms/grocer/grocer';
import { addByCard } from '../platforms/grocer/press-card';
import { remember, seenBefore, withResults } from '../platforms/grocer/grocer-results';
import type { Parts } from '../serving/shelf';

/** Searches, fills and reads a store by its own pages, as a shopper would: injected when such a store is first used. */
export default {
  grocer: {
    async search(query: string, page: ServedPage, grocer: Grocer) {
      const { address, offers } = await withResults(query, page, grocer, (results) =>
        Promise.resolve({ address: results.address, offers: results.read() }),
      );
      remember(page, offers, address);
      learnNames(page, offers);
      return offers;
    },
    readCart: readGrocerCart,
    addToCart: addByCard,
    removeFromCart: removeOnCartPage,
    cartOn: cartOf,
    seenAt: seenBefore,
    formRequest,
  },
} satisfies Partial<Parts>;
