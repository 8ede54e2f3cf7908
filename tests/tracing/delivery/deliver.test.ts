import { afterEach, describe, expect, it } from 'vitest';
import type { Tracing } from '../../../lib/tracing/start-tracing';
import { timeOfUuid7 } from '../../../lib/tracing/uuid7';
import type { Fault } from '../../e2e/sites/opik-state';
import { makeProfile } from '../harness';
import type { Profile } from '../harness';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

let profile: Profile;
const open = (change: Parameters<typeof makeProfile>[0] = {}) => (profile = makeProfile(change));
afterEach(() => {
  profile.stopAll();
});

/** One small run: a trace, a step, a search inside it, a score on the trace and one on the session. */
function record(
  worker: Tracing,
  sessionId: string,
  name = 'cart_creation_session',
): { traceId: string; spanIds: string[] } {
  const trace = worker.tracer.trace({ name, sessionId, input: { message: 'soup' }, tags: ['orchestrator'] });
  const step = trace.child('step_candidates', { count: 1 });
  const search = step.child('search', { query: 'leek' }, { type: 'tool' });
  search.end({ offers: 3 });
  step.end();
  trace.end({ output: 'done' });
  worker.tracer.score({ traceId: trace.id }, { name: 'lines_verified', value: 1 });
  worker.tracer.score({ sessionId }, { name: 'thumbs', value: 1, reason: 'good' });
  return { traceId: trace.id, spanIds: [step.id, search.id] };
}

const paths = ({ opik }: Profile) =>
  opik.requests.map(({ method, path }) => `${method} ${path.replace('/v1/private/', '')}`);

