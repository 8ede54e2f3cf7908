import type { SoldProduct, ToldLine, Wish } from './facts';

/** The result of one wish, by the first thing that went wrong. */
export type LineResult =
  | 'right'
  | 'not-read'
  /** No search found a right product. */
  | 'not-found'
  /** A right product was found, but none was picked. */
  | 'not-chosen'
  | 'wrong-product'
  | 'wrong-number'
  | 'not-filled'
  | 'doubled'
  | 'not-checked'
  | 'told-otherwise'
  | 'run-ended'
  /** A product that looked available was not, and that was said. */
  | 'sold-out'
  /** The store asks for a postcode, a branch or a sign-in first, and that was said. */
  | 'asked-first'
  /** All right products have kinds to choose from, and that was said with their names. */
  | 'needs-choosing';

/** Results of lines that could not be bought and were reported so. They count neither as right nor as wrong. */
export const notToBeHad: readonly LineResult[] = ['sold-out', 'asked-first', 'needs-choosing'];

/** The judgement of one wish. */
export interface LineVerdict {
  wish: Wish;
  told: ToldLine;
  /** The sold product that the coach picked; null if none was picked or the store does not sell it. */
  product: SoldProduct | null;
  isSold: boolean;
  result: LineResult;
  /** Reported as in the cart in a quantity that is not there. */
  isFalseIn: boolean;
  /** Reported as not in the cart, or in a lower quantity, although it is there. */
  isFalseOut: boolean;
  /** The cart has more of it than was approved or was there before. */
  isDoubled: boolean;
  /** Quantity in the real cart. */
  held: number;
}
