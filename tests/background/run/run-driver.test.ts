import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { loadRunCode } from '../../../lib/background/worker/load-run-code';
import { RunDriver } from '../../../lib/background/run/run-driver';
import { RunRepository } from '../../../lib/background/run/run-repository';
import type { RunStorage } from '../../../lib/background/run/run-repository';
import { CoachError } from '../../../lib/core/errors';
import type { Run } from '../../../lib/core/run/run';
import { storedRun } from '../../../lib/storage/stored-run';
import { anIngredient, anOffer, aReading, aRun } from '../../support/builders';
import { MemoryStore } from '../../support/memory-store';
import { recordingSpan } from '../../support/recording-span';
import { emptyMemory } from '../../../lib/core/shopper/memory/memory';
import { noPreferences } from '../../../lib/core/shopper/preferences';

const wanted = [anIngredient({ name: 'rice' }), anIngredient({ name: 'mint' })];
const shelf = [anOffer({ sku: 'r', title: 'Rice 1 lb' }), anOffer({ sku: 'm', title: 'Fresh Mint 1 bunch' })];
const now = () => new Date('2026-11-23T10:00:00Z');

function device(store = new MemoryStore(shelf), storage: RunStorage = storedRun) {
  const seen: string[] = [];
  const repository = new RunRepository(storage, now, (run) => seen.push(run?.step.state ?? 'none'));
  const settled: Run[] = [];
  const driver = new RunDriver(
    repository,
    (run, signal) => ({
      ingredients: { read: () => Promise.resolve(aReading(wanted)) },
      readRecipe: () => Promise.resolve(aReading(wanted)),
      store,
      anyStore: store,
      loadFacts: () => Promise.resolve(() => []),
      loadTables: () => Promise.resolve({}),
      loadShopper: () => Promise.resolve({ preferences: noPreferences, memory: emptyMemory }),
      apply: (event) => repository.apply(run.id, event),
      trace: recordingSpan(),
      signal,
      now,
      pause: () => Promise.resolve(),
    }),
    (run) => settled.push(run),
  );
  return { repository, driver, store, seen, settled };
}

function deferred() {
  let resolve = (): void => undefined;
  const promise = new Promise<void>((done) => {
    resolve = done;
  });
  return {
    promise,
    resolve: () => {
      resolve();
    },
  };
}

// What is loaded takes no turn of its own later.
beforeAll(() => loadRunCode());

beforeEach(() => {
  fakeBrowser.reset();
});

