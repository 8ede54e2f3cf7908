import { isCoachError } from '../core/errors';
import type { TraceRecord } from '../core/trace/trace';
import { redactText } from './privacy/redact';

export type TraceErrorRecord = NonNullable<TraceRecord['error']>;

const maxTraceback = 8_000;

/**
 * An error as it is recorded. Opik refuses an empty type or traceback, so an error without a stack gets its own text as one. The type of
 * an error of ours is its code: that is what one wants to search by.
 */
export function traceErrorOf(error: unknown): TraceErrorRecord {
  const isError = error instanceof Error;
  const message = isError ? error.message : String(error);
  const type = isCoachError(error) ? error.code : (isError && error.name) || 'Error';
  const cause = isError && error.cause instanceof Error ? error.cause : null;
  const traceback = [
    (isError && error.stack?.trim()) || `${type}: ${message}`,
    isCoachError(error) ? error.detail : null,
    cause && `Caused by: ${cause.stack ?? cause.message}`,
  ];
  return {
    exceptionType: redactText(type),
    message: redactText(message),
    traceback: redactText(traceback.filter(Boolean).join('\n')).slice(0, maxTraceback),
  };
}

/** How a trace or span ends that a dead worker left open; `endedAt` (ISO) is its last sign of life. */
export function terminatedAt(endedAt: string): { endedAt: string; error: TraceErrorRecord } {
  const message = 'The browser ended the background worker while this was under way.';
  return { endedAt, error: { exceptionType: 'ServiceWorkerTerminated', message, traceback: message } };
}
