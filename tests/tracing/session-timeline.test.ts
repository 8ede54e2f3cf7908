import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ScoreRecord, SpanRecord, TraceRecord } from '../../lib/core/trace/trace';
import { readOverviews } from '../../lib/tracing/session-overviews';
import { sessionsOf, timelineOf } from '../../lib/tracing/session-timeline';
import { connectTraceDatabase } from '../../lib/tracing/trace-database';
import type { Connection, KnownId, OutboxRow, StoredEntry } from '../../lib/tracing/trace-database';

const kept = { boot: 'boot', at: 0 };

function aTrace(id: string, startedAt: string, change: Partial<TraceRecord> = {}): StoredEntry {
  const record: TraceRecord = {
    id,
    sessionId: 's',
    name: 'run',
    startedAt,
    endedAt: startedAt,
    input: null,
    output: null,
    metadata: {},
    tags: [],
    error: null,
    ...change,
  };
  return { ...kept, key: `trace:${id}`, kind: 'trace', id, traceId: id, sessionId: record.sessionId, record };
}

function aSpan(id: string, traceId: string, startedAt: string, change: Partial<SpanRecord> = {}): StoredEntry {
  const record: SpanRecord = {
    id,
    traceId,
    parentId: null,
    name: 'step',
    type: 'general',
    startedAt,
    endedAt: startedAt,
    input: null,
    output: null,
    metadata: {},
    model: null,
    provider: null,
    usage: null,
    cost: null,
    error: null,
    ...change,
  };
  return { ...kept, key: `span:${id}`, kind: 'span', id, traceId, sessionId: 's', record };
}

function aScore(target: 'trace' | 'session', targetId: string, name: string, value = 1): StoredEntry {
  const record: ScoreRecord = { target, targetId, name, value, reason: null, at: '1' };
  const kind = target === 'trace' ? 'trace-score' : 'thread-score';
  const [traceId, sessionId] = target === 'trace' ? [targetId, 's'] : ['', targetId];
  return { ...kept, key: `${kind}:${targetId}:${name}`, kind, id: `${targetId}:${name}`, traceId, sessionId, record };
}

