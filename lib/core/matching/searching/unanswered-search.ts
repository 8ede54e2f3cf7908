import type { ErrorCode } from '../../error-codes';
import type { ErrorInfo } from '../../error-info';

/**
 * Errors that mean no answer for one ingredient: the page was left or did not load, it took too long, or it had a problem of its own. The
 * next ingredient may still get an answer.
 */
export const noAnswer = ['store/unreachable', 'store/timeout', 'store/server-error'] as const satisfies ErrorCode[];

/** The result of a search, reduced to whether there was an answer. */
interface Outcome {
  offers: readonly unknown[];
  error: ErrorInfo | null;
}

/** Whether an ingredient could not be searched because the store gave no answer. */
export function isUnanswered({ offers, error }: Outcome): boolean {
  return offers.length === 0 && error !== null && noAnswer.some((code) => code === error.code);
}

/**
 * The number of ingredients in a row without an answer after which the store counts as out of reach; fewer when each made the shopper
 * wait long.
 */
const mostInRow = 3;
const mostWaits = 2;

/** Whether so many ingredients in a row had no answer that the next would have none either. `row`: their errors. */
export function isOutOfReach(row: readonly ErrorInfo[]): boolean {
  return row.length >= mostInRow || row.filter(({ code }) => code === 'store/timeout').length >= mostWaits;
}
