import type { SoldProduct, ToldLine, Wish } from './facts';

/** What came of one wish, by the first thing that went wrong on the way. */
export type LineResult =
  | 'right'
  | 'not-read'
  /** No search brought a product that is meant. */
  | 'not-found'
  /** One that is meant was brought, and none was picked. */
  | 'not-chosen'
  | 'wrong-product'
  | 'wrong-number'
  | 'not-filled'
  | 'doubled'
  | 'not-checked'
  | 'told-otherwise'
  | 'run-ended'
  /** What looked as if it were for sale was not, and that was told. */
  | 'sold-out'
  /** The store wants a postcode, a branch or a sign-in first, and that was told. */
  | 'asked-first'
  /** Whatever is meant comes in kinds of which nothing says one, and that was told with their names. */
  | 'needs-choosing';

/** Results of lines that could not be had, and of which that was told: they count neither as right nor as wrong. */
export const notToBeHad: readonly LineResult[] = ['sold-out', 'asked-first', 'needs-choosing'];

/** The judgement of one wish. */
export interface LineVerdict {
  wish: Wish;
  told: ToldLine;
  /** Which sold product was meant by the coach; null when none was picked or it is none of the store's. */
  product: SoldProduct | null;
  isSold: boolean;
  result: LineResult;
  /** Said to be in the cart in a number that is not there. */
  isFalseIn: boolean;
  /** Said not to be in the cart, or in a lower number, though it is there. */
  isFalseOut: boolean;
  /** More of it is in the cart than were approved, or were there before. */
  isDoubled: boolean;
  /** How many the true cart holds. */
  held: number;
}
