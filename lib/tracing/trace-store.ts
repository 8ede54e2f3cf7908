import { byteLength } from './bytes';
import type { ScoreRecord, SessionSummary, SessionTimeline, SpanRecord, TraceRecord } from '../core/trace';
import type { Connection, StoredSpan, StoredTrace, WriteTransaction } from './database';
import { openOutbox } from './outbox';
import type { Outbox } from './outbox';
import type { TracingSettings } from './settings';
import { summarizeSession, timelineOf } from './timeline';

/** Something that happened, to be kept: a trace or span as it is now, a score, the end of a session. */
export type Change =
  | { kind: 'trace'; record: TraceRecord }
  | { kind: 'span'; record: SpanRecord; sessionId: string }
  /** `sessionId` null: that of the trace it scores. */
  | { kind: 'score'; record: ScoreRecord; sessionId: string | null }
  | { kind: 'close'; sessionId: string };

/** How writing to disk went so far in this worker's life. */
export interface StoreHealth {
  /** Changes that could not be kept. */
  lostWrites: number;
  lastError: string | null;
}

/**
 * The local thread store: every session's traces, spans and scores, whether or not anything is sent, and beside them the outbox rows.
 * Writing never waits and never throws; changes made while a write is under way go together in the next transaction.
 */
export interface TraceStore {
  write(change: Change): void;
  /** Resolves once all changes so far are on disk (or given up); an LLM call waits for it, so that its open span survives a kill. */
  flushWrites(): Promise<void>;
  readSession(sessionId: string): Promise<SessionTimeline>;
  /** Newest first. */
  listSessions(): Promise<SessionSummary[]>;
  /**
   * Forgets a session on the device, what is queued of it included. What was, or may have been, delivered is queued for deletion on
   * the server when sending is on.
   */
  deleteSession(sessionId: string): Promise<void>;
  /** Forgets the oldest sessions beyond a number and an age. What is queued still goes out. Returns how many went. */
  prune(limits: { maxSessions: number; maxAgeDays: number }): Promise<number>;
  /** Ends what a dead worker left open; see {@link Connection}. Returns how many records it ended. */
  endOpenRecords(end: (stored: StoredTrace | StoredSpan, lastSign: number) => Change | null): Promise<number>;
  health(): StoreHealth;
}

