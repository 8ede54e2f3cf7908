import { describe, expect, it } from 'vitest';
import type { SpanRecord, TraceRecord } from '../../lib/core/trace/trace';
import type { Change } from '../../lib/tracing/trace-store';
import { createTracer } from '../../lib/tracing/tracer';

/** A tracer whose ids count and whose clock stands, and every record that it hands on. */
function tracing() {
  const written: Change[] = [];
  let ids = 0;
  const clock = { now: Date.parse('2026-11-23T10:00:00Z') };
  const tracer = createTracer({
    store: { write: (change) => void written.push(structuredClone(change)) },
    newId: () => `id-${String((ids += 1))}`,
    now: () => clock.now,
  });
  const last = () => {
    const change = written.at(-1);
    if (change === undefined || change.kind === 'thread-close') throw new Error('no record');
    return change.record;
  };
  return { tracer, written, clock, last };
}

const fresh = { endedAt: null, output: null, error: null };

describe('a trace', () => {
  it('is handed on as it begins', () => {
    const { tracer, written } = tracing();
    const trace = tracer.trace({ name: 'run', sessionId: 's' });
    expect(trace).toMatchObject({ id: 'id-1', traceId: 'id-1' });
    expect(written).toEqual([
      {
        kind: 'trace',
        id: 'id-1',
        traceId: 'id-1',
        sessionId: 's',
        record: {
          ...fresh,
          id: 'id-1',
          sessionId: 's',
          name: 'run',
          startedAt: '2026-11-23T10:00:00.000Z',
          input: null,
          metadata: {},
          tags: [],
        },
      },
    ]);
  });

  it('named again while it is open goes on: as it began, with more metadata and tags, each tag once', () => {
    const { tracer, last, clock } = tracing();
    tracer.trace({ id: 't', name: 'run', sessionId: 's', input: 'soup', metadata: { a: 1, b: 1 }, tags: ['x', 'x'] });
    clock.now += 1_000;
    const again = tracer.trace({
      id: 't',
      name: 'other',
      sessionId: 'o',
      input: 'dal',
      metadata: { b: 2 },
      tags: ['y', 'x'],
    });
    expect(again.id).toBe('t');
    expect(last()).toMatchObject({
      name: 'run',
      sessionId: 's',
      input: 'soup',
      startedAt: '2026-11-23T10:00:00.000Z',
      metadata: { a: 1, b: 2 },
      tags: ['x', 'y'],
    });
  });

  it('named again after its end begins anew', () => {
    const { tracer, last, clock } = tracing();
    tracer.trace({ id: 't', name: 'run', sessionId: 's', metadata: { a: 1 } }).end('done');
    clock.now += 1_000;
    tracer.trace({ id: 't', name: 'run', sessionId: 's' });
    expect(last()).toMatchObject({ ...fresh, startedAt: '2026-11-23T10:00:01.000Z', metadata: {} });
  });

  it('tells no secrets in input, output, metadata or tags', () => {
    const { tracer, last } = tracing();
    const trace = tracer.trace({
      name: 'run',
      sessionId: 's',
      input: 'a@b.example',
      metadata: { password: 'hush' },
      tags: ['c@d.example'],
    });
    trace.note({ cookie: 'hush' });
    trace.end({ apiKey: 'hush' });
    expect(last()).toMatchObject({
      input: '[e-mail]',
      output: { apiKey: '[redacted]' },
      metadata: { password: '[redacted]', cookie: '[redacted]' },
      tags: ['[e-mail]'],
    });
  });

  it('has no model, tokens or cost', () => {
    const { tracer, last } = tracing();
    const trace = tracer.trace({ name: 'run', sessionId: 's' });
    trace.describe({ model: 'm', usage: { total_tokens: 1 }, cost: 1 });
    trace.end();
    expect(Object.keys(last())).not.toEqual(expect.arrayContaining(['model']));
    expect(last()).not.toHaveProperty('cost');
    expect(last()).not.toHaveProperty('usage');
  });
});

