import type { SessionOverview } from '../core/trace/trace';
import { connectTraceDatabase } from './trace-database';
import type { Connection } from './trace-database';
import { createDelivery } from './delivery/deliver';
import type { DeliveryReport, Locks } from './delivery/deliver';
import { readDeliveryState } from './delivery/delivery-state';
import type { DeliveryState } from './delivery/delivery-state';
import { createOpikCall } from './delivery/opik-api';
import { readOverviews } from './session-overviews';
import { discardRefused, retryRefused } from './delivery/refused-rows';
import { followSettings } from './tracing-settings';
import type { SettingsSource } from './tracing-settings';
import { createTraceStore } from './trace-store';
import type { StoreHealth, TraceStore } from './trace-store';
import { createTracer } from './tracer';
import type { RecordingTracer } from './tracer';
import type { NewId } from './uuid7';

/** The state of the thread store and of delivery, for the options page. */
export type TracingStatus = DeliveryState & StoreHealth;

/** Everything the background needs of tracing. */
export interface Tracing extends Pick<TraceStore, 'flushWrites' | 'readTimeline' | 'listSessions' | 'deleteSession'> {
  tracer: RecordingTracer;
  /** Ends traces and spans that a dead worker left open, except the traces of runs that continue. Call once at the start of the worker. Never rejects. */
  endOrphans(resumedTraceIds: readonly string[]): Promise<number>;
  /** The sessions, each with its totals, rating, and where its copy is. */
  listOverviews(): Promise<SessionOverview[]>;
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
  locks: Locks;
  /** 0 ≤ n < 1 */
  random?: () => number;
  connection?: Connection;
}): Tracing {
  const { now, newId } = options;
  const connection = options.connection ?? connectTraceDatabase('traces', newId);
  const readSettings = followSettings(options.settings);
  const store = createTraceStore({ connection, readSettings, now, bootId: newId() });
  const deliver = createDelivery({
    connection,
    call: createOpikCall(options.fetch),
    readSettings,
    now,
    random: options.random ?? Math.random,
    locks: options.locks,
  });

  return {
    ...store,
    tracer: createTracer({ store, newId, now }),
    endOrphans: (resumed) => store.endOrphans(resumed).catch(() => 0),
    listOverviews: async () => {
      await store.flushWrites();
      return readOverviews(connection);
    },
    prune: () => store.prune(retention).catch(() => 0),
    deliverNow: async (isForced) => {
      await store.flushWrites();
      return deliver(isForced);
    },
    async status() {
      return { ...(await readDeliveryState(connection).catch(() => nothing)), ...store.health() };
    },
    retryRefused: async (keys) => retryRefused(connection, await readSettings(), now(), keys),
    discardRefused: (keys) => discardRefused(connection, keys),
  };
}
