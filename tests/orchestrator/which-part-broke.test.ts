import { describe, expect, it } from 'vitest';
import { CoachError } from '../../lib/core/errors';
import type { Store } from '../../lib/core/ports';
import type { RunEvent } from '../../lib/core/run/run-event';
import type { Run } from '../../lib/core/run/run';
import type { StoreCheck } from '../../lib/core/store/store-check';
import { isByOwnAdapter, withFallback } from '../../lib/orchestrator/any-store-fallback';
import type { WithAnyStore } from '../../lib/orchestrator/any-store-fallback';
import { aReading, aRun, aStoreInfo } from '../support/builders';
import { MemoryStore } from '../support/memory-store';
import { recordingSpan } from '../support/recording-span';
import type { SeenStep } from '../support/recording-span';

const gone = new CoachError('store/element-missing', 'The page has changed.');
const finding: Run['step'] = { state: 'finding', reading: aReading([]), found: {} };
const { signal } = new AbortController();
const add = { sku: 'a', quantity: 1 } as never;

/** A store every part of which has changed, or those of `own` alone. */
function changed(own: Partial<Store> = {}): Store {
  const broken = () => Promise.reject(gone);
  return {
    describe: broken,
    search: broken,
    searchTogether: broken,
    readCart: broken,
    addToCart: broken,
    removeFromCart: broken,
    takeOut: broken,
    ...own,
  };
}

interface Given {
  run?: Run;
  store?: Store;
  testStore?: (signal: AbortSignal) => Promise<StoreCheck[]>;
  stop?: AbortController;
}
/** Runs one step, first as the store's own adapter reads it, and tells what was said of the adapter and which stores were asked. */
async function working(work: (store: Store) => Promise<unknown>, { run, store, testStore, stop }: Given = {}) {
  const events: RunEvent[] = [];
  const steps: SeenStep[] = [];
  const asked: ('own' | 'any')[] = [];
  const any = new MemoryStore([]);
  const before = run ?? aRun(finding);
  const deps: WithAnyStore = {
    store: store ?? changed(),
    anyStore: any,
    apply: (event) => Promise.resolve((events.push(event), { ...before, prompt: 'given up' })),
    trace: recordingSpan(steps),
    signal: (stop ?? new AbortController()).signal,
    pause: () => Promise.resolve(),
    ...(testStore === undefined ? {} : { testStore }),
  };
  const result = await withFallback(before, deps, async (current, { store: given }) => {
    asked.push(given === any ? 'any' : 'own');
    await work(given);
    return current;
  }).catch((error: unknown) => error as Error);
  return { result, events, steps, asked };
}

describe('what broke, where no self-test can tell', () => {
  it.each<[StoreCheck['step'], string, (store: Store) => Promise<unknown>]>([
    [
      'recognise',
      'before anything was asked',
      (store) => (store instanceof MemoryStore ? Promise.resolve() : Promise.reject(gone)),
    ],
    ['recognise', 'describing', (store) => store.describe(signal)],
    ['search', 'a search', (store) => store.search('rice', signal)],
    ['search', 'several searches', async (store) => store.searchTogether?.(['rice'], signal)],
    ['cart', 'reading the cart', (store) => store.readCart(signal)],
    ['add', 'adding', (store) => store.addToCart([add], signal)],
    ['cart', 'removing', (store) => store.removeFromCart(add, signal)],
    ['cart', 'taking out', async (store) => store.takeOut?.([add], signal)],
  ])('is “%s” after %s', async (part, _, work) => {
    const { events, asked, result } = await working(work);
    expect(events).toEqual([
      {
        type: 'adapter-given-up',
        problem: { code: 'store/element-missing', message: gone.message },
        broken: { step: part, state: 'broken', detail: gone.message },
      },
    ]);
    expect(asked).toEqual(['own', 'any']);
    expect(result).toMatchObject({ prompt: 'given up' });
  });

  it('is what was asked last, not what was asked first', async () => {
    const store = changed({ readCart: () => new MemoryStore([]).readCart() });
    const { events } = await working(
      async (given) => {
        await given.readCart(signal);
        await given.addToCart([add], signal);
      },
      { store },
    );
    expect(events).toMatchObject([{ broken: { step: 'add' } }]);
  });

  it('is told with the detail, where the error has one', async () => {
    const detail = 'GET /cart.json → 404';
    const store = changed({ readCart: () => Promise.reject(new CoachError('store/element-missing', 'x', { detail })) });
    const { events } = await working((given) => given.readCart(signal), { store });
    expect(events).toMatchObject([{ problem: { detail }, broken: { detail } }]);
  });

  it('opens no self-test', async () => {
    const { steps } = await working((store) => store.readCart(signal));
    expect(steps.map(({ name }) => name)).toEqual(['trace']);
  });
});