export function createTraceStore(options: {
  connection: Connection;
  /** The settings to queue under; null: nothing is queued. */
  readSettings: () => Promise<TracingSettings | null>;
  now: () => number;
  /** This life of the worker. */
  bootId: string;
  newId: () => string;
}): TraceStore {
  const { connection, now, bootId } = options;
  const health: StoreHealth = { lostWrites: 0, lastError: null };
  /** Traces deleted in this life: what still runs in them must not bring them back. */
  const forgotten = new Set<string>();
  let waiting: Change[] = [];
  let pumping: Promise<void> | null = null;

  async function commit(changes: readonly Change[]): Promise<void> {
    const settings = await options.readSettings();
    await connection.write(async (transaction) => {
      const outbox = await openOutbox(transaction, settings, now());
      for (const change of changes) await apply(transaction, outbox, change);
      await outbox.finish();
    });
  }

  async function apply(transaction: WriteTransaction, outbox: Outbox, change: Change): Promise<void> {
    if (forgotten.has(traceIdOf(change) ?? '')) return;
    const stamp = { boot: bootId, at: now() };
    switch (change.kind) {
      case 'trace': {
        const traces = transaction.objectStore('traces');
        const record = mergeTrace(await traces.get(change.record.id), change.record);
        await traces.put({ record, ...stamp, ...(record.endedAt === null ? { open: 1 } : {}) });
        await outbox.add('trace', record.id, record.sessionId, byteLength(record));
        return;
      }
      case 'span': {
        const { record, sessionId } = change;
        const open = record.endedAt === null ? { open: 1 as const } : {};
        await transaction.objectStore('spans').put({ record, sessionId, ...stamp, ...open });
        await outbox.add('span', record.id, sessionId, byteLength(record));
        return;
      }
      case 'score': {
        const { record } = change;
        const sessionId =
          change.sessionId ?? (await transaction.objectStore('traces').get(record.targetId))?.record.sessionId;
        if (sessionId === undefined) return;
        const key = `${record.targetId}:${record.name}`;
        await transaction.objectStore('scores').put({ key, sessionId, record });
        const kind = record.target === 'session' ? 'thread-score' : (`${record.target}-score` as const);
        await outbox.add(kind, key, sessionId, byteLength(record));
        return;
      }
      case 'close':
        await outbox.add('thread-close', change.sessionId, change.sessionId, 0);
    }
  }

  async function pump(): Promise<void> {
    // Let the caller finish its turn first: what it writes in one go is kept in one transaction.
    await Promise.resolve();
    while (waiting.length > 0) {
      const changes = newestOfEach(waiting);
      waiting = [];
      try {
        await commit(changes).catch(async () => {
          // The browser may have closed the connection under us: once more, on a new one.
          connection.close();
          await commit(changes);
        });
      } catch (error) {
        health.lostWrites += changes.length;
        health.lastError = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
      }
    }
    pumping = null;
  }

  return {
    write(change) {
      waiting.push(change);
      pumping ??= pump();
    },

    async flushWrites() {
      while (pumping !== null) await pumping;
    },

    async readSession(sessionId) {
      const database = await connection.open();
      const transaction = database.transaction(['traces', 'spans', 'scores']);
      const [traces, spans, scores] = await Promise.all([
        transaction.objectStore('traces').index('session').getAll(sessionId),
        transaction.objectStore('spans').index('session').getAll(sessionId),
        transaction.objectStore('scores').index('session').getAll(sessionId),
      ]);
      return timelineOf(
        sessionId,
        traces.map(({ record }) => record),
        spans.map(({ record }) => record),
        scores.map(({ record }) => record),
      );
    },

    async listSessions() {
      const database = await connection.open();
      const bySession = new Map<string, TraceRecord[]>();
      for (const { record } of await database.getAll('traces')) {
        const known = bySession.get(record.sessionId);
        if (known === undefined) bySession.set(record.sessionId, [record]);
        else known.push(record);
      }
      return [...bySession]
        .map(([sessionId, traces]) => summarizeSession(sessionId, traces))
        .sort((a, b) => b.startedAt.localeCompare(a.startedAt));
    },

    async deleteSession(sessionId) {
      const settings = await options.readSettings();
      waiting = waiting.filter((change) => sessionOf(change) !== sessionId);
      while (pumping !== null) await pumping;
      await connection.write(async (transaction) => {
        const outbox = await openOutbox(transaction, settings, now());
        const traceIds = await transaction.objectStore('traces').index('session').getAllKeys(sessionId);
        const known = await transaction.objectStore('ids').index('session').getAll(sessionId);
        const ids = [...new Set([...traceIds, ...known.map(({ as }) => as)])];
        for (const id of traceIds) forgotten.add(id);
        for (const row of await transaction.objectStore('rows').index('session').getAll(sessionId))
          await outbox.remove(row);
        // The thread, and the traces one by one for when there was no thread.
        await outbox.add('thread-delete', sessionId, sessionId, 0);
        if (ids.length > 0) await outbox.add('trace-delete', sessionId, sessionId, 0, ids.slice(0, 1000));
        await removeSession(transaction, sessionId);
        await outbox.finish();
      });
    },

    async prune({ maxSessions, maxAgeDays }) {
      const sessions = await this.listSessions();
      const oldest = new Date(now() - maxAgeDays * 86_400_000).toISOString();
      const gone = sessions.filter((session, index) => index >= maxSessions || session.lastAt < oldest);
      for (const { sessionId } of gone) {
        await connection.write((transaction) => removeSession(transaction, sessionId));
      }
      return gone.length;
    },

    async endOpenRecords(end) {
      const settings = await options.readSettings();
      return connection.write(async (transaction) => {
        const outbox = await openOutbox(transaction, settings, now());
        const traces = await transaction.objectStore('traces').index('open').getAll();
        const spans = await transaction.objectStore('spans').index('open').getAll();
        let ended = 0;
        for (const stored of [...traces, ...spans]) {
          if (stored.boot === bootId) continue;
          const traceId = 'traceId' in stored.record ? stored.record.traceId : stored.record.id;
          const change = end(stored, await lastSignOf(transaction, traceId, stored.at));
          if (change === null) continue;
          await apply(transaction, outbox, change);
          ended += 1;
        }
        await outbox.finish();
        return ended;
      });
    },

    health: () => ({ ...health }),
  };
}

/**
 * A trace goes on over the lives of workers: it keeps its first start and input, gathers metadata and tags, and is open again when it
 * is continued.
 */
function mergeTrace(stored: StoredTrace | undefined, next: TraceRecord): TraceRecord {
  if (stored === undefined) return next;
  const { record } = stored;
  return {
    ...next,
    startedAt: record.startedAt < next.startedAt ? record.startedAt : next.startedAt,
    input: record.input ?? next.input,
    metadata: { ...record.metadata, ...next.metadata },
    tags: [...new Set([...record.tags, ...next.tags])],
  };
}

/** When a trace last showed life: the latest write of any of its records. */
async function lastSignOf(transaction: WriteTransaction, traceId: string, at: number): Promise<number> {
  const spans = await transaction.objectStore('spans').index('trace').getAll(traceId);
  return Math.max(at, ...spans.map((span) => span.at));
}

async function removeSession(transaction: WriteTransaction, sessionId: string): Promise<void> {
  for (const name of ['traces', 'spans', 'scores', 'ids'] as const) {
    const store = transaction.objectStore(name);
    for (const key of await store.index('session').getAllKeys(sessionId)) await store.delete(key);
  }
}

function sessionOf(change: Change): string | null {
  return change.kind === 'trace' ? change.record.sessionId : change.sessionId;
}

function traceIdOf(change: Change): string | null {
  switch (change.kind) {
    case 'trace':
      return change.record.id;
    case 'span':
      return change.record.traceId;
    case 'score':
      return change.record.target === 'trace' ? change.record.targetId : null;
    case 'close':
      return null;
  }
}

/** Of several versions of one record only the newest is written; order is kept. */
function newestOfEach(changes: readonly Change[]): Change[] {
  const newest = new Map<string, Change>();
  for (const change of changes) newest.set(keyOf(change), change);
  return [...newest.values()];
}

function keyOf(change: Change): string {
  switch (change.kind) {
    case 'trace':
    case 'span':
      return `${change.kind}:${change.record.id}`;
    case 'score':
      return `score:${change.record.targetId}:${change.record.name}`;
    case 'close':
      return `close:${change.sessionId}`;
  }
}
