import { describe, expect, it } from 'vitest';
import { CoachError } from '../../lib/core/errors';
import type { Ingredient } from '../../lib/core/meal/ingredient';
import { fromMajor } from '../../lib/core/offer/money';
import type { Offer } from '../../lib/core/offer/offer';
import type { Found } from '../../lib/core/run/run-step';
import { emptyMemory } from '../../lib/core/shopper/memory/memory';
import { noPreferences } from '../../lib/core/shopper/preferences';
import { decidePlan, decideWeighed, weighOffers } from '../../lib/orchestrator/decide-plan';
import type { DecideDeps, FactQuestion } from '../../lib/orchestrator/decide-plan';
import { priceInOtherStore } from '../../lib/orchestrator/price-in-other-store';
import { anIngredient, anOffer, aReading } from '../support/builders';
import { MemoryStore } from '../support/memory-store';
import { recordingSpan } from '../support/recording-span';

const origin = 'https://store.example';
const rice = anIngredient({ name: 'rice' });
const mint = anIngredient({ name: 'mint' });
const foundOf = (...offers: Offer[]): Found => ({ offers, queries: ['q'], error: null });
const priced = (sku: string, currency: string, title = `Rice ${sku}`): Offer =>
  anOffer({ sku, title, price: fromMajor(3, currency) });

function deps(change: Partial<DecideDeps> = {}): DecideDeps {
  return {
    loadFacts: () => Promise.resolve(() => []),
    loadTables: () => Promise.resolve({}),
    loadShopper: () => Promise.resolve({ preferences: noPreferences, memory: emptyMemory }),
    now: () => new Date('2026-11-23T23:00:00Z'),
    trace: recordingSpan(),
    ...change,
  };
}

describe('the currency of a plan', () => {
  it.each<[string, Found[], string]>([
    ['most offers are in', [foundOf(priced('a', 'USD'), priced('b', 'EUR')), foundOf(priced('c', 'EUR'))], 'EUR'],
    [
      'comes first by its letters, where as many are in another',
      [foundOf(priced('a', 'USD'), priced('b', 'EUR'))],
      'EUR',
    ],
    ['is US dollars, where nothing was found', [foundOf()], 'USD'],
  ])('is the one that %s', async (_, founds, currency) => {
    const found = Object.fromEntries(founds.map((one, at) => [String(at), one]));
    expect((await decidePlan(aReading([rice]), found, origin, deps())).currency).toBe(currency);
  });
});

