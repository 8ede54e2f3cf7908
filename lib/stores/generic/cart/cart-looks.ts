import type { Cart } from '../../../core/cart/cart';

/**
 * Units of a product that a cart holds. Same as heldQuantity of core/cart; importing that would bring its schemas into the
 * content script.
 */
export function heldQuantity(cart: Cart, sku: string): number {
  return cart.lines.reduce((held, line) => held + (line.sku === sku ? line.quantity : 0), 0);
}

/** Readings of the cart after a write, and milliseconds between them: how long a store may need to show a change. */
export const looks = 5;
export const lookMs = 700;
