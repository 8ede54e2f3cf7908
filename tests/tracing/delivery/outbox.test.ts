import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { byTime, changeOutbox, changeState, overCap, stateOf } from '../../../lib/tracing/delivery/outbox';
import { readDeliveryState } from '../../../lib/tracing/delivery/delivery-state';
import { connectTraceDatabase } from '../../../lib/tracing/trace-database';
import type { Connection, OutboxRow } from '../../../lib/tracing/trace-database';
import type { TracingSettings } from '../../../lib/tracing/tracing-settings';
import { sendingSettings } from '../harness';

let databases = 0;
let connection: Connection;
beforeEach(() => {
  databases += 1;
  connection = connectTraceDatabase(`outbox-${String(databases)}`, () => 'salt');
});
afterEach(() => {
  connection.close();
});

const aRow = (change: Partial<OutboxRow> & { id: string }): OutboxRow => ({
  key: `trace:${change.id}`,
  kind: 'trace',
  sessionId: 's',
  rev: '1',
  nextAt: 0,
  attempts: 0,
  bytes: 10,
  at: 0,
  wasTried: false,
  isFull: true,
  ...change,
});

const rows = async () => (await connection.open()).getAll('rows');

describe('what is queued', () => {
  type Queued = { kind: OutboxRow['kind']; id: string; sessionId: string; record?: unknown; traceIds?: string[] };
  const add = (what: Partial<Queued>, at = 5, change: Partial<TracingSettings> | null = {}, isFirst?: boolean) =>
    changeOutbox(connection, change === null ? null : { ...sendingSettings, ...change }, at, (outbox) =>
      outbox.add({ kind: 'trace', id: 't', sessionId: 's', ...what }, isFirst),
    );

  it('is due at once, and told with its size as JSON', async () => {
    await add({ record: { dish: 'crème' } });
    expect(await rows()).toEqual([
      {
        key: 'trace:t',
        kind: 'trace',
        id: 't',
        sessionId: 's',
        rev: expect.any(String) as string,
        nextAt: 0,
        attempts: 0,
        bytes: 17,
        wasTried: false,
        at: 5,
        isFull: true,
      },
    ]);
  });

  it('without a record has no size, and keeps the traces to delete', async () => {
    await add({ kind: 'trace-delete', traceIds: ['a', 'b'] });
    expect(await rows()).toMatchObject([{ bytes: 0, traceIds: ['a', 'b'] }]);
  });

  it.each([
    ['unknown', null],
    ['off', { isOn: false }],
    ['without an address', { apiUrl: '' }],
    ['such that nothing may leave', { level: 'off' as const }],
  ])('is nothing while the settings are %s', async (_, change) => {
    await add({}, 5, change);
    expect(await rows()).toEqual([]);
  });

  it('keeps its place in the queue in a newer version, whose try begins anew', async () => {
    await add({ record: 'first' });
    const [old] = await rows();
    await (await connection.open()).put('rows', { ...(old as OutboxRow), attempts: 4, nextAt: 99, wasTried: true });
    await add({ record: 'second one' }, 8);
    const [now] = await rows();
    expect(now).toMatchObject({ at: 5, attempts: 0, nextAt: 0, bytes: 10, wasTried: true });
    expect(now?.rev).not.toBe(old?.rev);
  });

  it('is without content once one version of it was recorded so', async () => {
    await add({}, 5, { level: 'no-content' });
    await add({}, 6, { level: 'full' });
    expect(await rows()).toMatchObject([{ isFull: false }]);
    await add({ id: 'u' }, 7, { level: 'full' });
    await add({ id: 'u' }, 8, { level: 'no-content' });
    expect(await rows()).toMatchObject([{}, { id: 'u', isFull: false }]);
  });

  it('may be on the server already where a span that has ended is queued once more', async () => {
    await add({ kind: 'span', id: 'first' }, 5, {}, true);
    await add({ kind: 'span', id: 'again' });
    await add({ kind: 'trace', id: 'trace' });
    const tried = Object.fromEntries((await rows()).map(({ id, wasTried }) => [id, wasTried]));
    expect(tried).toEqual({ first: false, again: true, trace: false });
  });

  it('is refused no longer', async () => {
    await (await connection.open()).put('dead', { ...aRow({ id: 't' }), name: 'run', status: 400, reason: 'no' });
    await add({});
    expect((await readDeliveryState(connection)).refused).toEqual([]);
  });

  it('is taken out in the version that was sent, and stays in a newer one', async () => {
    const database = await connection.open();
    await database.put('rows', aRow({ id: 't', rev: '2' }));
    const remove = (rev: string) =>
      changeOutbox(connection, sendingSettings, 0, (outbox) => outbox.remove(aRow({ id: 't', rev })));
    await remove('1');
    expect(await rows()).toHaveLength(1);
    await remove('2');
    expect(await rows()).toEqual([]);
    await expect(remove('2')).resolves.toBeUndefined();
  });
});