describe('driver', () => {
  it('does not lose a word that comes while the work before it is just ending', async () => {
    const { repository, driver } = device();
    await repository.replace(aRun({ state: 'extracting' }));
    const first = driver.work('run-1');
    while ((await repository.get('run-1')).step.state !== 'confirming') await Promise.resolve();
    await repository.apply('run-1', { type: 'ingredients-confirmed', ingredients: wanted, servings: 4 });
    void driver.work('run-1');
    await first;
    await driver.work('run-1');
    expect((await repository.get('run-1')).step.state).toBe('reviewing');
  });

  it('joins two askers in one work: nothing is searched or added twice', async () => {
    const { repository, driver, store } = device();
    await repository.replace(aRun({ state: 'finding', reading: aReading(wanted), found: {} }));
    await Promise.all([driver.work('run-1'), driver.work('run-1')]);
    expect(store.calls.filter((call) => call === 'search rice')).toHaveLength(1);
    await repository.apply('run-1', { type: 'fill-approved' });
    await Promise.all([driver.work('run-1'), driver.work('run-1'), driver.work('run-1')]);
    expect(store.held()).toEqual({ r: 1, m: 1 });
  });

  it('stores what a run cannot go on from as failed, with the step, and goes on from there when asked', async () => {
    const { repository, driver, store, settled } = device();
    await repository.replace(aRun({ state: 'finding', reading: aReading(wanted), found: {} }));
    store.before = () => {
      throw new CoachError('store/rate-limited', 'Slow down.');
    };
    await driver.work('run-1');
    expect((await repository.get('run-1')).step).toMatchObject({
      state: 'failed',
      error: { code: 'store/rate-limited' },
      from: { state: 'finding' },
    });
    expect(settled.at(-1)?.step.state).toBe('failed');
    store.before = () => undefined;
    await repository.apply('run-1', { type: 'retried' });
    await driver.work('run-1');
    expect((await repository.get('run-1')).step.state).toBe('reviewing');
  });

  it('stops when told, and leaves the run to whoever stopped it', async () => {
    const { repository, driver, store } = device();
    await repository.replace(aRun({ state: 'finding', reading: aReading(wanted), found: {} }));
    store.before = async () => {
      await repository.apply('run-1', { type: 'cancelled' });
      store.before = () => undefined;
    };
    await driver.work('run-1');
    await driver.stop('run-1');
    expect((await repository.get('run-1')).step).toMatchObject({ state: 'cancelled', from: { state: 'finding' } });
  });

  it('lets an undo that fails be tried again', async () => {
    const { repository, driver, store } = device();
    await repository.replace(aRun({ state: 'finding', reading: aReading(wanted), found: {} }));
    await driver.work('run-1');
    await repository.apply('run-1', { type: 'fill-approved' });
    await driver.work('run-1');
    store.before = ({ name }) => {
      if (name === 'remove') throw new CoachError('store/unreachable', 'No.');
    };
    await repository.apply('run-1', { type: 'undo-started' });
    await driver.work('run-1');
    expect((await repository.get('run-1')).step).toMatchObject({
      state: 'verified',
      undo: { status: 'undone', error: { code: 'store/unreachable' } },
    });
    store.before = () => undefined;
    await repository.apply('run-1', { type: 'undo-started' });
    await driver.work('run-1');
    expect(store.held()).toEqual({});
  });
});

describe('work that begins while its event is being stored', () => {
  /** A device whose cart is planned, with a storage whose writes wait, or fail, from then on. */
  async function planned(write: (store: () => Promise<void>) => Promise<void>) {
    let isHeld = false;
    const through = (store: () => Promise<void>): Promise<void> => (isHeld ? write(store) : store());
    const work = device(undefined, {
      get: storedRun.get,
      set: (run) => through(() => storedRun.set(run)),
      setProgress: (progress) => through(() => storedRun.setProgress(progress)),
    });
    await work.repository.replace(aRun({ state: 'finding', reading: aReading(wanted), found: {} }));
    await work.driver.work('run-1');
    isHeld = true;
    work.store.calls.length = 0;
    return work;
  }

  it('reads the cart meanwhile, and adds nothing before it is stored', async () => {
    const gate = deferred();
    const { repository, driver, store } = await planned(async (write) => {
      await gate.promise;
      await write();
    });
    const working = deferred();
    const stored = repository.apply('run-1', { type: 'fill-approved' }, (run) => {
      void driver.work('run-1', run).then(() => {
        working.resolve();
      });
    });
    await vi.waitFor(() => {
      expect(store.calls).toEqual(['readCart']);
    });
    // All that could be done without the write is done.
    await new Promise((resolve) => setTimeout(resolve));
    expect(store.calls).toEqual(['readCart']);
    gate.resolve();
    await Promise.all([stored, working.promise]);
    expect(store.held()).toEqual({ r: 1, m: 1 });
    expect((await repository.get('run-1')).step.state).toBe('verified');
  });

  it('adds nothing and leaves the run as it was where it could not be stored', async () => {
    const { repository, driver, store } = await planned(() => Promise.reject(new Error('disk full')));
    const stored = repository.apply('run-1', { type: 'fill-approved' }, (run) => void driver.work('run-1', run));
    await expect(stored).rejects.toThrow('disk full');
    await driver.work('run-1');
    expect(store.held()).toEqual({});
    expect((await repository.get('run-1')).step.state).toBe('reviewing');
  });
});
