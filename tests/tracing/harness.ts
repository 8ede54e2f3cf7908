import 'fake-indexeddb/auto';
import { connectTraceDatabase } from '../../lib/tracing/trace-database';
import { startTracing } from '../../lib/tracing/start-tracing';
import type { Tracing } from '../../lib/tracing/start-tracing';
import type { SettingsSource, TracingSettings } from '../../lib/tracing/tracing-settings';
import { createUuid7 } from '../../lib/tracing/uuid7';
import { fetchFromOpik } from '../e2e/sites/opik-site';
import { OpikState } from '../e2e/sites/opik-state';

export const sendingSettings: TracingSettings = {
  isOn: true,
  apiUrl: 'http://127.0.0.1:5173/api',
  apiKey: 'opik-key',
  workspace: 'default',
  project: 'Conscious Cart Coach',
  mode: 'session-threads',
  level: 'full',
  allowsDiet: true,
};

/** A profile on one computer: a clock, a database, settings and an Opik server; workers are born and die in it. */
export interface Profile {
  clock: { now: number };
  settings: { value: TracingSettings; set(change: Partial<TracingSettings>): void };
  opik: OpikState;
  /** Runs between the sending of a request and its answer. */
  beforeAnswer: (() => Promise<void>) | null;
  database: string;
  newId: () => string;
  /** A new life of the worker on the same database. */
  startWorker: () => Tracing;
  /** What arrives nowhere any more: the worker is gone, its memory with it. */
  killWorker: (worker: Tracing) => void;
  stopAll: () => void;
}

let profiles = 0;

const gone = () => Promise.reject(new Error('the worker is gone'));

export function makeProfile(change: Partial<TracingSettings> = {}): Profile {
  profiles += 1;
  const clock = { now: Date.parse('2026-11-23T10:00:00Z') };
  const now = () => clock.now;
  const opik = new OpikState();
  opik.now = now;
  const watchers = new Set<(settings: TracingSettings) => void>();
  const settings = {
    value: { ...sendingSettings, ...change },
    set(next: Partial<TracingSettings>) {
      settings.value = { ...settings.value, ...next };
      for (const watcher of watchers) watcher(settings.value);
    },
  };
  const source: SettingsSource = {
    get: () => Promise.resolve(settings.value),
    watch(onChange) {
      watchers.add(onChange);
      return () => watchers.delete(onChange);
    },
  };
  const newId = createUuid7(now);
  const database = `traces-${String(profiles)}`;
  const running = new Map<Tracing, () => void>();
  const profile: Profile = {
    beforeAnswer: null,
    clock,
    settings,
    opik,
    database,
    newId,
    startWorker() {
      let isAlive = true;
      const connection = connectTraceDatabase(database, newId);
      const worker = startTracing({
        settings: source,
        fetch: async (input, init) => {
          await profile.beforeAnswer?.();
          const answer = await fetchFromOpik(opik)(input, init);
          // The server got it, but nobody is there any more to read the answer.
          return isAlive ? answer : new Promise<never>(() => undefined);
        },
        now,
        newId,
        random: () => 0.5,
        locks: { request: (_name, _options, work) => work({}) },
        connection: {
          ...connection,
          open: () => (isAlive ? connection.open() : gone()),
          write: (work) => (isAlive ? connection.write(work) : gone()),
        },
      });
      running.set(worker, () => {
        isAlive = false;
        connection.close();
      });
      return worker;
    },
    killWorker(worker) {
      running.get(worker)?.();
      running.delete(worker);
    },
    stopAll() {
      for (const stop of running.values()) stop();
    },
  };
  return profile;
}
