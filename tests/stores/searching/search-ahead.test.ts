import { describe, expect, it } from 'vitest';
import { CoachError } from '../../../lib/core/errors';
import { storeChannel } from '../../../lib/messaging/store-channel';
import { answerStore } from '../../../lib/stores/serving/answer-store';
import { completeOffer } from '../../../lib/stores/reading/complete-offer';
import { anyStoreId } from '../../../lib/stores/registry';
import { MissingScript } from '../../../lib/stores/missing-script';
import type { StoreAdapter } from '../../../lib/stores/store-adapter';
import type { ServedPage } from '../../../lib/stores/page';
import { fixturePage } from '../fixture-page';

const offerOf = (query: string) => completeOffer({ sku: query, title: query, price: { minor: 299, currency: 'EUR' } });

/** A store whose page notes what it is asked, and the background's side of the channel to it. `extra`: what goes with each message. */
function opened(id = 'test', search?: StoreAdapter['search'], extra: object = {}) {
  const asked: string[] = [];
  let going = 0;
  const adapter: StoreAdapter = {
    id,
    name: 'Test store',
    proof: 'documented',
    cartWrites: 'adds',
    detect: () => 0.5,
    search: async (query, page) => {
      asked.push(query);
      going += 1;
      expect(going).toBe(1);
      try {
        await Promise.resolve();
        return await (search?.(query, page) ?? [offerOf(query)]);
      } finally {
        going -= 1;
      }
    },
    readCart: () => Promise.resolve({ lines: [], total: null, currency: 'EUR', url: null }),
    addToCart: ({ sku }) => Promise.resolve({ sku, isAccepted: true, added: 1, reason: null }),
    removeFromCart: () => Promise.resolve(),
  };
  const page = fixturePage({ folder: 'generic', url: 'https://shop.example/rice', html: '<title>Shop</title>' });
  const shelf = { adapters: new Map([[id, adapter]]), parts: {} };
  const answer = answerStore(page, () => undefined, shelf, [adapter]);
  const answers: unknown[] = [];
  const request = storeChannel.connect(async (message) => {
    const told: object | undefined = await answer({ ...message, ...extra });
    answers.push(told);
    // The worker takes the news off before the answer is read.
    return told === undefined ? undefined : Object.fromEntries(Object.entries(told).filter(([key]) => key !== 'news'));
  });
  return { request, asked, answers, page };
}

/** What was asked ahead has been: another request waits for it. */
const after = async ({ request }: ReturnType<typeof opened>) => request('readCart', null);

describe('a search asked ahead', () => {
  it('is asked once, while nothing else is, and answers the next article', async () => {
    const store = opened();
    expect(await store.request('search', { query: 'rice', next: 'milk' })).toEqual([offerOf('rice')]);
    await after(store);
    expect(store.asked).toEqual(['rice', 'milk']);
    expect(await store.request('search', { query: 'milk', next: 'salt' })).toEqual([offerOf('milk')]);
    await after(store);
    expect(store.asked).toEqual(['rice', 'milk', 'salt']);
  });

  it('is kept while another name of the same article is asked, and is not asked again', async () => {
    const store = opened();
    await store.request('search', { query: 'aubergine', next: 'milk' });
    await store.request('search', { query: 'eggplant', next: 'milk' });
    await store.request('search', { query: 'milk' });
    expect(store.asked).toEqual(['aubergine', 'milk', 'eggplant']);
  });

  it('is not asked after a search that failed', async () => {
    const store = opened('test', () => Promise.reject(new CoachError('store/rate-limited', 'Slow down.')));
    await expect(store.request('search', { query: 'rice', next: 'milk' })).rejects.toThrow('Slow down.');
    await after(store);
    expect(store.asked).toEqual(['rice']);
  });

  it('tells what went wrong when it is its turn, without asking the store again', async () => {
    const store = opened('test', (query) =>
      query === 'milk' ? Promise.reject(new CoachError('store/rate-limited', 'Slow down.')) : Promise.resolve([]),
    );
    await store.request('search', { query: 'rice', next: 'milk' });
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
    await store.request('search', { query: 'rice', next: 'milk' });
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
    await store.request('search', { query: 'rice', next: 'milk' });
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
    await store.request('search', { query: 'rice', next: 'milk' });
    await after(store);
    await store.request('search', { query: 'milk' });
    expect(store.answers.at(0)).not.toHaveProperty('news');
    expect(store.answers.at(-1)).toHaveProperty('news', { identity: { value: ['id'], proof: 'These differ.' } });
  });
});
