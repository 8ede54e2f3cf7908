import { perPage } from '../../../page';
import type { StorePage } from '../../../page';
import { lookMs } from '../cart-delay';
import { openCart } from '../read-any-cart';
import type { OpenCart } from '../cart-reading';

/** Milliseconds after which an unused cart is closed; the next line of an Undo comes sooner. */
const idleMs = 2_000;

interface Kept {
  cart: OpenCart | null;
  /** Counts the uses, so that the timer of an earlier use does not close a cart that is in use again. */
  uses: number;
  /** Whether the last press on it got no answer that was seen. */
  isUnanswered: boolean;
}

const keptOf = perPage<Kept>(() => ({ cart: null, uses: 0, isUnanswered: false }));

/**
 * The running cart page, kept open for several lines that are removed in a row. `here`: tries a page that already shows the cart.
 */
export async function keptCart(page: StorePage, here: () => Promise<OpenCart | null>): Promise<OpenCart> {
  const kept = keptOf(page);
  kept.uses += 1;
  if (isCartKept(page) && kept.cart !== null) return kept.cart;
  kept.cart?.close();
  kept.cart = null;
  kept.cart = (await here()) ?? (await openCart(page));
  return kept.cart;
}

/** Whether the kept cart is open. */
export function isCartKept(page: StorePage): boolean {
  const { cart } = keptOf(page);
  try {
    return cart !== null && cart.document().querySelector('body') !== null;
  } catch {
    // The page was left; access to another origin throws.
    return false;
  }
}

/** Call after a line was removed on it: the cart stays open for the next line, for a short time. */
export function restKeptCart(page: StorePage, isAnswered: boolean): void {
  const kept = keptOf(page);
  kept.isUnanswered = !isAnswered;
  const use = (kept.uses += 1);
  void page.wait(idleMs).then(() => {
    if (kept.uses === use) close(kept);
  });
}

/** Closes the cart before other work begins. An unanswered press gets a moment to be sent. */
export async function closeKeptCart(page: StorePage): Promise<void> {
  const kept = keptOf(page);
  if (kept.cart === null) return;
  kept.uses += 1;
  if (kept.isUnanswered) await page.wait(lookMs);
  close(kept);
}

function close(kept: Kept): void {
  kept.cart?.close();
  kept.cart = null;
  kept.isUnanswered = false;
}
