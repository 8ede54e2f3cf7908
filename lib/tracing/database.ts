import { openDB } from 'idb';
import type { DBSchema, IDBPDatabase, IDBPTransaction } from 'idb';
import type { ScoreRecord, SpanRecord, TraceRecord } from '../core/trace';

/** A trace as kept: `open` is there only while the trace is open, so that its index holds just the open ones. */
export interface StoredTrace {
  record: TraceRecord;
  /** The life of the worker that wrote it last. */
  boot: string;
  /** When it was written last, in milliseconds. */
  at: number;
  open?: 1;
}

export interface StoredSpan {
  record: SpanRecord;
  sessionId: string;
  boot: string;
  at: number;
  open?: 1;
}

export interface StoredScore {
  key: string;
  sessionId: string;
  record: ScoreRecord;
}

/** What an outbox row carries, in the order of delivery: a thread's scores after every trace, because old servers drop them else. */
export const rowKinds = [
  'trace',
  'span',
  'trace-score',
  'span-score',
  'thread-score',
  'thread-close',
  'thread-delete',
  'trace-delete',
] as const;
export type RowKind = (typeof rowKinds)[number];

/** A kind's place in the order of delivery. */
export function orderOf(kind: RowKind): number {
  return rowKinds.indexOf(kind);
}

/**
 * One thing to be delivered. It names a record of the thread store; what is sent is made of that record on the way out, so the outbox
 * holds no content, and a record that changed meanwhile goes out once, as it is last.
 */
export interface OutboxRow {
  /** `kind:id` */
  key: string;
  kind: RowKind;
  id: string;
  sessionId: string;
  /** Grows with each version; a row is deleted after delivery only if it is still the version that was sent. */
  rev: number;
  /** Of the kind; see {@link orderOf}. */
  order: number;
  /** Not before this time, in milliseconds. */
  nextAt: number;
  attempts: number;
  /** Of the record as JSON. */
  bytes: number;
  /** When the first version was queued, in milliseconds; the oldest goes first when the outbox is full. */
  at: number;
  /**
   * Whether some version was on its way before. Without an answer the server may or may not have it, and where it is too late to create
   * it (again) that makes a difference.
   */
  wasTried: boolean;
  /** Recorded when texts were allowed to be sent. A later permission does not reach back. */
  isFull: boolean;
  /** For `trace-delete`: the ids to delete. */
  traceIds?: string[];
}

/** A row the server refused for good, with its reason; shown in the options. */
export interface DeadRow {
  key: string;
  kind: RowKind;
  id: string;
  sessionId: string;
  name: string;
  status: number;
  reason: string;
  at: number;
}

/** What the server knows, or is to know, a record as. */
export interface KnownId {
  id: string;
  sessionId: string;
  /** Its id there: our own, or another when ours had grown too old. */
  as: string;
  /** Whether a version of it arrived. */
  hasArrived: boolean;
}

export interface OutboxTotals {
  key: 'outbox';
  rows: number;
  bytes: number;
  /** Rows given up because the outbox was full. */
  dropped: number;
  /** The last rev given. */
  rev: number;
}

/** Why nothing is sent at present. */
export interface DeliveryPause {
  key: 'pause';
  /** `rate-limit` ends by itself at `until`; the others also when the settings change. */
  kind: 'rate-limit' | 'key-refused' | 'quota-used-up';
  status: number;
  reason: string;
  at: number;
  until: number;
  /** Of the settings it happened under; other settings end the pause. */
  settings: string;
}

/** Random per installation; keeps hashes of short texts from being guessed. */
export interface Salt {
  key: 'salt';
  value: string;
}

export interface TraceDatabase extends DBSchema {
  traces: { key: string; value: StoredTrace; indexes: { session: string; open: number } };
  spans: { key: string; value: StoredSpan; indexes: { trace: string; session: string; open: number } };
  scores: { key: string; value: StoredScore; indexes: { session: string } };
  rows: { key: string; value: OutboxRow; indexes: { due: [number, number]; session: string; at: number } };
  dead: { key: string; value: DeadRow; indexes: { at: number } };
  ids: { key: string; value: KnownId; indexes: { session: string } };
  meta: { key: string; value: OutboxTotals | DeliveryPause | Salt };
}

export type Database = IDBPDatabase<TraceDatabase>;

const allStores = ['traces', 'spans', 'scores', 'rows', 'dead', 'ids', 'meta'] as const;

/** A read-write transaction over everything: records, outbox and its totals change together or not at all. */
export type WriteTransaction = IDBPTransaction<TraceDatabase, typeof allStores, 'readwrite'>;

/** The one way to the database: opens it when first needed, and anew after the browser closed it. */
export interface Connection {
  open(): Promise<Database>;
  /** Runs `work` in one transaction; rejects, with nothing changed, when it fails. `work` awaits nothing but the transaction. */
  write<T>(work: (transaction: WriteTransaction) => Promise<T>): Promise<T>;
  close(): void;
  /** Closes for good. */
  stop(): void;
}

/** @param newSalt something random, once per installation */
export function connectTraceDatabase(name: string, newSalt: () => string): Connection {
  let opened: Promise<Database> | null = null;
  let isStopped = false;
  const close = () => {
    const closing = opened;
    opened = null;
    closing?.then(
      (database) => {
        database.close();
      },
      () => undefined,
    );
  };
  const open = () => {
    if (isStopped) return Promise.reject(new Error('tracing was stopped'));
    opened ??= openDB<TraceDatabase>(name, 1, {
      upgrade: (database, _old, _new, transaction) => {
        upgrade(database);
        void transaction.objectStore('meta').put({ key: 'salt', value: newSalt() });
      },
      blocking: close,
      terminated: close,
    }).catch((error: unknown) => {
      opened = null;
      throw error;
    });
    return opened;
  };
  return {
    open,
    close,
    stop() {
      isStopped = true;
      close();
    },
    async write(work) {
      const database = await open();
      // Relaxed: in the browser's hands at `done`, which is all that a worker's death asks for; a power cut may lose the last second.
      const transaction = database.transaction(allStores, 'readwrite', { durability: 'relaxed' });
      try {
        const result = await work(transaction);
        await transaction.done;
        return result;
      } catch (error) {
        transaction.done.catch(() => undefined);
        try {
          transaction.abort();
        } catch {
          // It ended by itself, which is why we are here.
        }
        throw error;
      }
    },
  };
}

function upgrade(database: Database): void {
  const traces = database.createObjectStore('traces', { keyPath: 'record.id' });
  traces.createIndex('session', 'record.sessionId');
  traces.createIndex('open', 'open');
  const spans = database.createObjectStore('spans', { keyPath: 'record.id' });
  spans.createIndex('trace', 'record.traceId');
  spans.createIndex('session', 'sessionId');
  spans.createIndex('open', 'open');
  database.createObjectStore('scores', { keyPath: 'key' }).createIndex('session', 'sessionId');
  const rows = database.createObjectStore('rows', { keyPath: 'key' });
  rows.createIndex('due', ['order', 'nextAt']);
  rows.createIndex('session', 'sessionId');
  rows.createIndex('at', 'at');
  database.createObjectStore('dead', { keyPath: 'key' }).createIndex('at', 'at');
  database.createObjectStore('ids', { keyPath: 'id' }).createIndex('session', 'sessionId');
  database.createObjectStore('meta', { keyPath: 'key' });
}
