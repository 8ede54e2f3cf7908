import type { Cart, CartLine } from '../../core/cart/cart';
import type { Loose } from '../reading/json-fields';

type Doubt = 'isBuyable' | 'buyable' | 'complaint';

/** A cart line as read; one that has no id, no product or no number is none. What the store says against it may be left out. */
export type LineParts = { [K in Exclude<keyof CartLine, Doubt>]: CartLine[K] | null } & {
  /** How many of the line can be bought; null: the store says nothing against it. */
  readonly buyable?: number | null | undefined;
  readonly complaint?: string | null | undefined;
};

/** The lines among records of a store's answer. */
export function linesOf<T = Loose>(records: readonly T[], read: (record: T) => LineParts): CartLine[] {
  return records.flatMap((record): CartLine[] => {
    const { lineId, sku, title, quantity, price, url, buyable = null, complaint = null } = read(record);
    if (lineId === null || sku === null || quantity === null) return [];
    return [{ lineId, sku, title: title ?? sku, quantity, price, url, ...doubts(quantity, buyable, complaint) }];
  });
}

/** What a store says against a line, where it says that not all of it can be bought. */
function doubts(quantity: number, buyable: number | null, complaint: string | null): Pick<CartLine, Doubt> {
  if (buyable === null || buyable >= quantity) return {};
  return { isBuyable: false, buyable: Math.max(0, buyable), ...(complaint === null ? {} : { complaint }) };
}

/** How many of a product a cart holds. As in core/cart, whose schemas would come along into the content script. */
export function heldIn(cart: Pick<Cart, 'lines'>, sku: string): number {
  return cart.lines.reduce((held, line) => held + (line.sku === sku ? line.quantity : 0), 0);
}
