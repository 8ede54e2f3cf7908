import type { Cart } from './cart';

/**
 * Units of a sku that the cart holds, over all its lines. The functions of this file import no schemas, because page scripts use
 * them.
 */
export function heldQuantity(cart: Cart, sku: string): number {
  let held = 0;
  for (const line of cart.lines) if (line.sku === sku) held += line.quantity;
  return held;
}

/** How many of a sku the cart holds that can be bought; lines that the store's cart marks as not for sale are not counted. */
export function buyableQuantity(cart: Cart, sku: string): number {
  let buyable = 0;
  for (const line of cart.lines) {
    if (line.sku !== sku) continue;
    buyable += line.isBuyable === false ? Math.min(line.quantity, line.buyable ?? 0) : line.quantity;
  }
  return buyable;
}

/** The store's message about a sku that its cart holds and does not sell; null when there is none. */
export function complaintAbout(cart: Cart, sku: string): string | null {
  return cart.lines.find((line) => line.sku === sku && line.complaint !== undefined)?.complaint ?? null;
}
