import { describe, expect, it } from 'vitest';
import { CoachError } from '../../lib/core/errors';
import { emptyMemory } from '../../lib/core/shopper/memory/memory';
import { noPreferences } from '../../lib/core/shopper/preferences';
import type { Span } from '../../lib/core/ports';
import { advance } from '../../lib/core/run/run';
import type { Run } from '../../lib/core/run/run';
import type { RunEvent } from '../../lib/core/run/run-event';
import { workOnRun } from '../../lib/orchestrator';
import type { Deps } from '../../lib/orchestrator';
import { anIngredient, anOffer, aReading, aRun } from '../support/builders';
import { MemoryStore } from '../support/memory-store';
import { recordingSpan } from '../support/recording-span';
import type { SeenStep } from '../support/recording-span';

const now = () => new Date('2026-11-24T10:00:00Z');
const names = ['rye', 'leek', 'tofu', 'plum', 'dill', 'mace'];
const gone = new CoachError('store/element-missing', 'Gone.');

/** A run of six lines under an allergy: the pages of these fail. */
function device(failing: readonly string[], error: Error = gone) {
  const store = new MemoryStore(names.map((name) => anOffer({ sku: name, title: name })));
  store.before = ({ name, sku = '' }) => {
    if (name === 'readProduct' && failing.includes(sku)) throw error;
  };
  const constraints = { diets: [], avoid: ['peanut'], budget: null };
  const wanted = names.map((name) => anIngredient({ id: name, name }));
  let run: Run = aRun({ state: 'finding', reading: aReading(wanted, { constraints }), found: {} });
  const steps: SeenStep[] = [];
  const events: RunEvent['type'][] = [];
  const deps: Deps = {
    ingredients: { read: () => Promise.reject(new Error('read already')) },
    readRecipe: () => Promise.reject(new Error('none')),
    store,
    anyStore: store,
    loadFacts: () => Promise.resolve(() => []),
    loadTables: () => Promise.resolve({}),
    loadShopper: () => Promise.resolve({ preferences: noPreferences, memory: emptyMemory }),
    apply: (event) => {
      events.push(event.type);
      return Promise.resolve((run = advance(run, event, now())));
    },
    trace: recordingSpan(steps),
    signal: new AbortController().signal,
    now,
    pause: () => Promise.resolve(),
  };
  const pages = () => store.calls.filter((call) => call.startsWith('readProduct')).map((call) => call.split(' ')[1]);
  return {
    work: (more: Partial<Deps> = {}) => workOnRun(run, { ...deps, ...more }),
    run: () => run,
    move: (to: Run) => (run = to),
    deps,
    store,
    pages,
    steps,
    events,
  };
}

describe('product pages that fail', () => {
  it('three in a row end the reading of labels; the cart is shown all the same', async () => {
    const { work, run, pages } = device(names);
    await work();
    expect(pages()).toEqual(names.slice(0, 3));
    expect(run().step.state).toBe('reviewing');
  });

  it('two in a row do not, nor do three with one read between them', async () => {
    const { work, pages } = device(['rye', 'leek', 'plum', 'mace']);
    await work();
    expect(pages()).toEqual(names);
  });

  it.each([
    'store/rate-limited',
    'store/signed-out',
    'store/no-store-chosen',
    'store/unreachable',
    'store/timeout',
    'store/tab-closed',
    'store/tab-navigated',
    'messaging/no-receiver',
  ] as const)('with %s end it at once', async (code) => {
    const { work, run, pages } = device(['leek'], new CoachError(code, 'No more.'));
    await work();
    expect(pages()).toEqual(['rye', 'leek']);
    expect(run().step.state).toBe('reviewing');
  });

  it('are failed steps in the trace, the others ended', async () => {
    const { work, steps } = device(['leek']);
    await work();
    const ended = steps.filter(({ name }) => name === 'read_product').map((step) => step.ended);
    expect(ended).toEqual(['ok', 'failed', 'ok', 'ok', 'ok', 'ok']);
  });

  it.each(['run/cancelled', 'run/interrupted'] as const)(
    'with %s stop the run, and are not taken for read',
    async (code) => {
      const error = new CoachError(code, 'Stopped.');
      const { work, run, pages } = device(['leek'], error);
      await expect(work()).rejects.toBe(error);
      expect(pages()).toEqual(['rye', 'leek']);
      expect(run().step).toMatchObject({ state: 'deciding', labels: { read: 1, of: 6 } });
    },
  );
});

describe('labels that were read', () => {
  it('are counted in the trace: pages asked for, and those that gave a list', async () => {
    const told: unknown[] = [];
    const span = (name: string): Span => ({
      ...recordingSpan([], name),
      child: (childName) => span(childName),
      note: (metadata) => name === 'step_labels' && told.push(metadata),
      end: (output) => ['step_labels', 'read_product'].includes(name) && told.push(output),
    });
    const { work, store } = device(['leek', 'tofu', 'plum']);
    store.labels = { rye: { ingredients: 'rye', statements: ['Contains: gluten.'] } };
    await work({ trace: span('trace') });
    expect(told).toEqual([
      { has_list: true, statements: 1 },
      { pages: 4, given: 1 },
      { pages: 4, given: 1 },
    ]);
  });

  it('decide nothing for a run that was stopped meanwhile', async () => {
    const { work, run, move, events, deps } = device([]);
    await work({
      apply: async (event) => {
        if (event.type !== 'labels-read') return deps.apply(event);
        const stopped = run();
        if (stopped.step.state !== 'deciding') return stopped;
        const { labels: _, ...from } = stopped.step;
        return move({ ...stopped, step: { state: 'cancelled', from, undo: { status: 'none' } as never } });
      },
    });
    expect(run().step.state).toBe('cancelled');
    expect(events).not.toContain('decided');
  });
});