describe('a self-test', () => {
  const checks: StoreCheck[] = [
    { step: 'add', state: 'broken', detail: 'no form' },
    { step: 'results', state: 'broken', detail: 'no tile' },
    { step: 'recognise', state: 'works', detail: '' },
  ];

  it('names the first part that broke', async () => {
    const { events } = await working((store) => store.readCart(signal), { testStore: () => Promise.resolve(checks) });
    expect(events).toMatchObject([{ broken: { step: 'results', detail: 'no tile' } }]);
  });

  it('ends with the run, and nothing is tried after it', async () => {
    const stop = new AbortController();
    let isStopped = false;
    const testStore = (given: AbortSignal) => {
      stop.abort();
      isStopped = given.aborted;
      return Promise.reject(given.reason as Error);
    };
    const { result, events, asked } = await working((store) => store.readCart(signal), { testStore, stop });
    expect(isStopped).toBe(true);
    expect(result).toBe(stop.signal.reason);
    expect([events, asked]).toEqual([[], ['own']]);
  });
});

describe('a store’s own adapter', () => {
  const read = (store: Store) => store.readCart(signal);
  const problem = { code: 'store/element-missing' as const, message: 'x' };
  const broken: StoreCheck = { step: 'search', state: 'broken', detail: 'x' };
  const givenUp = aRun(finding, { readAsAnyStore: { problem, broken } });
  const generic = aRun(finding, { store: { ...aStoreInfo, adapter: 'generic' } });

  it('is left once it was given up', async () => {
    const { asked, events } = await working(read, { run: givenUp });
    expect([asked, events]).toEqual([['any'], []]);
  });

  it.each([
    ['an adapter for any store has no other', generic, gone],
    ['an error of another kind is no change of the page', aRun(finding), new CoachError('store/timeout', 'Slow.')],
    ['nor is one that is not ours', aRun(finding), new TypeError('x')],
  ])('is not given up: %s', async (_, run, error) => {
    const store = changed({ readCart: () => Promise.reject(error) });
    const { asked, events, result } = await working(read, { run, store });
    expect(result).toBe(error);
    expect([asked, events]).toEqual([['own'], []]);
  });

  it('is given up once: what fails after that fails the run', async () => {
    const { result, events } = await working(() => Promise.reject(gone));
    expect(result).toBe(gone);
    expect(events).toHaveLength(1);
  });

  it('is one written for that store, while it fits', () => {
    expect([aRun(finding), generic, givenUp].map(isByOwnAdapter)).toEqual([true, false, false]);
  });

  it('answers what it is asked, and nothing of what it has not', async () => {
    const own = new MemoryStore([]);
    const { result } = await working(
      async (store) => {
        expect(await store.describe(signal)).toEqual(aStoreInfo);
        expect(await store.search('rice', signal)).toEqual([]);
        expect(await store.searchTogether?.(['rice'], signal)).toBeNull();
        expect(await store.takeOut?.([add], signal)).toBe(0);
      },
      { store: own },
    );
    expect(result).toEqual(aRun(finding));
    const quick = { ...changed(), searchTogether: () => Promise.resolve([[]]), takeOut: () => Promise.resolve(2) };
    await working(
      async (store) => {
        expect(await store.searchTogether?.(['rice'], signal)).toEqual([[]]);
        expect(await store.takeOut?.([add], signal)).toBe(2);
      },
      { store: quick },
    ).then(({ result: ended }) => {
      expect(ended).toEqual(aRun(finding));
    });
  });
});