describe('delivery', () => {
  it('sends traces, spans, scores and last the scores of the thread', async () => {
    const { newId, startWorker, opik } = open();
    const worker = startWorker();
    const sessionId = newId();
    const { traceId, spanIds } = record(worker, sessionId);
    worker.tracer.closeSession(sessionId);
    expect(await worker.deliverNow()).toEqual({ outcome: 'done', sent: 6, buried: 0, left: 0, nextAt: null });
    expect(paths(profile)).toEqual([
      'POST traces/batch',
      'POST spans/batch',
      'PUT traces/feedback-scores',
      'PUT traces/threads/feedback-scores',
      'PUT traces/threads/close',
    ]);
    expect(opik.requests[0]?.headers).toMatchObject({
      authorization: 'opik-key',
      'comet-workspace': 'default',
      'content-type': 'application/json',
    });
    expect([...opik.traces.keys()]).toEqual([traceId]);
    expect([...opik.spans.keys()]).toEqual(spanIds);
    expect(opik.spans.get(spanIds[1] ?? '')).toMatchObject({
      trace_id: traceId,
      parent_span_id: spanIds[0],
      type: 'tool',
    });
    expect(opik.thread(sessionId)).toMatchObject({
      first_message: { message: 'soup' },
      last_message: { output: 'done' },
      number_of_messages: 2,
      feedback_scores: [{ name: 'thumbs', value: 1, reason: 'good' }],
      status: 'inactive',
    });
    expect(opik.scoresOf(traceId)).toEqual([{ name: 'lines_verified', value: 1, reason: null }]);
  });

  it('leaves no thread in the mode of individual traces, and no trace of a whole run', async () => {
    const { newId, startWorker, opik } = open({ mode: 'individual-traces' });
    const worker = startWorker();
    const sessionId = newId();
    record(worker, sessionId);
    const call = worker.tracer.trace({ name: 'ingredient_extraction', sessionId });
    call.child('anthropic_messages_create', null, { type: 'llm' }).end();
    call.end();
    worker.tracer.closeSession(sessionId);
    await worker.deliverNow();
    expect(opik.threads()).toEqual([]);
    expect([...opik.traces.values()].map(({ name }) => name)).toEqual(['ingredient_extraction']);
    expect([...opik.spans.values()].map(({ name }) => name)).toEqual(['anthropic_messages_create']);
    expect(await worker.status()).toMatchObject({ queued: 0, refused: [] });
  });

  it('sends 600 rows in batches of at most 100 rows and 1 MB', async () => {
    const { newId, startWorker, opik } = open();
    const worker = startWorker();
    const sessionId = newId();
    for (let index = 0; index < 300; index += 1) {
      const trace = worker.tracer.trace({ name: 'run', sessionId });
      trace.child('step', { text: 'x'.repeat(40_000) }).end();
      trace.end();
    }
    await worker.deliverNow();
    expect(opik.traces.size).toBe(300);
    expect(opik.spans.size).toBe(300);
    const sizes = opik.requests.map(({ body }) => JSON.stringify(body).length);
    expect(Math.max(...sizes)).toBeLessThan(1_010_000);
    const counts = opik.requests.map(({ body }) => Object.values(body as Record<string, unknown[]>)[0]?.length ?? 0);
    expect(Math.max(...counts)).toBe(100);
    expect(counts.slice(0, 3)).toEqual([100, 100, 100]);
  }, 30_000);

  it('sends a record that grew while it waited once, as it is last', async () => {
    const { newId, startWorker, opik } = open();
    const worker = startWorker();
    const trace = worker.tracer.trace({ name: 'run', sessionId: newId() });
    trace.note({ step: 1 });
    await worker.flushWrites();
    trace.note({ step: 2 });
    trace.end();
    await worker.deliverNow();
    expect(opik.requests).toHaveLength(1);
    expect(opik.traces.get(trace.id)).toMatchObject({ metadata: { step: 2 } });
  });

  it('keeps the row of a version that came while the older one was under way', async () => {
    const { newId, startWorker, opik } = open();
    const worker = startWorker();
    const trace = worker.tracer.trace({ name: 'run', sessionId: newId() });
    await worker.flushWrites();
    profile.beforeAnswer = async () => {
      trace.end({ output: 'late' });
      await worker.flushWrites();
    };
    expect(await worker.deliverNow()).toMatchObject({ sent: 2, left: 0 });
    const [first, second] = opik.requests;
    expect(JSON.stringify(first?.body)).not.toContain('late');
    expect(JSON.stringify(second?.body)).toContain('late');
    expect(opik.traces.get(trace.id)).toMatchObject({ output: { output: 'late' } });
    expect((await worker.status()).queued).toBe(0);
  });

  it('queues nothing while sending is off, and forgets what waits when it is switched off', async () => {
    const { newId, startWorker, settings, opik } = open();
    const worker = startWorker();
    record(worker, newId());
    await worker.flushWrites();
    expect((await worker.status()).queued).toBe(5);
    settings.set({ isOn: false });
    record(worker, newId());
    expect(await worker.deliverNow()).toMatchObject({ outcome: 'off', left: 0 });
    settings.set({ isOn: true });
    expect(await worker.deliverNow()).toMatchObject({ outcome: 'done', sent: 0 });
    expect(opik.requests).toEqual([]);
    expect(await worker.status()).toMatchObject({ queued: 0, queuedBytes: 0 });
  });

  it('sends the scores of a thread again when another trace joins it, for servers that drop them', async () => {
    const { newId, startWorker, opik } = open();
    opik.dropsThreadScores = true;
    const worker = startWorker();
    const sessionId = newId();
    record(worker, sessionId);
    await worker.deliverNow();
    record(worker, sessionId);
    await worker.deliverNow();
    worker.tracer.trace({ name: 'decision_explanation', sessionId }).end();
    await worker.deliverNow();
    expect(opik.thread(sessionId).feedback_scores).toEqual([{ name: 'thumbs', value: 1, reason: 'good' }]);
    expect(opik.thread(sessionId).number_of_messages).toBe(6);
  });

  it('holds the scores of a thread back while a trace of it waits', async () => {
    const { newId, startWorker, opik, clock } = open();
    const worker = startWorker();
    const sessionId = newId();
    record(worker, sessionId);
    opik.faults.push({ times: 1, status: 500, when: ({ path }) => path.endsWith('traces/batch') });
    await worker.deliverNow();
    await worker.deliverNow();
    expect(paths(profile)).toEqual(['POST traces/batch', 'POST spans/batch', 'PUT traces/feedback-scores']);
    clock.now += minute;
    await worker.deliverNow();
    expect(paths(profile).slice(3)).toEqual(['POST traces/batch', 'PUT traces/threads/feedback-scores']);
  });

  it('delivers once when two workers deliver under one lock', async () => {
    const { newId, startWorker, opik } = open();
    const worker = startWorker();
    record(worker, newId());
    const reports = await Promise.all([worker.deliverNow(), worker.deliverNow(), worker.deliverNow()]);
    expect(reports.every(({ left }) => left === 0)).toBe(true);
    expect(opik.requests).toHaveLength(4);
  });

  it('deletes a session here and there, with what waits of it', async () => {
    const { newId, startWorker, opik } = open();
    const worker = startWorker();
    const [kept, gone] = [newId(), newId()];
    record(worker, kept);
    record(worker, gone);
    await worker.deliverNow();
    const waiting = worker.tracer.trace({ name: 'decision_explanation', sessionId: gone });
    waiting.end();
    await worker.deleteSession(gone);
    await worker.deliverNow();
    expect(opik.threads().map(({ id }) => id)).toEqual([kept]);
    expect(opik.traces.size).toBe(1);
    expect(opik.spans.size).toBe(2);
    expect(paths(profile).slice(-2)).toEqual(['POST traces/threads/delete', 'POST traces/delete']);
    expect((await worker.status()).queued).toBe(0);
  });
});

