import { z } from 'zod/mini';
import { BareSession } from '../bare-session';
import type { BareCost, BareLine, BareVisitor } from '../bare-session';
import { expressCartId } from './expresscart';

const CartData = z.object({ cart: z.nullish(z.record(z.string(), z.unknown())) });

/** The requests that expressCart needs to add these lines to a new cart and show it: the minimum that a fill is compared with. */
export async function bareCart(visitor: BareVisitor, lines: readonly BareLine[]): Promise<BareSession> {
  const session = new BareSession(visitor);
  for (const { sku, quantity } of lines) {
    const fields = { productId: expressCartId(sku), productQuantity: String(quantity) };
    await session.ask('/product/addtocart', 'POST', new URLSearchParams(fields));
  }
  await session.ask('/checkout/cart');
  return session;
}

/** The requests that expressCart needs to remove all of them and show that: the minimum for Undo. */
export async function bareUndo(filled: BareSession): Promise<BareCost> {
  const session = filled.again();
  const { cart } = CartData.parse(JSON.parse(await session.read('/checkout/cartdata')));
  for (const cartId of Object.keys(cart ?? {}))
    await session.ask('/product/removefromcart', 'POST', new URLSearchParams({ cartId }));
  await session.ask('/checkout/cartdata');
  return session.cost();
}
