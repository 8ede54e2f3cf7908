import { describe, expect, it, vi } from 'vitest';
import { CoachError } from '../../../lib/core/errors';
import { storeChannel } from '../../../lib/messaging/store-channel';
import { answerStore } from '../../../lib/stores/serving/answer-store';
import { anyStore } from '../../../lib/stores/any-store';
import { cards } from '../../../lib/stores/cards';
import { learning } from '../../../lib/stores/learning';
import { plainCart } from '../../../lib/stores/plain-cart';
import { pageDriver } from '../../../lib/stores/platforms/page-driven/page-driven-store';
import { loadedPartOfKey, noScripts } from '../../../lib/stores/serving/loaded-scripts';
import type { Parts, LoadedScripts } from '../../../lib/stores/serving/loaded-scripts';
import type { StoreAdapter } from '../../../lib/stores/store-adapter';
import { completeOffer } from '../../../lib/stores/reading/complete-offer';
import { adapterFiles, adapterFor, adapters } from '../every-adapter';
import type { ServedPage } from '../../../lib/stores/page';
import { fixturePage } from '../fixture-page';

const offer = completeOffer({ sku: '1', title: 'Basmati Rice 1 kg', price: { minor: 299, currency: 'EUR' } });
const cart = { lines: [], total: null, currency: 'EUR', url: null };

const store = (over: Partial<StoreAdapter> = {}): StoreAdapter => ({
  id: 'test',
  name: 'Test store',
  proof: 'documented',
  cartWrites: 'adds',
  detect: () => 0.5,
  search: () => Promise.resolve([offer]),
  readCart: () => Promise.resolve(cart),
  addToCart: ({ sku, quantity }) => Promise.resolve({ sku, isAccepted: true, added: quantity, reason: null }),
  removeFromCart: () => Promise.resolve(),
  ...over,
});

const page = (html = '<title>Rice | Corner Shop</title>') =>
  fixturePage({ folder: 'generic', url: 'https://shop.example/rice', html });

const shelf = (...adapters: StoreAdapter[]): LoadedScripts => ({
  adapters: new Map(adapters.map((adapter) => [adapter.id, adapter])),
  parts: {},
});

/** The background's side of the channel, schemas and all, speaking to the content script's side without them. */
const connected = (adapter: StoreAdapter, on = page(), showPanel = vi.fn()) => {
  const answer = answerStore(on, showPanel, shelf(adapter), [adapter]);
  return storeChannel.connect((message) => answer(message) ?? Promise.resolve(undefined));
};

