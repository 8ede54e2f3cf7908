import { bodyOf } from './bodies';
import { byteLength } from './bytes';
import { orderOf, rowKinds } from './database';
import type { Connection, DeadRow, DeliveryPause, KnownId, OutboxRow, RowKind, WriteTransaction } from './database';
import { endpoints } from './opik';
import { openOutbox } from './outbox';
import { noteDelivered } from './server-ids';
import type { TracingSettings } from './settings';
import type { RowBody } from './wire';

/** A batch holds at most this many rows and, unless one row alone is bigger, this many bytes. */
export const batchCap = { rows: 100, bytes: 1_000_000 } as const;

/** How many refused rows are kept to be shown. */
const maxDead = 200;

const firstWaitMs = 30_000;
const maxWaitMs = 3_600_000;

/** A row on its way out. */
export interface Parcel {
  row: OutboxRow;
  body: RowBody;
}

/** The outbox as the delivery sees it: what is due, and what becomes of it. */
export type DeliveryShelf = ReturnType<typeof createDeliveryShelf>;

/** @param random 0 ≤ n < 1 */
export function createDeliveryShelf(options: {
  connection: Connection;
  settings: TracingSettings;
  now: () => number;
  random: () => number;
  /** What the server knows; brought up to date at each delivery. */
  ids: Map<string, KnownId>;
}) {
  const { connection, settings, now, ids } = options;

  /** The outbox of a transaction, with its totals written at the end. */
  function change(
    work: (transaction: WriteTransaction, outbox: Awaited<ReturnType<typeof openOutbox>>) => Promise<void>,
  ) {
    return connection.write(async (transaction) => {
      const outbox = await openOutbox(transaction, settings, now());
      await work(transaction, outbox);
      await outbox.finish();
    });
  }

  return {
    /**
     * The next batch of one kind, oldest first. The scores and the closing of a session wait, and are put into `held`, while a trace of
     * it is still to be delivered: older servers drop a thread's scores when another trace joins it.
     */
    async dueParcels(kind: RowKind, held: Set<string>): Promise<Parcel[]> {
      const batch: Parcel[] = [];
      await change(async (transaction, outbox) => {
        const rows = transaction.objectStore('rows');
        const kept = await transaction.objectStore('meta').get('salt');
        const salt = kept?.key === 'salt' ? kept.value : '';
        const updatedAt = new Date(now()).toISOString();
        const limit = endpoints[kind].list === null ? 1 : batchCap.rows;
        let bytes = 0;
        let cursor = await rows.index('due').openCursor(IDBKeyRange.bound([orderOf(kind), 0], [orderOf(kind), now()]));
        for (; cursor !== null && batch.length < limit; cursor = await cursor.continue()) {
          const row = cursor.value;
          if (held.has(row.key)) continue;
          if (kind === 'thread-score' || kind === 'thread-close') {
            const others = await rows.index('session').getAllKeys(row.sessionId);
            if (others.some((key) => (kind === 'thread-close' ? key !== row.key : key.startsWith('trace:')))) {
              held.add(row.key);
              continue;
            }
          }
          const body = await bodyOf(transaction, row, { settings, salt, updatedAt });
          if (body === null) {
            await outbox.remove(row);
            continue;
          }
          bytes += byteLength(body);
          if (batch.length > 0 && bytes > batchCap.bytes) break;
          batch.push({ row, body });
          if (!row.wasTried) await cursor.update({ ...row, wasTried: true });
        }
      });
      return batch;
    },

    /** Delivered: takes the rows away, unless a newer version came meanwhile. */
    settle: (parcels: readonly Parcel[]) =>
      change(async (transaction, outbox) => {
        const joined = new Set<string>();
        for (const { row, body } of parcels) {
          const current = await transaction.objectStore('rows').get(row.key);
          if (current?.rev === row.rev) await outbox.remove(current);
          await transaction.objectStore('dead').delete(row.key);
          await noteDelivered(transaction, ids, row, body);
          if (row.kind === 'trace' && body['thread_id'] !== undefined) joined.add(row.sessionId);
        }
        for (const sessionId of joined) {
          for (const { key, record } of await transaction.objectStore('scores').index('session').getAll(sessionId)) {
            if (record.target === 'session') await outbox.add('thread-score', key, sessionId, byteLength(record));
          }
        }
      }),

    /** To be tried later: 30 s, doubling to 1 h, give or take a fifth. */
    postpone: (parcels: readonly Parcel[]) =>
      connection.write(async (transaction) => {
        for (const { row: sent } of parcels) {
          const row = await transaction.objectStore('rows').get(sent.key);
          if (row?.rev !== sent.rev) continue;
          const wait = Math.min(firstWaitMs * 2 ** row.attempts, maxWaitMs) * (0.8 + 0.4 * options.random());
          await transaction.objectStore('rows').put({ ...row, attempts: row.attempts + 1, nextAt: now() + wait });
        }
      }),

    /** Refused for good: out of the outbox, kept with the reason. */
    bury: ({ row, body }: Parcel, status: number, reason: string) =>
      change(async (transaction, outbox) => {
        const current = await transaction.objectStore('rows').get(row.key);
        if (current?.rev === row.rev) await outbox.remove(current);
        const { key, kind, id, sessionId } = row;
        const name = typeof body['name'] === 'string' ? body['name'] : '';
        const dead: DeadRow = { key, kind, id, sessionId, name, status, reason, at: now() };
        const graves = transaction.objectStore('dead');
        await graves.put(dead);
        const [oldest] = (await graves.count()) > maxDead ? await graves.index('at').getAllKeys(null, 1) : [];
        if (oldest !== undefined) await graves.delete(oldest);
      }),

    /** Queues all that refers to these traces and spans again, because the server is to know them by other ids. */
    requeueReferring: (renewed: readonly KnownId[]) =>
      change(async (transaction, outbox) => {
        const spans = transaction.objectStore('spans');
        for (const { id } of renewed) {
          const traceId = (await spans.get(id))?.record.traceId ?? id;
          for (const { record, sessionId } of await spans.index('trace').getAll(traceId)) {
            if (traceId === id || record.parentId === id)
              await outbox.add('span', record.id, sessionId, byteLength(record));
          }
          const scores = transaction.objectStore('scores');
          for (const { key, record, sessionId } of await scores.getAll(IDBKeyRange.bound(`${id}:`, `${id};`))) {
            if (record.target !== 'session')
              await outbox.add(`${record.target}-score`, key, sessionId, byteLength(record));
          }
        }
      }),

    /** Empties the outbox: sending was switched off. */
    clear: () =>
      change(async (transaction, outbox) => {
        for (const row of await transaction.objectStore('rows').getAll()) await outbox.remove(row);
      }),
  };
}

