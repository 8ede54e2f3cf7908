import type { AddResult, Cart, CartAdd } from '../../../core/cart/cart';
import { isRecord, textAt } from '../../reading/json-fields';
import { perPage } from '../../page';
import type { StorePage } from '../../page';
import { plainText } from '../../reading/plain-text';
import { jsonOf } from '../../request';
import type { Answer } from '../../request';
import { heldIn } from '../cart-lines';
import { takeWhatIsLeft } from '../fewer';
import { outcomeOf, refused } from '../outcomes';
import { allowedOf, limitText } from '../quantity-limits';
import { cartOf } from './cart';
import { codeIn, limitsOf, write } from './session';

/** Refusals that no smaller number would change. */
const isFinal = /product_out_of_stock|not_purchasable|invalid_product|invalid_parent|variation|missing/;

/**
 * What the cart held of each product after we last put it in. The shop stores the shopper's session whole at the end of each request, so
 * one that its page sent at the same time may write back the cart from before ours.
 */
const lastSeen = perPage(() => new Map<string, number>());

/** Forgets what was put in: from here on a product that is gone was taken out. */
export function settleAdds(page: StorePage): void {
  lastSeen(page).clear();
}

/** Puts a product in, and once more what a request at the same time undid of those before it. */
export async function addToWoocommerce(asked: CartAdd, page: StorePage): Promise<AddResult> {
  let refusal: string | null = null;
  const told = await takeWhatIsLeft(asked, async (line) => {
    if (refusal !== null && isFinal.test(refusal)) return refused(line, null);
    // Asked for a number it does not sell, the shop would round, up as well as down.
    const limits = limitsOf(page, line.sku);
    const quantity = allowedOf(line.quantity, line.held, limits);
    if (quantity === 0) return refused(line, limitText(limits));
    const answer = await send(page, line.sku, quantity);
    if (answer.status >= 400) {
      refusal = codeIn(answer);
      return refused(line, reasonIn(answer));
    }
    const cart = await restored(cartOf(jsonOf(answer), page), line.sku, page);
    const held = heldIn(cart, line.sku);
    lastSeen(page).set(line.sku, held);
    return outcomeOf(line, held, quantity < line.quantity ? limitText(limits) : null);
  });
  return told;
}

/** The cart, after what it lost of the products before this one was put in again; each is tried once. */
async function restored(cart: Cart, justAdded: string, page: StorePage): Promise<Cart> {
  let now = cart;
  for (const [sku, held] of lastSeen(page)) {
    const lost = held - heldIn(now, sku);
    if (sku === justAdded || lost <= 0) continue;
    lastSeen(page).delete(sku);
    const answer = await send(page, sku, lost);
    if (answer.status < 400) now = cartOf(jsonOf(answer), page);
  }
  return now;
}

function send(page: StorePage, sku: string, quantity: number): Promise<Answer> {
  return write(page, 'cart/add-item', { id: Number(sku), quantity });
}

/** Why the shop refused, as a shopper reads it. */
export function reasonIn(answer: Answer): string {
  const body = jsonOf(answer);
  return plainText(textAt(isRecord(body) ? body : null, 'message') ?? 'The store refused it.');
}
