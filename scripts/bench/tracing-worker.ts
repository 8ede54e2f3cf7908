import { startTracing } from '../../lib/tracing/start-tracing';
import type { TracingSettings } from '../../lib/tracing/tracing-settings';
import { uuid7 } from '../../lib/tracing/uuid7';

/**
 * A worker with tracing only, for measurements from outside: storing a span, delivery, and a run with and without tracing.
 * Milliseconds.
 */
const start = (apiUrl: string | null) => {
  const settings: TracingSettings = {
    isOn: apiUrl !== null,
    apiUrl: apiUrl ?? '',
    apiKey: '',
    workspace: 'default',
    project: 'bench',
    mode: 'session-threads',
    level: 'full',
  };
  return startTracing({
    settings: { get: () => Promise.resolve(settings), watch: () => () => undefined },
    fetch: (input, init) => fetch(input, init),
    now: () => Date.now(),
    newId: uuid7,
    locks: navigator.locks,
  });
};

const input = {
  message: 'chicken biryani for 4',
  offers: Array.from({ length: 20 }, (_, index) => `offer ${String(index)}`),
};

const bench = {
  /** Opens spans one after another, each stored before the next. */
  async durableWrites(apiUrl: string | null, times: number): Promise<number[]> {
    const tracing = start(apiUrl);
    const trace = tracing.tracer.trace({ name: 'bench', sessionId: uuid7() });
    const results: number[] = [];
    for (let index = 0; index < times; index += 1) {
      const started = performance.now();
      const span = trace.child('step', input);
      await tracing.flushWrites();
      results.push(performance.now() - started);
      span.end(input);
      await tracing.flushWrites();
    }
    return results;
  },

  /** Stores the same records in a separate database, without tracing. */
  async bareWrites(times: number): Promise<number[]> {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open('bare', 1);
      opening.onupgradeneeded = () => opening.result.createObjectStore('records', { keyPath: 'id' });
      opening.onsuccess = () => {
        resolve(opening.result);
      };
      opening.onerror = () => {
        reject(new Error('no database'));
      };
    });
    const results: number[] = [];
    for (let index = 0; index < times; index += 1) {
      const started = performance.now();
      const transaction = database.transaction('records', 'readwrite', { durability: 'relaxed' });
      transaction.objectStore('records').put({ id: uuid7(), input });
      await new Promise((resolve) => (transaction.oncomplete = resolve));
      results.push(performance.now() - started);
    }
    return results;
  },

  /** Stores this many traces with one span each, then delivers them at once. */
  async delivery(apiUrl: string, traces: number): Promise<{ ms: number; sent: number; left: number }> {
    const tracing = start(apiUrl);
    await tracing.deliverNow();
    const sessionId = uuid7();
    for (let index = 0; index < traces; index += 1) {
      const trace = tracing.tracer.trace({ name: 'bench', sessionId, input });
      trace.child('step', input).end();
      trace.end();
    }
    await tracing.flushWrites();
    const started = performance.now();
    const { sent, left } = await tracing.deliverNow();
    return { ms: performance.now() - started, sent, left };
  },

  /** A run of 30 steps with one request to a server each, with or without tracing. */
  async run(apiUrl: string | null, isTraced: boolean, askUrl: string): Promise<number> {
    const tracing = start(apiUrl);
    const started = performance.now();
    const trace = isTraced ? tracing.tracer.trace({ name: 'bench', sessionId: uuid7(), input }) : null;
    for (let index = 0; index < 30; index += 1) {
      const span = trace?.child('search', input, { type: 'tool' });
      await (await fetch(askUrl)).text();
      span?.end(input);
    }
    trace?.end(input);
    const ms = performance.now() - started;
    await tracing.flushWrites();
    return ms;
  },
};

export type TracingBench = typeof bench;

Object.assign(globalThis, { bench });
