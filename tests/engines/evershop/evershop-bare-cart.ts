import { z } from 'zod/mini';
import { BareSession } from '../bare-session';
import type { BareCost, BareLine, BareVisitor } from '../bare-session';

const MyCart = z.object({ data: z.object({ myCart: z.object({ items: z.array(z.object({ uuid: z.string() })) }) }) });

/** The requests that EverShop needs to add these lines to a new cart and show it: the minimum that a fill is compared with. */
export async function bareCart(visitor: BareVisitor, lines: readonly BareLine[]): Promise<BareSession> {
  const session = new BareSession(visitor);
  await session.ask('/cart');
  for (const { sku, quantity } of lines)
    await session.ask('/api/cart/mine/items', 'POST', { sku, qty: String(quantity) });
  await itemsOf(session);
  return session;
}

/** The requests that EverShop needs to remove all of them and show that: the minimum for Undo. */
export async function bareUndo(filled: BareSession): Promise<BareCost> {
  const session = filled.again();
  for (const uuid of await itemsOf(session)) await session.ask(`/api/cart/mine/items/${uuid}`, 'DELETE');
  await session.ask('/cart');
  return session.cost();
}

/** The ids of the lines in the cart of a visit. */
export async function itemsOf(session: BareSession): Promise<string[]> {
  const query = '{ myCart { items { uuid productSku qty } } }';
  const answer = MyCart.parse(JSON.parse(await session.read('/api/graphql', 'POST', { query })));
  return answer.data.myCart.items.map(({ uuid }) => uuid);
}
