import type { CartLine } from '../../core/cart/cart';
import type { Money } from '../../core/offer/money';
import type { LineDoubt, LineParts } from '../adapter-page';
import type { Loose } from '../reading/json-fields';

/** The lines among records of a store's answer. */
export function linesOf<T = Loose>(records: readonly T[], read: (record: T) => LineParts): CartLine[] {
  return records.flatMap((record): CartLine[] => {
    const { lineId, sku, title, quantity, price, url, buyable = null, complaint = null } = read(record);
    if (lineId === null || sku === null || quantity === null) return [];
    return [{ lineId, sku, title: title ?? sku, quantity, price, url, ...doubts(quantity, buyable, complaint) }];
  });
}

/** What a store says against a line, where it says that not all of it can be bought. */
function doubts(quantity: number, buyable: number | null, complaint: string | null): Pick<CartLine, LineDoubt> {
  if (buyable === null || buyable >= quantity) return {};
  return { isBuyable: false, buyable: Math.max(0, buyable), ...(complaint === null ? {} : { complaint }) };
}

/** The price of one out of what a line comes to; null when it does not divide into whole cents. */
export function eachOf(total: Money | null, quantity: number | null): Money | null {
  if (total === null || quantity === null || quantity <= 0) return null;
  return Number.isInteger(total.minor / quantity) ? { ...total, minor: total.minor / quantity } : null;
}
