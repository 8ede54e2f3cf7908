import type { ErrorCode } from './error-codes';
import type { ErrorInfo } from './error-info';

export type { ErrorInfo };

/** The only error our code throws on purpose. `message` is one plain sentence a shopper can read. */
export class CoachError extends Error {
  override readonly name = 'CoachError';
  readonly code: ErrorCode;
  readonly detail: string | undefined;

  constructor(code: ErrorCode, message: string, options: { cause?: unknown; detail?: string } = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.code = code;
    this.detail = options.detail;
  }
}

/** True for an error of ours with one of these codes; works between contexts because it checks name and code, not the class. */
export function isCoachError(error: unknown, ...codes: ErrorCode[]): error is CoachError {
  return (
    error instanceof Error &&
    error.name === 'CoachError' &&
    'code' in error &&
    (codes.length === 0 || codes.includes(error.code as ErrorCode))
  );
}

/** Turns any thrown value into JSON that can be sent between contexts. Unknown errors keep their message only as detail. */
export function toErrorInfo(error: unknown): ErrorInfo {
  if (isCoachError(error)) {
    const { code, message, detail } = error;
    return { code, message, ...(detail !== undefined && { detail }) };
  }
  if (error instanceof Error && error.name === 'AbortError') {
    return { code: 'run/cancelled', message: 'Stopped.' };
  }
  return {
    code: 'unexpected',
    message: 'Something unexpected went wrong.',
    detail: error instanceof Error ? `${error.name}: ${error.message}` : String(error),
  };
}

/** The reverse of {@link toErrorInfo}, for the receiving side of a message. */
export function fromErrorInfo(info: ErrorInfo): CoachError {
  return new CoachError(info.code, info.message, info.detail === undefined ? {} : { detail: info.detail });
}
