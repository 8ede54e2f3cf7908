import type { Connection, DeadRow, DeliveryPause } from '../trace-database';
import { byTime, stateOf } from './outbox';

/** How sending stands. Times in milliseconds since 1970. */
export interface DeliveryState {
  /** Rows waiting to be delivered, and the size of their records. */
  queued: number;
  queuedBytes: number;
  /** Rows given up because too many waited. */
  dropped: number;
  /** When the first row is due; null when none waits. */
  nextAt: number | null;
  /** Rows the server refused for good, with its reasons; newest last. */
  refused: DeadRow[];
  /** Why nothing is sent at present. */
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
