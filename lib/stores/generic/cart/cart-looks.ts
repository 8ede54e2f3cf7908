import type { Cart } from '../../../core/cart/cart';

/** As heldQuantity of core/cart, whose schemas would come along into the content script. */
export function heldQuantity(cart: Cart, sku: string): number {
  return cart.lines.reduce((held, line) => held + (line.sku === sku ? line.quantity : 0), 0);
}

/** How long a press may take to show in the cart, and how often the cart is looked at meanwhile. */
export const looks = 5;
export const lookMs = 700;
