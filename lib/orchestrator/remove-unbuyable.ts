import { buyableQuantity, complaintAbout, heldQuantity } from '../core/cart/held-quantity';
import type { Cart } from '../core/cart/cart';
import { isCoachError } from '../core/errors';
import type { FillLine } from '../core/cart/fill';
import type { Run } from '../core/run/run';
import { removalsTo } from '../core/cart/undo/undo-targets';
import type { FillDeps } from './fill-deps';
import { readCart } from './read-named-cart';

/** The lines with their results, and the last cart that was read. */
interface TakenBack {
  lines: FillLine[];
  cart: Cart;
}

/**
 * Some stores accept everything into the cart and mark there what cannot be bought, which then blocks checkout. Of our own marked lines,
 * as many packs stay as can be bought; the rest of what we added is removed, and the line says why. What the shopper had before is left
 * alone, and a line that cannot be settled stays as it is.
 */
export async function removeUnbuyable(
  run: Run,
  lines: readonly FillLine[],
  before: Cart,
  cart: Cart,
  deps: FillDeps,
): Promise<TakenBack> {
  // Every reading covers the whole cart, so the other lines must be recognised in it too.
  const read = (): Promise<Cart> => readCart(run, lines, before, deps);
  const settled = { lines: [...lines], cart };
  for (const [at, line] of lines.entries()) {
    if (line.attempted === 0 || isBuyable(settled.cart, line.sku)) continue;
    const said = complaintAbout(settled.cart, line.sku);
    try {
      settled.cart = await lower(line, settled.cart, read, deps);
    } catch (error) {
      if (deps.signal.aborted || !isCoachError(error)) throw error;
      settled.cart = await read();
    }
    const left = heldQuantity(settled.cart, line.sku);
    if (isBuyable(settled.cart, line.sku)) settled.lines[at] = { ...line, reason: reasonFor(left, line.wanted, said) };
  }
  return settled;
}

function reasonFor(left: number, wanted: number, said: string | null): string | null {
  if (left >= wanted) return null;
  const some = left === 0 ? 'it cannot be bought now' : `only ${String(left)} of it can be bought now`;
  return `The store says ${some}${said === null ? '.' : `: ${said}`}`;
}

function isBuyable(cart: Cart, sku: string): boolean {
  return buyableQuantity(cart, sku) === heldQuantity(cart, sku);
}

/** Finds the largest number that can be bought, between what was there without us and what is there now. */
async function lower(line: FillLine, now: Cart, read: () => Promise<Cart>, deps: FillDeps): Promise<Cart> {
  const held = heldQuantity(now, line.sku);
  let cart = now;
  const holding = async (count: number): Promise<boolean> => {
    try {
      cart = await holdExactly(line, count, cart, read, deps);
    } catch (error) {
      // Some stores refuse to lower a line to a number that is still too large.
      if (!isCoachError(error, 'store/not-added')) throw error;
      cart = await read();
      return false;
    }
    return isBuyable(cart, line.sku);
  };
  let most = Math.max(0, held - line.attempted);
  let tooMany = held;
  const told = buyableQuantity(now, line.sku);
  if (told > most && told < tooMany) {
    if (await holding(told)) return cart;
    tooMany = told;
  }
  while (tooMany - most > 1) {
    const middle = Math.floor((most + tooMany) / 2);
    if (await holding(middle)) most = middle;
    else tooMany = middle;
  }
  return heldQuantity(cart, line.sku) === most ? cart : holdExactly(line, most, cart, read, deps);
}

/** Sets the line's product to this many in the cart and reads it. */
async function holdExactly(
  { sku, url, title }: FillLine,
  count: number,
  cart: Cart,
  read: () => Promise<Cart>,
  deps: FillDeps,
): Promise<Cart> {
  deps.signal.throwIfAborted();
  const held = heldQuantity(cart, sku);
  for (const removal of removalsTo({ [sku]: count }, cart)) await deps.store.removeFromCart(removal, deps.signal);
  if (held < count) await deps.store.addToCart([{ sku, url, title, quantity: count - held, held }], deps.signal);
  return read();
}
