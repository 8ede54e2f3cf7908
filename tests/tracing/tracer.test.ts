import { afterEach, describe, expect, it, vi } from 'vitest';
import { CoachError } from '../../lib/core/errors';
import { totalsOf } from '../../lib/core/trace/trace';
import { makeProfile } from './harness';
import type { Profile } from './harness';

let profile: Profile;
const open = (change: Parameters<typeof makeProfile>[0] = {}) => (profile = makeProfile({ isOn: false, ...change }));
afterEach(() => {
  profile.stopAll();
});

describe('the tracer and the local thread store', () => {
  it('keeps a session with its traces, spans and scores while nothing is sent', async () => {
    const { clock, newId, startWorker, opik } = open();
    const worker = startWorker();
    const sessionId = newId();
    const trace = worker.tracer.trace({
      name: 'cart_creation_session',
      sessionId,
      input: { message: 'soup for 2' },
      tags: ['orchestrator'],
    });
    clock.now += 5;
    const step = trace.child('step_ingredients', { prompt: 'soup for 2' }, { metadata: { rules: 1 } });
    const search = step.child('search', { query: 'leek' }, { type: 'tool' });
    clock.now += 10;
    search.end({ offers: 3 });
    step.note({ answered_by: 'rules' });
    step.end({ ingredients: 4 });
    trace.end({ output: 'done' });
    worker.tracer.score({ traceId: trace.id }, { name: 'lines_verified', value: 1 });
    worker.tracer.score({ sessionId }, { name: 'thumbs', value: 0, reason: 'too dear' });
    await worker.flushWrites();

    const timeline = await worker.readTimeline(sessionId);
    expect(timeline.traces).toHaveLength(1);
    const [entry] = timeline.traces;
    expect(entry?.trace).toMatchObject({
      id: trace.id,
      sessionId,
      startedAt: '2026-11-23T10:00:00.000Z',
      endedAt: '2026-11-23T10:00:00.015Z',
      input: { message: 'soup for 2' },
      output: { output: 'done' },
      error: null,
    });
    expect(entry?.spans).toMatchObject([
      {
        name: 'step_ingredients',
        parentId: null,
        metadata: { rules: 1, answered_by: 'rules' },
        output: { ingredients: 4 },
      },
      { name: 'search', parentId: step.id, type: 'tool', output: { offers: 3 } },
    ]);
    expect(entry?.scores).toMatchObject([{ name: 'lines_verified', value: 1, target: 'trace' }]);
    expect(timeline.scores).toMatchObject([{ name: 'thumbs', value: 0, reason: 'too dear', target: 'session' }]);
    expect(await worker.status()).toMatchObject({ queued: 0, lostWrites: 0 });
    await worker.deliverNow();
    expect(opik.requests).toEqual([]);
  });

  it('is on disk before flushWrites resolves: another worker reads the open span', async () => {
    const { newId, startWorker } = open();
    const worker = startWorker();
    const sessionId = newId();
    const span = worker.tracer.trace({ name: 'ingredient_extraction', sessionId }).child('anthropic_messages_create');
    await worker.flushWrites();
    const timeline = await startWorker().readTimeline(sessionId);
    expect(timeline.traces[0]?.spans).toMatchObject([{ id: span.id, endedAt: null }]);
  });

  it('is gathered for a moment: a short step is written once, and on disk soon without anybody asking', async () => {
    const put = vi.spyOn(IDBObjectStore.prototype, 'put');
    const { newId, startWorker } = open();
    const [worker, sessionId] = [startWorker(), newId()];
    const trace = worker.tracer.trace({ name: 'cart_creation_session', sessionId });
    for (let step = 0; step < 5; step += 1) {
      const span = trace.child('search');
      await new Promise((resolve) => setTimeout(resolve, 1));
      span.end();
    }
    await vi.waitFor(async () => {
      const timeline = await startWorker().readTimeline(sessionId);
      expect(timeline.traces[0]?.spans.filter(({ endedAt }) => endedAt !== null)).toHaveLength(5);
    });
    const keys = put.mock.calls.map(([value]) => (value as { key: string }).key);
    expect(keys.filter((key) => key.startsWith('span:'))).toHaveLength(5);
    put.mockRestore();
  });

  it('goes on with a trace of an earlier worker: its start, input, metadata and tags stay', async () => {
    const { clock, newId, startWorker, killWorker } = open();
    const first = startWorker();
    const sessionId = newId();
    const id = newId();
    const started = first.tracer.trace({
      id,
      name: 'run',
      sessionId,
      input: { message: 'a' },
      metadata: { servings: 4 },
      tags: ['orchestrator'],
    });
    started.note({ store: 'demo' });
    started.child('finding');
    await first.flushWrites();
    killWorker(first);
    clock.now += 60_000;

    const second = startWorker();
    expect(await second.endOrphans([id])).toBe(1);
    const again = second.tracer.trace({ id, name: 'run', sessionId, metadata: { resumed: true }, tags: ['resumed'] });
    clock.now += 1_000;
    again.end({ output: 'filled' });
    const [entry] = (await second.readTimeline(sessionId)).traces;
    expect(entry?.trace).toMatchObject({
      startedAt: '2026-11-23T10:00:00.000Z',
      endedAt: '2026-11-23T10:01:01.000Z',
      input: { message: 'a' },
      metadata: { servings: 4, store: 'demo', resumed: true },
      tags: ['orchestrator', 'resumed'],
      error: null,
    });
    expect(entry?.spans).toMatchObject([{ name: 'finding', error: { exceptionType: 'ServiceWorkerTerminated' } }]);
  });

  it('ends what a dead worker left open, at its last sign of life, and nothing of its own', async () => {
    const { clock, newId, startWorker, killWorker } = open();
    const first = startWorker();
    const sessionId = newId();
    const trace = first.tracer.trace({ name: 'run', sessionId });
    await first.flushWrites();
    clock.now += 4_000;
    trace.child('filling');
    await first.flushWrites();
    killWorker(first);
    clock.now += 86_400_000;

    const second = startWorker();
    const own = second.tracer.trace({ name: 'other', sessionId });
    await second.flushWrites();
    expect(await second.endOrphans([])).toBe(2);
    expect(await second.endOrphans([])).toBe(0);
    const { traces } = await second.readTimeline(sessionId);
    const dead = traces.find((entry) => entry.trace.id === trace.id);
    expect(dead?.trace).toMatchObject({
      endedAt: '2026-11-23T10:00:04.000Z',
      error: { exceptionType: 'ServiceWorkerTerminated' },
    });
    expect(dead?.trace.error?.traceback).not.toBe('');
    expect(dead?.spans[0]).toMatchObject({
      endedAt: '2026-11-23T10:00:04.000Z',
      error: { exceptionType: 'ServiceWorkerTerminated' },
    });
    expect(traces.find((entry) => entry.trace.id === own.id)?.trace.endedAt).toBeNull();
  });

  it.each([
    [
      'a CoachError',
      new CoachError('store/rate-limited', 'Slow down.', { detail: '429 /search', cause: new Error('inner') }),
      'store/rate-limited',
      'Slow down.',
    ],
    ['an Error', new TypeError('x is undefined'), 'TypeError', 'x is undefined'],
    ['an Error without a stack', Object.assign(new Error('bare'), { stack: '' }), 'Error', 'bare'],
    ['a string', 'nope', 'Error', 'nope'],
    ['undefined', undefined, 'Error', 'undefined'],
  ])('fails with %s: type, message and a traceback that is not empty', async (_name, error, exceptionType, message) => {
    const { newId, startWorker } = open();
    const worker = startWorker();
    const sessionId = newId();
    worker.tracer.trace({ name: 'run', sessionId }).fail(error);
    const [entry] = (await worker.readTimeline(sessionId)).traces;
    expect(entry?.trace.error).toMatchObject({ exceptionType, message });
    expect(entry?.trace.error?.traceback.trim()).not.toBe('');
    if (exceptionType === 'store/rate-limited')
      expect(entry?.trace.error?.traceback).toMatch(/429 \/search[\s\S]*Caused by: Error: inner/);
  });

  it('ends the spans inside when a trace ends, and takes nothing after the end', async () => {
    const { newId, startWorker } = open();
    const worker = startWorker();
    const sessionId = newId();
    const trace = worker.tracer.trace({ name: 'run', sessionId });
    trace.child('left open');
    trace.end({ output: 'first' });
    trace.end({ output: 'second' });
    trace.fail(new Error('late'));
    trace.note({ late: true });
    const [entry] = (await worker.readTimeline(sessionId)).traces;
    expect(entry?.trace).toMatchObject({ output: { output: 'first' }, error: null, metadata: {} });
    expect(entry?.spans[0]).toMatchObject({ metadata: { ended_by: 'parent' } });
    expect(entry?.spans[0]?.endedAt).not.toBeNull();
  });

  it('takes values JSON cannot carry', async () => {
    const { newId, startWorker } = open();
    const worker = startWorker();
    const sessionId = newId();
    const loop: Record<string, unknown> = { name: 'loop', big: 10n, nan: NaN, fn: () => 1, none: undefined };
    loop['self'] = loop;
    const trace = worker.tracer.trace({ name: 'run', sessionId, input: loop as never });
    trace.end();
    const [entry] = (await worker.readTimeline(sessionId)).traces;
    expect(entry?.trace.input).toMatchObject({ name: 'loop', big: null, nan: null, self: { name: 'loop' } });
    expect(JSON.stringify(entry?.trace.input)).toContain('[too deep]');
  });

  it('lists sessions newest first, deletes one, prunes by number and age', async () => {
    const { clock, newId, startWorker } = open();
    const worker = startWorker();
    const ids: string[] = [];
    for (let day = 0; day < 4; day += 1) {
      const sessionId = newId();
      ids.push(sessionId);
      worker.tracer.trace({ name: 'run', sessionId, input: { message: `meal ${String(day)}` } }).end();
      worker.tracer.score({ sessionId }, { name: 'thumbs', value: 1 });
      clock.now += 86_400_000;
    }
    expect((await worker.listSessions()).map(({ firstMessage, traceCount }) => [firstMessage, traceCount])).toEqual([
      ['meal 3', 1],
      ['meal 2', 1],
      ['meal 1', 1],
      ['meal 0', 1],
    ]);
    await worker.deleteSession(ids[2] ?? '');
    expect(await worker.readTimeline(ids[2] ?? '')).toMatchObject({ traces: [], scores: [] });
    expect(await worker.listSessions()).toHaveLength(3);
    clock.now += 89 * 86_400_000;
    // 90 days before: the sessions of days 0 and 1 are older than the one of day 3.
    expect(await worker.prune()).toBe(2);
    expect((await worker.listSessions()).map(({ firstMessage }) => firstMessage)).toEqual(['meal 3']);
  });

  it('does not bring a deleted session back when its open trace ends', async () => {
    const { newId, startWorker } = open();
    const worker = startWorker();
    const sessionId = newId();
    const trace = worker.tracer.trace({ name: 'run', sessionId });
    const span = trace.child('step');
    await worker.flushWrites();
    await worker.deleteSession(sessionId);
    span.end();
    trace.end();
    expect((await worker.readTimeline(sessionId)).traces).toEqual([]);
    worker.tracer.trace({ name: 'next run', sessionId }).end();
    expect((await worker.readTimeline(sessionId)).traces).toHaveLength(1);
  });

  it('adds up a session as Opik adds up a thread', async () => {
    const { clock, newId, startWorker } = open();
    const worker = startWorker();
    const sessionId = newId();
    for (const [tokens, cost] of [
      [100, 0.25],
      [23, 0.5],
    ] as const) {
      const trace = worker.tracer.trace({ name: 'ingredient_extraction', sessionId });
      const call = trace.child('anthropic_messages_create', null, { type: 'llm' });
      call.describe({
        model: 'claude-x',
        provider: 'anthropic',
        usage: { total_tokens: tokens, prompt_tokens: tokens - 1 },
        cost,
      });
      clock.now += 1_500;
      call.end();
      trace.end();
    }
    expect(totalsOf(await worker.readTimeline(sessionId))).toEqual({
      durationMs: 3_000,
      cost: 0.75,
      unpricedCalls: 0,
      usage: { total_tokens: 123, prompt_tokens: 121 },
      totalTokens: 123,
      traceCount: 2,
      spanCount: 2,
    });
  });

  it('never throws into the run when the database cannot be had, and counts what was lost', async () => {
    const { newId, startWorker } = open();
    const factory = globalThis.indexedDB;
    Object.defineProperty(globalThis, 'indexedDB', {
      configurable: true,
      get: () => {
        throw new DOMException('denied', 'SecurityError');
      },
    });
    try {
      const worker = startWorker();
      const trace = worker.tracer.trace({ name: 'run', sessionId: newId() });
      trace.end();
      await expect(worker.flushWrites()).resolves.toBeUndefined();
      expect(await worker.endOrphans([])).toBe(0);
      expect(await worker.status()).toMatchObject({ lostWrites: 1, queued: 0 });
      expect(await worker.deliverNow()).toMatchObject({ outcome: 'failed' });
    } finally {
      Object.defineProperty(globalThis, 'indexedDB', { configurable: true, writable: true, value: factory });
    }
  });
});
