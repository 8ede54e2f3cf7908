import type { SessionOverview, SessionSummary, SessionTimeline } from '../core/trace';
import { connectTraceDatabase } from './database';
import { createDelivery } from './deliver';
import type { DeliveryReport, Locks } from './deliver';
import { readDeliveryState } from './delivery-state';
import type { DeliveryState } from './delivery-state';
import { createOpikCall } from './opik';
import { readOverviews } from './overview';
import { discardRefused, retryRefused } from './refused';
import { followSettings } from './settings';
import type { SettingsSource } from './settings';
import { createTraceStore } from './trace-store';
import type { StoreHealth } from './trace-store';
import { createTracer } from './tracer';
import type { RecordingTracer } from './tracer';
import type { NewId } from './uuid7';

/** How keeping and sending stand, for the options page. */
export type TracingStatus = DeliveryState & StoreHealth;

/** Everything the background needs of tracing. */
export interface Tracing {
  tracer: RecordingTracer;
  /** Resolves when every record so far is on disk. Await it before an LLM call; it never rejects. */
  flushWrites(): Promise<void>;
  /** Ends what a dead worker left open, except the traces of runs that go on. Call once at the start of the worker. Never rejects. */
  endOrphans(resumedTraceIds: readonly string[]): Promise<number>;
  readTimeline(sessionId: string): Promise<SessionTimeline>;
  /** Newest first. */
  listSessions(): Promise<SessionSummary[]>;
  /** The same with what each took, how it was rated and where a copy of it is. */
  listOverviews(): Promise<SessionOverview[]>;
  /** Forgets a session here, and queues its deletion on the server when sending is on. */
  deleteSession(sessionId: string): Promise<void>;
  /** Keeps the thread store small: the newest 100 sessions of the last 90 days. Never rejects. */
  prune(): Promise<number>;
  /**
   * Sends what is due; never rejects, never needs to be awaited. Call it after a run ended, at the start of the worker, when the browser
   * is online again, and by an alarm at `nextAt` of the last report while that is not null.
   *
   * @param isForced also through a pause ("Try again")
   */
  deliverNow(isForced?: boolean): Promise<DeliveryReport>;
  /** Never rejects. */
  status(): Promise<TracingStatus>;
  /** Queues refused rows again; `deliverNow` sends them. */
  retryRefused(keys: readonly string[]): Promise<void>;
  /** Forgets refused rows, not their records. */
  discardRefused(keys: readonly string[]): Promise<void>;
  /** Lets go of the database and the settings; nothing is kept or sent after it. */
  stop(): void;
}

const nothing: DeliveryState = { queued: 0, queuedBytes: 0, dropped: 0, nextAt: null, refused: [], pause: null };

const retention = { maxSessions: 100, maxAgeDays: 90 } as const;

/**
 * Puts tracing together. Nothing is read or written before the first use, so it may be called while a worker is starting.
 *
 * @param newId UUIDv7; also names this life of the worker
 * @param now milliseconds since 1970
 */
export function startTracing(options: {
  settings: SettingsSource;
  fetch: typeof globalThis.fetch;
  now: () => number;
  newId: NewId;
  locks?: Locks;
  /** 0 ≤ n < 1 */
  random?: () => number;
  randomBytes?: (bytes: Uint8Array<ArrayBuffer>) => Uint8Array;
  databaseName?: string;
}): Tracing {
  const { now, newId } = options;
  const connection = connectTraceDatabase(options.databaseName ?? 'traces', newId);
  const settings = followSettings(options.settings);
  const store = createTraceStore({ connection, readSettings: settings.read, now, bootId: newId() });
  const delivery = createDelivery({
    connection,
    call: createOpikCall(options.fetch),
    readSettings: settings.read,
    now,
    random: options.random ?? Math.random,
    randomBytes: options.randomBytes ?? ((bytes) => crypto.getRandomValues(bytes)),
    ...(options.locks === undefined ? {} : { locks: options.locks }),
  });

  return {
    tracer: createTracer({ store, newId, now }),
    flushWrites: () => store.flushWrites(),
    endOrphans: (resumed) => store.endOrphans(new Set(resumed)).catch(() => 0),
    readTimeline: (sessionId) => store.readSession(sessionId),
    listSessions: () => store.listSessions(),
    listOverviews: async () => {
      await store.flushWrites();
      return readOverviews(connection);
    },
    deleteSession: (sessionId) => store.deleteSession(sessionId),
    prune: () => store.prune(retention).catch(() => 0),
    deliverNow: async (isForced) => {
      await store.flushWrites();
      return delivery.deliver(isForced);
    },
    async status() {
      return { ...(await readDeliveryState(connection).catch(() => nothing)), ...store.health() };
    },
    retryRefused: async (keys) => retryRefused(connection, await settings.read(), now(), keys),
    discardRefused: (keys) => discardRefused(connection, keys),
    stop() {
      settings.stop();
      connection.stop();
    },
  };
}