describe('what each way to fail leads to', () => {
  /** fault, then: outcome, wait until the next try in ms, whether the rows are still there */
  const table: [name: string, fault: Omit<Fault, 'times'>, outcome: string, wait: number][] = [
    ['no connection', { isRefused: true }, 'retry-later', 30_000],
    ['500', { status: 500 }, 'retry-later', 30_000],
    ['502 with a page', { status: 502, headers: { 'content-type': 'text/html' } }, 'retry-later', 30_000],
    ['503', { status: 503 }, 'retry-later', 30_000],
    ['408', { status: 408 }, 'retry-later', 30_000],
    ['a sign-in page with 200', { status: 200, headers: { 'content-type': 'text/html' } }, 'retry-later', 30_000],
    ['429 with RateLimit-Reset', { status: 429, headers: { 'ratelimit-reset': '7' } }, 'paused', 7_000],
    ['429 with Retry-After', { status: 429, headers: { 'retry-after': '11' } }, 'paused', 11_000],
    ['429 without a time', { status: 429 }, 'paused', 60_000],
    ['401', { status: 401, body: { code: 401, message: 'Invalid API key' } }, 'paused', 6 * hour],
    ['403', { status: 403 }, 'paused', 6 * hour],
    ['402', { status: 402, body: { message: 'Quota used up' } }, 'paused', 6 * hour],
  ];

  it.each(table)('%s: nothing is lost, tried again in time, delivered then', async (_name, fault, outcome, wait) => {
    const { clock, newId, startWorker, opik } = open();
    const worker = startWorker();
    const sessionId = newId();
    record(worker, sessionId);
    const recorded = clock.now;
    opik.faults.push({ ...fault, times: 1 });
    const report = await worker.deliverNow();
    expect(report).toMatchObject({ outcome, sent: 0, buried: 0, left: 5 });
    expect(opik.requests).toHaveLength(1);
    if (outcome === 'paused') {
      const { pause } = await worker.status();
      expect(pause).toMatchObject({ status: fault.status, until: recorded + wait });
      expect(pause?.reason).not.toBe('');
      clock.now += wait - 1;
      expect(await worker.deliverNow()).toMatchObject({ outcome: 'paused', nextAt: recorded + wait });
      expect(opik.requests).toHaveLength(1);
      clock.now += 1;
    } else {
      clock.now += wait;
    }
    await worker.deliverNow();
    expect(opik.traces.size).toBe(1);
    expect(opik.spans.size).toBe(2);
    expect(opik.thread(sessionId).feedback_scores).toHaveLength(1);
    expect(await worker.status()).toMatchObject({ queued: 0, queuedBytes: 0, pause: null, refused: [] });
  });

  it('waits 30 s, doubling to 1 h', async () => {
    const { clock, newId, startWorker, opik } = open();
    const worker = startWorker();
    worker.tracer.trace({ name: 'run', sessionId: newId() }).end();
    opik.faults.push({ times: 1_000, isRefused: true });
    const waits: number[] = [];
    for (let attempt = 0; attempt < 10; attempt += 1) {
      const { nextAt } = await worker.deliverNow();
      waits.push(((nextAt ?? 0) - clock.now) / 1000);
      clock.now = nextAt ?? 0;
    }
    expect(waits).toEqual([30, 60, 120, 240, 480, 960, 1920, 3600, 3600, 3600]);
  });

  it.each([
    ['another key', { apiKey: 'the right key' }],
    ['another server', { apiUrl: 'http://127.0.0.1:9999/api' }],
  ])('ends a pause when the settings get %s', async (_name, change) => {
    const { newId, startWorker, opik, settings } = open();
    opik.apiKey = 'the right key';
    const worker = startWorker();
    record(worker, newId());
    expect((await worker.deliverNow()).outcome).toBe('paused');
    expect((await worker.status()).pause).toMatchObject({ status: 401, reason: 'API key should be provided' });
    settings.set(change);
    if (!('apiKey' in change)) opik.apiKey = null;
    expect(await worker.deliverNow()).toMatchObject({ outcome: 'done', left: 0 });
    expect((await worker.status()).pause).toBeNull();
  });

  it('goes through a pause when asked to try again', async () => {
    const { newId, startWorker, opik } = open();
    const worker = startWorker();
    record(worker, newId());
    opik.faults.push({ times: 1, status: 402 });
    await worker.deliverNow();
    expect(await worker.deliverNow(true)).toMatchObject({ outcome: 'done', left: 0 });
  });

  it('one bad row in 16: 15 delivered, 1 kept with its reason, and delivered when it is mended', async () => {
    const { newId, startWorker, opik } = open();
    const worker = startWorker();
    const sessionId = newId();
    const traces = Array.from({ length: 16 }, (_, index) =>
      worker.tracer.trace({ name: `trace ${String(index)}`, sessionId }),
    );
    for (const trace of traces) trace.end();
    const bad = traces[9]?.id ?? '';
    opik.poisoned.add(bad);
    expect(await worker.deliverNow()).toMatchObject({ outcome: 'done', sent: 15, buried: 1, left: 0 });
    expect(opik.traces.size).toBe(15);
    expect(opik.requests.length).toBeLessThanOrEqual(9);
    expect((await worker.status()).refused).toMatchObject([
      { id: bad, name: 'trace 9', status: 400, reason: 'Unable to process JSON: poison' },
    ]);
    opik.poisoned.clear();
    worker.tracer.trace({ id: bad, name: 'trace 9', sessionId }).end();
    await worker.deliverNow();
    expect(opik.traces.size).toBe(16);
    expect((await worker.status()).refused).toEqual([]);
  });

  it('a row that always makes the server fail does not hold the others for ever', async () => {
    const { clock, newId, startWorker, opik } = open();
    const worker = startWorker();
    const traces = Array.from({ length: 8 }, () => worker.tracer.trace({ name: 'run', sessionId: newId() }));
    for (const trace of traces) trace.end();
    const bad = traces[3]?.id ?? '';
    opik.faults.push({ times: Infinity, status: 500, when: ({ body }) => JSON.stringify(body).includes(bad) });
    for (let attempt = 0; attempt < 4; attempt += 1) {
      clock.now = Math.max(clock.now, (await worker.deliverNow()).nextAt ?? 0);
    }
    expect(opik.traces.size).toBe(7);
    expect((await worker.status()).queued).toBe(1);
  });

  it('gives an id that grew too old anew, and what refers to it follows', async () => {
    const { clock, newId, startWorker, opik } = open();
    const worker = startWorker();
    const sessionId = newId();
    const { traceId, spanIds } = record(worker, sessionId);
    await worker.flushWrites();
    clock.now += 3 * day;
    const fresh = record(worker, newId());
    await worker.deliverNow();

    const renewed = [...opik.traces.values()].find((trace) => trace['thread_id'] === sessionId);
    expect(renewed).toMatchObject({
      start_time: '2026-11-23T10:00:00.000Z',
      end_time: '2026-11-23T10:00:00.000Z',
      metadata: { original_id: traceId },
    });
    expect(Math.abs((timeOfUuid7(String(renewed?.['id'])) ?? 0) - clock.now)).toBeLessThan(minute);
    const spans = [...opik.spans.values()].filter((span) => span['trace_id'] === renewed?.['id']);
    expect(spans.map((span) => (span['metadata'] as Record<string, unknown>)['original_id'])).toEqual(spanIds);
    expect(spans[1]?.['parent_span_id']).toBe(spans[0]?.['id']);
    expect(opik.scoresOf(String(renewed?.['id']))).toMatchObject([{ name: 'lines_verified' }]);
    expect(opik.traces.has(fresh.traceId)).toBe(true);
    expect(opik.traces.size).toBe(2);
    expect(opik.spans.size).toBe(4);
    expect(await worker.status()).toMatchObject({ queued: 0, refused: [] });

    // A score that comes later finds its trace under the new id, also from another worker.
    profile.killWorker(worker);
    const next = startWorker();
    next.tracer.score({ traceId }, { name: 'picks_kept', value: 3 });
    await next.deliverNow();
    expect(opik.scoresOf(String(renewed?.['id'])).map(({ name }) => name)).toEqual(['lines_verified', 'picks_kept']);
  });

  it.each([
    ['a server with a window of 12 h', 12, 13],
    ['a clock two days ahead of the server', 24, -48],
  ])('renews for %s', async (_name, windowHours, ageHours) => {
    const { clock, newId, startWorker, opik } = open();
    opik.windowMs = windowHours * hour;
    const worker = startWorker();
    const { traceId } = record(worker, newId());
    const offset = ageHours < 0 ? ageHours * hour : 0;
    opik.now = () => clock.now + offset;
    if (ageHours > 0) clock.now += ageHours * hour;
    await worker.deliverNow();
    expect([...opik.traces.values()]).toMatchObject([{ metadata: { original_id: traceId } }]);
    expect(opik.spans.size).toBe(2);
    expect(await worker.status()).toMatchObject({ queued: 0, refused: [] });
  });

  it('tells the end of a trace the server has open by an update when its id is too old to be created', async () => {
    const { clock, newId, startWorker, opik } = open();
    const first = startWorker();
    const sessionId = newId();
    const trace = first.tracer.trace({ name: 'run', sessionId, input: { message: 'soup' } });
    const step = trace.child('filling');
    await first.deliverNow();
    expect(opik.traces.get(trace.id)?.['end_time']).toBeUndefined();
    profile.killWorker(first);
    clock.now += 3 * day;
    const second = startWorker();
    await second.endOrphans([]);
    await second.deliverNow();
    expect(opik.traces.size).toBe(1);
    expect(opik.spans.size).toBe(1);
    expect(opik.traces.get(trace.id)).toMatchObject({
      start_time: '2026-11-23T10:00:00.000Z',
      end_time: '2026-11-23T10:00:00.000Z',
      error_info: { exception_type: 'ServiceWorkerTerminated' },
    });
    // The step was open, so the server hears of it now, and too late to create it under its own id.
    expect([...opik.spans.values()][0]).toMatchObject({
      trace_id: trace.id,
      metadata: { original_id: step.id },
      error_info: { exception_type: 'ServiceWorkerTerminated' },
    });
    expect(await second.status()).toMatchObject({ queued: 0, refused: [] });
  });

  it('keeps the outbox under its cap: the oldest go first and are counted', async () => {
    const { clock, newId, startWorker, opik } = open();
    const worker = startWorker();
    const sessionId = newId();
    opik.faults.push({ times: Infinity, isRefused: true });
    const half = Object.fromEntries(
      Array.from({ length: 5 }, (_, index) => [`part${String(index)}`, 'x'.repeat(99_000)]),
    );
    const ids: string[] = [];
    for (let index = 0; index < 50; index += 1) {
      const trace = worker.tracer.trace({ name: 'run', sessionId, input: half });
      trace.end();
      ids.push(trace.id);
      clock.now += 1;
      await worker.flushWrites();
    }
    await worker.deliverNow();
    const status = await worker.status();
    expect(status.queuedBytes).toBeLessThanOrEqual(20_000_000);
    expect(status.queued).toBe(40);
    expect(status.dropped).toBe(10);
    opik.faults.length = 0;
    await worker.deliverNow();
    expect(opik.traces.has(ids.at(-1) ?? '')).toBe(true);
    expect(opik.traces.has(ids[0] ?? '')).toBe(false);
    // What was given up for the server is still on the device.
    expect((await worker.readTimeline(sessionId)).traces).toHaveLength(50);
  }, 30_000);
});
