import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { StoreRecordRepository } from '../../../lib/background/store/store-record-repository';
import type { StoreTab } from '../../../lib/background/store/store-tab';
import { CoachError } from '../../../lib/core/errors';
import type { StoreCheck } from '../../../lib/core/store/store-check';
import { storeRecordsItem } from '../../../lib/storage/items';
import { anOffer, aStoreInfo } from '../../support/builders';
import { MemoryStore } from '../../support/memory-store';

const { origin } = aStoreInfo;
const { signal } = new AbortController();
const steps: StoreCheck[] = [{ step: 'search', state: 'broken', detail: 'gone' }];

function tabOf(store: MemoryStore, selfTest: StoreTab['selfTest'] = () => Promise.resolve(steps)): StoreTab {
  return {
    describe: () => store.describe(),
    search: (query) => store.search(query),
    readCart: () => store.readCart(),
    addToCart: (lines) => store.addToCart(lines),
    removeFromCart: (line) => store.removeFromCart(line),
    listPageControls: () => Promise.resolve([]),
    trySearchControl: () => Promise.resolve(false),
    handOff: () => Promise.resolve(null),
    selfTest,
    showPanel: () => Promise.resolve(),
    refreshCartUi: () => Promise.resolve(),
  };
}

async function device(selfTest?: StoreTab['selfTest']) {
  let minute = 0;
  const repository = new StoreRecordRepository(
    storeRecordsItem,
    () => new Date(Date.UTC(2026, 10, 24, 10, (minute += 1))),
  );
  const store = new MemoryStore([anOffer({ sku: 'm', title: 'Milk 1 l' })]);
  const tab = tabOf(store, selfTest);
  await repository.note(origin, { type: 'met', store: aStoreInfo, tabId: 4 });
  /** What is in the book once everything jotted down is. */
  const record = async () => {
    await repository.forget('https://nobody.example');
    return (await storeRecordsItem.get())[origin];
  };
  return { repository, store, tab, record };
}

beforeEach(() => {
  fakeBrowser.reset();
});

describe('a watched store', () => {
  it('has the first success of each deed written down, and answers as before', async () => {
    const { repository, tab, record } = await device();
    const watched = repository.watch(tab, origin);
    expect(await watched.search('milk', signal)).toHaveLength(1);
    await watched.search('milk', signal);
    await watched.addToCart([{ sku: 'm', url: null, title: 'Milk', quantity: 1, held: 0 }], signal);
    expect(Object.keys((await record())?.worked ?? {})).toEqual(['search', 'add']);
    expect((await record())?.worked.search).toBe('2026-11-24T10:02:00.000Z');
  });

  it('has a missing part written down with the part its self-test names, tested once', async () => {
    let tests = 0;
    const { repository, store, tab, record } = await device(() => {
      tests += 1;
      return Promise.resolve(steps);
    });
    store.before = () => {
      throw new CoachError('store/element-missing', 'Gone.', { detail: 'GET /search → 404' });
    };
    const watched = repository.watch(tab, origin);
    await expect(watched.search('milk', signal)).rejects.toMatchObject({ code: 'store/element-missing' });
    await expect(watched.search('rice', signal)).rejects.toMatchObject({ code: 'store/element-missing' });
    // Whoever asks what broke gets the same test.
    expect(await watched.selfTest(signal)).toEqual(steps);
    expect(tests).toBe(1);
    expect(await record()).toMatchObject({
      faults: [{ deed: 'search', detail: 'GET /search → 404', times: 2, asAnyStore: false }],
      check: { steps, asAnyStore: false },
    });
  });

  it('read as any store is written down as that', async () => {
    const { repository, store, tab, record } = await device();
    const watched = repository.watch(tab, origin, { asAnyStore: true });
    await watched.readCart(signal);
    store.before = () => {
      throw new CoachError('store/timeout', 'Too slow.');
    };
    await expect(watched.readCart(signal)).rejects.toMatchObject({ code: 'store/timeout' });
    expect(await record()).toMatchObject({ worked: {}, faults: [{ asAnyStore: true }], check: null });
    expect(Object.keys((await record())?.workedAsAny ?? {})).toEqual(['read']);
  });

  it.each(['store/tab-closed', 'store/tab-navigated', 'store/out-of-stock', 'run/cancelled'] as const)(
    'has nothing held against it for %s',
    async (code) => {
      const { repository, store, tab, record } = await device();
      store.before = () => {
        throw new CoachError(code, 'No.');
      };
      await expect(repository.watch(tab, origin).search('milk', signal)).rejects.toMatchObject({ code });
      expect((await record())?.faults).toEqual([]);
    },
  );

  it('whose test fails or takes too long holds nobody up', async () => {
    const { repository, store, tab, record } = await device(() => new Promise(() => undefined));
    store.before = () => {
      throw new CoachError('store/element-missing', 'Gone.');
    };
    const watched = repository.watch(tab, origin);
    await expect(watched.search('milk', signal)).rejects.toMatchObject({ code: 'store/element-missing' });
    await expect(watched.selfTest(AbortSignal.abort())).rejects.toThrow();
    const waiting = new AbortController();
    const asked = watched.selfTest(waiting.signal);
    waiting.abort();
    await expect(asked).rejects.toThrow();
    expect(await record()).toMatchObject({ faults: [{ deed: 'search' }], check: null });
  });
});

describe('the repository', () => {
  it('loses nothing of what happens at once', async () => {
    const { repository, record } = await device();
    const deeds = ['search', 'read', 'add', 'remove'] as const;
    await Promise.all(deeds.map((deed) => repository.note(origin, { type: 'worked', deed, asAnyStore: false })));
    expect(Object.keys((await record())?.worked ?? {})).toEqual(deeds);
  });

  it('forgets one store, or all', async () => {
    const { repository } = await device();
    const other = 'https://other.example';
    await repository.note(other, { type: 'met', store: { ...aStoreInfo, origin: other }, tabId: 5 });
    await repository.forget(origin);
    expect(Object.keys(await storeRecordsItem.get())).toEqual([other]);
    await repository.forget(null);
    expect(await storeRecordsItem.get()).toEqual({});
  });
});