/** Why nothing is sent at present, if so. */
export async function readPause(connection: Connection): Promise<DeliveryPause | null> {
  const pause = await (await connection.open()).get('meta', 'pause');
  return pause?.key === 'pause' ? pause : null;
}

export async function writePause(connection: Connection, pause: DeliveryPause | null): Promise<void> {
  const database = await connection.open();
  await (pause === null ? database.delete('meta', 'pause') : database.put('meta', pause));
}

/** How many rows wait, and when the first of them is due, in milliseconds. */
export async function readOutlook(connection: Connection): Promise<{ left: number; nextAt: number | null }> {
  const { store } = (await connection.open()).transaction('rows');
  let nextAt: number | null = null;
  for (const order of rowKinds.keys()) {
    const first = await store.index('due').openKeyCursor(IDBKeyRange.bound([order, 0], [order, Infinity]));
    if (first !== null) nextAt = Math.min(nextAt ?? Infinity, first.key[1]);
  }
  return { left: await store.count(), nextAt };
}

/** What the outbox holds and what became of it, for the options page. */
export async function readOutbox(connection: Connection): Promise<{
  queued: number;
  queuedBytes: number;
  dropped: number;
  refused: DeadRow[];
  pause: DeliveryPause | null;
}> {
  const database = await connection.open();
  const totals = await database.get('meta', 'outbox');
  const { rows, bytes, dropped } = totals?.key === 'outbox' ? totals : { rows: 0, bytes: 0, dropped: 0 };
  const refused = await database.getAllFromIndex('dead', 'at');
  return { queued: rows, queuedBytes: bytes, dropped, refused, pause: await readPause(connection) };
}
