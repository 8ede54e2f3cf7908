import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { SpanRecord, TraceRecord } from '../../../lib/core/trace/trace';
import { batchCap, runRound } from '../../../lib/tracing/delivery/delivery-round';
import { readDeliveryState } from '../../../lib/tracing/delivery/delivery-state';
import type { OpikAnswer, OpikRequest } from '../../../lib/tracing/delivery/opik-api';
import { readServerIds } from '../../../lib/tracing/delivery/server-ids';
import { connectTraceDatabase } from '../../../lib/tracing/trace-database';
import type { Connection, DeadRow, OutboxRow, RowKind, StoredEntry } from '../../../lib/tracing/trace-database';
import type { TracingSettings } from '../../../lib/tracing/tracing-settings';
import { createUuid7, timeOfUuid7 } from '../../../lib/tracing/uuid7';
import { sendingSettings } from '../harness';

const start = Date.parse('2026-11-23T10:00:00Z');
const day = 86_400_000;
let now = start;
let databases = 0;
let connection: Connection;
let newId: () => string;
beforeEach(() => {
  now = start;
  newId = createUuid7(() => now);
  databases += 1;
  connection = connectTraceDatabase(`round-${String(databases)}`, () => 'salt');
});
afterEach(() => {
  connection.close();
});

const times = { startedAt: new Date(start).toISOString(), endedAt: new Date(start).toISOString() };
const shared = { ...times, name: 'run', input: null, output: null, metadata: {}, error: null };

/** A record and its row, as they lie in the database. */
async function queue(
  what: {
    kind: 'trace' | 'span';
    id?: string;
    traceId?: string;
    sessionId?: string;
    parentId?: string;
    tags?: string[];
  },
  row: Partial<OutboxRow> = {},
): Promise<string> {
  const { kind, id = newId(), sessionId = 's', parentId = null, tags = [] } = what;
  const traceId = kind === 'trace' ? id : (what.traceId ?? 't');
  const trace: TraceRecord = { ...shared, id, sessionId, tags };
  const llm = { model: null, provider: null, usage: null, cost: null };
  const span: SpanRecord = { ...shared, ...llm, id, traceId, parentId, type: 'general' };
  const kept = { key: `${kind}:${id}`, id, traceId, sessionId, boot: 'b', at: start };
  const entry: StoredEntry =
    kind === 'trace' ? { ...kept, kind, record: trace } : { ...kept, kind: 'span', record: span };
  await (await connection.open()).put('records', entry);
  await queueRow(kind, id, { sessionId, ...row });
  return id;
}

async function queueRow(kind: RowKind, id: string, change: Partial<OutboxRow> = {}): Promise<void> {
  const row: OutboxRow = {
    ...{ key: `${kind}:${id}`, kind, id, sessionId: 's', rev: '1', nextAt: 0, attempts: 0, bytes: 100, at: start },
    ...{ wasTried: false, isFull: true },
    ...change,
  };
  await (await connection.open()).put('rows', row);
}

async function queueScore(
  target: 'trace' | 'session',
  targetId: string,
  sessionId = 's',
  isQueued = true,
): Promise<void> {
  const kind = target === 'trace' ? 'trace-score' : 'thread-score';
  const id = `${targetId}:thumbs`;
  const record = { target, targetId, name: 'thumbs', value: 1, reason: null, at: times.endedAt };
  const traceId = target === 'trace' ? targetId : '';
  await (
    await connection.open()
  ).put('records', {
    ...{ key: `${kind}:${id}`, kind, id, traceId, sessionId, record, boot: 'b', at: start },
  });
  if (isQueued) await queueRow(kind, id, { sessionId });
}

const rows = async () => (await connection.open()).getAll('rows');
const ok = { status: 204 };
type Reply = Partial<OpikAnswer> & { status: number };
type Asked = OpikRequest & { body: Record<string, unknown> };

