import { willWrite } from '../../../live/needs-visit';
import { perPage } from '../../../page';
import type { StorePage } from '../../../page';
import type { ReadCart } from '../cart-reading';

/** Milliseconds for which a reading counts as current; the shopper may change the cart meanwhile. */
const freshMs = 4_000;

interface LastCart {
  read: ReadCart | null;
  at: number;
}

const last = perPage<LastCart>(() => ({ read: null, at: 0 }));

/** Remembers the cart that the store's server just sent. A partial one is not remembered. */
export function noteCart(read: ReadCart, page: StorePage): void {
  if (read.cart.isWhole === false) return;
  const state = last(page);
  state.read = read;
  state.at = performance.now();
}

/** The whole cart as the server sent it a moment ago; null if it was not read since the last write. */
export function lastCart(page: StorePage): ReadCart | null {
  const { read, at } = last(page);
  return read !== null && performance.now() - at < freshMs ? read : null;
}

/** Call before anything that changes the cart, instead of `willWrite`: the remembered cart is dropped. */
export function willChangeCart(page: StorePage): void {
  last(page).read = null;
  willWrite(page);
}
