import type { Connection, DeadRow, DeliveryPause } from '../trace-database';
import { byTime, stateOf } from './outbox';

/** The state of sending. Times are in milliseconds since 1970. */
export interface DeliveryState {
  /** The number of waiting rows, and the size of their records in bytes. */
  queued: number;
  queuedBytes: number;
  /** The number of rows given up because too many were waiting. */
  dropped: number;
  /** The time when the first row is due; null when none is waiting. */
  nextAt: number | null;
  /** The rows that the server refused for good, with its reasons, the newest last. */
  refused: DeadRow[];
  /** Why nothing is sent now; null when sending goes on. */
  pause: DeliveryPause | null;
}

export async function readDeliveryState(connection: Connection): Promise<DeliveryState> {
  const database = await connection.open();
  const rows = await database.getAll('rows');
  const { dropped, pause } = await stateOf(database.get('meta', 'outbox'));
  return {
    queued: rows.length,
    queuedBytes: rows.reduce((sum, { bytes }) => sum + bytes, 0),
    dropped,
    nextAt: rows.length === 0 ? null : Math.min(...rows.map(({ nextAt }) => nextAt)),
    refused: byTime(await database.getAll('dead')),
    pause,
  };
}