/** One round with a server that answers so. */
async function round(
  reply: (request: Asked, at: number) => Reply | Promise<Reply> = () => ok,
  change: Partial<TracingSettings> = {},
  random = 0.5,
) {
  const asked: Asked[] = [];
  const result = await runRound(
    {
      connection,
      call: async (_, request) => {
        asked.push(structuredClone(request) as Asked);
        return { text: '', serverNow: null, waitSeconds: null, ...(await reply(request as Asked, asked.length - 1)) };
      },
      now: () => now,
      random: () => random,
    },
    { ...sendingSettings, ...change },
    'mark',
    await readServerIds(connection),
  );
  return { ...result, asked, paths: asked.map(({ method, path }) => `${method} ${path}`) };
}
const listOf = ({ body }: Asked) => Object.values(body)[0] as Record<string, unknown>[];
const idsOf = (request: Asked) => listOf(request).map(({ id }) => id);

describe('a batch', () => {
  it('holds at most 100 rows', async () => {
    for (let count = 0; count < batchCap.rows + 1; count += 1) await queue({ kind: 'trace' });
    const { asked, sent, isDone } = await round();
    expect(asked.map((request) => listOf(request).length)).toEqual([100, 1]);
    expect([sent, isDone]).toEqual([101, true]);
  });

  it('holds at most 1 MB with its envelopes, unless one row alone is bigger', async () => {
    const sizes = [batchCap.bytes - 300, 1, 2_000_000, 499_700, 499_700, 1];
    for (const bytes of sizes) await queue({ kind: 'trace' }, { bytes });
    const { asked } = await round();
    expect(asked.map((request) => listOf(request).length)).toEqual([1, 1, 1, 2, 1]);
  });

  it('of a kind without a list is one row', async () => {
    await queueRow('thread-delete', 'a', { sessionId: 'a' });
    await queueRow('thread-delete', 'b', { sessionId: 'b' });
    const { asked, paths } = await round();
    expect(paths).toEqual(['POST traces/threads/delete', 'POST traces/threads/delete']);
    const project = { project_name: 'Conscious Cart Coach' };
    expect(asked.map(({ body }) => body)).toEqual([
      { ...project, thread_ids: ['a'] },
      { ...project, thread_ids: ['b'] },
    ]);
  });

  it('leaves out and forgets what has nothing to send', async () => {
    const id = await queue({ kind: 'trace' });
    await queueRow('trace', 'no record');
    const { asked, sent } = await round();
    expect(asked.map(idsOf)).toEqual([[id]]);
    expect([sent, await rows()]).toEqual([1, []]);
    await queueRow('trace', 'no record');
    expect((await round()).asked).toEqual([]);
    expect(await rows()).toEqual([]);
  });

  it('is noted as tried before it is sent', async () => {
    await queue({ kind: 'trace' });
    let tried: boolean[] = [];
    await round(async () => {
      tried = (await rows()).map(({ wasTried }) => wasTried);
      return ok;
    });
    expect(tried).toEqual([true]);
  });

  it('has nothing in it that is not due yet', async () => {
    const due = await queue({ kind: 'trace' }, { nextAt: start });
    await queue({ kind: 'trace' }, { nextAt: start + 1 });
    expect((await round()).asked.map(idsOf)).toEqual([[due]]);
  });

  it('tells which version it is by the time it is sent at', async () => {
    await queue({ kind: 'trace' });
    now += 5_000;
    const { asked } = await round();
    expect(asked.flatMap(listOf)).toMatchObject([{ last_updated_at: '2026-11-23T10:00:05.000Z' }]);
  });
});

