import { BareSession } from '../bare-session';
import type { BareCost, BareLine, BareVisitor } from '../bare-session';
import { variantId } from './hydrogen';

/** The requests Hydrogen needs to put these lines into a fresh cart and show it: the floor a fill is measured against. */
export async function bareCart(visitor: BareVisitor, lines: readonly BareLine[]): Promise<BareSession> {
  const session = new BareSession(visitor);
  for (const { sku, quantity } of lines)
    await session.ask('/cart.data', 'POST', new URLSearchParams(addForm(sku, quantity)));
  await session.ask('/cart');
  return session;
}

/** The requests it needs to take all of them out again and show that: the floor of Undo. */
export async function bareUndo(filled: BareSession): Promise<BareCost> {
  const session = filled.again();
  // As the remove buttons of the cart page name them.
  const ids = new Set((await session.read('/cart')).match(/gid:\/\/shopify\/CartLine\/[0-9a-f-]+/g));
  for (const id of ids)
    await session.ask('/cart.data', 'POST', new URLSearchParams(cartForm('LinesRemove', { lineIds: [id] })));
  await session.ask('/cart');
  return session.cost();
}

/** What the starter's Add to cart button sends. */
export function addForm(sku: string, quantity: number): string {
  return cartForm('LinesAdd', { lines: [{ merchandiseId: variantId(sku), quantity }] });
}

function cartForm(action: string, inputs: object): string {
  return new URLSearchParams({ cartFormInput: JSON.stringify({ action, inputs }) }).toString();
}
