import { byteLength } from '../byte-length';
import type { Connection, OutboxRow, OutboxState, WriteTransaction } from '../trace-database';
import { isSendingOn } from '../tracing-settings';
import type { TracingSettings } from '../tracing-settings';

/** The limits for rows that wait for a server without an answer. Beyond them the oldest rows are given up and counted. */
const outboxCap = { rows: 5_000, bytes: 20_000_000 } as const;

/**
 * The outbox inside a transaction, so that a record and its row are stored together. Several rows should be changed at the same time
 * (`Promise.all`), because each awaited request is a round trip to the browser's process.
 */
export interface Outbox {
  transaction: WriteTransaction;
  /**
   * Queues the present version of a record, also of one that was refused, or a request that has no record. Does nothing while sending is
   * off.
   *
   * @param isFirst nothing of it was queued before, so no row is looked for
   */
  add: (of: Queued, isFirst?: boolean) => Promise<void>;
  /** Deletes a row, unless a newer version than this one exists. */
  remove: (row: OutboxRow) => Promise<void>;
}

type Queued = Pick<OutboxRow, 'kind' | 'id' | 'sessionId' | 'traceIds'> & { record?: unknown };

/**
 * Runs `work` in one transaction over records and outbox.
 *
 * @param settings null or off: nothing is queued
 */
export function changeOutbox<T>(
  connection: Connection,
  settings: TracingSettings | null,
  now: number,
  work: (outbox: Outbox) => Promise<T>,
): Promise<T> {
  return connection.write((transaction) => {
    const rows = transaction.objectStore('rows');
    return work({
      transaction,
      async add({ kind, id, sessionId, record, traceIds }, isFirst = false) {
        if (settings === null || !isSendingOn(settings)) return;
        const key = `${kind}:${id}`;
        // A record that is queued again is no longer a refused one.
        const [old] = isFirst ? [] : await Promise.all([rows.get(key), transaction.objectStore('dead').delete(key)]);
        await rows.put({
          key,
          kind,
          id,
          sessionId,
          rev: crypto.randomUUID(),
          nextAt: 0,
          attempts: 0,
          bytes: record === undefined ? 0 : byteLength(record),
          // A span gets its row when it ends, so an ended span without a row was already sent.
          wasTried: old === undefined ? kind === 'span' && !isFirst : old.wasTried,
          at: old?.at ?? now,
          isFull: settings.level === 'full' && old?.isFull !== false,
          ...(traceIds === undefined ? {} : { traceIds }),
        });
      },
      async remove({ key, rev }) {
        if ((await rows.get(key))?.rev === rev) await rows.delete(key);
      },
    });
  });
}

/** The oldest rows beyond the limits for waiting rows. */
export function overCap(rows: OutboxRow[]): OutboxRow[] {
  const newestFirst = byTime(rows).reverse();
  let bytes = 0;
  return newestFirst.filter((row, index) => {
    bytes += row.bytes;
    return bytes > outboxCap.bytes || index >= outboxCap.rows;
  });
}

/** Sorts in place, the oldest first. */
export function byTime<T extends { at: number }>(items: T[]): T[] {
  return items.sort((a, b) => a.at - b.at);
}

/** The stored state, which exists since the database was created. */
export async function stateOf(found: Promise<OutboxState | undefined>): Promise<OutboxState> {
  const state = await found;
  if (state === undefined) throw new Error('no outbox');
  return state;
}

/** Changes the stored state within a transaction. */
export async function changeState(
  transaction: WriteTransaction,
  change: (state: OutboxState) => Partial<OutboxState>,
): Promise<void> {
  const meta = transaction.objectStore('meta');
  const state = await stateOf(meta.get('outbox'));
  await meta.put({ ...state, ...change(state) });
}