describe('what is sent of a row', () => {
  it('that was recorded without content is sent without, whatever is allowed now', async () => {
    await queue({ kind: 'trace' }, { isFull: false });
    await (
      await connection.open()
    ).put('records', {
      ...(await (await connection.open()).getAll('records'))[0]!,
      record: { ...shared, id: 'x', sessionId: 's', tags: [], input: 'thyme' },
    } as StoredEntry);
    const { asked } = await round();
    expect(JSON.stringify(asked)).not.toContain('thyme');
    expect(JSON.stringify(asked)).toContain('[not sent: 5 bytes');
  });

  it('in the mode of individual traces is no thread, no score or closing of one, and no trace of a whole run', async () => {
    const run = await queue({ kind: 'trace', tags: ['orchestrator'] });
    const one = await queue({ kind: 'trace', tags: ['other'] });
    await queue({ kind: 'span', traceId: run });
    const span = await queue({ kind: 'span', traceId: one });
    await queueScore('trace', run);
    await queueScore('trace', one);
    await queueScore('session', 's');
    await queueRow('thread-close', 's');
    const { asked, paths } = await round(undefined, { mode: 'individual-traces' });
    expect(paths).toEqual(['POST traces/batch', 'POST spans/batch', 'PUT traces/feedback-scores']);
    expect(asked.map(idsOf)).toEqual([[one], [span], [one]]);
    expect(listOf(asked[0] as Asked)[0]).not.toHaveProperty('thread_id');
    expect(await rows()).toEqual([]);
  });

  it('that deletes traces names them, and none where none is known', async () => {
    await queueRow('trace-delete', 'a', { traceIds: ['t1', 't2'] });
    await queueRow('trace-delete', 'b');
    const { asked } = await round();
    expect(asked.map(({ body }) => body)).toEqual([{ ids: ['t1', 't2'] }, { ids: [] }]);
  });
});

describe('what belongs to a session', () => {
  it('is scored once its traces are there, and closed last of all', async () => {
    await queueRow('thread-close', 's');
    await queueScore('session', 's');
    await queue({ kind: 'trace' });
    await queue({ kind: 'span' });
    expect((await round()).paths).toEqual([
      'POST traces/batch',
      'POST spans/batch',
      'PUT traces/threads/feedback-scores',
      'PUT traces/threads/close',
    ]);
  });

  it('waits for its own traces alone', async () => {
    await queue({ kind: 'trace', sessionId: 'waits' }, { nextAt: start + 1 });
    for (const sessionId of ['waits', 'other']) {
      await queueScore('session', sessionId, sessionId);
      await queueRow('thread-close', sessionId, { sessionId });
    }
    const { asked, isDone } = await round();
    expect(asked.map(({ path }) => path)).toEqual(['traces/threads/feedback-scores', 'traces/threads/close']);
    expect(listOf(asked[0] as Asked)).toMatchObject([{ thread_id: 'other' }]);
    expect(isDone).toBe(true);
    expect((await rows()).map(({ key }) => key)).toEqual([
      'thread-close:waits',
      'thread-score:waits:thumbs',
      expect.any(String),
    ]);
  });

  it('is scored while a span of it waits, and closed only after that', async () => {
    await queue({ kind: 'span' }, { nextAt: start + 1 });
    await queueScore('session', 's');
    await queueRow('thread-close', 's');
    expect((await round()).paths).toEqual(['PUT traces/threads/feedback-scores']);
  });

  it('has the scores of its thread sent again with each trace that joins it, and with no other', async () => {
    await queueScore('session', 's', 's', false);
    await queueScore('session', 'other', 'other', false);
    await queueScore('trace', 'x', 's', false);
    await queue({ kind: 'span' });
    expect((await round()).paths).toEqual(['POST spans/batch']);
    await queue({ kind: 'trace' });
    const { asked, sent } = await round();
    expect(asked.map(({ path }) => path)).toEqual(['traces/batch', 'traces/threads/feedback-scores']);
    expect(listOf(asked[1] as Asked)).toMatchObject([{ thread_id: 's' }]);
    expect(sent).toBe(2);
  });
});

