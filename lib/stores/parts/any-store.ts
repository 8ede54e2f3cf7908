import { formRequest } from '../generic/page/form-request';
import { cartOf, readCartPage, removeOnCartPage } from '../platforms/page-driven/cart-page';
import type { PageDrivenStore } from '../platforms/page-driven/page-driven-store';
import { addByCard } from '../platforms/page-driven/press-card';
import { remember, seenBefore, withResults } from '../platforms/page-driven/open-results';
import type { Cart } from '../../core/cart/cart';
import type { ErrorCode } from '../../core/error-codes';
import { addToAnyCart } from '../generic/add/add-to-any-cart';
import { keepSeen, readyToKeep } from '../generic/add/products/add-as-before';
import { verifyAccepted } from '../generic/add/answer/unverified-lines';
import { findCartLines } from '../generic/cart/lines/find-cart-lines';
import { closeKeptCart } from '../generic/cart/kept/kept-open-cart';
import { openCart, readCartOf } from '../generic/cart/read-any-cart';
import { withKnownStore } from '../generic/known/with-known-store';
import { guarded } from '../generic/guard-errors';
import { learnNames } from '../generic/identity/cart-line-sku';
import { readResults } from '../generic/cards/read-results';
import { removeFromAnyCart } from '../generic/remove/remove-from-any-cart';
import { tryWays } from '../generic/search/find-search-way';
import { checkSent, takeOut } from '../generic/remove/remove-back-to-back';
import { learnRemoval } from '../generic/remove/removal-request';
import { searchAt } from '../generic/search/search-at';
import { searchStore } from '../generic/search/search-store';
import type { ServedPage, StorePage } from '../page';
import type { Parts } from '../serving/loaded-scripts';

const unread = 'A page of this store could not be read.';
/** Does work with what earlier pages taught of the store. Unknown errors get this code and message. */
const told = <T>(page: StorePage, work: () => Promise<T>, code: ErrorCode, message: string): Promise<T> =>
  guarded(() => withKnownStore(page, work), code, message);
/** The same, after the lines that an open page still has to remove are removed. */
const afterThat = <T>(page: StorePage, work: () => Promise<T>, code: ErrorCode, message: string): Promise<T> =>
  told(page, () => closeKeptCart(page).then(work), code, message);

/** The cart. Its reading also tells whether adds and removals without a visible result succeeded. */
async function readChecked(page: StorePage): Promise<Cart> {
  readyToKeep(page);
  const cart = await readCartOf(page);
  keepSeen(cart, page);
  verifyAccepted(cart, page);
  checkSent(cart, page);
  return cart;
}

const unsure = 'The store’s page went away while it was being used. Look at its cart.';

/** The code that searches and fills a store without an adapter. Injected at its first use. */
export default {
  'any-store': {
    search: (query, page) => afterThat(page, () => searchStore(query, page), 'store/element-missing', unread),
    readCart: (page) => afterThat(page, () => readChecked(page), 'store/element-missing', unread),
    // A press before an error may have been accepted. `store/unreachable` makes the worker read the cart.
    addToCart: (line, page) => afterThat(page, () => addToAnyCart(line, page), 'store/unreachable', unsure),
    removeFromCart: (line, page) => told(page, () => removeFromAnyCart(line, page), 'store/unreachable', unsure),
    takeOut: (lines, page) => told(page, () => takeOut(lines, page), 'store/unreachable', unsure),
    tryWays: (ways, query, page) => afterThat(page, () => tryWays(ways, query, page), 'store/element-missing', unread),
    carts: { findLines: findCartLines, open: openCart },
    searchAt: (path, what, page) => afterThat(page, () => searchAt(path, what, page), 'store/element-missing', unread),
    readResults,
    learnNames,
    learnRemoval,
  },
  // In the same script, because pressing and reading a store's own pages is mostly the same code.
  pageDriver: {
    async search(query: string, page: ServedPage, store: PageDrivenStore) {
      const { address, offers } = await withResults(query, page, store, (results) =>
        Promise.resolve({ address: results.address, offers: results.read() }),
      );
      remember(page, offers, address);
      learnNames(page, offers);
      return offers;
    },
    readCart: readCartPage,
    addToCart: addByCard,
    removeFromCart: removeOnCartPage,
    cartOn: cartOf,
    seenAt: seenBefore,
    formRequest,
  },
} satisfies Partial<Parts>;
