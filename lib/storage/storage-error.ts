import { CoachError } from '../core/errors';

/**
 * Why the browser did not store something, as an error of ours. Chromium says "Resource::kQuotaBytes quota exceeded" (older ones
 * "QUOTA_BYTES quota exceeded"), Firefox throws a QuotaExceededError.
 */
export function storageError(error: unknown, name: string): CoachError {
  const text = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return /quota/i.test(text)
    ? new CoachError('storage/full', 'The space the browser gives this extension is full.', {
        cause: error,
        detail: `${name}: ${text}`,
      })
    : new CoachError('storage/failed', 'The browser did not store a change.', {
        cause: error,
        detail: `${name}: ${text}`,
      });
}
