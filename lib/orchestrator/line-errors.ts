import { isCoachError } from '../core/errors';

/** Errors that are one line's result: the store said no. */
export const refusals = ['store/out-of-stock', 'store/not-added', 'store/element-missing'] as const;

/** Errors after which the store may or may not have done what it was asked for. An exception in the page's own code is one of them. */
export const isUnsure = ['store/timeout', 'store/unreachable', 'store/server-error', 'unexpected'] as const;

/** Whether an error costs the line it came up at, and not the whole run. */
export function isLineError(error: unknown): boolean {
  return isCoachError(error, ...refusals, ...isUnsure);
}
