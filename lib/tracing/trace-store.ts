import type { SessionSummary, SessionTimeline, TraceRecord } from '../core/trace/trace';
import type { Connection, Entry, StoredEntry, WriteTransaction } from './trace-database';
import { changeOutbox } from './delivery/outbox';
import type { Outbox } from './delivery/outbox';
import type { TracingSettings } from './tracing-settings';
import { sessionsOf, timelineOf } from './session-timeline';
import { terminatedAt } from './trace-error';

/** A change to keep: a record in its current version, or the end of a session. An empty `sessionId` means the session of the trace. */
export type Change = Entry | { kind: 'thread-close'; id: string; traceId: ''; sessionId: string };

/** Whether writing to disk succeeded since the worker started. */
export interface StoreHealth {
  /** Changes that could not be kept. */
  lostWrites: number;
}

/**
 * The local thread store: every session's traces, spans and scores, whether or not anything is sent, and beside them the outbox rows: a
 * span's when it has ended, a trace's from its start. Writing never waits and never throws. Changes are gathered for a moment, so that a
 * short step costs one write and not one for its start and one for its end; whoever stores what came of a step asks for them first
 * (`flushWrites`), so that no step is known without its span.
 */
export interface TraceStore {
  write(change: Change): void;
  /** Resolves once all changes so far are on disk (or given up); an LLM call waits for it, so that its open span survives a kill. */
  flushWrites(): Promise<void>;
  readTimeline(sessionId: string): Promise<SessionTimeline>;
  /** Newest first. */
  listSessions(): Promise<SessionSummary[]>;
  /**
   * Forgets a session on the device, what is queued of it included. What was, or may have been, delivered is queued for deletion on
   * the server when sending is on.
   */
  deleteSession(sessionId: string): Promise<void>;
  /** Forgets the oldest sessions beyond a number and an age. Returns how many went. */
  prune(limits: { maxSessions: number; maxAgeDays: number }): Promise<number>;
  /**
   * Ends what a worker that died left open: with an error that says so, at the last sign of life of its trace. The traces in `resumed`
   * go on and stay open; their open spans do not, because a resumed run opens its own. Returns how many traces and spans were ended.
   */
  endOrphans(resumed: readonly string[]): Promise<number>;
  health(): StoreHealth;
}

/** How long changes are gathered before they are written, in milliseconds. */
const gatherMs = 200;

