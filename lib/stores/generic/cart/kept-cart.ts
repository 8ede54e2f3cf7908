import { perPage } from '../../page';
import type { StorePage } from '../../page';
import { lookMs } from './cart-looks';
import { openCart } from './read-cart';
import type { OpenCart } from './read-cart';

interface Kept {
  cart: OpenCart | null;
  isPressed: boolean;
}

const keptOf = perPage<Kept>(() => ({ cart: null, isPressed: false }));

/** The cart with its scripts running, opened once for all lines that are taken out one after another. */
export async function keptCart(page: StorePage): Promise<OpenCart> {
  const kept = keptOf(page);
  if (kept.cart !== null && isStanding(kept.cart)) return kept.cart;
  kept.cart?.close();
  kept.cart = await openCart(page);
  return kept.cart;
}

/** Whether it stands open. */
export function isCartKept(page: StorePage): boolean {
  const { cart } = keptOf(page);
  return cart !== null && isStanding(cart);
}

/** To be called after a press on it: what it sends needs a moment before the page may go. */
export function pressedInKept(page: StorePage): void {
  keptOf(page).isPressed = true;
}

/** Closes it, once what was pressed last has had its moment. Anything but taking out the next line begins with this. */
export async function closeKeptCart(page: StorePage): Promise<void> {
  const kept = keptOf(page);
  const { cart, isPressed } = kept;
  kept.cart = null;
  kept.isPressed = false;
  if (cart === null) return;
  if (isPressed) await page.wait(lookMs);
  cart.close();
}

function isStanding(cart: OpenCart): boolean {
  try {
    return cart.document().querySelector('body') !== null;
  } catch {
    return false;
  }
}
