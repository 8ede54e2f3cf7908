import { sessionTraceTag } from '../core/trace';
import type { ScoreRecord } from '../core/trace';
import { rowKinds } from './database';
import type { OutboxRow, OutboxTotals, RowBody, RowKind, StoredTrace, WriteTransaction } from './database';
import { hashOf } from './privacy';
import { sends } from './settings';
import type { TracingSettings } from './settings';
import { projectName, scoreBody, spanBody, traceBody } from './wire';
import type { WireOptions } from './wire';

/** How much may wait for a server that does not answer, before the oldest is given up (and counted). */
export const outboxCap = { rows: 5_000, bytes: 20_000_000 } as const;

/** What changed on the device, to be queued for the server when sending is on. */
export type Queued =
  | { kind: 'trace'; id: string }
  | { kind: 'span'; id: string }
  | { kind: 'score'; record: ScoreRecord; sessionId: string }
  | { kind: 'close'; sessionId: string };

/** A row's identity and body, before it is put. */
interface Draft {
  kind: RowKind;
  id: string;
  sessionId: string;
  body: RowBody;
}

/** Writes outbox rows inside a transaction that somebody else opened, so that a record and its row are stored together. */
export class OutboxWriter {
  private constructor(
    private readonly transaction: WriteTransaction,
    private readonly settings: TracingSettings | null,
    private readonly salt: string,
    private readonly now: number,
    private readonly totals: OutboxTotals,
  ) {}

  /** `settings` null or off: nothing will be queued. Makes this installation's salt if there is none, from `newSalt`. */
  static async begin(
    transaction: WriteTransaction,
    options: { settings: TracingSettings | null; now: number; newSalt: () => string },
  ): Promise<OutboxWriter> {
    const meta = transaction.objectStore('meta');
    const kept = await meta.get('outbox');
    const totals: OutboxTotals =
      kept?.key === 'outbox' ? kept : { key: 'outbox', rows: 0, bytes: 0, dropped: 0, rev: 0 };
    const keptSalt = await meta.get('salt');
    const salt = keptSalt?.key === 'salt' ? keptSalt.value : options.newSalt();
    if (keptSalt === undefined) await meta.put({ key: 'salt', value: salt });
    const settings = options.settings !== null && sends(options.settings) ? options.settings : null;
    return new OutboxWriter(transaction, settings, salt, options.now, totals);
  }

  /** Queues the present version of a record. Does nothing while sending is off. */
  async queue(change: Queued): Promise<void> {
    if (this.settings === null) return;
    const draft = await this.draftOf(change, this.settings);
    if (draft !== null) await this.put(draft, this.settings);
  }

  /** Queues the deletion of a session on the server: its thread, and its traces one by one for when there was no thread. */
  async queueDeletion(sessionId: string, traceIds: readonly string[]): Promise<void> {
    if (this.settings === null) return;
    const body = { project_name: projectName(this.settings), thread_ids: [sessionId] };
    await this.put({ kind: 'thread-delete', id: sessionId, sessionId, body }, this.settings);
    if (traceIds.length === 0) return;
    await this.put(
      { kind: 'trace-delete', id: sessionId, sessionId, body: { ids: traceIds.slice(0, 1000) } },
      this.settings,
    );
  }

  /** Makes a row's body anew under the present settings; takes the row away when there is nothing to send any more. */
  async remake(row: OutboxRow): Promise<OutboxRow | null> {
    const change = await this.changeOf(row);
    const draft = change === null || this.settings === null ? null : await this.draftOf(change, this.settings);
    if (draft === null || this.settings === null) {
      await this.remove(row);
      return null;
    }
    return this.put(draft, this.settings, row);
  }

  async remove(row: OutboxRow): Promise<void> {
    await this.transaction.objectStore('rows').delete(row.key);
    this.totals.rows -= 1;
    this.totals.bytes -= row.bytes;
  }