describe('after an answer', () => {
  it.each([200, 204, 299])('of %i the rows are gone', async (status) => {
    await queue({ kind: 'trace' });
    expect(await round(() => ({ status }))).toMatchObject({ sent: 1, buried: 0, isDone: true });
    expect(await rows()).toEqual([]);
  });

  it('that what is to be closed or deleted is not there, nothing is left to do', async () => {
    await queueRow('thread-close', 's');
    expect(await round(() => ({ status: 404 }))).toMatchObject({ sent: 1, buried: 0 });
    await queue({ kind: 'trace' });
    expect(await round(() => ({ status: 404 }))).toMatchObject({ sent: 0, buried: 1 });
  });

  it('for good a row is kept with the reason, and only that one', async () => {
    const ids = [await queue({ kind: 'trace' }), await queue({ kind: 'trace' }), await queue({ kind: 'trace' })];
    now += 10;
    const bad = ids[1];
    const { sent, buried, asked, isDone } = await round((request) =>
      idsOf(request).includes(bad) ? { status: 422, text: '{"message":"no"}' } : ok,
    );
    expect([sent, buried, isDone]).toEqual([2, 1, true]);
    expect(asked.map((request) => listOf(request).length)).toEqual([3, 2, 1, 1, 1]);
    const { refused, queued } = await readDeliveryState(connection);
    expect(refused).toMatchObject([{ id: bad, name: 'run', status: 422, reason: 'no', at: now }]);
    expect(queued).toBe(0);
  });

  it('for good of a row without a name, there is none to show', async () => {
    await queueRow('thread-close', 's');
    await round(() => ({ status: 400 }));
    expect((await readDeliveryState(connection)).refused).toMatchObject([{ name: '', reason: 'HTTP 400' }]);
  });

  it('for good the last 200 refusals are kept', async () => {
    const database = await connection.open();
    for (let at = 0; at < 200; at += 1) {
      const row = { ...{ key: `x:${String(at)}`, kind: 'trace', id: String(at), sessionId: 's', rev: '1' } } as DeadRow;
      await database.put('dead', { ...row, at });
    }
    await queue({ kind: 'trace' });
    await round(() => ({ status: 400 }));
    const { refused } = await readDeliveryState(connection);
    expect([refused.length, refused[0]?.at]).toEqual([200, 1]);
  });

  it.each([
    [401, undefined, 6 * 3_600],
    [402, undefined, 6 * 3_600],
    [403, 5, 6 * 3_600],
    [429, undefined, 60],
    [429, 5, 5],
    [429, 0, 1],
    [429, 99_999, 3_600],
  ])('of %i with %s seconds to wait all waits for %i', async (status, waitSeconds, seconds) => {
    await queue({ kind: 'trace' });
    await queue({ kind: 'span' });
    const { asked, isDone, sent } = await round(() => ({
      status,
      text: 'no',
      ...(waitSeconds === undefined ? {} : { waitSeconds }),
    }));
    expect([asked.length, isDone, sent]).toEqual([1, false, 0]);
    const { pause, queued, nextAt } = await readDeliveryState(connection);
    expect(pause).toEqual({ status, reason: 'no', at: now, until: now + seconds * 1_000, settings: 'mark' });
    expect([queued, nextAt]).toEqual([2, 0]);
  });

  it.each([
    [0, 0, 24_000],
    [0, 0.5, 30_000],
    [0, 0.999, 35_988],
    [1, 0.5, 60_000],
    [6, 0.5, 1_920_000],
    [7, 0.5, 3_600_000],
    [50, 0.5, 3_600_000],
  ])(
    'that does not come, after %i tries, by the luck of %d it is tried again in %i ms',
    async (attempts, luck, wait) => {
      await queue({ kind: 'trace' }, { attempts });
      const { isDone } = await round(() => ({ status: 0 }), {}, luck);
      expect(isDone).toBe(false);
      expect(await rows()).toMatchObject([{ attempts: attempts + 1, nextAt: now + wait }]);
    },
  );

  it.each([0, 408, 500, 503])('of %i nothing more is sent for now', async (status) => {
    await queue({ kind: 'trace' });
    await queue({ kind: 'span' });
    expect((await round(() => ({ status }))).paths).toEqual(['POST traces/batch']);
  });

  it('that does not come, a version that is newer is due at once', async () => {
    const id = await queue({ kind: 'trace' });
    await round(async () => {
      await queueRow('trace', id, { rev: '2' });
      return { status: 503 };
    });
    expect(await rows()).toMatchObject([{ rev: '2', attempts: 0, nextAt: 0 }]);
  });

  it('of 500 each row is tried alone once all were tried three times, and the others go on', async () => {
    const ids: string[] = [];
    for (let count = 0; count < 3; count += 1) ids.push(await queue({ kind: 'trace' }, { attempts: 3 }));
    await queue({ kind: 'span' });
    const { asked, sent, isDone } = await round((request) =>
      idsOf(request).includes(ids[2] ?? '') ? { status: 500 } : ok,
    );
    expect(asked.map((request) => listOf(request).length)).toEqual([3, 2, 1, 1]);
    expect([sent, isDone]).toEqual([3, true]);
    expect(await rows()).toMatchObject([{ id: ids[2], attempts: 4 }]);
  });

  it.each([
    ['of 500 while one was tried less than three times', 500, [3, 2]],
    ['of 503, which is no row’s doing', 503, [3, 3]],
  ])('%s, all wait together', async (_, status, attempts) => {
    for (const count of attempts) await queue({ kind: 'trace' }, { attempts: count });
    const { asked, isDone } = await round(() => ({ status }));
    expect([asked.length, isDone]).toEqual([1, false]);
    expect((await rows()).map((row) => row.attempts)).toEqual(attempts.map((count) => count + 1));
  });

  it('in the middle of two halves the second is not sent', async () => {
    for (let count = 0; count < 2; count += 1) await queue({ kind: 'trace' });
    const { asked, isDone } = await round((_, at) => ({ status: at === 0 ? 400 : 503 }));
    expect([asked.length, isDone]).toEqual([2, false]);
    expect((await rows()).map(({ attempts }) => attempts)).toEqual([1, 0]);
  });
});

