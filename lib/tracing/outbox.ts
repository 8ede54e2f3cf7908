import { orderOf } from './database';
import type { OutboxRow, OutboxTotals, RowKind, WriteTransaction } from './database';
import { sends } from './settings';
import type { TracingSettings } from './settings';

/** How much may wait for a server that does not answer, before the oldest is given up (and counted). */
export const outboxCap = { rows: 5_000, bytes: 20_000_000 } as const;

/** The outbox inside a transaction that somebody opened, so that a record and its row are stored together. */
export interface Outbox {
  /** Queues the present version of a record, `bytes` long as JSON. Does nothing while sending is off. */
  add(kind: RowKind, id: string, sessionId: string, bytes: number, traceIds?: string[]): Promise<void>;
  remove(row: OutboxRow): Promise<void>;
  /** Keeps the outbox under its cap and stores its totals. The last call of a transaction. */
  finish(): Promise<void>;
}

/** @param settings null or off: nothing will be queued */
export async function openOutbox(
  transaction: WriteTransaction,
  settings: TracingSettings | null,
  now: number,
): Promise<Outbox> {
  const meta = transaction.objectStore('meta');
  const rows = transaction.objectStore('rows');
  const kept = await meta.get('outbox');
  const totals: OutboxTotals = kept?.key === 'outbox' ? kept : { key: 'outbox', rows: 0, bytes: 0, dropped: 0, rev: 0 };
  const isOver = () => totals.rows > outboxCap.rows || totals.bytes > outboxCap.bytes;

  const outbox: Outbox = {
    async add(kind, id, sessionId, bytes, traceIds) {
      if (settings === null || !sends(settings)) return;
      const key = `${kind}:${id}`;
      const old = await rows.get(key);
      totals.rev += 1;
      totals.rows += old === undefined ? 1 : 0;
      totals.bytes += bytes - (old?.bytes ?? 0);
      await rows.put({
        key,
        kind,
        id,
        sessionId,
        rev: totals.rev,
        order: orderOf(kind),
        nextAt: 0,
        attempts: 0,
        bytes,
        wasTried: old?.wasTried === true,
        at: old?.at ?? now,
        isFull: settings.level === 'full' && old?.isFull !== false,
        ...(traceIds === undefined ? {} : { traceIds }),
      });
    },

    async remove(row) {
      totals.rows -= 1;
      totals.bytes -= row.bytes;
      await rows.delete(row.key);
    },

    async finish() {
      let oldest = isOver() ? await rows.index('at').openCursor() : null;
      while (oldest !== null && isOver()) {
        await outbox.remove(oldest.value);
        totals.dropped += 1;
        oldest = await oldest.continue();
      }
      await meta.put(totals);
    },
  };
  return outbox;
}