describe('the timeline of a session', () => {
  it('has its traces by start, each with its own spans by start and its own scores', () => {
    const timeline = timelineOf('s', [
      aScore('session', 's', 'thumbs'),
      aSpan('p2', 't1', '4'),
      aTrace('t2', '5'),
      aSpan('q1', 't2', '6'),
      aTrace('t1', '1'),
      aSpan('p1', 't1', '2'),
      aScore('trace', 't1', 'picks_kept'),
    ]);
    expect(timeline.sessionId).toBe('s');
    expect(
      timeline.traces.map(({ trace, spans, scores }) => [
        trace.id,
        spans.map(({ id }) => id),
        scores.map(({ name }) => name),
      ]),
    ).toEqual([
      ['t1', ['p1', 'p2'], ['picks_kept']],
      ['t2', ['q1'], []],
    ]);
    expect(timeline.scores.map(({ name }) => name)).toEqual(['thumbs']);
  });

  it('puts what began in one moment in the order of its ids', () => {
    const ids = ['c', 'a', 'b'];
    const timeline = timelineOf('s', [...ids.map((id) => aTrace(id, '1')), ...ids.map((id) => aSpan(id, 'a', '1'))]);
    expect(timeline.traces.map(({ trace }) => trace.id)).toEqual(['a', 'b', 'c']);
    expect(timeline.traces[0]?.spans.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
  });
});

describe('the sessions', () => {
  it('are told newest first, each by its first trace and its last end', () => {
    const sessions = sessionsOf([
      aTrace('t3', '7', { sessionId: 'new', input: 'dal', endedAt: '8' }),
      aTrace('t2', '3', { endedAt: '4', input: { message: 'more soup' } }),
      aTrace('t1', '1', { endedAt: '6', input: { message: 'soup' } }),
      aSpan('p', 't1', '9'),
      aScore('session', 'unknown', 'thumbs'),
    ]);
    const closed = { isOpen: false, hasFailed: false };
    expect(sessions).toEqual([
      { sessionId: 'new', startedAt: '7', lastAt: '8', traceCount: 1, firstMessage: 'dal', ...closed },
      { sessionId: 's', startedAt: '1', lastAt: '6', traceCount: 2, firstMessage: 'soup', ...closed },
    ]);
  });

  it('last until the latest end of any trace, or the start of one that goes on', () => {
    const lastAt = (...entries: StoredEntry[]) => sessionsOf(entries)[0]?.lastAt;
    expect(lastAt(aTrace('t1', '1', { endedAt: '3' }), aTrace('t2', '2', { endedAt: '5' }))).toBe('5');
    expect(lastAt(aTrace('t1', '1', { endedAt: '3' }), aTrace('t2', '4', { endedAt: null }))).toBe('4');
    expect(lastAt(aTrace('t1', '1', { endedAt: '3' }), aTrace('t2', '2', { endedAt: null }))).toBe('3');
  });

  it('are open while any trace is, and have failed once any has', () => {
    const error = { exceptionType: 'E', message: 'm', traceback: 't' };
    const [session] = sessionsOf([
      aTrace('t1', '1', { endedAt: null }),
      aTrace('t2', '2', { error }),
      aTrace('t3', '3'),
    ]);
    expect(session).toMatchObject({ isOpen: true, hasFailed: true });
  });
});

describe('the list of sessions', () => {
  let connection: Connection;
  let databases = 0;
  beforeEach(() => {
    databases += 1;
    connection = connectTraceDatabase(`overviews-${String(databases)}`, () => 'salt');
  });
  afterEach(() => {
    connection.close();
  });

  const row = (sessionId: string): OutboxRow => ({
    ...{ key: `trace:${sessionId}`, kind: 'trace', id: sessionId, sessionId, rev: '1', nextAt: 0, attempts: 0 },
    ...{ bytes: 1, at: 0, wasTried: true, isFull: true },
  });
  const known = (sessionId: string, hasArrived: boolean): KnownId => ({
    id: sessionId,
    sessionId,
    as: sessionId,
    hasArrived,
  });

  it('tells of each session alone what it took and where its copy is', async () => {
    const database = await connection.open();
    const sessions = ['sent', 'waits', 'both', 'renewed', 'none'];
    for (const [at, sessionId] of sessions.entries())
      await database.put('records', aTrace(sessionId, String(at), { sessionId }));
    const call = aSpan('p', 'sent', '1', { usage: { total_tokens: 5 }, cost: 0.5 });
    await database.put('records', { ...call, sessionId: 'sent' });
    for (const sessionId of ['waits', 'both']) await database.put('rows', row(sessionId));
    for (const sessionId of ['sent', 'both']) await database.put('ids', known(sessionId, true));
    await database.put('ids', known('renewed', false));
    const overviews = await readOverviews(connection);
    expect(Object.fromEntries(overviews.map(({ sessionId, copy }) => [sessionId, copy]))).toEqual({
      sent: 'sent',
      waits: 'waiting',
      both: 'waiting',
      renewed: 'none',
      none: 'none',
    });
    expect(overviews.map(({ totalTokens, cost }) => [totalTokens, cost]).toReversed()).toEqual([
      [5, 0.5],
      ...Array.from({ length: 4 }, () => [0, 0]),
    ]);
  });

  it.each([
    [0, 0],
    [0.49, 0],
    [0.5, 1],
    [1, 1],
  ])('calls a rating of %d thumbs %i', async (value, rating) => {
    const database = await connection.open();
    await database.put('records', aTrace('t', '1'));
    await database.put('records', aScore('session', 's', 'other', 1 - value));
    expect(await readOverviews(connection)).toMatchObject([{ rating: null }]);
    await database.put('records', aScore('session', 's', 'user_feedback', value));
    expect(await readOverviews(connection)).toMatchObject([{ rating }]);
  });
});
