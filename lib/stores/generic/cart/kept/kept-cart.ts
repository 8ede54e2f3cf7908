import { perPage } from '../../../page';
import type { StorePage } from '../../../page';
import { lookMs } from '../cart-looks';
import { openCart } from '../read-cart';
import type { OpenCart } from '../read-cart';

/** How long it stands unused before it is closed, in milliseconds: the next line of an Undo comes sooner. */
const idleMs = 2_000;

interface Kept {
  cart: OpenCart | null;
  /** Counts its uses, so that one that is over closes nothing that is used again. */
  uses: number;
  /** The last press on it was not seen to be answered. */
  isUnanswered: boolean;
}

const keptOf = perPage<Kept>(() => ({ cart: null, uses: 0, isUnanswered: false }));

/**
 * The cart with its scripts running, opened once for all lines that are taken out one after another. `here`: where it may stand already.
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

/** Whether it stands open. */
export function isCartKept(page: StorePage): boolean {
  const { cart } = keptOf(page);
  try {
    return cart !== null && cart.document().querySelector('body') !== null;
  } catch {
    // It was left, or leads elsewhere now.
    return false;
  }
}

/** To be called when a line was taken out on it: it stays for the next one, and a while at most. */
export function restKeptCart(page: StorePage, isAnswered: boolean): void {
  const kept = keptOf(page);
  kept.isUnanswered = !isAnswered;
  const use = (kept.uses += 1);
  void page.wait(idleMs).then(() => {
    if (kept.uses === use) close(kept);
  });
}

/** Closes it before something else is done; what was pressed last gets a moment to be sent. */
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
