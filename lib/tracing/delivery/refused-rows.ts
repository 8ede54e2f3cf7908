import type { Connection } from '../trace-database';
import { changeOutbox } from './outbox';
import { isSendingOn } from '../tracing-settings';
import type { TracingSettings } from '../tracing-settings';

/**
 * Queues refused rows again with their current records. A row without a record that is a request of its own (a deletion) is queued
 * unchanged. Does nothing while sending is off, because the row could not be queued and its reason would be lost.
 */
export async function retryRefused(
  connection: Connection,
  settings: TracingSettings | null,
  now: number,
  keys: readonly string[],
): Promise<void> {
  if (settings !== null && isSendingOn(settings)) await clear(connection, settings, now, keys);
}

/** Deletes refused rows; their records stay in the sessions on the device. */
export function discardRefused(connection: Connection, keys: readonly string[]): Promise<void> {
  return clear(connection, null, 0, keys);
}

/** @param settings null: nothing is queued */
function clear(
  connection: Connection,
  settings: TracingSettings | null,
  now: number,
  keys: readonly string[],
): Promise<void> {
  return changeOutbox(connection, settings, now, async ({ transaction, add }) => {
    const graves = transaction.objectStore('dead');
    for (const key of keys) {
      const grave = await graves.get(key);
      const entry = await transaction.objectStore('records').get(key);
      if (grave !== undefined && (entry !== undefined || /delete|close/.test(grave.kind))) await add(entry ?? grave);
      await graves.delete(key);
    }
  });
}
