import type { AddResult, Cart, CartAdd } from '../../../core/cart';
import { keptFrom, keptRequest, withoutKept } from '../../learned/kept-request';
import type { PutIn } from '../../learned/keep-request';
import type { KeptRequests } from '../../learned/kept-request';
import { forgetLearned, learnedPart, tellLearned } from '../../learned/learned-of-page';
import { wroteNothing } from '../../live/needs-visit';
import { perPage } from '../../page';
import type { StorePage } from '../../page';
import { heldQuantity } from '../cart/cart-looks';
import { readByRequest } from '../cart/read-cart';
import { knownStore } from '../known/known-store';
import { heldNow, noMore, unread } from './outcome';
import { sendAdd } from './send-add';
import { takenAtItsWord } from './unread-lines';

/** By which requests lines were put in since the cart was read; null for one that is kept already. */
const sentOf = perPage(() => new Map<string, { line: CartAdd; putIn: PutIn | null }>());

/** Notes by what a line was put in, to be kept once the cart shows just that. */
export function noteSent(line: CartAdd, putIn: PutIn, page: StorePage): void {
  sentOf(page).set(line.sku, { line, putIn });
}

/**
 * Puts in a product by the request that put just this product in before, as a cart showed: its page is not asked for. Null where none is
 * known, or where the store does not take it and the cart is as it was: its page then says why, and how it is put in now.
 */
export async function addAsBefore(line: CartAdd, page: StorePage): Promise<AddResult | null> {
  const kept = knownRequests(page);
  const request = kept === null ? null : keptRequest(kept, { sku: line.sku, day: today() }, line.quantity);
  if (kept === null || request === null || knownStore(page).add.givenUp.length > 0) return null;
  const told = await sendAdd(request, kept.quantity === null ? line.quantity : 1, page);
  if (told.isClean && told.kind === kept.answer) {
    sentOf(page).set(line.sku, { line, putIn: null });
    return takenAtItsWord(line, page);
  }
  keep(withoutKept(kept, line.sku), page);
  if (told.isClean) return heldNow(line, told.said, told.cart(), page);
  const now = told.cart() ?? (await readByRequest(page))?.cart;
  const gained = now === undefined ? null : heldQuantity(now, line.sku) - line.held;
  if (gained === null || gained < 0) return unread(line, told.said);
  if (gained > 0)
    return {
      sku: line.sku,
      isAccepted: true,
      added: gained,
      reason: gained < line.quantity ? (told.said ?? noMore) : null,
    };
  wroteNothing(page);
  return null;
}

/** To be called before a cart is read that tells what of it is kept: what keeps requests comes when it is needed. */
export function readyToKeep(page: StorePage): void {
  if ([...sentOf(page).values()].some(({ putIn }) => putIn !== null)) page.learning();
}

/** Keeps the requests of those lines that a whole cart shows just as they were asked for; of one that it does not show, none is kept. */
export function keepSeen(cart: Cart, page: StorePage): void {
  const sent = [...sentOf(page).values()];
  if (sent.length === 0 || cart.isWhole === false) return;
  sentOf(page).clear();
  let kept = knownRequests(page);
  for (const { line, putIn } of sent) {
    const gained = heldQuantity(cart, line.sku) - line.held;
    if (gained !== line.quantity) kept = kept === null ? null : withoutKept(kept, line.sku);
    else if (putIn !== null) kept = page.learning().withKept(kept, { sku: line.sku, day: today() }, putIn) ?? kept;
  }
  keep(kept, page);
}

function keep(kept: KeptRequests | null, page: StorePage): void {
  if (kept === null) {
    if (learnedPart(page, 'products') !== undefined) forgetLearned(page, 'products');
  } else
    tellLearned(page, 'products', kept, `The cart showed each of these ${kept.products.length} after its request.`);
}

function knownRequests(page: StorePage): KeptRequests | null {
  return keptFrom(learnedPart(page, 'products'));
}

function today(): number {
  return Math.floor(Date.now() / 86_400_000);
}
