import { learning } from '../../../learning';
import type { AddResult, Cart, CartAdd } from '../../../../core/cart/cart';
import { keptFrom, keptRequest } from '../../../learned/kept-request';
import type { PutIn } from '../../../learned/keep-request';
import { learnedPart } from '../../../learned/learned-of-page';
import { wroteNothing } from '../../../live/needs-visit';
import { perPage } from '../../../page';
import type { StorePage } from '../../../page';
import { heldQuantity } from '../../cart/cart-looks';
import { readByRequest } from '../../cart/read-cart';
import { knownStore } from '../../known/known-store';
import { heldNow } from '../answer/outcome';
import { sendAdd } from '../send-add';
import { takenAtItsWord } from '../answer/unread-lines';

/** By which requests lines were put in since the cart was read; null for one that is kept already. */
const sentOf = perPage(() => new Map<string, { line: CartAdd; putIn: PutIn | null }>());

/** By which requests products were put in while this page stands, that were written from what their own pages tell. */
export const examplesOf = perPage(() => new Map<string, PutIn>());

/** Notes by what a line was put in, to be kept once the cart shows just that. */
export function noteSent(line: CartAdd, putIn: PutIn, page: StorePage): void {
  sentOf(page).set(line.sku, { line, putIn });
}

/** The same, of a line whose request its own page told. */
export function noteSentByPage(line: CartAdd, putIn: PutIn, page: StorePage): void {
  noteSent(line, putIn, page);
  examplesOf(page).set(line.sku, putIn);
}

/**
 * Puts in a product by the request that put just this product in before, as a cart showed: its page is not asked for. Null where none is
 * known, or where the store does not take it and the cart is as it was: its page then says why, and how it is put in now.
 */
export async function addAsBefore(line: CartAdd, page: StorePage): Promise<AddResult | null> {
  const kept = keptFrom(learnedPart(page, 'products'));
  const request = kept === null ? null : keptRequest(kept, { sku: line.sku, day: today() }, line.quantity);
  if (kept === null || request === null || knownStore(page).add.givenUp.length > 0) return null;
  const putIn = { request, quantityAt: null, answer: kept.answer };
  return sendBelieved(line, putIn, kept.quantity === null ? line.quantity : 1, page, true);
}

/**
 * Sends a request that is believed, so many times: an answer of the kind it had is taken at its word. Null where the store does not take it
 * and the cart is as before. `isKept`: it is kept for this product already.
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
  // Unless something else puts it in, one that is kept goes with the next reading of the cart.
  sentOf(page).set(line.sku, { line, putIn: isAsBefore && !isKept ? putIn : null });
  if (isAsBefore) return takenAtItsWord(line, page);
  if (told.isClean) return heldNow(line, told.said, told.cart(), page);
  const now = told.cart() ?? (await readByRequest(page))?.cart ?? null;
  // What cannot be seen now is looked at, and never sent again.
  if (now === null || heldQuantity(now, line.sku) !== line.held) return heldNow(line, told.said, now, page);
  wroteNothing(page);
  return null;
}

/** To be called before a cart is read that tells what of it is kept: what keeps requests comes when it is needed. */
export function readyToKeep(page: StorePage): void {
  if ([...sentOf(page).values()].some(({ putIn }) => putIn !== null)) page.part(learning);
}

/** Keeps the requests of those lines that a whole cart shows just as they were asked for; of one that it does not show, none is kept. */
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
