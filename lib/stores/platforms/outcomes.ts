import type { AddResult, CartAdd } from '../../core/cart/cart';
import { CoachError } from '../../core/errors';

type Sku = Pick<CartAdd, 'sku'>;

/** The store accepted the product. `added` is null when the store did not say how many. */
export function taken({ sku }: Sku, added: number | null, reason: string | null = null): AddResult {
  return { sku, isAccepted: true, added, reason };
}

/** The store refused, with its own words when it gave any. */
export function refused({ sku }: Sku, reason: string | null): AddResult {
  return { sku, isAccepted: false, added: null, reason: reason ?? 'The store did not put it in the cart.' };
}

/** The result of a write, from the quantity in the cart after it. `reason` is kept only when fewer were added than asked. */
export function outcomeOf(line: CartAdd, holdsNow: number, reason: string | null = null): AddResult {
  const added = holdsNow - line.held;
  return added > 0 ? taken(line, added, added < line.quantity ? reason : null) : refused(line, reason);
}

/** The store answered, but not in the expected form. `what` names the part for a bug report. */
export function unreadable(what: string): CoachError {
  return new CoachError('store/element-missing', 'The store answered in a way we do not understand.', { detail: what });
}

/** The store did not remove a line. */
export function stillThere(what: string, reason: string | null): CoachError {
  return new CoachError(
    'store/not-added',
    reason ?? 'The store did not take it out of the cart. Take it out on the cart page.',
    { detail: what },
  );
}

/** The store does not answer our requests now; the shopper goes on by hand. */
export function turnedAway(what: string): CoachError {
  return new CoachError(
    'store/rate-limited',
    'The store asks us to slow down. Wait a few minutes, or go on by hand; nothing is lost.',
    { detail: what },
  );
}
