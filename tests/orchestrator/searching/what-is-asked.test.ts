import { describe, expect, it } from 'vitest';
import { CoachError } from '../../../lib/core/errors';
import { emptyMemory } from '../../../lib/core/shopper/memory/memory';
import { noPreferences } from '../../../lib/core/shopper/preferences';
import type { AskedAhead } from '../../../lib/core/ports';
import { advance } from '../../../lib/core/run/run';
import type { Run } from '../../../lib/core/run/run';
import type { Found } from '../../../lib/core/run/run-step';
import { workOnRun } from '../../../lib/orchestrator';
import type { Deps } from '../../../lib/orchestrator';
import { UnansweredSearches } from '../../../lib/orchestrator/searching/unanswered-searches';
import { anIngredient, anOffer, aReading, aRun, aStoreInfo } from '../../support/builders';
import { MemoryStore } from '../../support/memory-store';
import { recordingSpan } from '../../support/recording-span';

const names = ['rye', 'leek', 'tofu', 'plum', 'dill', 'mace', 'kale'];
const offerOf = (name: string) => anOffer({ sku: name, title: `${name} 1 lb` });
const foundOf = (name: string): Found => ({ offers: [offerOf(name)], queries: [name], error: null });
const unread = { code: 'store/element-missing' as const, message: 'The page has changed.' };
const silent = { code: 'store/unreachable' as const, message: 'It was left.' };

/** A store that takes 200 ms to answer, and a run that looks for these in it. */
function device(list: readonly string[], found: Record<string, Found> = {}, change: Partial<Run> = {}) {
  const store = new MemoryStore(names.map(offerOf));
  let run: Run = aRun(
    { state: 'finding', reading: aReading(list.map((name) => anIngredient({ id: name, name }))), found },
    change,
  );
  let clock = 0;
  const seen = {
    ahead: [] as (readonly string[] | undefined)[],
    together: [] as (readonly string[])[],
    facts: [] as number[],
  };
  const answer = store.search.bind(store);
  const own = Object.assign(store, {
    search: (query: string, _: AbortSignal, ahead?: AskedAhead) => {
      clock += 200;
      seen.ahead.push(ahead?.queries);
      return answer(query);
    },
    searchTogether: (queries: readonly string[]) => {
      seen.together.push(queries);
      return Promise.all(queries.map(answer));
    },
  });
  const deps: Deps = {
    ingredients: { read: () => Promise.reject(new Error('read already')) },
    readRecipe: () => Promise.reject(new Error('none')),
    store: own,
    anyStore: own,
    loadFacts: () => Promise.resolve(() => []),
    loadTables: () => Promise.resolve({}),
    loadShopper: () => Promise.resolve({ preferences: noPreferences, memory: emptyMemory }),
    apply: (event) => Promise.resolve((run = advance(run, event, new Date(clock)))),
    trace: recordingSpan(),
    signal: new AbortController().signal,
    now: () => new Date(clock),
    pause: () => Promise.resolve(),
    prepareFacts: () => Promise.resolve(void seen.facts.push(seen.ahead.length)),
    searchesTogether: { recall: () => Promise.resolve(null), keep: () => Promise.resolve() },
  };
  return { work: (more: Partial<Deps> = {}) => workOnRun(run, { ...deps, ...more }), run: () => run, store, seen };
}
const outcomes = ({ step }: Run) =>
  step.state === 'reviewing' ? step.plan.lines.map(({ outcome, isUnanswered }) => isUnanswered ?? outcome) : step.state;

describe('what the store is asked ahead', () => {
  it('are the first queries of the next three, fewer at the end of the list', async () => {
    const { work, seen } = device(names.slice(0, 6));
    await work();
    expect(seen.ahead).toEqual([
      ['leek', 'tofu', 'plum'],
      ['tofu', 'plum', 'dill'],
      ['plum', 'dill', 'mace'],
      ['dill', 'mace'],
      ['mace'],
      undefined,
    ]);
  });

  it('is nothing that was found before', async () => {
    const { work, seen } = device(names.slice(0, 4), { leek: foundOf('leek'), tofu: foundOf('tofu') });
    await work();
    expect(seen.ahead).toEqual([['plum'], undefined]);
  });

  it('is proven to be answered the same only where four are left after three', async () => {
    const six = device(names.slice(0, 6));
    await six.work();
    const seven = device(names);
    await seven.work();
    expect([six.seen.together, seven.seen.together]).toEqual([[], [names.slice(0, 3)]]);
  });
});

