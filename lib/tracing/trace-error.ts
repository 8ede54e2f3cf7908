import { isCoachError } from '../core/errors';
import type { TraceRecord } from '../core/trace';
import { redactText } from './redact';

export type TraceErrorRecord = NonNullable<TraceRecord['error']>;

const maxTraceback = 8_000;

/**
 * An error as it is recorded. Opik refuses an empty type or traceback, so an error without a stack gets its own text as one. The type of
 * an error of ours is its code: that is what one wants to search by.
 */
export function traceErrorOf(error: unknown): TraceErrorRecord {
  const { name, message, stack } = error instanceof Error ? error : new Error(String(error));
  const type = isCoachError(error) ? error.code : name || 'Error';
  const detail = isCoachError(error) ? `\n${error.detail ?? ''}` : '';
  const hasStack = error instanceof Error && stack !== undefined && stack.trim() !== '';
  return {
    exceptionType: redactText(type),
    message: redactText(message),
    traceback: redactText(`${hasStack ? stack : `${type}: ${message}`}${detail}${causeOf(error)}`).slice(
      0,
      maxTraceback,
    ),
  };
}

/** How a trace or span ends that a dead worker left open; `endedAt` (ISO) is its last sign of life. */
export function terminatedAt(endedAt: string): { endedAt: string; error: TraceErrorRecord } {
  const exceptionType = 'ServiceWorkerTerminated';
  const message = 'The browser ended the background worker while this was under way.';
  return { endedAt, error: { exceptionType, message, traceback: `${exceptionType}: last sign of life ${endedAt}` } };
}

function causeOf(error: unknown): string {
  if (!(error instanceof Error) || !(error.cause instanceof Error)) return '';
  return `\nCaused by: ${error.cause.stack ?? error.cause.message}`;
}
