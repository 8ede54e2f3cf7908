import { CoachError } from '../../core/errors';
import type { ErrorCode } from '../../core/errors';
import { NeedsVisit } from '../live/needs-visit';
import { NotOnShelf } from '../shelf';

/**
 * Runs what reads or uses a page of a store nobody described. Such a page may be anything, or be on its way elsewhere: what goes wrong on
 * it is that one request's error, told as one, and never the end of a run.
 */
export async function guarded<T>(work: () => Promise<T>, code: ErrorCode, message: string): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const isOurs = error instanceof CoachError || error instanceof NotOnShelf || error instanceof NeedsVisit;
    if (isOurs || (error instanceof Error && error.name === 'AbortError')) throw error;
    const detail = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
    throw new CoachError(code, message, { cause: error, detail: `generic: ${detail.slice(0, 200)}` });
  }
}
