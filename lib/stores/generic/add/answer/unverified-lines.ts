import type { AddResult, Cart, CartAdd } from '../../../../core/cart/cart';
import { forgetLearned } from '../../../learned/learned-parts';
import { perPage } from '../../../page';
import type { StorePage } from '../../../page';
import { heldQuantity } from '../../../../core/cart/held-quantity';
import { knownStore } from '../../known/known-store';
import { unread } from './add-outcome';

/** Lines whose answer was believed since the cart was last read, by sku, with the units the cart held of each before. */
const unreadOf = perPage(() => new Map<string, number>());

/** Result of a line that a proven way added without a complaint. The next reading of the cart checks the line, and the way. */
export function acceptedUnverified(line: CartAdd, page: StorePage): AddResult {
  unreadOf(page).set(line.sku, line.held);
  return unread(line);
}

/**
 * Call with each cart that is read. If half or more of the believed lines are missing from a whole cart, the store has changed:
 * the proof of all ways of adding is dropped, and the next line is added as in an unknown store.
 */
export function verifyAccepted(cart: Cart, page: StorePage): void {
  const lines = [...unreadOf(page)];
  if (lines.length === 0 || cart.isWhole === false) return;
  const missing = lines.filter(([sku, held]) => heldQuantity(cart, sku) <= held);
  unreadOf(page).clear();
  if (2 * missing.length < lines.length) return;
  delete knownStore(page).add.provenAnswer;
  for (const part of ['addRequest', 'products', 'cards'] as const) forgetLearned(page, part);
}
