import { willWrite } from '../../../live/needs-visit';
import { perPage } from '../../../page';
import type { StorePage } from '../../../page';
import type { ReadCart } from '../read-cart';

/** How long a reading is the cart as it is now, in milliseconds: the shopper may change it meanwhile. */
const freshMs = 4_000;

interface LastCart {
  read: ReadCart | null;
  at: number;
}

const last = perPage<LastCart>(() => ({ read: null, at: 0 }));

/** Notes the cart as the store's server just sent it. */
export function noteCart(read: ReadCart, page: StorePage): void {
  if (read.cart.isWhole === false) return;
  const state = last(page);
  state.read = read;
  state.at = performance.now();
}

/** The whole cart as the store sent it a moment ago; null where it was not seen since the last write. */
export function lastCart(page: StorePage): ReadCart | null {
  const { read, at } = last(page);
  return read !== null && performance.now() - at < freshMs ? read : null;
}

/** To be called before what changes the cart, in place of `willWrite`: what was seen of it is the cart no more. */
export function willChangeCart(page: StorePage): void {
  last(page).read = null;
  willWrite(page);
}
