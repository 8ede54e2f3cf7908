import { describe, expect, it } from 'vitest';
import { CoachError } from '../../lib/core/errors';
import { toFillLines } from '../../lib/core/cart/fill';
import { advance } from '../../lib/core/run/run';
import type { Run } from '../../lib/core/run/run';
import { emptyMemory } from '../../lib/core/shopper/memory/memory';
import { noPreferences } from '../../lib/core/shopper/preferences';
import { workOnRun } from '../../lib/orchestrator';
import type { Deps } from '../../lib/orchestrator';
import { aDecision, anIngredient, anOffer, aPlan, aReading, aRun } from '../support/builders';
import { MemoryStore } from '../support/memory-store';
import { TraceLog } from '../support/trace-log';

const now = () => new Date('2026-11-23T10:00:00Z');
const shelf = [
  anOffer({ sku: 'rice', title: 'Basmati Rice 2 lb', brand: 'Hill', price: { minor: 499, currency: 'USD' } }),
  anOffer({ sku: 'mint', title: 'Fresh Mint 1 bunch', brand: 'Hill', price: { minor: 199, currency: 'USD' } }),
];
const wanted = [
  anIngredient({ name: 'basmati rice' }),
  anIngredient({ name: 'mint' }),
  anIngredient({ name: 'saffron' }),
];

function device(store: MemoryStore, step: Run['step'], reading = aReading(wanted)) {
  let run = aRun(step);
  const log = new TraceLog();
  const deps: Deps = {
    ingredients: { read: () => Promise.resolve(reading) },
    readRecipe: () => Promise.reject(new Error('none')),
    store,
    anyStore: store,
    loadFacts: () => Promise.resolve(() => []),
    loadTables: () => Promise.resolve({}),
    loadShopper: () =>
      Promise.resolve({ preferences: { ...noPreferences, preferredBrands: ['Hill'] }, memory: emptyMemory }),
    apply: (event) => Promise.resolve((run = advance(run, event, now()))),
    trace: log.root,
    signal: new AbortController().signal,
    now,
    pause: () => Promise.resolve(),
  };
  return {
    log,
    work: () => workOnRun(run, deps),
    say: (event: Parameters<typeof advance>[1]) => (run = advance(run, event, now())),
    run: () => run,
  };
}

const filling = (): Run['step'] => ({
  state: 'filling',
  reading: aReading(wanted),
  plan: aPlan(shelf.map((offer) => aDecision(offer.sku, offer, 2))),
  tier: 'balanced',
  choices: {},
  before: null,
  lines: toFillLines(shelf.map((offer) => ({ ingredientId: offer.sku, offer, count: 2 }))),
});

