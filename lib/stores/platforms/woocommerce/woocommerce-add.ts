import type { AddResult, Cart, CartAdd } from '../../../core/cart/cart';
import { isRecord, textAt } from '../../reading/json-fields';
import { allowedOf, limitText } from './limits';
import { cartOf } from './woocommerce-cart';
import { codeIn, limitsOf, write } from './woocommerce-session';
import type { AdapterPage, Answer } from '../../adapter-page';
import { perPage } from '../../store-adapter';

/** Refusals that no smaller number would change. */
const isFinal = /product_out_of_stock|not_purchasable|invalid_product|invalid_parent|variation|missing/;

/**
 * What the cart held of each product after we last put it in. The shop stores the shopper's session whole at the end of each request, so
 * one that its page sent at the same time may write back the cart from before ours.
 */
const lastSeen = perPage(() => new Map<string, number>());

/** Forgets what was put in: from here on a product that is gone was taken out. */
export function settleAdds(page: AdapterPage): void {
  lastSeen(page).clear();
}

/** Puts a product in, and once more what a request at the same time undid of those before it. */
export async function addToWoocommerce(asked: CartAdd, page: AdapterPage): Promise<AddResult> {
  let refusal: string | null = null;
  const told = await page.outcome.asMuchAsLeft(asked, async (line) => {
    if (refusal !== null && isFinal.test(refusal)) return page.outcome.refused(line, null);
    // Asked for a number it does not sell, the shop would round, up as well as down.
    const limits = limitsOf(page, line.sku);
    const quantity = allowedOf(line.quantity, line.held, limits);
    if (quantity === 0) return page.outcome.refused(line, limitText(limits));
    const answer = await send(page, line.sku, quantity);
    if (answer.status >= 400) {
      refusal = codeIn(answer, page);
      return page.outcome.refused(line, reasonIn(answer, page));
    }
    const cart = await restored(cartOf(page.request.jsonOf(answer), page), line.sku, page);
    const held = page.cart.held(cart, line.sku);
    lastSeen(page).set(line.sku, held);
    return page.outcome.after(line, held, quantity < line.quantity ? limitText(limits) : null);
  });
  return told;
}

/** The cart, after what it lost of the products before this one was put in again; each is tried once. */
async function restored(cart: Cart, justAdded: string, page: AdapterPage): Promise<Cart> {
  let now = cart;
  for (const [sku, held] of lastSeen(page)) {
    const lost = held - page.cart.held(now, sku);
    if (sku === justAdded || lost <= 0) continue;
    lastSeen(page).delete(sku);
    const answer = await send(page, sku, lost);
    if (answer.status < 400) now = cartOf(page.request.jsonOf(answer), page);
  }
  return now;
}

function send(page: AdapterPage, sku: string, quantity: number): Promise<Answer> {
  return write(page, 'cart/add-item', { id: Number(sku), quantity });
}

/** Why the shop refused, as a shopper reads it. */
export function reasonIn(answer: Answer, page: AdapterPage): string {
  const body = page.request.jsonOf(answer);
  return page.data.plain(textAt(isRecord(body) ? body : null, 'message') ?? 'The store refused it.');
}