describe('answerStore', () => {
  it('speaks the store channel’s envelope, as the background checks it', async () => {
    const request = connected(store());
    expect(await request('describe', null)).toEqual({
      adapter: 'test',
      name: 'Corner Shop',
      readiness: 'unknown',
      origin: 'https://shop.example',
      proof: 'documented',
      cartWrites: 'adds',
    });
    expect(await request('search', { query: 'rice' })).toEqual([offer]);
    expect(await request('readCart', null)).toEqual(cart);
    expect(await request('addToCart', [{ sku: '1', url: null, title: 'Rice', quantity: 2, held: 0 }])).toMatchObject([
      { added: 2 },
    ]);
    expect(await request('removeFromCart', { lineId: '1', sku: '1', url: null, quantity: 1, held: 2 })).toBeNull();
    expect(await request('refreshCartUi', null)).toBeNull();
  });

  it.each([null, 'text', {}, { channel: 'coach', request: 'search', input: null }, { channel: 'store' }])(
    'leaves %j to others',
    (message) => {
      expect(answerStore(page(), vi.fn(), shelf(store()), [store()])(message)).toBeUndefined();
    },
  );

  it.each([
    ['search', { query: '  ' }],
    ['search', null],
    ['addToCart', [{ sku: '1', url: null, title: 'Rice', quantity: 0, held: 0 }]],
    ['addToCart', []],
    ['addToCart', { sku: '1', url: null, title: 'Rice', quantity: 1, held: 0 }],
    ['removeFromCart', { sku: '1' }],
    ['showPanel', { title: 'x' }],
    ['checkout', null],
    ['constructor', null],
  ])('refuses %s with %j', async (request, input) => {
    const answer = await answerStore(page(), vi.fn(), shelf(store()), [store()])({ channel: 'store', request, input });
    expect(answer).toMatchObject({ ok: false, error: { code: 'messaging/bad-payload' } });
  });

  it('takes whole lines out in one turn, up to one that fails or keeps a part', async () => {
    const gone: string[] = [];
    const request = connected(
      store({
        removeFromCart: ({ sku }) => {
          if (sku === 'bad') return Promise.reject(new CoachError('store/not-added', 'Still in.'));
          gone.push(sku);
          return Promise.resolve();
        },
      }),
    );
    const line = (sku: string, held = 1) => ({ lineId: sku, sku, url: null, quantity: 1, held });
    expect(await request('takeOut', [line('rice'), line('mint'), line('bad'), line('salt')])).toBe(2);
    expect(await request('takeOut', [line('salt'), line('oats', 3), line('ghee')])).toBe(1);
    expect(gone).toEqual(['rice', 'mint', 'salt']);
  });

  it('drops an offer that is not whole, and says so when none is', async () => {
    const half = { ...offer, title: '' };
    const some = connected(store({ search: () => Promise.resolve([half, offer]) }));
    expect(await some('search', { query: 'rice' })).toEqual([offer]);
    const none = connected(store({ search: () => Promise.resolve([half, half]) }));
    await expect(none('search', { query: 'rice' })).rejects.toMatchObject({
      code: 'store/element-missing',
      detail: expect.stringMatching(/^offers: 2 of 2.*title/s) as string,
    });
  });

  it('finds nothing without calling it an error', async () => {
    expect(await connected(store({ search: () => Promise.resolve([]) }))('search', { query: 'rice' })).toEqual([]);
  });

  it('never passes on a cart that is not whole', async () => {
    const broken = connected(store({ readCart: () => Promise.resolve({ ...cart, currency: 5 as never }) }));
    await expect(broken('readCart', null)).rejects.toMatchObject({ code: 'store/element-missing' });
  });

  it('hands on the adapter’s own errors, and foreign ones as unexpected', async () => {
    const limited = connected(
      store({ readCart: () => Promise.reject(new CoachError('store/rate-limited', 'Slow down.')) }),
    );
    await expect(limited('readCart', null)).rejects.toMatchObject({
      code: 'store/rate-limited',
      message: 'Slow down.',
    });
    const thrown = connected(store({ readCart: () => Promise.reject(new TypeError('x is undefined')) }));
    await expect(thrown('readCart', null)).rejects.toMatchObject({ code: 'unexpected' });
  });

  it('asks the store one thing at a time, in order, and shows the panel meanwhile', async () => {
    const events: string[] = [];
    const slow = store({
      addToCart: async ({ sku }) => {
        events.push(`start ${sku}`);
        await new Promise((resolve) => setTimeout(resolve, 5));
        events.push(`end ${sku}`);
        return { sku, isAccepted: true, added: 1, reason: null };
      },
    });
    const request = connected(
      slow,
      page(),
      vi.fn(() => events.push('panel')),
    );
    const add = (sku: string) => request('addToCart', [{ sku, url: null, title: '', quantity: 1, held: 0 }]);
    await Promise.all([add('1'), add('2'), request('showPanel', null)]);
    expect(events.filter((event) => event !== 'panel')).toEqual(['start 1', 'end 1', 'start 2', 'end 2']);
    expect(events.indexOf('panel')).toBeLessThan(events.indexOf('end 1'));
  });

  it('adds line after line for one turn, gives back those it did not begin, and stops at an error', async () => {
    vi.useFakeTimers();
    const began: string[] = [];
    const adds = connected(
      store({
        addToCart: async ({ sku }) => {
          began.push(sku);
          if (sku === 'gone') throw new CoachError('store/out-of-stock', 'It is sold out.');
          await vi.advanceTimersByTimeAsync(sku === 'slow' ? 500 : 10);
          return { sku, isAccepted: true, added: 1, reason: null };
        },
      }),
    );
    const add = (...skus: string[]) =>
      adds(
        'addToCart',
        skus.map((sku) => ({ sku, url: null, title: '', quantity: 1, held: 0 })),
      );
    expect(await add('1', '2', '3')).toHaveLength(3);
    expect(await add('slow', '4')).toMatchObject([{ sku: 'slow' }]);
    expect(await add('5', 'gone', '6')).toMatchObject([{ sku: '5' }, { error: { code: 'store/out-of-stock' } }]);
    expect(began).toEqual(['1', '2', '3', 'slow', '5', 'gone']);
    vi.useRealTimers();
  });

  it('looks again after the page went to another address, and keeps to what it knew where a page shows no sign', async () => {
    const location = { href: 'https://shop.example/rice' };
    const here = { ...page(), location };
    const detect = vi.fn<StoreAdapter['detect']>(() => 0.5);
    const request = connected(store({ detect }), here);
    await request('readCart', null);
    await request('readCart', null);
    expect(detect).toHaveBeenCalledTimes(1);
    location.href = 'https://shop.example/terms';
    detect.mockReturnValue(null);
    await request('readCart', null);
    expect(detect).toHaveBeenCalledTimes(2);
  });

  it('asks for the adapter the page needs, does nothing before it is there, and answers once it is', async () => {
    const readCart = vi.fn(store().readCart);
    const adapter = store({ readCart });
    const here = shelf();
    const answer = answerStore(page(), vi.fn(), here, [adapter]);
    const message = { channel: 'store', request: 'readCart', input: null };
    expect(await answer(message)).toEqual({ needs: 'test' });
    expect(readCart).not.toHaveBeenCalled();
    here.adapters.set('test', adapter);
    expect(await answer(message)).toEqual({ ok: true, value: cart });
  });
});

