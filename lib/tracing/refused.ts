import { byteLength } from './bytes';
import type { Connection } from './database';
import { changeOutbox } from './outbox';
import { sends } from './settings';
import type { TracingSettings } from './settings';

/**
 * Queues refused rows again, as their records are now; what has no record any more but is a request of its own (a deletion) goes as it
 * was. Does nothing while sending is off: there would be nowhere to queue it, and the reason would be lost.
 */
export async function retryRefused(
  connection: Connection,
  settings: TracingSettings | null,
  now: number,
  keys: readonly string[],
): Promise<void> {
  if (settings === null || !sends(settings)) return;
  await changeOutbox(connection, settings, now, async ({ transaction, add }) => {
    const graves = transaction.objectStore('dead');
    for (const key of keys) {
      const grave = await graves.get(key);
      if (grave === undefined) continue;
      const entry = await transaction.objectStore('records').get(key);
      if (entry !== undefined) await add(entry, byteLength(entry.record));
      else if (/delete|close/.test(grave.kind)) await add(grave, 0, grave.traceIds);
      await graves.delete(key);
    }
  });
}

/** Forgets refused rows; their records stay in the sessions on the device. */
export function discardRefused(connection: Connection, keys: readonly string[]): Promise<void> {
  return connection.write(async (transaction) => {
    await Promise.all(keys.map((key) => transaction.objectStore('dead').delete(key)));
  });
}
