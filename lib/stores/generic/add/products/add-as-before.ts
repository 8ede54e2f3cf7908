import { learning } from '../../../learning';
import type { AddResult, Cart, CartAdd } from '../../../../core/cart/cart';
import { keptFrom, keptRequest } from '../../../learned/kept-requests';
import type { PutIn } from '../../../learned/keep-requests';
import { learnedPart } from '../../../learned/learned-parts';
import { wroteNothing } from '../../../live/needs-visit';
import { perPage } from '../../../page';
import type { StorePage } from '../../../page';
import { heldQuantity } from '../../../../core/cart/held-quantity';
import { readByRequest } from '../../cart/read-any-cart';
import { knownStore } from '../../known/known-store';
import { heldNow } from '../answer/add-outcome';
import { sendAdd } from '../send-add';
import { acceptedUnverified } from '../answer/unverified-lines';

/**
 * The lines sent since the cart was read, by sku, with the request of each; null if the request is already kept or must not be
 * kept.
 */
const sentOf = perPage(() => new Map<string, { line: CartAdd; putIn: PutIn | null }>());

/**
 * The requests that were written from products' own pages since this page was loaded, by sku. The rule for cards is learned from
 * them.
 */
export const examplesOf = perPage(() => new Map<string, PutIn>());

/** Remembers the request that added a line. It is kept once the cart shows exactly what was asked for. */
export function noteSent(line: CartAdd, putIn: PutIn, page: StorePage): void {
  sentOf(page).set(line.sku, { line, putIn });
}

/** The same for a request that was written from the product's own page. */
export function noteSentByPage(line: CartAdd, putIn: PutIn, page: StorePage): void {
  noteSent(line, putIn, page);
  examplesOf(page).set(line.sku, putIn);
}

/**
 * Adds a product by the request that added the same product before, without reading its page. Null if none is kept, or if the
 * store refuses and the cart is unchanged; the product's page then tells the reason and the current request.
 */
export async function addAsBefore(line: CartAdd, page: StorePage): Promise<AddResult | null> {
  const kept = keptFrom(learnedPart(page, 'products'));
  const request = kept === null ? null : keptRequest(kept, { sku: line.sku, day: today() }, line.quantity);
  if (kept === null || request === null || knownStore(page).add.givenUp.length > 0) return null;
  const putIn = { request, quantityAt: null, answer: kept.answer };
  return sendBelieved(line, putIn, kept.quantity === null ? line.quantity : 1, page, true);
}

/**
 * Sends a proven request `times` times and believes an answer of the known kind. Null if the store refuses and the cart is
 * unchanged. `isKept`: the request is already kept for this product.
 */
export async function sendBelieved(
  line: CartAdd,
  putIn: PutIn,
  times: number,
  page: StorePage,
  isKept = false,
): Promise<AddResult | null> {
  const told = await sendAdd(putIn.request, times, page);
  const isAsBefore = told.isClean && told.kind === putIn.answer;
  // A kept request that failed is dropped at the next reading of the cart, unless something else adds the line.
  sentOf(page).set(line.sku, { line, putIn: isAsBefore && !isKept ? putIn : null });
  if (isAsBefore) return acceptedUnverified(line, page);
  if (told.isClean) return heldNow(line, told.said, told.cart(), page);
  const now = told.cart() ?? (await readByRequest(page))?.cart ?? null;
  // If the cart cannot be read now, the outcome is left to the next reading; the request is never sent a second time.
  if (now === null || heldQuantity(now, line.sku) !== line.held) return heldNow(line, told.said, now, page);
  wroteNothing(page);
  return null;
}

/** Call before a cart is read: loads the code that keeps requests, if there are any to keep. */
export function readyToKeep(page: StorePage): void {
  if ([...sentOf(page).values()].some(({ putIn }) => putIn !== null)) page.part(learning);
}

/** Keeps the requests of lines that a whole cart shows exactly as asked; drops those of lines that it does not show so. */
export function keepSeen(cart: Cart, page: StorePage): void {
  const sent = [...sentOf(page).values()].map(({ line, putIn }) => ({
    ...{ sku: line.sku, putIn },
    isIn: heldQuantity(cart, line.sku) - line.held === line.quantity,
  }));
  if (cart.isWhole === false) return;
  if (sent.some(({ putIn, isIn }) => putIn !== null || !isIn)) page.part(learning).keepSent(sent, today(), page);
  sentOf(page).clear();
}

function today(): number {
  return Math.floor(Date.now() / 86_400_000);
}
