import { describe, expect, it } from 'vitest';
import { CoachError } from '../../lib/core/errors';
import type { MealConstraints } from '../../lib/core/meal/ingredient';
import { emptyMemory } from '../../lib/core/shopper/memory/memory';
import { noPreferences } from '../../lib/core/shopper/preferences';
import { advance, Run } from '../../lib/core/run/run';
import { workOnRun } from '../../lib/orchestrator';
import type { Deps } from '../../lib/orchestrator';
import { anIngredient, anOffer, aReading, aRun } from '../support/builders';
import { MemoryStore } from '../support/memory-store';
import { recordingSpan } from '../support/recording-span';
import type { SeenStep } from '../support/recording-span';

const now = () => new Date('2026-11-24T10:00:00Z');
const wanted = [anIngredient({ name: 'granola' }), anIngredient({ name: 'rice' })];
const granola = (sku: string, minor: number) =>
  anOffer({ sku, title: `Granola ${sku}`, price: { minor, currency: 'USD' } });
const shelf = [granola('g1', 300), granola('g2', 320), granola('g3', 340), anOffer({ sku: 'r', title: 'Rice 1 lb' })];
const peanuts: Pick<MealConstraints, 'diets' | 'avoid'> = { diets: [], avoid: ['peanut'] };
const nothing: typeof peanuts = { diets: [], avoid: [] };
const holdsPeanut = { statements: ['Contains: peanuts.'] };

function device(store: MemoryStore, held: typeof peanuts, ingredients = wanted) {
  const reading = aReading(ingredients, { constraints: { ...held, budget: null } });
  let run: Run = aRun({ state: 'finding', reading, found: {} });
  const seen: SeenStep[] = [];
  const stop = new AbortController();
  const deps = (): Deps => ({
    ingredients: { read: () => Promise.reject(new Error('read already')) },
    readRecipe: () => Promise.reject(new Error('none')),
    store,
    anyStore: store,
    loadFacts: () => Promise.resolve(() => []),
    loadTables: () => Promise.resolve({}),
    loadShopper: () => Promise.resolve({ preferences: noPreferences, memory: emptyMemory }),
    // Stored and read back, as a worker that was killed would find it.
    apply: (event) => Promise.resolve((run = Run.parse(JSON.parse(JSON.stringify(advance(run, event, now())))))),
    trace: recordingSpan(seen),
    signal: stop.signal,
    now,
    pause: () => Promise.resolve(),
  });
  return { work: () => workOnRun(run, deps()), run: () => run, seen, stop };
}

const pages = (store: MemoryStore) => store.calls.filter((call) => call.startsWith('readProduct'));

function picked(run: Run, line = 0): string[] {
  if (run.step.state !== 'reviewing') throw new Error(run.step.state);
  const { picks } = run.step.plan.lines[line] ?? {};
  return Object.values(picks ?? {}).map(({ sku }) => sku);
}