describe('a span', () => {
  it('is handed on as it begins, under the trace or under another span', () => {
    const { tracer, written } = tracing();
    const trace = tracer.trace({ id: 't', name: 'run', sessionId: 's' });
    const step = trace.child('step');
    const call = step.child(
      'call',
      { q: 1 },
      { type: 'llm', metadata: { n: 1 }, startedAt: '2026-11-23T09:00:00.000Z' },
    );
    expect([step.traceId, call.traceId]).toEqual(['t', 't']);
    const rest = { ...fresh, traceId: 't', model: null, provider: null, usage: null, cost: null };
    expect(written.slice(1)).toEqual([
      {
        kind: 'span',
        id: 'id-1',
        traceId: 't',
        sessionId: 's',
        record: {
          ...rest,
          id: 'id-1',
          name: 'step',
          startedAt: '2026-11-23T10:00:00.000Z',
          input: null,
          parentId: null,
          type: 'general',
          metadata: {},
        },
      },
      {
        kind: 'span',
        id: 'id-2',
        traceId: 't',
        sessionId: 's',
        record: {
          ...rest,
          id: 'id-2',
          name: 'call',
          startedAt: '2026-11-23T09:00:00.000Z',
          input: { q: 1 },
          parentId: 'id-1',
          type: 'llm',
          metadata: { n: 1 },
        },
      },
    ]);
  });

  it('is handed on as it is noted on and as it ends, and as it was each time', () => {
    const { tracer, written, clock } = tracing();
    const span = tracer.trace({ id: 't', name: 'run', sessionId: 's' }).child('step');
    span.note({ a: 1 });
    clock.now += 5;
    span.end('out');
    const versions = written.slice(1).map((change) => (change as { record: SpanRecord }).record);
    expect(versions.map(({ metadata, endedAt, output }) => [metadata, endedAt, output])).toEqual([
      [{}, null, null],
      [{ a: 1 }, null, null],
      [{ a: 1 }, '2026-11-23T10:00:00.005Z', 'out'],
    ]);
  });

  it('takes whole tokens, a cost that is none below zero, and nothing once it has ended', () => {
    const { tracer, last } = tracing();
    const span = tracer.trace({ name: 'run', sessionId: 's' }).child('call');
    span.describe({ model: 'm', usage: { total_tokens: 3.6, odd: NaN, far: Infinity }, cost: 0 });
    span.describe({ provider: 'anthropic', cost: -1 });
    span.end();
    const known = { model: 'm', provider: 'anthropic', usage: { total_tokens: 4 }, cost: 0 };
    expect(last()).toMatchObject(known);
    expect(Object.keys((last() as SpanRecord).usage ?? {})).toEqual(['total_tokens']);
    span.describe({ model: 'late', usage: {}, cost: 9 });
    span.note({ late: true });
    expect(last()).toMatchObject({ ...known, metadata: {} });
  });

  it('keeps its output where it fails, as far as it had none to keep, and tells the error', () => {
    const { tracer, last } = tracing();
    const span = tracer.trace({ name: 'run', sessionId: 's' }).child('call');
    span.fail(new TypeError('no'));
    expect(last()).toMatchObject({ output: null, error: { exceptionType: 'TypeError', message: 'no' } });
  });

  it('that ends by itself is not ended again by the end of what it is in', () => {
    const { tracer, written, clock } = tracing();
    const trace = tracer.trace({ name: 'run', sessionId: 's' });
    const [done, open] = [trace.child('done'), trace.child('open')];
    const inner = open.child('inner');
    done.end();
    clock.now += 7;
    trace.end();
    const ends = new Map(
      written.map((change) => [change.id, (change as { record: TraceRecord | SpanRecord }).record] as const),
    );
    const of = (id: string) => [ends.get(id)?.endedAt?.slice(-5), ends.get(id)?.metadata];
    expect(of(done.id)).toEqual(['.000Z', {}]);
    expect(of(open.id)).toEqual(['.007Z', { ended_by: 'parent' }]);
    expect(of(inner.id)).toEqual(['.007Z', { ended_by: 'parent' }]);
  });
});

describe('a score', () => {
  it('is handed on with what it is of; of a trace without the session, which the trace knows', () => {
    const { tracer, written } = tracing();
    tracer.score({ traceId: 't' }, { name: 'kept', value: 0.5 });
    tracer.score({ sessionId: 's' }, { name: 'thumbs', value: 0, reason: 'from a@b.example' });
    const at = '2026-11-23T10:00:00.000Z';
    expect(written).toEqual([
      {
        kind: 'trace-score',
        id: 't:kept',
        traceId: 't',
        sessionId: '',
        record: { target: 'trace', targetId: 't', name: 'kept', value: 0.5, reason: null, at },
      },
      {
        kind: 'thread-score',
        id: 's:thumbs',
        traceId: '',
        sessionId: 's',
        record: { target: 'session', targetId: 's', name: 'thumbs', value: 0, reason: 'from [e-mail]', at },
      },
    ]);
  });

  it.each([
    ['no number', { name: 'kept', value: NaN }],
    ['no end', { name: 'kept', value: Infinity }],
    ['no name', { name: '', value: 1 }],
  ])('with %s is none', (_, score) => {
    const { tracer, written } = tracing();
    tracer.score({ traceId: 't' }, score);
    expect(written).toEqual([]);
  });
});

it('hands on the end of a session', () => {
  const { tracer, written } = tracing();
  tracer.closeSession('s');
  expect(written).toEqual([{ kind: 'thread-close', id: 's', traceId: '', sessionId: 's' }]);
});