export function createTraceStore(options: {
  connection: Connection;
  /** The settings to queue under; null: nothing is queued. */
  readSettings: () => Promise<TracingSettings | null>;
  now: () => number;
  /** The id of this run of the worker. */
  bootId: string;
}): TraceStore {
  const { connection, now, bootId } = options;
  let lostWrites = 0;
  /** Traces deleted since the worker started: late spans must not bring them back. */
  const forgotten = new Set<string>();
  let waiting: Change[] = [];
  let pumping: Promise<void> | null = null;
  let hurry = (): void => undefined;

  /** A transaction with the outbox at hand, under the settings of the moment. */
  async function change<T>(work: (outbox: Outbox) => Promise<T>): Promise<T> {
    return changeOutbox(connection, await options.readSettings(), now(), work);
  }

  /** Reads nothing for a span. */
  async function apply({ transaction, add }: Outbox, next: Change): Promise<void> {
    if (forgotten.has(next.traceId)) return;
    if (next.kind === 'thread-close') return add(next);
    const records = transaction.objectStore('records');
    const isSpan = next.kind === 'span';
    const trace = isSpan ? undefined : await records.get(`trace:${next.traceId}`);
    const sessionId = next.sessionId === '' ? trace?.sessionId : next.sessionId;
    if (sessionId === undefined) return;
    const entry: Entry =
      next.kind === 'trace' && trace?.kind === 'trace'
        ? { ...next, record: continued(trace.record, next.record) }
        : next;
    const stored: StoredEntry = { ...entry, sessionId, key: `${entry.kind}:${entry.id}`, boot: bootId, at: now() };
    delete stored.open;
    if ('endedAt' in entry.record && entry.record.endedAt === null) stored.open = 1;
    await Promise.all([records.put(stored), isSpan && stored.open ? null : add(stored, isSpan)]);
  }

  async function applyAll(outbox: Outbox, changes: readonly Change[]): Promise<void> {
    const applied = (isTrace: boolean) =>
      Promise.all(changes.filter(({ kind }) => (kind === 'trace') === isTrace).map((next) => apply(outbox, next)));
    // Traces first: a score may ask for the session of its trace.
    await applied(true);
    const others = applied(false);
    // Spans need nothing read, so all is asked for: no kill can come between the requests and their answers.
    if (changes.every(({ kind }) => kind === 'span')) outbox.transaction.commit();
    await others;
  }

  async function pump(): Promise<void> {
    await new Promise<void>((resolve) => {
      hurry = resolve;
      setTimeout(resolve, gatherMs);
    });
    while (waiting.length > 0) {
      // Only the newest version of a record is written.
      const newest = new Map(waiting.map((next) => [`${next.kind}:${next.id}`, next]));
      waiting = [];
      try {
        const commit = () => change((outbox) => applyAll(outbox, [...newest.values()]));
        await commit().catch(() => {
          // The browser may have closed the connection under us: once more, on a new one.
          connection.close();
          return commit();
        });
      } catch {
        lostWrites += newest.size;
      }
    }
    pumping = null;
  }

  async function flushWrites(): Promise<void> {
    while (pumping !== null) {
      hurry();
      await pumping;
    }
  }

  async function listSessions(): Promise<SessionSummary[]> {
    await flushWrites();
    const database = await connection.open();
    // Keys are `kind:id`, so the traces lie together.
    return sessionsOf(await database.getAll('records', IDBKeyRange.bound('trace:', 'trace;')));
  }

  return {
    write(next) {
      waiting.push(next);
      pumping ??= pump();
    },

    flushWrites,
    listSessions,

    async readTimeline(sessionId) {
      await flushWrites();
      const database = await connection.open();
      return timelineOf(sessionId, await database.getAllFromIndex('records', 'session', sessionId));
    },

    async deleteSession(sessionId) {
      waiting = waiting.filter((next) => next.sessionId !== sessionId);
      await flushWrites();
      await change(async ({ transaction, add, remove }) => {
        const entries = await transaction.objectStore('records').index('session').getAll(sessionId);
        const known = await transaction.objectStore('ids').index('session').getAll(sessionId);
        const traceIds = [...new Set([...entries.map(({ traceId }) => traceId), ...known.map(({ as }) => as)])].filter(
          Boolean,
        );
        for (const id of traceIds) forgotten.add(id);
        for (const row of await transaction.objectStore('rows').getAll()) {
          if (row.sessionId === sessionId) await remove(row);
        }
        // The thread, and the traces one by one for when there was no thread.
        await add({ kind: 'thread-delete', id: sessionId, sessionId });
        if (traceIds.length > 0)
          await add({ kind: 'trace-delete', id: sessionId, sessionId, traceIds: traceIds.slice(0, 1000) });
        await removeSession(transaction, sessionId);
      });
    },

    async prune({ maxSessions, maxAgeDays }) {
      const oldest = new Date(now() - maxAgeDays * 86_400_000).toISOString();
      const gone = (await listSessions()).filter(({ lastAt }, index) => index >= maxSessions || lastAt < oldest);
      for (const { sessionId } of gone) await connection.write((transaction) => removeSession(transaction, sessionId));
      return gone.length;
    },

    endOrphans: (resumed) =>
      change(async (outbox) => {
        const records = outbox.transaction.objectStore('records');
        const orphans = (await records.index('open').getAll()).filter(
          ({ boot, kind, id }) => boot !== bootId && !(kind === 'trace' && resumed.includes(id)),
        );
        // All are looked at before the first is written: that would be a sign of life.
        for (const { traceId, record } of orphans) {
          const lastSign = Math.max(...(await records.index('trace').getAll(traceId)).map(({ at }) => at));
          Object.assign(record, terminatedAt(new Date(lastSign).toISOString()));
        }
        for (const orphan of orphans) await apply(outbox, orphan);
        return orphans.length;
      }),

    health: () => ({ lostWrites }),
  };
}

/**
 * Merges a trace that continues in a later worker: it keeps its first start and input, collects metadata and tags, and is open again.
 */
function continued(before: TraceRecord, next: TraceRecord): TraceRecord {
  return {
    ...next,
    startedAt: before.startedAt,
    input: before.input ?? next.input,
    metadata: { ...before.metadata, ...next.metadata },
    tags: [...new Set([...before.tags, ...next.tags])],
  };
}

async function removeSession(transaction: WriteTransaction, sessionId: string): Promise<void> {
  for (const name of ['records', 'ids'] as const) {
    const store = transaction.objectStore(name);
    for (const key of await store.index('session').getAllKeys(sessionId)) await store.delete(key);
  }
}
