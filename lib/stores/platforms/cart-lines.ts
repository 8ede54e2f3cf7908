import type { Cart, CartLine } from '../../core/cart';
import type { Loose } from '../loose-json';

/** A cart line as read; one that has no id, no product or no number is none. */
export type LineParts = { [K in keyof CartLine]: CartLine[K] | null };

/** The lines among records of a store's answer. */
export function linesOf<T = Loose>(records: readonly T[], read: (record: T) => LineParts): CartLine[] {
  return records.flatMap((record): CartLine[] => {
    const { lineId, sku, title, quantity, price, url } = read(record);
    if (lineId === null || sku === null || quantity === null) return [];
    return [{ lineId, sku, title: title ?? sku, quantity, price, url }];
  });
}

/** How many of a product a cart holds. As in core/cart, whose schemas would come along into the content script. */
export function heldIn(cart: Pick<Cart, 'lines'>, sku: string): number {
  return cart.lines.reduce((held, line) => held + (line.sku === sku ? line.quantity : 0), 0);
}