  /** Keeps the outbox under its cap and stores its totals. The last call of a transaction. */
  async finish(): Promise<void> {
    if (this.totals.rows > outboxCap.rows || this.totals.bytes > outboxCap.bytes) {
      let cursor = await this.transaction.objectStore('rows').index('at').openCursor();
      while (cursor !== null && (this.totals.rows > outboxCap.rows || this.totals.bytes > outboxCap.bytes)) {
        await this.remove(cursor.value);
        this.totals.dropped += 1;
        cursor = await cursor.continue();
      }
    }
    await this.transaction.objectStore('meta').put(this.totals);
  }

  private async put(draft: Draft, settings: TracingSettings, replaced?: OutboxRow): Promise<OutboxRow> {
    const key = `${draft.kind}:${draft.id}`;
    const rows = this.transaction.objectStore('rows');
    const old = replaced ?? (await rows.get(key));
    const bytes = new TextEncoder().encode(JSON.stringify(draft.body)).length;
    this.totals.rev += 1;
    this.totals.rows += old === undefined ? 1 : 0;
    this.totals.bytes += bytes - (old?.bytes ?? 0);
    const row: OutboxRow = {
      ...draft,
      key,
      rev: this.totals.rev,
      order: rowKinds[draft.kind],
      nextAt: 0,
      attempts: 0,
      bytes,
      at: old?.at ?? this.now,
      under: shapingOf(settings),
    };
    await rows.put(row);
    return row;
  }

  /** What has to be sent for a change; null: nothing, under these settings. */
  private async draftOf(change: Queued, settings: TracingSettings): Promise<Draft | null> {
    const options: WireOptions = { settings, salt: this.salt, updatedAt: new Date(this.now).toISOString() };
    switch (change.kind) {
      case 'trace': {
        const trace = await this.transaction.objectStore('traces').get(change.id);
        if (trace === undefined || isWithheld(trace, settings)) return null;
        const { id, sessionId } = trace.record;
        return { kind: 'trace', id, sessionId, body: traceBody(trace.record, options) };
      }
      case 'span': {
        const span = await this.transaction.objectStore('spans').get(change.id);
        if (span === undefined || (await this.isTraceWithheld(span.record.traceId, settings))) return null;
        return { kind: 'span', id: change.id, sessionId: span.sessionId, body: spanBody(span.record, options) };
      }
      case 'score': {
        const { record, sessionId } = change;
        if (record.target === 'session' && settings.mode !== 'session-threads') return null;
        if (record.target === 'trace' && (await this.isTraceWithheld(record.targetId, settings))) return null;
        const kind = record.target === 'session' ? 'thread-score' : (`${record.target}-score` as const);
        return { kind, id: `${record.targetId}:${record.name}`, sessionId, body: scoreBody(record, options) };
      }
      case 'close': {
        if (settings.mode !== 'session-threads') return null;
        const body = { project_name: projectName(settings), thread_ids: [change.sessionId] };
        return { kind: 'thread-close', id: change.sessionId, sessionId: change.sessionId, body };
      }
    }
  }

  private async changeOf(row: OutboxRow): Promise<Queued | null> {
    switch (row.kind) {
      case 'trace':
      case 'span':
        return { kind: row.kind, id: row.id };
      case 'thread-close':
        return { kind: 'close', sessionId: row.sessionId };
      case 'thread-delete':
      case 'trace-delete':
        return null;
      default: {
        const score = await this.transaction.objectStore('scores').get(row.id);
        return score === undefined ? null : { kind: 'score', record: score.record, sessionId: score.sessionId };
      }
    }
  }

  private async isTraceWithheld(traceId: string, settings: TracingSettings): Promise<boolean> {
    if (settings.mode === 'session-threads') return false;
    const trace = await this.transaction.objectStore('traces').get(traceId);
    return trace !== undefined && isWithheld(trace, settings);
  }
}

/** A run's own trace is sent in thread mode only; in the other mode its operations stand for themselves. */
function isWithheld(trace: StoredTrace, settings: TracingSettings): boolean {
  return settings.mode === 'individual-traces' && trace.record.tags.includes(sessionTraceTag);
}

/** A mark of the settings that shape a body. */
export function shapingOf(settings: TracingSettings): string {
  return hashOf(JSON.stringify([settings.project, settings.mode, settings.level, settings.allowsDiet === true]));
}
