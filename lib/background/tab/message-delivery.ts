import { CoachError } from '../../core/errors';

/** "Receiving end does not exist" is the only failure after which the message was certainly not delivered. */
export function isWithoutReceiver(error: unknown): boolean {
  return error instanceof Error && /receiving end does not exist/i.test(error.message);
}

/** The error for a page that was left during a request: its effect is unknown. */
export function interrupted(cause: unknown): CoachError {
  return new CoachError('store/unreachable', 'The page was left or reloaded while we were talking to it.', {
    cause,
    detail: cause instanceof Error ? cause.message : '',
  });
}

/** Waits for the answer. Rejects when the shopper stops or the page does not answer in time. */
export function answered<T>(answer: Promise<T>, signal: AbortSignal | null, limitMs: number): Promise<T> {
  return new Promise<T>((resolve, reject) => {
    const timer = setTimeout(() => {
      reject(new CoachError('store/timeout', 'The store’s page does not answer. Reload it, then try again.'));
    }, limitMs);
    const stop = () => {
      reject(new CoachError('run/cancelled', 'Stopped.'));
    };
    if (signal?.aborted === true) stop();
    signal?.addEventListener('abort', stop, { once: true });
    answer.then(resolve, reject).finally(() => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', stop);
    });
  });
}
