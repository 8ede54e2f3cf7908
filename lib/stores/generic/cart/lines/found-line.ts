import type { CartLine } from '../../../../core/cart/cart';
import type { Money } from '../../../../core/offer/money';

/** A cart line and the element it was read from, so that the line can be changed there. */
export interface FoundLine extends CartLine {
  element: Element;
}

/** What a line shows of its product and quantity. */
export interface ToldLine {
  element: Element;
  title: string;
  href: string | null;
  quantity: number;
}

/** A line whose prices are not yet known to be per unit or total. */
export type RawLine = Omit<FoundLine, 'lineId' | 'price'> & { prices: Money[] };