describe('what is injected only when it is needed', () => {
  const ask = (answer: ReturnType<typeof answerStore>, request: string, input: unknown = null) =>
    answer({ channel: 'store', request, input });
  const generic = (over: Partial<StoreAdapter> = {}) => store({ id: 'generic', name: 'Any store', ...over });

  it('is the adapter for any store where no other knows the page, and that one says whether it is a store', async () => {
    const here = shelf();
    const answer = answerStore(page(), vi.fn(), here, [store({ detect: () => null })]);
    expect(await ask(answer, 'readCart')).toEqual({ needs: 'generic' });
    here.adapters.set('generic', generic({ detect: () => null }));
    expect(await ask(answer, 'readCart')).toMatchObject({ ok: false, error: { code: 'store/unsupported' } });
    here.adapters.set('generic', generic({ detect: () => 0.2 }));
    expect(await ask(answer, 'readCart')).toEqual({ ok: true, value: cart });
  });

  it('is the code for any store behind an adapter whose shop does not speak as it does', async () => {
    const here = shelf();
    const on: ReturnType<typeof page> = { ...page(), part: (key) => loadedPartOfKey(here, key) };
    const adapter = store({ readCart: (there) => there.part(anyStore).readCart(there as ServedPage) });
    here.adapters.set('test', adapter);
    const answer = answerStore(on, vi.fn(), here, [adapter]);
    expect(await ask(answer, 'readCart')).toEqual({ needs: 'parts/any-store' });
    Object.assign(here.parts, { 'any-store': generic() });
    expect(await ask(answer, 'readCart')).toEqual({ ok: true, value: cart });
  });

  it('is the script a key names, and what every part is brought by is there', async () => {
    const here = noScripts();
    expect(() => loadedPartOfKey(here, pageDriver)).toThrow('parts/any-store');
    for (const { name, script = name } of [anyStore, cards, learning, plainCart, pageDriver]) {
      const brought = (await import(`../../../lib/stores/parts/${script}.ts`)) as { default: Partial<Parts> };
      expect(Object.keys(brought.default)).toContain(name);
    }
  });

  it('is the hand-off and the self-test', async () => {
    const here = shelf(store());
    const answer = answerStore(page(), vi.fn(), here, [store()]);
    expect(await ask(answer, 'handOff', [])).toEqual({ needs: 'parts/hand-off' });
    expect(await ask(answer, 'selfTest')).toEqual({ needs: 'parts/self-test' });
    Object.assign(here.parts, {
      'hand-off': () => Promise.resolve('https://shop.example/cart?add=1'),
      'self-test': (adapter: StoreAdapter) => Promise.resolve([{ step: 'cart', state: 'works', detail: adapter.id }]),
    } satisfies Partial<Parts>);
    expect(await ask(answer, 'handOff', [])).toEqual({ ok: true, value: 'https://shop.example/cart?add=1' });
    expect(await ask(answer, 'selfTest')).toMatchObject({ ok: true, value: [{ detail: 'test' }] });
  });
});

describe('registry', () => {
  it('has adapters with ids of their own, each the name of its file, and no checkout', () => {
    expect(new Set(adapters.map(({ id }) => id)).size).toBe(adapters.length);
    for (const [file, { id }] of adapterFiles) expect(file).toMatch(new RegExp(`/${id}\\.ts$`));
    expect(adapters.map(({ id }) => id)).toEqual(expect.arrayContaining(['shopify', 'generic']));
    for (const adapter of adapters) expect(Object.keys(adapter)).not.toContain('checkout');
  });

  it('takes the adapter surest of the page', () => {
    const [weak, sure] = [store({ id: 'weak', detect: () => 0.2 }), store({ id: 'sure', detect: () => 0.9 })];
    expect(adapterFor(page(), [weak, sure, store({ id: 'no', detect: () => null })]).id).toBe('sure');
  });

  it('says in plain words that a page is no store', () => {
    const article = page(
      '<h1>How to cook rice</h1><p>Rice costs $2 a bag.</p><form action="/search"><input name="q"></form>',
    );
    expect(() => adapterFor(article)).toThrow(/does not look like a store/);
  });
});