describe('the trace of a run', () => {
  it('tells what was read, searched, weighed and decided', async () => {
    const budget = { minor: 1_000, currency: 'USD' };
    const reading = aReading(wanted, { constraints: { diets: [], avoid: [], budget }, question: 'For how many?' });
    const { log, work, say, run } = device(new MemoryStore(shelf), { state: 'extracting' }, reading);
    await work();
    const names = wanted.map(({ name }) => name);
    expect(log.named('step_ingredients')).toEqual([
      {
        name: 'step_ingredients',
        parent: 'trace',
        input: { message: 'test dish for 4' },
        output: { dishes: ['test dish'], ingredients: names, question: 'For how many?' },
        notes: { answered_by: 'rules', servings: 4 },
      },
    ]);
    say({ type: 'ingredients-confirmed', ingredients: wanted, servings: 4 });
    await work();
    expect(run().step.state).toBe('reviewing');
    expect(log.named('step_candidates')).toEqual([
      { name: 'step_candidates', parent: 'trace', input: { ingredients: names }, output: { offers: 2 }, notes: {} },
    ]);
    // Both products are of the brand the shopper likes, which is one advisor's to say.
    expect(log.named('step_enrich')).toEqual([
      {
        ...{ name: 'step_enrich', parent: 'trace', input: null },
        ...{ output: { assessments: 2 }, notes: { advisors: ['brand'] } },
      },
    ]);
    expect(log.named('step_decide')).toEqual([
      {
        name: 'step_decide',
        parent: 'trace',
        input: { lines: 3 },
        output: { totals: { cheaper: 698, balanced: 698, conscious: 698 }, currency: 'USD' },
        notes: { budget: 1_000, budget_met: true, least: 698, not_found: 1 },
      },
    ]);
  });

  it('says nothing of a budget where there is none', async () => {
    const { log, work } = device(new MemoryStore(shelf), { state: 'finding', reading: aReading(wanted), found: {} });
    await work();
    expect(log.named('step_decide').map(({ notes }) => notes)).toEqual([{ not_found: 1 }]);
  });

  it('tells what was put in, what was refused, and what the cart held before and after', async () => {
    const store = new MemoryStore(shelf, { mint: 1 });
    store.put(anOffer({ sku: 'milk', title: 'Milk' }), 1);
    const { log, work, say } = device(store, filling());
    await work();
    expect(log.named('snapshot_cart')).toMatchObject([{ parent: 'trace', input: null, output: { lines: 1 } }]);
    expect(log.named('fill_cart')).toMatchObject([
      { parent: 'trace', input: { lines: 2 }, output: { added: 2, already_there: 0, refused: 0 } },
    ]);
    expect(log.named('add_to_cart')).toMatchObject([
      {
        parent: 'fill_cart',
        input: {
          lines: [
            { product: 'Basmati Rice 2 lb', quantity: 2 },
            { product: 'Fresh Mint 1 bunch', quantity: 2 },
          ],
        },
        output: {
          lines: [
            { product: 'Basmati Rice 2 lb', status: 'added', reason: null },
            { product: 'Fresh Mint 1 bunch', status: 'added', reason: 'Only 1 could be added.' },
          ],
        },
      },
    ]);
    expect(log.named('verify')).toMatchObject([
      { parent: 'trace', input: null, output: { all_there: false, lines: { rice: 'in-cart', mint: 'fewer' } } },
    ]);
    say({ type: 'undo-started' });
    await work();
    expect(log.named('undo_fill')).toMatchObject([
      { parent: 'trace', input: null, output: { removed: 3, leftover: [], is_whole: true } },
    ]);
  });

  it('counts what was there already and what was refused', async () => {
    const store = new MemoryStore(shelf, { mint: 0 });
    store.put(shelf[0] ?? anOffer({ sku: 'rice' }), 2);
    const { log, work } = device(store, filling());
    await work();
    expect(log.named('fill_cart')).toMatchObject([{ output: { added: 0, already_there: 1, refused: 1 } }]);
    expect(log.named('verify')).toMatchObject([{ output: { lines: { rice: 'already-there', mint: 'missing' } } }]);
  });

  it('tells the error a step ended with', async () => {
    const store = new MemoryStore(shelf);
    const stop = new CoachError('store/signed-out', 'Sign in.');
    store.before = ({ name }) => {
      if (name === 'add') throw stop;
    };
    const { log, work } = device(store, filling());
    await expect(work()).rejects.toThrow('Sign in.');
    for (const name of ['add_to_cart', 'fill_cart'])
      expect(log.named(name)[0]?.error).toMatchObject({ code: 'store/signed-out' });
    expect(log.named('verify')).toEqual([]);
  });

  it('tells of each product page whether it had a list of ingredients and how many statements', async () => {
    const reading = aReading(wanted.slice(0, 2), { constraints: { diets: [], avoid: ['peanut'], budget: null } });
    const store = new MemoryStore(shelf);
    store.labels = { rice: { ingredients: 'Rice', statements: ['May contain nuts.', 'Vegan.'] } };
    const { log, work } = device(store, { state: 'finding', reading, found: {} });
    await work();
    expect(log.named('step_labels')).toMatchObject([
      { parent: 'trace', input: { picks: 2 }, output: { pages: 2, given: 1 }, notes: { pages: 2, given: 1 } },
    ]);
    expect(log.named('read_product')).toEqual([
      {
        ...{ name: 'read_product', parent: 'step_labels', type: 'tool', notes: {} },
        ...{ input: { sku: 'rice' }, output: { has_list: true, statements: 2 } },
      },
      {
        ...{ name: 'read_product', parent: 'step_labels', type: 'tool', notes: {} },
        ...{ input: { sku: 'mint' }, output: { has_list: false, statements: 0 } },
      },
    ]);
  });
});
