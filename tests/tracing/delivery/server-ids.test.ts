import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import {
  isWindowRefusal,
  noteDelivered,
  outsideWindow,
  readServerIds,
  renewIds,
} from '../../../lib/tracing/delivery/server-ids';
import { withServerIds } from '../../../lib/tracing/delivery/request-body';
import { connectTraceDatabase } from '../../../lib/tracing/trace-database';
import type { KnownId, OutboxRow } from '../../../lib/tracing/trace-database';
import { createUuid7, timeOfUuid7 } from '../../../lib/tracing/uuid7';

const hour = 3_600_000;
const serverNow = Date.parse('2026-11-23T10:00:00Z');
const answer = (text: string, status = 400) => ({ status, text, serverNow, waitSeconds: null });
const idAt = (time: number) => createUuid7(() => time)();
const aRow = (kind: OutboxRow['kind'], id: string): OutboxRow => ({
  key: `${kind}:${id}`,
  kind,
  id,
  sessionId: 's',
  rev: '1',
  nextAt: 0,
  attempts: 0,
  bytes: 1,
  at: 0,
  wasTried: true,
  isFull: true,
});

describe('a refusal of ids for their time', () => {
  it('is a 400 that speaks of the ingestion window, and no other', () => {
    const text = "id must be in the allowed Ingestion Window of 'PT24H'";
    expect(isWindowRefusal(answer(text))).toBe(true);
    expect(isWindowRefusal(answer(text, 422))).toBe(false);
    expect(isWindowRefusal(answer('Unable to process JSON'))).toBe(false);
  });

  it.each([
    ["window of 'PT24H'", 24],
    ['window of PT1080H', 1080],
    ['window', 24],
  ])(
    'that says %j is about ids further from the server than %i hours, less two minutes, before or after',
    (text, hours) => {
      const isOutside = outsideWindow(answer(text), serverNow);
      const edge = hours * hour - 120_000;
      expect([-1, 1].map((sign) => isOutside(idAt(serverNow + sign * edge)))).toEqual([false, false]);
      expect([-1, 1].map((sign) => isOutside(idAt(serverNow + sign * (edge + 1))))).toEqual([true, true]);
    },
  );

  it('is about no id that tells no time', () => {
    expect(outsideWindow(answer('window'), serverNow)('0b3c6c1e-7e6c-4b7a-9d0a-111111111111')).toBe(false);
  });
});

describe('ids made anew', () => {
  it('are of the time of the server and in the order of the old ones', () => {
    const old = [idAt(serverNow - 3 * hour), idAt(serverNow - 2 * hour), idAt(serverNow - hour)];
    const shuffled = [old[1], old[2], old[0]].map((id) => aRow('trace', id ?? ''));
    const known = renewIds(shuffled, serverNow);
    expect(known.map(({ id }) => id)).toEqual(old);
    expect(known.map(({ as }) => as).toSorted()).toEqual(known.map(({ as }) => as));
    expect(known.map(({ as }) => timeOfUuid7(as))).toEqual([serverNow, serverNow, serverNow]);
    expect(known).toMatchObject([{ sessionId: 's', hasArrived: false }, {}, {}]);
  });

  it('stand in a body for the old ones, and the old one of the record itself is told beside', () => {
    const known = (id: string, as: string): [string, KnownId] => [id, { id, sessionId: 's', as, hasArrived: false }];
    const ids = new Map([known('a', 'A'), known('t', 'T'), known('same', 'same')]);
    const body = { id: 'a', trace_id: 't', parent_span_id: 'b', metadata: { n: 1 }, name: 'a' };
    expect(withServerIds(body, ids)).toEqual({
      id: 'A',
      trace_id: 'T',
      parent_span_id: 'b',
      metadata: { n: 1, original_id: 'a' },
      name: 'a',
    });
    expect(body.id).toBe('a');
    expect(withServerIds({ id: 'a', value: 1 }, ids)).toEqual({ id: 'A', value: 1 });
    expect(withServerIds({ id: 'x', trace_id: 't', metadata: {} }, ids)).toEqual({
      id: 'x',
      trace_id: 'T',
      metadata: {},
    });
    expect(withServerIds({ id: 'same', metadata: {} }, ids)).toEqual({ id: 'same', metadata: {} });
    expect(withServerIds({ thread_id: 'a' }, ids)).toEqual({ thread_id: 'a' });
  });
});

describe('what the server is known to have', () => {
  it('is each trace that arrived, and a span only where it has another id there', async () => {
    const connection = connectTraceDatabase('server-ids', () => 'salt');
    const ids = new Map<string, KnownId>([['p', { id: 'p', sessionId: 's', as: 'P', hasArrived: false }]]);
    await connection.write(async (transaction) => {
      await noteDelivered(transaction, ids, aRow('trace', 't'));
      await noteDelivered(transaction, ids, aRow('span', 'p'));
      await noteDelivered(transaction, ids, aRow('span', 'q'));
    });
    const known = new Map([
      ['p', { id: 'p', sessionId: 's', as: 'P', hasArrived: true }],
      ['t', { id: 't', sessionId: 's', as: 't', hasArrived: true }],
    ]);
    expect(ids).toEqual(known);
    expect(await readServerIds(connection)).toEqual(known);
    // What is known already is not written again.
    await (await connection.open()).clear('ids');
    await connection.write((transaction) => noteDelivered(transaction, ids, aRow('trace', 't')));
    expect((await readServerIds(connection)).size).toBe(0);
    connection.close();
  });
});
