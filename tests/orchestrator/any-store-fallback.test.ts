import { describe, expect, it } from 'vitest';
import { CoachError } from '../../lib/core/errors';
import { emptyMemory } from '../../lib/core/shopper/memory/memory';
import { noPreferences } from '../../lib/core/shopper/preferences';
import { advance } from '../../lib/core/run/run';
import type { Run } from '../../lib/core/run/run';
import { shoppingListOf } from '../../lib/core/cart/shopping-list';
import type { StoreCheck } from '../../lib/core/store/store-check';
import { workOnRun } from '../../lib/orchestrator';
import type { Deps } from '../../lib/orchestrator';
import { anIngredient, anOffer, aReading, aRun } from '../support/builders';
import { MemoryStore } from '../support/memory-store';
import { recordingSpan } from '../support/recording-span';
import type { SeenStep } from '../support/recording-span';

const now = () => new Date('2026-11-24T10:00:00Z');
const wanted = [anIngredient({ name: 'rice' }), anIngredient({ name: 'mint' })];
const shelf = [anOffer({ sku: 'r', title: 'Rice 1 lb' }), anOffer({ sku: 'm', title: 'Fresh Mint 1 bunch' })];
const steps: StoreCheck[] = [
  { step: 'recognise', state: 'works', detail: '90 % sure' },
  { step: 'search', state: 'broken', detail: 'GET /search.json → 404' },
];

function broken(detail: string): MemoryStore {
  const store = new MemoryStore(shelf);
  store.before = () => {
    throw new CoachError('store/element-missing', 'The store did not have what we asked it for.', { detail });
  };
  return store;
}

function device(
  own: MemoryStore,
  any: MemoryStore,
  testStore: () => Promise<StoreCheck[]> = () => Promise.resolve(steps),
) {
  let run: Run = aRun({ state: 'finding', reading: aReading(wanted), found: {} });
  const seen: SeenStep[] = [];
  const deps: Deps = {
    ingredients: { read: () => Promise.reject(new Error('read already')) },
    readRecipe: () => Promise.reject(new Error('none')),
    store: own,
    anyStore: any,
    testStore,
    loadFacts: () => Promise.resolve(() => []),
    loadTables: () => Promise.resolve({}),
    loadShopper: () => Promise.resolve({ preferences: noPreferences, memory: emptyMemory }),
    apply: (event) => Promise.resolve((run = advance(run, event, now()))),
    trace: recordingSpan(seen),
    signal: new AbortController().signal,
    now,
    pause: () => Promise.resolve(),
  };
  return {
    work: () => workOnRun(run, deps),
    run: () => run,
    say: (event: Parameters<typeof advance>[1]) => (run = advance(run, event, now())),
    seen,
  };
}

describe('an adapter that breaks while searching', () => {
  it('has the broken part named by its self-test, and the search goes on as in any store', async () => {
    const { work, run, seen } = device(broken('GET /search.json → 404'), new MemoryStore(shelf));
    await work();
    expect(run()).toMatchObject({
      readAsAnyStore: { problem: { detail: 'GET /search.json → 404' }, broken: { step: 'search', state: 'broken' } },
      step: { state: 'reviewing', plan: { lines: [{ outcome: 'picked' }, { outcome: 'picked' }] } },
    });
    expect(seen.filter(({ name }) => name === 'self_test')).toMatchObject([{ ended: 'ok' }]);
  });

  it.each<[string, () => Promise<StoreCheck[]>]>([
    ['finds nothing broken', () => Promise.resolve(steps.slice(0, 1))],
    ['fails itself', () => Promise.reject(new CoachError('store/timeout', 'No answer.'))],
  ])('goes on the same where its self-test %s, and names what was asked last', async (_, testStore) => {
    const { work, run } = device(broken('x'), new MemoryStore(shelf), testStore);
    await work();
    expect(run()).toMatchObject({
      readAsAnyStore: { broken: { step: 'search', state: 'broken', detail: 'x' } },
      step: { state: 'reviewing' },
    });
  });
});

describe('a store that no way of reading fits', () => {
  it('ends the run instead of finding nothing, and its list is there to shop by; going on asks the store again', async () => {
    const any = broken('generic: search box, /');
    const { work, run, say } = device(broken('GET /search.json → 404'), any);
    const error = await work().then(
      () => null,
      (cause: unknown) => cause as CoachError,
    );
    expect(error).toMatchObject({ code: 'store/element-missing', detail: 'generic: search box, /' });
    say({ type: 'failed', error: { code: 'store/element-missing', message: 'x' } });
    expect(run()).toMatchObject({ readAsAnyStore: { broken: { step: 'search' } }, step: { state: 'failed' } });
    expect(shoppingListOf(run())?.items.map(({ ingredient, status }) => [ingredient, status])).toEqual([
      ['rice', 'to-buy'],
      ['mint', 'to-buy'],
    ]);
    any.before = () => undefined;
    say({ type: 'retried' });
    await work();
    expect(run().step).toMatchObject({
      state: 'reviewing',
      plan: { lines: [{ outcome: 'picked' }, { outcome: 'picked' }] },
    });
  });

  it('is not a store that answers and has nothing', async () => {
    const { work, run } = device(new MemoryStore([]), new MemoryStore([]));
    await work();
    expect(run().step).toMatchObject({
      state: 'reviewing',
      plan: { lines: [{ outcome: 'not-found' }, { outcome: 'not-found' }] },
    });
  });
});
