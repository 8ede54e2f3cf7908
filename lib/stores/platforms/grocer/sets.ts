import type { AddResult, Cart, CartAdd, CartRemove } from '../../../core/cart/cart';
import type { Money } from '../../../core/offer/money';
import type { StorePage } from '../../page';
import { heldIn } from '../cart-lines';
import { outcomeOf, stillThere } from '../outcomes';

/** A store that is told how many of a product its cart shall hold. Answers with the cart after it, or null when it shows none. */
export type SetQuantity = (sku: string, quantity: number, page: StorePage) => Promise<Pick<Cart, 'lines'> | null>;

/** Adding and taking out by setting the number of a product; what came of it is counted in the cart after it. */
export function bySetting(
  id: string,
  readCart: (page: StorePage) => Promise<Cart>,
  set: SetQuantity,
): {
  cartWrites: 'sets';
  readCart(page: StorePage): Promise<Cart>;
  addToCart(line: CartAdd, page: StorePage): Promise<AddResult>;
  removeFromCart(line: CartRemove, page: StorePage): Promise<void>;
} {
  return {
    cartWrites: 'sets',
    readCart,
    async addToCart(line, page) {
      const cart = (await set(line.sku, line.held + line.quantity, page)) ?? (await readCart(page));
      return outcomeOf(line, heldIn(cart, line.sku), 'The store took no more of it.');
    },
    async removeFromCart(line, page) {
      const target = Math.max(0, line.held - line.quantity);
      const cart = (await set(line.sku, target, page)) ?? (await readCart(page));
      if (heldIn(cart, line.sku) > target) throw stillThere(`${id}: ${line.sku}`, null);
    },
  };
}

/** The price of one out of what a line comes to; null when it does not divide into whole cents. */
export function eachOf(total: Money | null, quantity: number | null): Money | null {
  if (total === null || quantity === null || quantity <= 0) return null;
  return Number.isInteger(total.minor / quantity) ? { ...total, minor: total.minor / quantity } : null;
}
