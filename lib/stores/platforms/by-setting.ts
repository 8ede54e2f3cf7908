import type { AddResult, Cart, CartAdd, CartRemove } from '../../core/cart/cart';
import type { AdapterPage } from '../adapter-page';

/** A store that is told how many of a product its cart shall hold. Answers with the cart after it, or null when it shows none. */
export type SetQuantity = (sku: string, quantity: number, page: AdapterPage) => Promise<Pick<Cart, 'lines'> | null>;

/** Adding and taking out by setting the number of a product; what came of it is counted in the cart after it. */
export function bySetting(
  id: string,
  readCart: (page: AdapterPage) => Promise<Cart>,
  set: SetQuantity,
): {
  cartWrites: 'sets';
  readCart(page: AdapterPage): Promise<Cart>;
  addToCart(line: CartAdd, page: AdapterPage): Promise<AddResult>;
  removeFromCart(line: CartRemove, page: AdapterPage): Promise<void>;
} {
  return {
    cartWrites: 'sets',
    readCart,
    async addToCart(line, page) {
      const cart = (await set(line.sku, line.held + line.quantity, page)) ?? (await readCart(page));
      return page.outcome.after(line, page.cart.held(cart, line.sku), 'The store took no more of it.');
    },
    async removeFromCart(line, page) {
      const target = Math.max(0, line.held - line.quantity);
      const cart = (await set(line.sku, target, page)) ?? (await readCart(page));
      if (page.cart.held(cart, line.sku) > target) throw page.error.stillThere(`${id}: ${line.sku}`, null);
    },
  };
}
