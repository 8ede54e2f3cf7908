import type { CartLine } from '../../core/cart/cart';
import type { Money } from '../../core/offer/money';
import type { LineDoubt, LineParts } from '../adapter-page';
import type { Loose } from '../reading/json-fields';

/** The cart lines of a store's answer. A record without line id, sku or quantity is left out. */
export function linesOf<T = Loose>(records: readonly T[], read: (record: T) => LineParts): CartLine[] {
  return records.flatMap((record): CartLine[] => {
    const { lineId, sku, title, quantity, price, url, buyable = null, complaint = null } = read(record);
    if (lineId === null || sku === null || quantity === null) return [];
    return [{ lineId, sku, title: title ?? sku, quantity, price, url, ...doubts(quantity, buyable, complaint) }];
  });
}

/** The fields of a line of which not all pieces can be bought; empty for any other line. */
function doubts(quantity: number, buyable: number | null, complaint: string | null): Pick<CartLine, LineDoubt> {
  if (buyable === null || buyable >= quantity) return {};
  return { isBuyable: false, buyable: Math.max(0, buyable), ...(complaint === null ? {} : { complaint }) };
}

/** The price of one piece from the price of the line; null when the division leaves a part of a minor unit. */
export function eachOf(total: Money | null, quantity: number | null): Money | null {
  if (total === null || quantity === null || quantity <= 0) return null;
  return Number.isInteger(total.minor / quantity) ? { ...total, minor: total.minor / quantity } : null;
}
