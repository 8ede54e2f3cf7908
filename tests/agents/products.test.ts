import { describe, expect, it } from 'vitest';
import { findOffers, maxOffers, unsearchedStore } from '../../lib/agents/products';
import { CoachError } from '../../lib/core/errors';
import type { ErrorCode } from '../../lib/core/error-codes';
import type { AskedAhead } from '../../lib/core/ports';
import { anIngredient, anOffer } from '../support/builders';
import { MemoryStore } from '../support/memory-store';
import { recordingSpan } from '../support/recording-span';
import type { SeenStep } from '../support/recording-span';

const { signal } = new AbortController();

describe('findOffers', () => {
  it('stops at the first query that shows the right thing', async () => {
    const store = new MemoryStore([anOffer({ sku: 'g', title: 'Ground Cumin' })]);
    const steps: SeenStep[] = [];
    const found = await findOffers(anIngredient({ name: 'cumin', form: 'ground' }), store, {
      span: recordingSpan(steps),
      signal,
    });
    expect(found.queries).toEqual(['ground cumin']);
    expect(found.offers.map(({ sku }) => sku)).toEqual(['g']);
    expect(steps.filter(({ name }) => name === 'search_store')).toEqual([
      { name: 'search_store', parent: 'trace', ended: 'ok' },
    ]);
  });

  it('goes on with the next name while only something else is shown, and keeps each product once', async () => {
    const store = new MemoryStore([
      anOffer({ sku: 'e', title: 'Eggplant' }),
      anOffer({ sku: 's', title: 'Aubergine Scented Candle' }),
    ]);
    const found = await findOffers(anIngredient({ name: 'aubergine' }), store, { span: recordingSpan(), signal });
    expect(found.queries.length).toBeGreaterThan(1);
    expect(found.offers[0]?.sku).toBe('e');
    expect(new Set(found.offers.map(({ sku }) => sku)).size).toBe(found.offers.length);
  });

  it('learns from one ingredient how the next is asked for', async () => {
    const store = new MemoryStore([anOffer({ sku: 'l', title: 'Lemons' }), anOffer({ sku: 'o', title: 'Red Onions' })]);
    const searched = unsearchedStore();
    await findOffers(anIngredient({ name: 'lemon' }), store, { span: recordingSpan(), signal, searched });
    expect(searched.habit).not.toEqual(unsearchedStore().habit);
  });

  it('tells the store what it will be asked next, and asks for that first', async () => {
    const seen: [string, readonly string[] | undefined][] = [];
    const store = {
      search: (query: string, _: AbortSignal, ahead?: AskedAhead) => {
        seen.push([query, ahead?.queries]);
        return Promise.resolve([anOffer({ sku: query, title: query })]);
      },
    };
    const searched = unsearchedStore();
    const [onion, lemon, rice] = ['onion', 'lemon', 'rice'].map((name) => anIngredient({ id: name, name }));
    if (onion === undefined || lemon === undefined || rice === undefined) throw new RangeError('no ingredient');
    await findOffers(onion, store, { span: recordingSpan(), signal, searched, next: [lemon, rice] });
    // By what the store has shown meanwhile it would be asked for the plural.
    searched.habit = { ...searched.habit, plural: 40 };
    await findOffers(lemon, store, { span: recordingSpan(), signal, searched });
    expect(seen).toEqual([
      ['onion', ['lemon', 'rice']],
      ['lemon', undefined],
    ]);
  });

  it('asks at most four times for what a store does not sell', async () => {
    const store = new MemoryStore([]);
    const found = await findOffers(anIngredient({ name: 'green chile' }), store, { span: recordingSpan(), signal });
    expect(found.queries.length).toBeLessThanOrEqual(4);
    expect(new Set(found.queries).size).toBe(found.queries.length);
  });

  it('keeps the best offers, not the first the store shows', async () => {
    const junk = Array.from({ length: 60 }, (_, index) =>
      anOffer({ sku: `j${String(index)}`, title: `Garlic Sauce ${String(index)}` }),
    );
    const store = new MemoryStore([...junk, anOffer({ sku: 'right', title: 'Fresh Garlic' })]);
    const found = await findOffers(anIngredient({ name: 'garlic' }), store, { span: recordingSpan(), signal });
    expect(found.offers).toHaveLength(maxOffers);
    expect(found.offers[0]?.sku).toBe('right');
  });

  it.each<ErrorCode>([
    'store/rate-limited',
    'store/signed-out',
    'store/tab-closed',
    'store/tab-navigated',
    'messaging/no-receiver',
    'run/cancelled',
  ])('throws %s, which concerns the whole store', async (code) => {
    const store = new MemoryStore([]);
    store.before = () => {
      throw new CoachError(code, 'Stop.');
    };
    await expect(
      findOffers(anIngredient({ name: 'garlic' }), store, { span: recordingSpan(), signal }),
    ).rejects.toMatchObject({ code });
    expect(store.calls).toHaveLength(1);
  });

  it.each<ErrorCode>(['store/unreachable', 'store/timeout', 'store/server-error'])(
    'tells %s beside an empty list, and does not ask for the same under other names',
    async (code) => {
      const store = new MemoryStore([]);
      store.before = () => {
        throw new CoachError(code, 'No answer.');
      };
      const found = await findOffers(anIngredient({ name: 'aubergine' }), store, { span: recordingSpan(), signal });
      expect(found).toMatchObject({ offers: [], error: { code } });
      expect(store.calls).toHaveLength(1);
    },
  );

  it('tells an error of the query alone beside an empty list, after trying the other names', async () => {
    const store = new MemoryStore([]);
    store.before = () => {
      throw new CoachError('store/element-missing', 'The page has changed.');
    };
    const found = await findOffers(anIngredient({ name: 'aubergine' }), store, { span: recordingSpan(), signal });
    expect(found).toMatchObject({ offers: [], error: { code: 'store/element-missing' } });
    expect(store.calls.length).toBeGreaterThan(1);
  });

  it('does not search once stopped', async () => {
    const store = new MemoryStore([]);
    await expect(
      findOffers(anIngredient({ name: 'garlic' }), store, { span: recordingSpan(), signal: AbortSignal.abort() }),
    ).rejects.toThrow();
    expect(store.calls).toEqual([]);
  });
});