describe('an id the server no longer takes', () => {
  const windowed = { status: 400, text: "allowed ingestion window of 'PT24H'" };
  /** A server that takes new ids of its last day alone, and knows these records. */
  const strict =
    (has: readonly string[] = [], serverNow: number | null = null) =>
    (request: Asked): Reply => {
      if (request.method === 'GET') return { status: has.some((id) => request.path.endsWith(id)) ? 200 : 404 };
      if (request.method === 'PATCH') return ok;
      const isOld = (id: unknown) => Math.abs((serverNow ?? now) - (timeOfUuid7(String(id)) ?? 0)) > day;
      return /batch/.test(request.path) && idsOf(request).some(isOld) ? { ...windowed, serverNow } : ok;
    };

  it('is made anew where the server cannot have the record: nothing is asked, nothing updated', async () => {
    const id = await queue({ kind: 'trace' });
    now += 3 * day;
    const { asked, paths, sent } = await round(strict());
    expect(paths).toEqual(['POST traces/batch', 'POST traces/batch']);
    expect(listOf(asked[1] as Asked)).toMatchObject([{ metadata: { original_id: id } }]);
    expect(timeOfUuid7(String(idsOf(asked[1] as Asked)[0]))).toBe(now);
    expect(sent).toBe(1);
    expect([...(await readServerIds(connection)).values()]).toMatchObject([{ id, hasArrived: true }]);
  });

  it('is made anew at the time of the server, where its clock is told', async () => {
    await queue({ kind: 'trace' });
    const serverNow = now - 2 * day;
    const { asked } = await round(strict([], serverNow));
    expect(timeOfUuid7(String(idsOf(asked[1] as Asked)[0]))).toBe(serverNow);
  });

  it('leaves those beside it that are young enough as they are', async () => {
    const old = await queue({ kind: 'trace' });
    now += 3 * day;
    const young = await queue({ kind: 'trace' });
    const { asked, sent } = await round(strict());
    expect(asked.map(idsOf)).toEqual([
      [old, young],
      [expect.not.stringMatching(old), young],
    ]);
    expect(sent).toBe(2);
  });

  it('is asked for where its record was sent and no answer came: made anew where it is not there', async () => {
    const id = await queue({ kind: 'trace' }, { wasTried: true });
    now += 3 * day;
    expect((await round(strict())).paths).toEqual(['POST traces/batch', `GET traces/${id}`, 'POST traces/batch']);
  });

  it('is kept where the record is there: it is updated, and its start is left as it is', async () => {
    const id = await queue({ kind: 'span' }, { wasTried: true });
    now += 3 * day;
    const { asked, paths, sent } = await round(strict([id]));
    expect(paths).toEqual(['POST spans/batch', `GET spans/${id}`, `PATCH spans/${id}`]);
    const { body } = asked[2] as Asked;
    expect(body).toMatchObject({ name: 'run', end_time: times.endedAt, project_name: 'Conscious Cart Coach' });
    expect([body['id'], body['start_time'], body['last_updated_at']]).toEqual([undefined, undefined, undefined]);
    expect([sent, await rows()]).toEqual([1, []]);
  });

  it('is kept without asking where the record is known to have arrived', async () => {
    const id = await queue({ kind: 'trace' });
    await (await connection.open()).put('ids', { id, sessionId: 's', as: id, hasArrived: true });
    now += 3 * day;
    expect((await round(strict([id]))).paths).toEqual(['POST traces/batch', `PATCH traces/${id}`]);
  });

  it('that was updated and is out of the window all the same is made anew', async () => {
    const id = await queue({ kind: 'trace' });
    await (await connection.open()).put('ids', { id, sessionId: 's', as: id, hasArrived: true });
    now += 3 * day;
    const server = strict([id]);
    const { paths } = await round((request) => (request.method === 'PATCH' ? windowed : server(request)));
    expect(paths).toEqual(['POST traces/batch', `PATCH traces/${id}`, 'POST traces/batch']);
  });

  it('stops the round where its update gets no answer', async () => {
    const id = await queue({ kind: 'trace' });
    await (await connection.open()).put('ids', { id, sessionId: 's', as: id, hasArrived: true });
    await queue({ kind: 'trace' });
    now += 3 * day;
    const server = strict([id]);
    const { paths, isDone } = await round((request) =>
      request.method === 'PATCH' ? { status: 503 } : server(request),
    );
    expect(paths).toEqual(['POST traces/batch', `PATCH traces/${id}`]);
    expect(isDone).toBe(false);
  });

  it('is made anew once: refused again, the record is kept with the reason', async () => {
    const id = await queue({ kind: 'trace' });
    now += 3 * day;
    const { asked, buried } = await round(() => windowed);
    expect([asked.length, buried]).toEqual([2, 1]);
    expect((await readDeliveryState(connection)).refused).toMatchObject([{ id, status: 400 }]);
  });

  it('is looked for among several where none seems too old: they are sent apart', async () => {
    for (let count = 0; count < 2; count += 1) await queue({ kind: 'trace' });
    const { asked, sent } = await round((_, at) => (at === 0 ? windowed : ok));
    expect(asked.map((request) => listOf(request).length)).toEqual([2, 1, 1]);
    expect(sent).toBe(2);
  });

  it('is made anew where the only record of a request does not seem too old', async () => {
    const id = await queue({ kind: 'trace' });
    const { asked } = await round((_, at) => (at === 0 ? windowed : ok));
    expect(listOf(asked[1] as Asked)).toMatchObject([{ metadata: { original_id: id } }]);
  });

  it('of a trace is followed by its spans and scores, that of a span by what is in it, and by nothing else', async () => {
    const trace = await queue({ kind: 'trace' });
    const database = await connection.open();
    const step = await queue({ kind: 'span', traceId: trace });
    const inner = await queue({ kind: 'span', traceId: trace, parentId: step });
    await queueScore('trace', trace);
    const other = await queue({ kind: 'span', traceId: newId() });
    for (const key of [`span:${step}`, `span:${inner}`, `trace-score:${trace}:thumbs`, `span:${other}`])
      await database.delete('rows', key);
    now += 3 * day;
    const { asked } = await round(strict());
    const as = (id: string) =>
      asked
        .flatMap((request) => (/batch/.test(request.path) ? listOf(request) : []))
        .findLast(({ metadata }) => (metadata as Record<string, unknown>)['original_id'] === id);
    const told = asked.flatMap((request) => (/batch/.test(request.path) ? idsOf(request) : []));
    expect(as(step)).toMatchObject({ trace_id: as(trace)?.['id'] });
    expect(as(inner)).toMatchObject({ trace_id: as(trace)?.['id'], parent_span_id: as(step)?.['id'] });
    expect(told).not.toContain(other);
    const scores = asked.filter(({ path }) => path === 'traces/feedback-scores').flatMap(listOf);
    expect(scores).toMatchObject([{ id: as(trace)?.['id'] }]);
    expect(await rows()).toEqual([]);
  });
});
