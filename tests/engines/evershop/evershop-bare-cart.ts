import { z } from 'zod/mini';
import { BareSession } from '../bare-session';
import type { BareCost, BareLine, BareVisitor } from '../bare-session';

const MyCart = z.object({ data: z.object({ myCart: z.object({ items: z.array(z.object({ uuid: z.string() })) }) }) });

/** The requests EverShop needs to put these lines into a fresh cart and show it: the floor a fill is measured against. */
export async function bareCart(visitor: BareVisitor, lines: readonly BareLine[]): Promise<BareSession> {
  const session = new BareSession(visitor);
  await session.ask('/cart');
  for (const { sku, quantity } of lines)
    await session.ask('/api/cart/mine/items', 'POST', { sku, qty: String(quantity) });
  await itemsOf(session);
  return session;
}

/** The requests it needs to take all of them out again and show that: the floor of Undo. */
export async function bareUndo(filled: BareSession): Promise<BareCost> {
  const session = filled.again();
  for (const uuid of await itemsOf(session)) await session.ask(`/api/cart/mine/items/${uuid}`, 'DELETE');
  await session.ask('/cart');
  return session.cost();
}

/** What the cart of a visit holds, by the ids of its lines. */
export async function itemsOf(session: BareSession): Promise<string[]> {
  const query = '{ myCart { items { uuid productSku qty } } }';
  const answer = MyCart.parse(JSON.parse(await session.read('/api/graphql', 'POST', { query })));
  return answer.data.myCart.items.map(({ uuid }) => uuid);
}
