import { isCoachError } from '../core/errors';
import type { TraceRecord } from '../core/trace';
import { redactText } from './redact';

export type TraceErrorRecord = NonNullable<TraceRecord['error']>;

/** What the type of an error is when a worker died with the span open. */
export const workerTerminated = 'ServiceWorkerTerminated';

const maxTraceback = 8_000;

/**
 * An error as it is recorded. Opik refuses an empty type or traceback, so an error without a stack gets its own text as one. The type of
 * an error of ours is its code: that is what one wants to search by.
 */
export function traceErrorOf(error: unknown): TraceErrorRecord {
  const isError = error instanceof Error;
  const type = isCoachError(error) ? error.code : isError && error.name !== '' ? error.name : 'Error';
  const message = isError ? error.message : textOf(error);
  const detail = isCoachError(error) && error.detail !== undefined ? `\n${error.detail}` : '';
  const stack =
    isError && typeof error.stack === 'string' && error.stack.trim() !== '' ? error.stack : `${type}: ${message}`;
  return {
    exceptionType: redactText(type),
    message: redactText(message),
    traceback: redactText(`${stack}${detail}${causeOf(error)}`).slice(0, maxTraceback),
  };
}

function causeOf(error: unknown): string {
  if (!(error instanceof Error) || error.cause === undefined || error.cause === null) return '';
  return `\nCaused by: ${error.cause instanceof Error ? (error.cause.stack ?? String(error.cause)) : textOf(error.cause)}`;
}

function textOf(value: unknown): string {
  if (typeof value === 'string') return value;
  try {
    return `${typeof value}: ${JSON.stringify(value)}`;
  } catch {
    return typeof value;
  }
}
