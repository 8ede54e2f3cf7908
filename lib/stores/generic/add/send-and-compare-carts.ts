import type { AddResult, Cart, CartAdd, CameWith } from '../../../core/cart/cart';
import { isGiftOf } from '../../../core/cart/names/free-gift-lines';
import { wroteNothing } from '../../live/needs-visit';
import type { StorePage } from '../../page';
import type { Ask } from '../../request';
import { heldQuantity } from '../../../core/cart/held-quantity';
import { lookMs, looks } from '../cart/cart-delay';
import { lastCart } from '../cart/kept/last-cart';
import { readByRequest } from '../cart/read-any-cart';
import type { WriteAnswer } from './answer/write-answer';
import { isSame, noMore, unread } from './answer/add-outcome';
import { sendAdd } from './send-add';

/** Outcome of a request that was sent with the cart read before and after it. */
interface SentAround {
  told: WriteAnswer;
  /** Whether the cart gained exactly what was asked for and nothing else. */
  isJustThat: boolean;
  /** Units gained; null if the cart could not be read afterwards. */
  gained: number | null;
  /** Null if the cart is certainly unchanged, so that another way may be tried. */
  result: AddResult | null;
}

/**
 * Sends an add request `times` times and finds the outcome by reading the cart before and after. The first request is sent alone,
 * and repeated only if it added exactly one unit: the request may contain a quantity that was not recognised. Null, with nothing
 * sent, if the cart cannot be read.
 */
export async function sendAndCompareCarts(
  line: CartAdd,
  request: Ask & { readonly path: string },
  times: number,
  page: StorePage,
): Promise<SentAround | null> {
  const before = (lastCart(page) ?? (await readByRequest(page)))?.cart;
  if (before === undefined) return null;
  const gainedBy = (cart: Cart): number => heldQuantity(cart, line.sku) - heldQuantity(before, line.sku);
  let told = await sendAdd(request, 1, page);
  let after = await cartAfter(told, before, page);
  const addsOne = after !== null && gainedBy(after) === 1;
  if (after !== null && times > 1 && addsOne) {
    told = await sendAdd(request, times - 1, page);
    after = await cartAfter(told, after, page);
  }
  if (after === null) return { told, isJustThat: false, gained: null, result: unread(line) };
  const gained = gainedBy(after);
  const others = gainedBeside(line.sku, before, after);
  const isJustThat = gained === line.quantity && others.length === 0 && (times === 1 || addsOne);
  if (gained <= 0 && others.length === 0) {
    wroteNothing(page);
    return { told, isJustThat, gained, result: null };
  }
  const gifts = others.filter(({ sku }) => isFree(sku, after));
  const result: AddResult = {
    sku: line.sku,
    isAccepted: true,
    added: Math.max(0, gained),
    reason: gained >= line.quantity ? null : (told.said ?? noMore),
    ...(gifts.length === 0 ? {} : { cameWith: gifts }),
  };
  return { told, isJustThat, gained, result };
}

/** The cart after an answer: the one in the answer, or a new reading. Null if neither is possible. */
async function cartAfter(told: WriteAnswer, before: Cart, page: StorePage): Promise<Cart | null> {
  const first = told.cart() ?? (await readByRequest(page))?.cart;
  if (first === undefined) return null;
  return told.isClean ? onceChanged(before, first, page) : first;
}

/**
 * Reads the cart until it differs from `before`. An unchanged cart is returned only after the time that a store may need to show
 * a change.
 */
async function onceChanged(before: Cart, first: Cart, page: StorePage): Promise<Cart> {
  let after = first;
  for (let look = 1; look < looks && isSame(before, after); look += 1) {
    await page.wait(lookMs);
    after = (await readByRequest(page))?.cart ?? after;
  }
  return after;
}

/**
 * Whether a line costs nothing. A gift came with our line; a line with a price may be one that the shopper added at the same
 * time, and is never treated as ours.
 */
function isFree(sku: string, cart: Cart): boolean {
  return cart.lines.every((line) => line.sku !== sku || line.price === null || line.price.minor === 0);
}

/** Other lines that increased. A gift of the same product is left out: it goes when the product goes. */
function gainedBeside(sku: string, before: Cart, after: Cart): CameWith[] {
  const skus = new Map(
    after.lines
      .filter((line) => line.sku !== sku && !isGiftOf(line.sku, new Set([sku])))
      .map((line) => [line.sku, line.title]),
  );
  return [...skus].flatMap(([other, title]) => {
    const quantity = heldQuantity(after, other) - heldQuantity(before, other);
    return quantity > 0 ? [{ sku: other, title, quantity }] : [];
  });
}
