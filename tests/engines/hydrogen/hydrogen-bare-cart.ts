import { BareSession } from '../bare-session';
import type { BareCost, BareLine, BareVisitor } from '../bare-session';
import { variantId } from './hydrogen';

/** The requests that Hydrogen needs to add these lines to a new cart and show it: the minimum that a fill is compared with. */
export async function bareCart(visitor: BareVisitor, lines: readonly BareLine[]): Promise<BareSession> {
  const session = new BareSession(visitor);
  for (const { sku, quantity } of lines)
    await session.ask('/cart.data', 'POST', new URLSearchParams(addForm(sku, quantity)));
  await session.ask('/cart');
  return session;
}

/** The requests that Hydrogen needs to remove all of them and show that: the minimum for Undo. */
export async function bareUndo(filled: BareSession): Promise<BareCost> {
  const session = filled.again();
  // The line ids in the remove buttons of the cart page.
  const ids = new Set((await session.read('/cart')).match(/gid:\/\/shopify\/CartLine\/[0-9a-f-]+/g));
  for (const id of ids)
    await session.ask('/cart.data', 'POST', new URLSearchParams(cartForm('LinesRemove', { lineIds: [id] })));
  await session.ask('/cart');
  return session.cost();
}

/** The form that the starter's "Add to cart" button sends. */
export function addForm(sku: string, quantity: number): string {
  return cartForm('LinesAdd', { lines: [{ merchandiseId: variantId(sku), quantity }] });
}

function cartForm(action: string, inputs: object): string {
  return new URLSearchParams({ cartFormInput: JSON.stringify({ action, inputs }) }).toString();
}
