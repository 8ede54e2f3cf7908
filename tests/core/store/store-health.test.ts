import { describe, expect, it } from 'vitest';
import type { AdapterFacts } from '../../../lib/core/store/adapter-facts';
import type { ErrorInfo } from '../../../lib/core/error-info';
import { faultReport } from '../../../lib/core/store/fault-report';
import { healthOf, isOwnWay, lastWorked } from '../../../lib/core/store/store-health';
import { recordStoreEvent } from '../../../lib/core/store/store-record';
import type { StoreRecords, StoreEvent, StoreRecord } from '../../../lib/core/store/store-record';
import { aStoreInfo } from '../../support/builders';

const { origin } = aStoreInfo;
const at = (minute: number): string => `2026-11-24T10:${String(minute).padStart(2, '0')}:00.000Z`;
const met: StoreEvent = { type: 'met', store: aStoreInfo, tabId: 1 };
const gone: ErrorInfo = { code: 'store/element-missing', message: 'Gone.', detail: 'GET /search.json → 404' };
const slow: ErrorInfo = { code: 'store/rate-limited', message: 'Slow down.' };
const broke = (error: ErrorInfo, asAnyStore = false): StoreEvent => ({
  type: 'broke',
  deed: 'search',
  error,
  asAnyStore,
});
const worked = (asAnyStore = false): StoreEvent => ({ type: 'worked', deed: 'search', asAnyStore });
const tested = (state: 'works' | 'broken' | 'unsure', asAnyStore = false): StoreEvent => ({
  type: 'checked',
  steps: [{ step: 'search', state, detail: 'd' }],
  asAnyStore,
});

/** The store's record after these, one a minute. */
function after(...events: StoreEvent[]): StoreRecord {
  const book = [met, ...events].reduce<StoreRecords>(
    (known, event, minute) => recordStoreEvent(known, origin, event, at(minute)),
    {},
  );
  const record = book[origin];
  if (record === undefined) throw new Error('not in the book');
  return record;
}

describe('the book of stores', () => {
  it('keeps what worked by its adapter apart from what worked as any store', () => {
    const record = after(worked(), worked(true));
    expect([record.worked, record.workedAsAny]).toEqual([{ search: at(1) }, { search: at(2) }]);
    expect(lastWorked(record, 'search')).toEqual({ at: at(2), asAnyStore: true });
    expect(lastWorked(record, 'add')).toBeNull();
  });

  it('counts one fault that comes again and again, newest first, and five at most', () => {
    const { faults } = after(broke(slow), broke(gone), broke(gone), broke(gone));
    expect(faults.map(({ code, times, at: when }) => [code, times, when])).toEqual([
      ['store/element-missing', 3, at(4)],
      ['store/rate-limited', 1, at(1)],
    ]);
    const others = Array.from({ length: 9 }, (_, index) => broke({ ...gone, detail: `place ${String(index)}` }));
    expect(after(...others).faults.map(({ detail }) => detail)).toEqual(
      [8, 7, 6, 5, 4].map((n) => `place ${String(n)}`),
    );
  });

  it('forgets how an adapter fared when the store has another one now', () => {
    const moved: StoreEvent = { ...met, store: { ...aStoreInfo, adapter: 'other' } };
    expect(after(worked(), broke(gone), moved)).toMatchObject({ adapter: 'other', worked: {}, faults: [] });
    expect(after(worked(), met).worked).toEqual({ search: at(1) });
  });

  it('says nothing of a store that was not met', () => {
    const book: StoreRecords = {};
    expect(recordStoreEvent(book, 'https://never.example', worked(), at(1))).toBe(book);
  });
});

describe('how a store fares', () => {
  it.each<[string, StoreEvent[], boolean, ReturnType<typeof healthOf>]>([
    ['nothing was done there', [], false, 'untried'],
    ['something went well', [worked()], false, 'works'],
    ['a part is gone', [worked(), broke(gone)], false, 'broken'],
    ['it went well since', [broke(gone), worked()], false, 'works'],
    ['it turned us away', [worked(), broke(slow)], false, 'trouble'],
    ['a test found a part broken', [tested('broken')], false, 'broken'],
    ['a test found the broken part well again', [broke(gone), tested('works')], false, 'works'],
    ['a test could not tell', [tested('unsure')], false, 'untried'],
    ['its adapter broke but it is treated as any store', [broke(gone), worked(true)], true, 'works'],
    ['it works as any store, which its adapter’s health is not', [broke(gone), worked(true)], false, 'broken'],
    ['a test of the other way', [tested('broken', true)], false, 'untried'],
  ])('%s', (_, events, isAnyStore, health) => {
    expect(healthOf(after(...events), isAnyStore)).toBe(health);
  });

  it('is told of deeds that an adapter leaves to the code for any store', () => {
    const own = (['search', 'read', 'add', 'remove'] as const).filter((deed) =>
      isOwnWay({ leftToGeneric: ['cart'] }, deed),
    );
    expect(own).toEqual(['search', 'add']);
  });
});

describe('a report of faults', () => {
  const adapter: AdapterFacts = {
    id: 'memory',
    name: 'Memory',
    proof: 'engine',
    provenOn: '2026-11',
    cartWrites: 'adds',
    leftToGeneric: [],
    handsOff: false,
  };

  it('says what broke where and when, without a word of the shopper’s', () => {
    const record = after(
      worked(),
      broke({
        ...gone,
        message: 'No biryani.',
        detail: 'GET /search/chicken%20biryani/all?q=chicken+biryani → 404, ask jo@example.com',
      }),
      tested('broken'),
    );
    const report = faultReport(record, { version: '1.2.3', adapter, isAnyStore: true });
    expect(report).toBe(
      [
        'Conscious Cart Coach 1.2.3: how a store fares',
        'store: https://store.example',
        'adapter: memory (engine 2026-11; adds), set aside: treated as any store',
        `worked, own adapter: search ${at(1)}, read never, add never, remove never`,
        '',
        'faults, newest first:',
        `- ${at(2)} search store/element-missing (own adapter): GET /search/…/all → 404, ask …`,
        '',
        `self-test ${at(3)} (own adapter):`,
        '- search: broken: d',
        '',
      ].join('\n'),
    );
    expect(report).not.toMatch(/biryani/);
  });

  it('of a store without faults or test says so', () => {
    const report = faultReport(after(), { version: '1', adapter: null, isAnyStore: false });
    expect(report).toMatch(/no faults\n\nno self-test/);
  });
});
