import { bodyOf } from './bodies';
import { byteLength } from './bytes';
import type { Connection, DeadRow, DeliveryPause, KnownId, OutboxRow, RowKind } from './database';
import { endpoints } from './opik';
import { changeOutbox } from './outbox';
import type { Outbox } from './outbox';
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
  const change = <T>(work: (outbox: Outbox) => Promise<T>) => changeOutbox(connection, settings, now(), work);

  return {
    /**
     * What is due of one kind. The scores and the closing of a session wait while a trace of it is still to be delivered: older servers
     * drop a thread's scores when another trace joins it.
     */
    async dueRows(kind: RowKind): Promise<OutboxRow[]> {
      const rows = await (await connection.open()).getAll('rows');
      const isAwaiting = ({ sessionId }: OutboxRow) =>
        rows.some(
          (other) =>
            other.sessionId === sessionId &&
            (kind === 'thread-close' ? other.kind !== kind : kind === 'thread-score' && other.kind === 'trace'),
        );
      return rows.filter((row) => row.kind === kind && row.nextAt <= now() && !isAwaiting(row));
    },

    /** Makes the next batch of these rows and takes them from the list; a row with nothing to send is dropped. */
    pack: (rows: OutboxRow[]): Promise<Parcel[]> =>
      change(async ({ transaction, remove }) => {
        const kept = await transaction.objectStore('meta').get('salt');
        const salt = kept?.key === 'salt' ? kept.value : '';
        const updatedAt = new Date(now()).toISOString();
        const parcels: Parcel[] = [];
        let bytes = 0;
        for (let row = rows[0]; row !== undefined && parcels.length < batchCap.rows; row = rows[0]) {
          const body = await bodyOf(transaction, row, { settings, salt, updatedAt });
          bytes += body === null ? 0 : byteLength(body);
          if (parcels.length > 0 && (bytes > batchCap.bytes || endpoints[row.kind].list === undefined)) break;
          rows.shift();
          if (body === null) {
            await remove(row);
          } else {
            parcels.push({ row, body });
            if (!row.wasTried) await transaction.objectStore('rows').put({ ...row, wasTried: true });
          }
        }
        return parcels;
      }),

    /** Delivered: takes the rows away, unless a newer version came meanwhile. */
    settle: (parcels: readonly Parcel[]) =>
      change(async ({ transaction, add, remove }) => {
        const joined = new Set<string>();
        for (const { row, body } of parcels) {
          await remove(row);
          await transaction.objectStore('dead').delete(row.key);
          await noteDelivered(transaction, ids, row, body);
          if (row.kind === 'trace' && body['thread_id'] !== undefined) joined.add(row.sessionId);
        }
        for (const sessionId of joined) {
          for (const entry of await transaction.objectStore('records').index('session').getAll(sessionId)) {
            if (entry.kind === 'thread-score') await add(entry, byteLength(entry.record));
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
      change(async ({ transaction, remove }) => {
        await remove(row);
        const { key, kind, id, sessionId } = row;
        const name = typeof body['name'] === 'string' ? body['name'] : '';
        const graves = transaction.objectStore('dead');
        await graves.put({ key, kind, id, sessionId, name, status, reason, at: now() });
        const [oldest, ...others] = byTime(await graves.getAll());
        if (oldest !== undefined && others.length >= maxDead) await graves.delete(oldest.key);
      }),

    /** Queues all that refers to these traces and spans again, because the server is to know them by other ids. */
    requeueReferring: (renewed: readonly KnownId[]) =>
      change(async ({ transaction, add }) => {
        const records = transaction.objectStore('records');
        for (const { id } of renewed) {
          const traceId = (await records.get(`span:${id}`))?.traceId ?? id;
          for (const entry of await records.index('trace').getAll(traceId)) {
            const parentId = entry.kind === 'span' ? entry.record.parentId : null;
            if (parentId === id || (traceId === id && entry.id !== id)) await add(entry, byteLength(entry.record));
          }
        }
      }),

    /** Empties the outbox: sending was switched off. */
    clear: () =>
      change(async ({ transaction, remove }) => {
        for (const row of await transaction.objectStore('rows').getAll()) await remove(row);
      }),
  };
}

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
  const totals = await database.get('meta', 'outbox');
  const pause = await database.get('meta', 'pause');
  return {
    queued: rows.length,
    queuedBytes: rows.reduce((sum, { bytes }) => sum + bytes, 0),
    dropped: totals?.key === 'outbox' ? totals.dropped : 0,
    nextAt: rows.length === 0 ? null : Math.min(...rows.map(({ nextAt }) => nextAt)),
    refused: byTime(await database.getAll('dead')),
    pause: pause?.key === 'pause' ? pause : null,
  };
}

export async function writePause(connection: Connection, pause: DeliveryPause | null): Promise<void> {
  const database = await connection.open();
  await (pause === null ? database.delete('meta', 'pause') : database.put('meta', pause));
}

function byTime<T extends { at: number }>(items: T[]): T[] {
  return items.sort((a, b) => a.at - b.at);
}
