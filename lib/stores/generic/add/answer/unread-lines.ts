import type { AddResult, Cart, CartAdd } from '../../../../core/cart/cart';
import { forgetLearned } from '../../../learned/learned-of-page';
import { perPage } from '../../../page';
import type { StorePage } from '../../../page';
import { heldQuantity } from '../../cart/cart-looks';
import { knownStore } from '../../known/known-store';
import { unread } from './outcome';

/** Lines taken at the word of an answer since the cart was read, with what it held of each before. */
const unreadOf = perPage(() => new Map<string, number>());

/** A line that a proven way put in without a word against it: the next reading of the cart checks it, and the way. */
export function takenAtItsWord(line: CartAdd, page: StorePage): AddResult {
  unreadOf(page).set(line.sku, line.held);
  return unread(line);
}

/**
 * Unmakes the proof of a way of adding where a whole cart has nothing of half of the lines or more that it put in: the store has changed,
 * and the next line is put in as in a store never filled before.
 */
export function checkUnread(cart: Cart, page: StorePage): void {
  const lines = [...unreadOf(page)];
  if (lines.length === 0 || cart.isWhole === false) return;
  const missing = lines.filter(([sku, held]) => heldQuantity(cart, sku) <= held);
  unreadOf(page).clear();
  if (2 * missing.length < lines.length) return;
  delete knownStore(page).add.provenAnswer;
  for (const part of ['addRequest', 'products', 'cards'] as const) forgetLearned(page, part);
}
