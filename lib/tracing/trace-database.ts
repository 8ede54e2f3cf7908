import { openDB } from 'idb';
import type { DBSchema, IDBPDatabase, IDBPTransaction } from 'idb';
import type { ScoreRecord, SpanRecord, TraceRecord } from '../core/trace/trace';

/** The kinds of outbox rows. */
export type RowKind =
  'trace' | 'span' | 'trace-score' | 'thread-score' | 'thread-close' | 'thread-delete' | 'trace-delete';

/** A record with its ids. The `id` of a score is `target:name`; its `traceId` is empty if it scores the session. */
export type Entry = { id: string; traceId: string; sessionId: string } & (
  | { kind: 'trace'; record: TraceRecord }
  | { kind: 'span'; record: SpanRecord }
  | { kind: 'trace-score' | 'thread-score'; record: ScoreRecord }
);

/** An entry as kept on the device. */
export type StoredEntry = Entry & {
  /** `kind:id` */
  key: string;
  /** The life of the worker that wrote it last. */
  boot: string;
  /** When it was written last, in milliseconds. */
  at: number;
  /** Present only while a trace or span is open, so that the index holds just the open ones. */
  open?: 1;
};

/**
 * One delivery that is due. It refers to a record of the thread store, and the request is built from that record when it is sent: the
 * outbox holds no content, and a record that changed several times is sent once in its last version.
 */
export interface OutboxRow {
  /** `kind:id`, as its record has. */
  key: string;
  kind: RowKind;
  id: string;
  sessionId: string;
  /** Changes with each version; a row is deleted after delivery only if its version is still the one that was sent. */
  rev: string;
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

/** A row the server refused for good, with its reason; shown in the options. `at`: when it was refused. */
export type DeadRow = OutboxRow & { name: string; status: number; reason: string };

/** What the server knows, or is to know, a record as. */
export interface KnownId {
  id: string;
  sessionId: string;
  /** Its id there: our own, or another when ours had grown too old. */
  as: string;
  /** Whether a version of it arrived. */
  hasArrived: boolean;
}

/** Why nothing is sent at present. */
export interface DeliveryPause {
  /** 429 asks to slow down; 401 and 403 refuse the key; 402 says the quota is used up. */
  status: number;
  reason: string;
  at: number;
  /** Then it is tried again by itself. */
  until: number;
  /** Of the settings it happened under; other settings end the pause. */
  settings: string;
}

/** The outbox as a whole; one record. */
export interface OutboxState {
  key: 'outbox';
  /** Rows given up because the outbox was full. */
  dropped: number;
  pause: DeliveryPause | null;
  /** Random per installation; keeps hashes of short texts from being guessed. */
  salt: string;
}

export interface TraceDatabase extends DBSchema {
  records: { key: string; value: StoredEntry; indexes: { session: string; trace: string; open: number } };
  rows: { key: string; value: OutboxRow };
  dead: { key: string; value: DeadRow };
  ids: { key: string; value: KnownId; indexes: { session: string } };
  meta: { key: string; value: OutboxState };
}

export type Database = IDBPDatabase<TraceDatabase>;

const allStores = ['records', 'rows', 'dead', 'ids', 'meta'] as const;

/** A read-write transaction over everything: records, outbox and its totals change together or not at all. */
export type WriteTransaction = IDBPTransaction<TraceDatabase, typeof allStores, 'readwrite'>;

/** The one way to the database: opens it when first needed, and anew after the browser closed it. */
export interface Connection {
  open(): Promise<Database>;
  /** Runs `work` in one transaction; rejects, with nothing changed, when it fails. `work` awaits nothing but the transaction. */
  write<T>(work: (transaction: WriteTransaction) => Promise<T>): Promise<T>;
  close(): void;
}

/** @param newSalt something random, once per installation */
export function connectTraceDatabase(name: string, newSalt: () => string): Connection {
  let opened: Promise<Database> | null = null;
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
    opened ??= openDB<TraceDatabase>(name, 1, {
      upgrade: (database, _old, _new, transaction) => {
        upgrade(database);
        void transaction.objectStore('meta').put({ key: 'outbox', dropped: 0, pause: null, salt: newSalt() });
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
  const records = database.createObjectStore('records', { keyPath: 'key' });
  records.createIndex('session', 'sessionId');
  records.createIndex('trace', 'traceId');
  records.createIndex('open', 'open');
  for (const name of ['rows', 'dead'] as const) database.createObjectStore(name, { keyPath: 'key' });
  database.createObjectStore('ids', { keyPath: 'id' }).createIndex('session', 'sessionId');
  database.createObjectStore('meta', { keyPath: 'key' });
}