describe('labels of picks', () => {
  it('are not asked for while no allergy or diet holds', async () => {
    const store = new MemoryStore(shelf);
    const { work, seen } = device(store, nothing);
    await work();
    expect(pages(store)).toEqual([]);
    expect(seen.some(({ name }) => name === 'step_labels')).toBe(false);
  });

  it('are asked for once a pick, and in a step of the trace', async () => {
    const store = new MemoryStore(shelf);
    const { work, run, seen } = device(store, peanuts);
    await work();
    const distinct = new Set([...picked(run()), ...picked(run(), 1)]);
    expect(pages(store).sort()).toEqual([...distinct].map((sku) => `readProduct ${sku}`).sort());
    expect(seen.filter(({ parent }) => parent === 'step_labels')).toHaveLength(distinct.size);
  });

  it('of a line alone are asked for that line', async () => {
    const store = new MemoryStore(shelf);
    const [first, second] = wanted;
    if (first === undefined || second === undefined) throw new Error('two');
    const { work, run } = device(store, nothing, [first, { ...second, constraints: peanuts }]);
    await work();
    expect(pages(store)).toEqual(['readProduct r']);
    expect(run().step.state).toBe('reviewing');
  });

  it('that show what is avoided give way to the next product, whose label is read as well', async () => {
    const store = new MemoryStore(shelf);
    store.labels = { g1: holdsPeanut, g2: holdsPeanut };
    const { work, run } = device(store, peanuts);
    await work();
    expect(new Set(picked(run()))).toEqual(new Set(['g3']));
    expect(pages(store)).toContain('readProduct g3');
    const { step } = run();
    const ruledOut = step.state === 'reviewing' ? (step.plan.lines[0]?.candidates ?? []) : [];
    expect(ruledOut.find(({ offer }) => offer.sku === 'g1')?.eliminated).toMatch(/peanut/);
  });

  it('are kept with their text', async () => {
    const store = new MemoryStore(shelf);
    store.labels = { r: { ingredients: 'Rice' } };
    const { work, run } = device(store, peanuts);
    await work();
    const { step } = run();
    const candidates = step.state === 'reviewing' ? step.plan.lines.flatMap((line) => line.candidates) : [];
    expect(candidates.find(({ offer }) => offer.sku === 'r')?.offer.ingredientsText).toBe('Rice');
    expect(candidates.find(({ offer }) => offer.sku === 'g1')?.offer.ingredientsText).toBeNull();
  });

  it('are asked for a bounded number of times however many are ruled out', async () => {
    const many = Array.from({ length: 20 }, (_, at) => granola(`g${String(at)}`, 300 + at));
    const store = new MemoryStore(many);
    store.labels = Object.fromEntries(many.map(({ sku }) => [sku, holdsPeanut]));
    const { work, run } = device(store, peanuts, wanted.slice(0, 1));
    await work();
    expect(run().step.state).toBe('reviewing');
    expect(pages(store).length).toBeLessThanOrEqual(9);
    expect(new Set(pages(store)).size).toBe(pages(store).length);
  });

  it.each(['store/rate-limited', 'store/tab-closed', 'store/timeout'] as const)(
    'are not asked for again once the store answers with %s, and the cart is shown',
    async (code) => {
      const store = new MemoryStore(shelf);
      store.before = ({ name }) => {
        if (name === 'readProduct') throw new CoachError(code, 'Slow down.');
      };
      const { work, run } = device(store, peanuts);
      await work();
      expect(pages(store)).toHaveLength(1);
      expect(run().step.state).toBe('reviewing');
    },
  );

  it('that one page does not give do not keep the others from being read', async () => {
    const store = new MemoryStore(shelf);
    store.before = ({ name, sku }) => {
      if (name === 'readProduct' && sku === 'g1') throw new CoachError('store/element-missing', 'Gone.');
    };
    const { work, run } = device(store, peanuts);
    await work();
    expect(pages(store).length).toBeGreaterThan(1);
    expect(run().step.state).toBe('reviewing');
  });

  it('are read on where a worker that was killed left off', async () => {
    const store = new MemoryStore(shelf);
    let asked = 0;
    store.before = ({ name }) => {
      asked += name === 'readProduct' ? 1 : 0;
      if (name === 'readProduct' && asked === 2) throw new CoachError('run/interrupted', 'Killed.');
    };
    store.labels = { g1: holdsPeanut };
    const { work, run } = device(store, peanuts);
    await expect(work()).rejects.toThrow('Killed.');
    expect(run().step).toMatchObject({ state: 'deciding', labels: { read: 1 } });
    const [first] = pages(store);
    await work();
    expect(pages(store).filter((call) => call === first)).toHaveLength(1);
    expect(new Set(picked(run()))).not.toContain('g1');
  });

  it('stop with the run', async () => {
    const store = new MemoryStore(shelf);
    const { work, stop, run } = device(store, peanuts);
    store.before = ({ name }) => {
      if (name === 'readProduct') stop.abort();
    };
    await expect(work()).rejects.toThrow();
    expect(pages(store)).toHaveLength(1);
    expect(run().step.state).toBe('deciding');
  });
});
