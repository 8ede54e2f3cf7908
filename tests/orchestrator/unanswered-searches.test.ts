import { describe, expect, it } from 'vitest';
import { CoachError } from '../../lib/core/errors';
import type { ErrorCode } from '../../lib/core/error-codes';
import { emptyMemory } from '../../lib/core/shopper/memory/memory';
import { noPreferences } from '../../lib/core/shopper/preferences';
import { advance } from '../../lib/core/run/run';
import type { Run } from '../../lib/core/run/run';
import { workOnRun } from '../../lib/orchestrator';
import type { Deps } from '../../lib/orchestrator';
import { priceInOtherStore } from '../../lib/orchestrator/price-in-other-store';
import { anIngredient, anOffer, aReading, aRun } from '../support/builders';
import { MemoryStore } from '../support/memory-store';
import { recordingSpan } from '../support/recording-span';

const now = () => new Date('2026-11-30T10:00:00Z');
const names = ['rye', 'leek', 'tofu', 'plum', 'dill', 'mace'];
const shelf = names.map((name) => anOffer({ sku: name, title: `${name} 1 lb` }));
const soft = ['store/unreachable', 'store/timeout', 'store/server-error'] as const satisfies ErrorCode[];

/** A store that gives no answer while it is asked for one of these. */
function silentFor(silent: Set<string>, code: ErrorCode): MemoryStore {
  const store = new MemoryStore(shelf);
  store.before = ({ name, query = '' }) => {
    if (name === 'search' && [...silent].some((one) => query.includes(one))) throw new CoachError(code, 'It was left.');
  };
  return store;
}

function device(store: MemoryStore, list = names) {
  let run: Run = aRun({
    state: 'finding',
    reading: aReading(list.map((name) => anIngredient({ id: name, name }))),
    found: {},
  });
  const deps: Deps = {
    ingredients: { read: () => Promise.reject(new Error('read already')) },
    readRecipe: () => Promise.reject(new Error('none')),
    store,
    anyStore: store,
    loadFacts: () => Promise.resolve(() => []),
    loadTables: () => Promise.resolve({}),
    loadShopper: () => Promise.resolve({ preferences: noPreferences, memory: emptyMemory }),
    apply: (event) => Promise.resolve((run = advance(run, event, now()))),
    trace: recordingSpan(),
    signal: new AbortController().signal,
    now,
    pause: () => Promise.resolve(),
  };
  return { work: () => workOnRun(run, deps), run: () => run, deps };
}
const outcomes = ({ step }: Run) =>
  step.state === 'reviewing' ? step.plan.lines.map(({ outcome, isUnanswered }) => isUnanswered ?? outcome) : step.state;

describe('an article the store gave no answer for', () => {
  it.each(soft.flatMap((code) => names.map((name) => [code, name] as const)))(
    'costs itself alone: %s for %s',
    async (code, name) => {
      const { work, run } = device(silentFor(new Set([name]), code));
      await work();
      expect(outcomes(run())).toEqual(names.map((one) => (one === name ? true : 'picked')));
      const { step } = run();
      const line = step.state === 'reviewing' && step.plan.lines.find(({ ingredientId }) => ingredientId === name);
      expect(line).toMatchObject({ note: 'It was left.' });
    },
  );

  it('costs itself alone where others have none either, as long as one between them is answered', async () => {
    const { work, run } = device(silentFor(new Set(['rye', 'leek', 'plum', 'dill']), 'store/unreachable'));
    await work();
    expect(outcomes(run())).toEqual([true, true, 'picked', true, true, 'picked']);
  });

  it.each(soft)('ends the run where the store gives none for any: %s', async (code) => {
    const store = silentFor(new Set(names), code);
    const { work, run } = device(store);
    await expect(work()).rejects.toMatchObject({ code });
    expect(run().step.state).toBe('finding');
    // The shopper is not kept waiting for each of the others.
    expect(store.calls.length).toBeLessThanOrEqual(3);
  });

  it.each([1, 2])('ends the run where a list of %i has no answer at all', async (count) => {
    const { work } = device(silentFor(new Set(names), 'store/unreachable'), names.slice(0, count));
    await expect(work()).rejects.toMatchObject({ code: 'store/unreachable' });
  });

  it('is looked for once more when the run is tried again', async () => {
    const silent = new Set(names.slice(1, 5));
    const store = silentFor(silent, 'store/unreachable');
    const { work, run } = device(store);
    await expect(work()).rejects.toMatchObject({ code: 'store/unreachable' });
    silent.clear();
    await work();
    expect(outcomes(run())).toEqual(names.map(() => 'picked'));
    expect(store.calls.filter((call) => call.includes('rye'))).toHaveLength(1);
  });

  it('costs itself alone where a list is priced elsewhere, and none is priced at a store out of reach', async () => {
    const reading = aReading(names.map((name) => anIngredient({ id: name, name })));
    const price = (store: MemoryStore) =>
      priceInOtherStore(reading, 'https://other.example', {
        ...device(store).deps,
        onProgress: () => Promise.resolve(),
      });
    const plan = await price(silentFor(new Set(['tofu']), 'store/timeout'));
    expect(plan.lines.map(({ outcome }) => outcome).filter((one) => one === 'picked')).toHaveLength(5);
    await expect(price(silentFor(new Set(names), 'store/timeout'))).rejects.toMatchObject({ code: 'store/timeout' });
  });
});
