import {
  APIConnectionError,
  APIConnectionTimeoutError,
  APIError,
  APIUserAbortError,
  AuthenticationError,
  PermissionDeniedError,
  RateLimitError,
} from '@anthropic-ai/sdk/error';
import { CoachError } from '../core/errors';

/**
 * The SDK's error classes to our codes, one sentence each. The API's own text is kept out of the message: it may quote the request.
 * `retry-after` is told in the sentence, in seconds.
 */
export function toLlmError(cause: unknown): CoachError {
  if (cause instanceof CoachError) return cause;
  if (cause instanceof APIUserAbortError) return new CoachError('run/cancelled', 'Stopped.', { cause });
  if (cause instanceof APIConnectionTimeoutError)
    return new CoachError('llm/timeout', 'Claude took too long to answer.', { cause });
  if (cause instanceof APIConnectionError)
    return new CoachError(
      'llm/offline',
      'Claude could not be reached. Check the connection or the address in Settings.',
      { cause },
    );
  if (cause instanceof AuthenticationError)
    return new CoachError('llm/auth', 'Claude did not accept the key. Check it in Settings.', { cause });
  if (cause instanceof PermissionDeniedError)
    return new CoachError('llm/auth', 'This key may not use the chosen model. Check both in Settings.', { cause });
  if (cause instanceof RateLimitError) {
    const seconds = retryAfterSeconds(cause.headers);
    const wait = seconds === null ? 'in a minute' : `in ${seconds} s`;
    return new CoachError('llm/rate-limit', `Claude asks to slow down. Try again ${wait}.`, {
      cause,
      detail: `retry-after ${seconds ?? 'not given'}`,
    });
  }
  if (cause instanceof APIError) {
    const status = typeof cause.status === 'number' ? cause.status : 0;
    const detail = `HTTP ${status} ${cause.type ?? ''} ${cause.requestID ?? ''}`.trim();
    if (status === 529 || status === 503)
      return new CoachError('llm/overloaded', 'Claude is overloaded at the moment.', { cause, detail });
    if (status === 404)
      return new CoachError('llm/bad-output', 'This address does not know the chosen model. Check both in Settings.', {
        cause,
        detail,
      });
    if (status >= 500) return new CoachError('llm/overloaded', 'Claude has trouble at the moment.', { cause, detail });
    return new CoachError('llm/bad-output', 'Claude could not take the request.', { cause, detail });
  }
  if (cause instanceof Error && cause.name === 'AbortError')
    return new CoachError('run/cancelled', 'Stopped.', { cause });
  return new CoachError('llm/bad-output', 'Claude’s answer could not be read.', { cause });
}

/** `retry-after` in seconds; the header may also be a date. */
export function retryAfterSeconds(headers: Headers | undefined, now: number = Date.now()): number | null {
  const value = headers?.get('retry-after');
  if (value === null || value === undefined || value === '') return null;
  const seconds = Number(value);
  if (Number.isFinite(seconds)) return Math.max(0, Math.ceil(seconds));
  const at = Date.parse(value);
  return Number.isNaN(at) ? null : Math.max(0, Math.ceil((at - now) / 1000));
}
