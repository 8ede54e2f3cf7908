import type { ErrorCode, ErrorInfo } from '../../errors';

/**
 * Errors after which a store has given no answer for one article: its page was left or did not load, it took too long, it had a problem of
 * its own. For the next article it may have one.
 */
export const noAnswer = ['store/unreachable', 'store/timeout', 'store/server-error'] as const satisfies ErrorCode[];

/** What a search came to, as far as it tells whether there was an answer. */
interface Outcome {
  offers: readonly unknown[];
  error: ErrorInfo | null;
}

/** Whether an article could not be looked for because the store gave no answer. */
export function isUnanswered({ offers, error }: Outcome): boolean {
  return offers.length === 0 && error !== null && noAnswer.some((code) => code === error.code);
}

/** Articles in a row without an answer after which the store itself is taken to be out of reach; fewer where each has kept one waiting long. */
const mostInRow = 3;
const mostWaits = 2;

/** Whether so many articles in a row were left without an answer that the next would be too. `row`: their errors. */
export function isOutOfReach(row: readonly ErrorInfo[]): boolean {
  return row.length >= mostInRow || row.filter(({ code }) => code === 'store/timeout').length >= mostWaits;
}
