import { CoachError, isCoachError } from '../../core/errors';
import type { ErrorCode } from '../../core/errors';

/**
 * Runs what reads or uses a page of a store nobody described. Such a page may be anything, or be on its way elsewhere: what goes wrong on
 * it is that one request's error, told as one, and never the end of a run.
 */
export async function guarded<T>(work: () => Promise<T>, code: ErrorCode, message: string): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (isOurs(error)) throw error;
    const detail = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
    throw new CoachError(code, message, { cause: error, detail: `generic: ${detail.slice(0, 200)}` });
  }
}

/** Errors that are told or used elsewhere: ours, a stop, a script or a page that is asked for first (`MissingScript`, `NeedsVisit`). */
function isOurs(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  return isCoachError(error) || error.name === 'AbortError' || 'visit' in error || 'script' in error;
}
