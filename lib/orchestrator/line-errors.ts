import { isCoachError } from '../core/errors';

/** Errors that are the result of one line: the store refused it. */
export const refusals = ['store/out-of-stock', 'store/not-added', 'store/element-missing'] as const;

/** Errors after which the store may or may not have done the write; an exception in the page's own code is one of them. */
export const isUnsure = ['store/timeout', 'store/unreachable', 'store/server-error', 'unexpected'] as const;

/** Whether an error fails only its line, and not the whole run. */
export function isLineError(error: unknown): boolean {
  return isCoachError(error, ...refusals, ...isUnsure);
}
