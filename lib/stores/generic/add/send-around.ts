import type { AddResult, Cart, CartAdd, CameWith } from '../../../core/cart/cart';
import { isGiftOf } from '../../../core/cart/names/gifts-apart';
import { wroteNothing } from '../../live/needs-visit';
import type { StorePage } from '../../page';
import type { Ask } from '../../request';
import { heldQuantity, lookMs, looks } from '../cart/cart-looks';
import { lastCart } from '../cart/kept/last-cart';
import { readByRequest } from '../cart/read-cart';
import type { ToldByAnswer } from './answer/answer';
import { isSame, noMore, unread } from './answer/outcome';
import { sendAdd } from './send-add';

/** What came of a request that was sent with the cart read before and after it. */
interface SentAround {
  told: ToldByAnswer;
  /** The cart gained just what was asked for, and nothing else. */
  isJustThat: boolean;
  /** How many it gained; null where it could not be read. */
  gained: number | null;
  /** Null where the cart is certainly as it was, so that another way may be tried. */
  result: AddResult | null;
}

/**
 * Sends what puts a line in, so many times, and tells by the cart before and after it what came of that. What is to be sent more than once is
 * sent once first, and again only where that added one: a page that wrote another number than was asked has it in the request unseen.
 * Null, with nothing sent, where the cart cannot be read.
 */
export async function sendAround(
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

/** The cart after an answer: what it shows itself, or what is read; null where none can be read. */
async function cartAfter(told: ToldByAnswer, before: Cart, page: StorePage): Promise<Cart | null> {
  const first = told.cart() ?? (await readByRequest(page))?.cart;
  if (first === undefined) return null;
  return told.isClean ? onceChanged(before, first, page) : first;
}

/** The cart once it is another than before; as it was only after as long as it may be behind: then another way may be taken. */
async function onceChanged(before: Cart, first: Cart, page: StorePage): Promise<Cart> {
  let after = first;
  for (let look = 1; look < looks && isSame(before, after); look += 1) {
    await page.wait(lookMs);
    after = (await readByRequest(page))?.cart ?? after;
  }
  return after;
}

/** What costs nothing came with ours; what has a price may be the shopper's own, put in at the same time: that is never taken for ours. */
function isFree(sku: string, cart: Cart): boolean {
  return cart.lines.every((line) => line.sku !== sku || line.price === null || line.price.minor === 0);
}

/** What else is more than before; a gift of the same goes with it and is not taken out by itself. */
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
