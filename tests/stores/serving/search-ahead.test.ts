import { describe, expect, it } from 'vitest';
import { CoachError } from '../../../lib/core/errors';
import { storeChannel } from '../../../lib/messaging/store-channel';
import { answerStore } from '../../../lib/stores/serving/answer-store';
import { completeOffer } from '../../../lib/stores/reading/complete-offer';
import { anyStoreId } from '../../../lib/stores/registry';
import aheadPart from '../../../lib/stores/parts/ahead';
import { MissingScript } from '../../../lib/stores/missing-script';
import type { StoreAdapter } from '../../../lib/stores/store-adapter';
import type { ServedPage } from '../../../lib/stores/page';
import { fixturePage } from '../fixture-page';

const offerOf = (query: string) => completeOffer({ sku: query, title: query, price: { minor: 299, currency: 'EUR' } });

/** A store whose page notes what it is asked, and the background's side of the channel to it. `extra`: what goes with each message. */
function opened(id = 'test', search?: StoreAdapter['search'], extra: object = {}, atMost = 1) {
  const asked: string[] = [];
  let going = 0;
  const seen = { most: 0, writesBeside: 0 };
  const adapter: StoreAdapter = {
    id,
    name: 'Test store',
    proof: 'documented',
    cartWrites: 'adds',
    detect: () => 0.5,
    search: async (query, page) => {
      asked.push(query);
      going += 1;
      seen.most = Math.max(seen.most, going);
      expect(going).toBeLessThanOrEqual(atMost);
      try {
        await Promise.resolve();
        return await (search?.(query, page) ?? [offerOf(query)]);
      } finally {
        going -= 1;
      }
    },
    readCart: () => Promise.resolve({ lines: [], total: null, currency: 'EUR', url: null }),
    addToCart: async ({ sku }) => {
      for (let turn = 0; turn < 20; turn += 1) {
        seen.writesBeside += going;
        await Promise.resolve();
      }
      return { sku, isAccepted: true, added: 1, reason: null };
    },
    removeFromCart: () => Promise.resolve(),
  };
  const page = fixturePage({ folder: 'generic', url: 'https://shop.example/rice', html: '<title>Shop</title>' });
  const shelf = { adapters: new Map([[id, adapter]]), parts: { ...aheadPart } };
  const answer = answerStore(page, () => undefined, shelf, [adapter]);
  const answers: unknown[] = [];
  const request = storeChannel.connect(async (message) => {
    const told: object | undefined = await answer({ ...message, ...extra });
    answers.push(told);
    // The worker takes the news off before the answer is read.
    return told === undefined ? undefined : Object.fromEntries(Object.entries(told).filter(([key]) => key !== 'news'));
  });
  return { request, asked, answers, page, seen };
}

/** What was asked ahead has been: another request waits for it. */
const after = async ({ request }: ReturnType<typeof opened>) => request('readCart', null);