describe('an outbox that is too full', () => {
  const many = (count: number, bytes: number) =>
    Array.from({ length: count }, (_, at) => aRow({ id: String(at), at, bytes }));
  const goes = (full: OutboxRow[]) => byTime(overCap(full)).map(({ at }) => at);

  it('gives the oldest up beyond 20 MB', () => {
    expect(goes(many(20, 1_000_000))).toEqual([]);
    expect(goes(many(22, 1_000_000))).toEqual([0, 1]);
    expect(goes([...many(20, 1_000_000), aRow({ id: 'new', at: 100, bytes: 1 })])).toEqual([0]);
  });

  it('gives the oldest up beyond 5,000', () => {
    expect(goes(many(5_000, 1))).toEqual([]);
    expect(goes(many(5_002, 1))).toEqual([0, 1]);
  });

  it('counts by age and not by the order it lies in', () => {
    const [old, young] = [aRow({ id: 'a', at: 1, bytes: 15_000_000 }), aRow({ id: 'b', at: 2, bytes: 15_000_000 })];
    expect(overCap([young, old])).toEqual([old]);
    expect(overCap([old, young])).toEqual([old]);
  });
});

describe('how sending stands', () => {
  it('is nothing at first', async () => {
    expect(await readDeliveryState(connection)).toEqual({
      queued: 0,
      queuedBytes: 0,
      dropped: 0,
      nextAt: null,
      refused: [],
      pause: null,
    });
  });

  it('counts what waits, tells when the first is due, and lists refusals by their time', async () => {
    const database = await connection.open();
    await database.put('rows', aRow({ id: 'a', bytes: 10, nextAt: 70 }));
    await database.put('rows', aRow({ id: 'b', bytes: 15, nextAt: 40 }));
    const refusal = { name: 'run', status: 400, reason: 'no' };
    await database.put('dead', { ...aRow({ id: 'c', at: 9 }), ...refusal });
    await database.put('dead', { ...aRow({ id: 'd', at: 3 }), ...refusal });
    await connection.write((transaction) => changeState(transaction, ({ dropped }) => ({ dropped: dropped + 2 })));
    const state = await readDeliveryState(connection);
    expect(state).toMatchObject({ queued: 2, queuedBytes: 25, nextAt: 40, dropped: 2, pause: null });
    expect(state.refused.map(({ id }) => id)).toEqual(['d', 'c']);
  });

  it('keeps what a change does not name', async () => {
    const pause = { status: 429, reason: 'slow', at: 1, until: 2, settings: 'x' };
    await connection.write((transaction) => changeState(transaction, () => ({ pause })));
    await connection.write((transaction) => changeState(transaction, () => ({ dropped: 1 })));
    expect(await stateOf((await connection.open()).get('meta', 'outbox'))).toEqual({
      key: 'outbox',
      dropped: 1,
      pause,
      salt: 'salt',
    });
  });

  it('cannot be told of a database without it', async () => {
    await expect(stateOf(Promise.resolve(undefined))).rejects.toThrow('no outbox');
  });
});