describe('what is decided on', () => {
  it('are the facts of today about all that was found for each ingredient to buy', async () => {
    const asked: (readonly FactQuestion[])[] = [];
    const days = new Set<string>();
    const athome: Ingredient = { ...anIngredient({ name: 'salt' }), isAtHome: true };
    const offer = priced('a', 'USD');
    const plan = await decidePlan(aReading([rice, mint, athome]), { rice: foundOf(offer) }, origin, {
      ...deps(),
      loadFacts: (questions) => {
        asked.push(questions);
        return Promise.resolve((_source, _query, today) => {
          days.add(today);
          return [];
        });
      },
    });
    expect(asked).toEqual([
      [
        { ingredient: rice, offers: [offer] },
        { ingredient: mint, offers: [] },
      ],
    ]);
    expect([...days]).toEqual(['2026-11-23']);
    expect(plan.lines.map(({ ingredientId, outcome }) => [ingredientId, outcome])).toEqual([
      ['rice', 'picked'],
      ['mint', 'not-found'],
    ]);
  });

  it('tells an ingredient the store gave no answer for from one it has not', async () => {
    const error = { code: 'store/timeout' as const, message: 'It was slow.' };
    const found = { rice: { offers: [], queries: [], error }, mint: foundOf() };
    const [first, second] = (await decidePlan(aReading([rice, mint]), found, origin, deps())).lines;
    expect(first).toMatchObject({ outcome: 'not-found', isUnanswered: true, note: 'It was slow.' });
    expect(second).toMatchObject({ outcome: 'not-found' });
    expect(second).not.toHaveProperty('isUnanswered');
  });

  it('is what the shopper did before in this store, and in no other', async () => {
    const choice = {
      ...{ id: 'c', runId: 'r', on: '2026-11-20', store: 'S', ingredient: 'rice', label: 'rice' },
      ...{ kind: 'chosen' as const, sku: 'b', title: 'Rice b' },
    };
    const found = { rice: foundOf(priced('a', 'USD'), priced('b', 'USD')) };
    const assessed = async (where: string) => {
      const memory = { ...emptyMemory, choices: [{ ...choice, origin: where }] };
      const loadShopper = () => Promise.resolve({ preferences: noPreferences, memory });
      const lines = await weighOffers(aReading([rice]), found, origin, deps({ loadShopper }));
      return lines.flatMap(({ assessments }) => assessments.map(({ advisor, sku }) => [advisor, sku]));
    };
    expect(await assessed(origin)).toContainEqual(['habit', 'b']);
    expect(await assessed('https://other.example')).toEqual([]);
  });

  it('are the labels read since the offers were weighed', async () => {
    const offer = anOffer({ sku: 'a', title: 'Rice a' });
    const reading = aReading([rice, mint], { constraints: { diets: [], avoid: ['peanut'], budget: null } });
    const found = { rice: foundOf(offer), mint: foundOf(anOffer({ sku: 'm', title: 'Mint' })) };
    const weighed = await weighOffers(reading, found, origin, deps());
    const read = { rice: foundOf({ ...offer, ingredientsText: 'Rice, peanuts' }) };
    const { lines } = await decideWeighed(reading, read, weighed, deps());
    expect(lines.map(({ outcome }) => outcome)).toEqual(['not-found', 'picked']);
    expect(lines[0]?.candidates[0]?.eliminated).toMatch(/peanut/);
  });

  it('keeps to a budget', async () => {
    const found = {
      rice: foundOf(anOffer({ sku: 'a', title: 'Rice', price: fromMajor(9, 'USD') })),
    };
    const budget = fromMajor(5, 'USD');
    const reading = aReading([rice], { constraints: { diets: [], avoid: [], budget } });
    const plan = await decidePlan(reading, found, origin, deps());
    expect(plan.budget).toMatchObject({ limit: budget, isMet: false, least: fromMajor(9, 'USD') });
    expect((await decidePlan(aReading([rice]), found, origin, deps())).budget).toBeUndefined();
  });
});

describe('a list priced in another store', () => {
  const shelf = [anOffer({ sku: 'a', title: 'Rice' }), anOffer({ sku: 'm', title: 'Mint' })];

  it('tells after each ingredient how many have been searched, and puts nothing in a cart', async () => {
    const store = new MemoryStore(shelf);
    const told: number[] = [];
    const plan = await priceInOtherStore(aReading([rice, mint]), origin, {
      ...deps(),
      store,
      signal: new AbortController().signal,
      onProgress: (done) => Promise.resolve(void told.push(done)),
    });
    expect(told).toEqual([1, 2]);
    expect(plan.lines.map(({ picks }) => picks?.balanced.sku)).toEqual(['a', 'm']);
    expect(store.calls.filter((call) => !call.startsWith('search'))).toEqual([]);
  });

  it('stops when it is asked to', async () => {
    const store = new MemoryStore(shelf);
    const stop = new AbortController();
    const pricing = priceInOtherStore(aReading([rice, mint]), origin, {
      ...deps(),
      store,
      signal: stop.signal,
      onProgress: () => {
        stop.abort(new CoachError('run/cancelled', 'Stopped.'));
        return Promise.resolve();
      },
    });
    await expect(pricing).rejects.toMatchObject({ code: 'run/cancelled' });
    expect(store.calls.filter((call) => call.includes('mint'))).toEqual([]);
  });
});