describe('a search asked ahead', () => {
  it('is asked once, while nothing else is, and answers the next article', async () => {
    const store = opened();
    expect(await store.request('search', { query: 'rice', next: ['milk'] })).toEqual([offerOf('rice')]);
    await after(store);
    expect(store.asked).toEqual(['rice', 'milk']);
    expect(await store.request('search', { query: 'milk', next: ['salt'] })).toEqual([offerOf('milk')]);
    await after(store);
    expect(store.asked).toEqual(['rice', 'milk', 'salt']);
  });

  it('is kept while another name of the same article is asked, and is not asked again', async () => {
    const store = opened();
    await store.request('search', { query: 'aubergine', next: ['milk'] });
    await store.request('search', { query: 'eggplant', next: ['milk'] });
    await store.request('search', { query: 'milk' });
    expect(store.asked).toEqual(['aubergine', 'milk', 'eggplant']);
  });

  it('is not asked after a search that failed', async () => {
    const store = opened('test', () => Promise.reject(new CoachError('store/rate-limited', 'Slow down.')));
    await expect(store.request('search', { query: 'rice', next: ['milk'] })).rejects.toThrow('Slow down.');
    await after(store);
    expect(store.asked).toEqual(['rice']);
  });

  it('tells what went wrong when it is its turn, without asking the store again', async () => {
    const store = opened('test', (query) =>
      query === 'milk' ? Promise.reject(new CoachError('store/rate-limited', 'Slow down.')) : Promise.resolve([]),
    );
    await store.request('search', { query: 'rice', next: ['milk'] });
    await after(store);
    await expect(store.request('search', { query: 'milk' })).rejects.toMatchObject({ code: 'store/rate-limited' });
    expect(store.asked).toEqual(['rice', 'milk']);
  });

  it('is asked anew where a script was missing for it', async () => {
    let isThere = false;
    const store = opened('test', (query) => {
      if (query === 'milk' && !isThere) throw new MissingScript('any-store');
      return Promise.resolve([offerOf(query)]);
    });
    await store.request('search', { query: 'rice', next: ['milk'] });
    await after(store);
    isThere = true;
    expect(await store.request('search', { query: 'milk' })).toEqual([offerOf('milk')]);
  });

  it.each([
    ['is not known', {}, ['rice']],
    ['needs a running page', { search: { way: { kind: 'typed' } } }, ['rice']],
    ['is a request', { search: { way: { kind: 'request' } } }, ['rice', 'milk']],
  ])('is asked of any store as its way to search %s', async (_, learned, expected) => {
    const store = opened(anyStoreId, undefined, { learned });
    await store.request('search', { query: 'rice', next: ['milk'] });
    await after(store);
    expect(store.asked).toEqual(expected);
  });

  it('tells what it learned of the store with its answer', async () => {
    const store = opened(
      'test',
      (query, page) => {
        const { learned } = page as ServedPage;
        if (query === 'milk' && learned !== undefined)
          learned.news.identity = { value: ['id'], proof: 'These differ.' };
        return Promise.resolve([offerOf(query)]);
      },
      { learned: {} },
    );
    await store.request('search', { query: 'rice', next: ['milk'] });
    await after(store);
    await store.request('search', { query: 'milk' });
    expect(store.answers.at(0)).not.toHaveProperty('news');
    expect(store.answers.at(-1)).toHaveProperty('news', { identity: { value: ['id'], proof: 'These differ.' } });
  });
});

/** Searches that end when they are let go. */
function held() {
  const open = new Map<string, () => void>();
  const search = (query: string) =>
    new Promise<ReturnType<typeof offerOf>[]>((resolve) => {
      open.set(query, () => {
        resolve([offerOf(query)]);
      });
    });
  const settle = async () => {
    for (let turn = 0; turn < 30; turn += 1) await Promise.resolve();
  };
  return {
    search,
    running: () => [...open.keys()],
    end: async (query: string) => {
      open.get(query)?.();
      open.delete(query);
      await settle();
    },
  };
}
const line = { sku: 'a', url: null, title: 'A', quantity: 1, held: 0 };