describe('facts', () => {
  it('are prepared once, while the store is first asked', async () => {
    const { work, seen } = device(names.slice(0, 3));
    await work();
    expect(seen.facts).toEqual([1]);
  });

  it('are not where nothing is left to search', async () => {
    const { work, seen } = device(['rye'], { rye: foundOf('rye') });
    await work();
    expect([seen.facts, seen.ahead]).toEqual([[], []]);
  });
});

describe('a search that goes on after a stop', () => {
  it('counts what was found before: a store that answered once is not out of reach', async () => {
    const { work, run, store } = device(['rye', 'leek'], { rye: foundOf('rye') });
    store.before = () => {
      throw new CoachError('store/unreachable', 'It was left.');
    };
    await work();
    expect(outcomes(run())).toEqual(['picked', true]);
  });

  it('counts what was found before: one page that is not understood is no broken adapter', async () => {
    const { work, run, store } = device(['rye', 'leek'], { rye: foundOf('rye') });
    store.before = () => {
      throw new CoachError('store/element-missing', 'The page has changed.');
    };
    await work();
    expect(run().readAsAnyStore).toBeUndefined();
    expect(outcomes(run())).toEqual(['picked', true]);
  });

  it('counts what was found before: a store that sold something needs no branch', async () => {
    const { work, run, store } = device(['rye', 'leek'], { rye: foundOf('rye') });
    store.describe = () => Promise.resolve({ ...aStoreInfo, readiness: 'no-store-chosen' });
    await work();
    expect(outcomes(run())).toEqual(['picked', 'picked']);
  });

  it('counts what was not understood before: where that is all, the run ends', async () => {
    const nothing = { offers: [], queries: [], error: unread };
    const found = { rye: nothing, leek: nothing };
    const { work, run } = device(['rye', 'leek'], found, { store: { ...aStoreInfo, adapter: 'generic' } });
    await expect(work()).rejects.toMatchObject({ code: 'store/element-missing' });
    expect(run().step.state).toBe('finding');
  });

  it('asks once more for what had no answer', async () => {
    const { work, run, store } = device(['rye', 'leek'], {
      rye: { offers: [], queries: ['rye'], error: silent },
      leek: foundOf('leek'),
    });
    await work();
    expect(store.calls).toEqual(['search rye']);
    expect(outcomes(run())).toEqual(['picked', 'picked']);
  });
});

describe('a page that is not understood', () => {
  it('after others that were costs its article alone', async () => {
    const { work, run, store } = device(['rye', 'leek']);
    store.before = ({ query }) => {
      if (query === 'leek') throw new CoachError('store/element-missing', 'The page has changed.');
    };
    await work();
    expect(run().readAsAnyStore).toBeUndefined();
    expect(outcomes(run())).toEqual(['picked', true]);
  });
});

describe('the state of the sources', () => {
  it('is kept with the plan where it is known', async () => {
    const { work, run } = device(['rye']);
    const sources = [{ id: 'recalls' }] as never;
    await work({ readSourceStatuses: () => Promise.resolve(sources) });
    expect(run().step).toMatchObject({ state: 'reviewing', plan: { sources, lines: [{ outcome: 'picked' }] } });
    const other = device(['rye']);
    await other.work();
    const { step } = other.run();
    expect(step.state === 'reviewing' && 'sources' in step.plan).toBe(false);
  });
});

describe('articles without an answer', () => {
  const unanswered: Found = { offers: [], queries: [], error: silent };
  const slow: Found = { ...unanswered, error: { code: 'store/timeout', message: 'Slow.' } };
  const told = (all: readonly Found[]): string => {
    const searches = new UnansweredSearches();
    try {
      for (const one of all) searches.note(one);
      searches.end();
      return 'goes on';
    } catch (error) {
      return (error as CoachError).code;
    }
  };
  it.each([
    ['none at all', [], 'goes on'],
    ['one of one', [unanswered], 'store/unreachable'],
    ['one after an answer', [foundOf('rye'), unanswered], 'goes on'],
    ['one before an answer', [unanswered, foundOf('rye')], 'goes on'],
    ['two in a row', [foundOf('rye'), unanswered, unanswered], 'goes on'],
    ['three in a row', [foundOf('rye'), unanswered, unanswered, unanswered], 'store/unreachable'],
    ['three, not in a row', [unanswered, unanswered, foundOf('rye'), unanswered], 'goes on'],
    ['two that took long', [foundOf('rye'), slow, slow], 'store/timeout'],
    ['a page that is not understood is an answer', [{ ...unanswered, error: unread }, unanswered], 'goes on'],
    ['nothing found is an answer', [{ ...unanswered, error: null }, unanswered], 'goes on'],
  ])('%s', (_, all, outcome) => {
    expect(told(all)).toBe(outcome);
  });
});
