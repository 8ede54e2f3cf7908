import type { AddResult, Cart, CartAdd } from '../../../core/cart/cart';
import { isRecord, textAt } from '../../reading/json-fields';
import { cartOf } from './woocommerce-cart';
import { allowedOf, codeIn, limitsOf, limitText, write } from './woocommerce-session';
import type { AdapterPage, Answer } from '../../adapter-page';
import { perPage } from '../../store-adapter';

/** Refusals that a smaller quantity would not change. */
const isFinal = /product_out_of_stock|not_purchasable|invalid_product|invalid_parent|variation|missing/;

/**
 * The quantity of each product in the cart after our last add. The shop stores the shopper's whole session at the end of each request, so a
 * request that the page sends at the same time may restore the cart from before ours.
 */
const lastSeen = perPage(() => new Map<string, number>());

/** Forgets our adds: a product that is gone after this was removed by the shopper. */
export function settleAdds(page: AdapterPage): void {
  lastSeen(page).clear();
}

/** Adds a product. Earlier products that a simultaneous request removed are added once more. */
export async function addToWoocommerce(asked: CartAdd, page: AdapterPage): Promise<AddResult> {
  let refusal: string | null = null;
  const told = await page.outcome.asMuchAsLeft(asked, async (line) => {
    if (refusal !== null && isFinal.test(refusal)) return page.outcome.refused(line, null);
    // For a quantity that it does not sell, the shop would round up or down.
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

/** The cart after the products that it lost were added again, each once. `justAdded` is not among them. */
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

/** The shop's reason for a refusal as plain text. */
export function reasonIn(answer: Answer, page: AdapterPage): string {
  const body = page.request.jsonOf(answer);
  return page.data.plain(textAt(isRecord(body) ? body : null, 'message') ?? 'The store refused it.');
}