describe('several searches asked ahead', () => {
  it('run one after another where nothing else was proven, without waiting for the background', async () => {
    const { search, running, end } = held();
    const store = opened('test', search);
    const rice = store.request('search', { query: 'rice', next: ['milk', 'salt', 'oil'] });
    await end('');
    await end('rice');
    await rice;
    expect(running()).toEqual(['milk']);
    await end('milk');
    expect(running()).toEqual(['salt']);
    await end('salt');
    await end('oil');
    expect(store.asked).toEqual(['rice', 'milk', 'salt', 'oil']);
    expect(store.seen.most).toBe(1);
  });

  it('run at the same time where that was proven, three at most, and each answers as soon as it has ended', async () => {
    const { search, running, end } = held();
    const store = opened('test', search, {}, 3);
    const rice = store.request('search', {
      query: 'rice',
      next: ['milk', 'salt', 'oil', 'egg'].slice(0, 3),
      atOnce: 3,
    });
    await end('');
    await end('rice');
    await rice;
    expect(running()).toEqual(['milk', 'salt', 'oil']);
    const milk = store.request('search', { query: 'milk', next: ['salt', 'oil', 'egg'], atOnce: 3 });
    await end('milk');
    expect(await milk).toEqual([offerOf('milk')]);
    expect(running()).toEqual(['salt', 'oil', 'egg']);
    expect(store.page.atOnce).toBe(3);
  });

  it('never run beside a write: it waits for those that run, and none begins before it has ended', async () => {
    const { search, running, end } = held();
    const store = opened('test', search, {}, 3);
    const rice = store.request('search', { query: 'rice', next: ['milk', 'salt'], atOnce: 2 });
    await end('');
    await end('rice');
    await rice;
    let isAdded = false;
    const added = store.request('addToCart', [line]).then(() => {
      isAdded = true;
    });
    const milk = store.request('search', { query: 'milk', next: ['oil', 'egg'], atOnce: 3 });
    await end('milk');
    await milk;
    expect([isAdded, running()]).toEqual([false, ['salt']]);
    await end('salt');
    await added;
    expect(store.seen.writesBeside).toBe(0);
    expect(store.page.atOnce).toBe(1);
    expect(store.asked).toEqual(['rice', 'milk', 'salt']);
  });

  it('that have not begun are dropped when something else is asked', async () => {
    const { search, end } = held();
    const store = opened('test', search);
    const rice = store.request('search', { query: 'rice', next: ['milk', 'salt', 'oil'] });
    await end('');
    await end('rice');
    await rice;
    const cart = after(store);
    await end('milk');
    await cart;
    expect(store.asked).toEqual(['rice', 'milk']);
  });

  it('that have not begun are dropped at once when the shopper stops, also behind a search that has not answered yet', async () => {
    const { search, running, end } = held();
    const store = opened('test', search);
    const rice = store.request('search', { query: 'rice', next: ['milk', 'salt', 'oil'] });
    await end('');
    await end('rice');
    await rice;
    await store.request('stopSearching', null);
    expect(running()).toEqual(['milk']);
    await end('milk');
    expect(store.asked).toEqual(['rice', 'milk']);
    const egg = store.request('search', { query: 'egg', next: ['flour'] });
    await end('');
    await store.request('stopSearching', null);
    await end('egg');
    await egg;
    await end('');
    expect(store.asked).toEqual(['rice', 'milk', 'egg']);
  });

  it('are not begun when the shopper stops while one of them is waited for', async () => {
    const { search, end } = held();
    const store = opened('test', search);
    const rice = store.request('search', { query: 'rice', next: ['milk'] });
    await end('');
    await end('rice');
    await rice;
    const milk = store.request('search', { query: 'milk', next: ['salt'] });
    await end('');
    await store.request('stopSearching', null);
    await end('milk');
    expect(await milk).toEqual([offerOf('milk')]);
    expect(store.asked).toEqual(['rice', 'milk']);
  });

  it('are forgotten with the one that failed, and asked anew', async () => {
    let isRefusing = true;
    const store = opened(
      'test',
      (query) =>
        isRefusing && query !== 'rice'
          ? Promise.reject(new CoachError('store/rate-limited', 'Slow down.'))
          : Promise.resolve([offerOf(query)]),
      {},
      3,
    );
    await store.request('search', { query: 'rice', next: ['milk', 'salt', 'oil'], atOnce: 3 });
    await expect(store.request('search', { query: 'milk' })).rejects.toMatchObject({ code: 'store/rate-limited' });
    isRefusing = false;
    expect(await store.request('search', { query: 'milk' })).toEqual([offerOf('milk')]);
    expect(await store.request('search', { query: 'salt' })).toEqual([offerOf('salt')]);
  });

  it('give their answers together for the proof, and fail together', async () => {
    const store = opened(
      'test',
      (query) =>
        query === 'bad' ? Promise.reject(new CoachError('store/timeout', 'Slow.')) : Promise.resolve([offerOf(query)]),
      {},
      3,
    );
    expect(await store.request('searchTogether', { queries: ['rice', 'milk'] })).toEqual([
      [offerOf('rice')],
      [offerOf('milk')],
    ]);
    expect(store.seen.most).toBe(2);
    await expect(store.request('searchTogether', { queries: ['rice', 'bad'] })).rejects.toMatchObject({
      code: 'store/timeout',
    });
  });

  it('are not asked together of a store whose search needs a running page', async () => {
    const store = opened(anyStoreId, undefined, { learned: { search: { way: { kind: 'typed' } } } }, 3);
    expect(await store.request('searchTogether', { queries: ['rice', 'milk'] })).toBeNull();
    expect(store.asked).toEqual([]);
  });
});
