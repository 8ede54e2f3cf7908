import { CoachError, isCoachError } from '../../core/errors';
import type { ErrorCode } from '../../core/error-codes';

/**
 * Runs code that reads or uses a page of a store without an adapter. The page may be anything or be left meanwhile, so an
 * unexpected error becomes a CoachError of this one request and does not end the run.
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

/**
 * Errors that are passed on unchanged: a CoachError, an abort, and the requests for a script or a page (`MissingScript`,
 * `NeedsVisit`).
 */
function isOurs(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  return isCoachError(error) || error.name === 'AbortError' || 'visit' in error || 'script' in error;
}
