import type { Connection, OutboxRow, OutboxState, WriteTransaction } from './database';
import { sends } from './settings';
import type { TracingSettings } from './settings';

/** How much may wait for a server that does not answer, before the oldest is given up (and counted). */
export const outboxCap = { rows: 5_000, bytes: 20_000_000 } as const;

/**
 * The outbox inside a transaction, so that a record and its row are stored together. Whoever changes several rows does it at the same
 * time (`Promise.all`): each request awaited on its own is a round trip to the browser's process.
 */
export interface Outbox {
  transaction: WriteTransaction;
  /** Read when first asked for, and then stored at the end. */
  state: () => Promise<OutboxState>;
  /** Queues the present version of a record, `bytes` long as JSON. Does nothing while sending is off. */
  add: (of: Pick<OutboxRow, 'kind' | 'id' | 'sessionId'>, bytes: number, traceIds?: string[]) => Promise<void>;
  /** Takes a row out; not when a version newer than this one has come. */
  remove: (row: OutboxRow) => Promise<void>;
}

/**
 * Runs `work` in one transaction over records and outbox; afterwards the outbox is under its cap and its state is stored.
 *
 * @param settings null or off: nothing will be queued
 */
export function changeOutbox<T>(
  connection: Connection,
  settings: TracingSettings | null,
  now: number,
  work: (outbox: Outbox) => Promise<T>,
): Promise<T> {
  return connection.write(async (transaction) => {
    const meta = transaction.objectStore('meta');
    const rows = transaction.objectStore('rows');
    const held: { state: Promise<OutboxState> | null } = { state: null };
    const state = () => (held.state ??= stateOf(meta.get('outbox')));

    const remove = async ({ key, rev }: OutboxRow) => {
      const [current, totals] = await Promise.all([rows.get(key), state()]);
      if (current?.rev !== rev) return;
      totals.rows -= 1;
      totals.bytes -= current.bytes;
      await rows.delete(key);
    };
    const add: Outbox['add'] = async ({ kind, id, sessionId }, bytes, traceIds) => {
      if (settings === null || !sends(settings)) return;
      const key = `${kind}:${id}`;
      const [old, totals] = await Promise.all([rows.get(key), state()]);
      totals.rev += 1;
      totals.rows += old === undefined ? 1 : 0;
      totals.bytes += bytes - (old?.bytes ?? 0);
      await rows.put({
        key,
        kind,
        id,
        sessionId,
        rev: totals.rev,
        nextAt: 0,
        attempts: 0,
        bytes,
        wasTried: old?.wasTried === true,
        at: old?.at ?? now,
        isFull: settings.level === 'full' && old?.isFull !== false,
        ...(traceIds === undefined ? {} : { traceIds }),
      });
    };

    const result = await work({ transaction, state, add, remove });
    // Nothing asked for it, so nothing was queued or taken out.
    if (held.state === null) return result;
    const totals = await held.state;
    const isOver = () => totals.rows > outboxCap.rows || totals.bytes > outboxCap.bytes;
    for (const row of isOver() ? byTime(await rows.getAll()) : []) {
      if (!isOver()) break;
      await remove(row);
      totals.dropped += 1;
    }
    await meta.put(totals);
    return result;
  });
}

/** Oldest first. Sorts in place. */
export function byTime<T extends { at: number }>(items: T[]): T[] {
  return items.sort((a, b) => a.at - b.at);
}

/** The state, which is there since the database was made. */
export async function stateOf(found: Promise<OutboxState | undefined>): Promise<OutboxState> {
  const state = await found;
  if (state === undefined) throw new Error('the outbox has no state');
  return state;
}
