import { describe, expect, it } from 'vitest';
import { CoachError } from '../../lib/core/errors';
import { toFillLines } from '../../lib/core/cart/fill';
import { advance } from '../../lib/core/run/run';
import type { RunEvent } from '../../lib/core/run/run-event';
import { withFallback } from '../../lib/orchestrator/any-store-fallback';
import { fillCart } from '../../lib/orchestrator/fill-cart';
import { rateLimitDelayMs } from '../../lib/orchestrator/rate-limit';
import { undoFill } from '../../lib/orchestrator/undo-fill';
import { aDecision, anIngredient, anOffer, aPlan, aReading, aRun, aStoreInfo } from '../support/builders';
import { MemoryStore } from '../support/memory-store';
import { recordingSpan } from '../support/recording-span';

const shelf = ['rice', 'mint', 'milk', 'leek'].map((sku) => anOffer({ sku, title: `${sku} 1 lb` }));

function slow(after = ' 1', status = 429): CoachError {
  return new CoachError('store/rate-limited', 'The store asks us to slow down.', {
    detail: `POST /cart → ${String(status)}${after}`,
  });
}

function device(store: MemoryStore, cartWrites: 'adds' | 'sets' = 'adds') {
  const plan = aPlan(shelf.map((offer) => aDecision(offer.sku, offer, 2)));
  const lines = toFillLines(shelf.map((offer) => ({ ingredientId: offer.sku, offer, count: 2 })));
  const reading = aReading(shelf.map(({ sku }) => anIngredient({ name: sku })));
  let run = aRun(
    { state: 'filling', reading, plan, tier: 'balanced', choices: {}, before: null, lines },
    { store: { ...aStoreInfo, cartWrites } },
  );
  const pauses: number[] = [];
  const apply = (event: RunEvent) => {
    run = advance(run, event, new Date('2026-11-24T10:00:00Z'));
    return Promise.resolve(run);
  };
  const deps = {
    store,
    anyStore: store,
    apply,
    trace: recordingSpan(),
    signal: new AbortController().signal,
    pause: (ms: number) => {
      pauses.push(ms);
      return Promise.resolve();
    },
  };
  return {
    pauses,
    run: () => run,
    fill: () => withFallback(run, deps, fillCart),
    undo: async () => {
      await apply({ type: 'undo-started' });
      await withFallback(run, deps, undoFill);
    },
  };
}

/** Says no to every write but each third, as a store does that counts them. */
function countsWrites(store: MemoryStore, name: 'add' | 'remove'): void {
  let asked = 0;
  store.before = (call) => {
    if (call.name === name && (asked += 1) % 3 !== 1) throw slow();
  };
}

describe('a store that asks to slow down', () => {
  it.each([
    [' 1', 1000],
    [' 10', 10_000],
    ['', 2000],
    [' 60', null],
    [' Mon, 30 Nov 2026 20:00:00 GMT', null],
  ])('and says%s is waited for as long as it says', (after, ms) => {
    expect(rateLimitDelayMs(slow(after))).toBe(ms);
  });

  it('by a wall against robots is not waited for', () => {
    expect(rateLimitDelayMs(slow('', 403))).toBeNull();
    expect(rateLimitDelayMs(new CoachError('store/timeout', 'Late.', { detail: 'GET /cart → 429' }))).toBeNull();
  });

  it.each(['adds', 'sets'] as const)('is waited for, and each line is put in once; it %s numbers', async (writes) => {
    const store = new MemoryStore(shelf);
    countsWrites(store, 'add');
    const work = device(store, writes);
    await work.fill();
    expect(store.held()).toEqual({ rice: 2, mint: 2, milk: 2, leek: 2 });
    expect(work.run().step).toMatchObject({ state: 'verified', diff: { isAllThere: true } });
    expect(work.pauses.slice(0, 2)).toEqual([1000, 2000]);
  });

  it('after it has taken a line is not asked for it again', async () => {
    const store = new MemoryStore(shelf);
    const add = store.add.bind(store);
    let isSaid = false;
    store.add = async (line) => {
      const answer = await add(line);
      if (isSaid || line.sku !== 'mint') return answer;
      isSaid = true;
      throw slow();
    };
    const work = device(store);
    await work.fill();
    expect(store.held()).toEqual({ rice: 2, mint: 2, milk: 2, leek: 2 });
  });

  it('for good: the rest is told from the cart, and Undo takes out what went in', async () => {
    const store = new MemoryStore(shelf);
    store.before = ({ name, sku }) => {
      if (name === 'add' && sku !== 'rice') throw slow();
    };
    const work = device(store);
    await work.fill();
    const { step } = work.run();
    expect(step.state === 'verified' && step.diff.lines.map(({ sku, status }) => `${sku} ${status}`)).toEqual([
      'rice in-cart',
      'mint missing',
      'milk missing',
      'leek missing',
    ]);
    store.before = () => undefined;
    await work.undo();
    expect(store.held()).toEqual({});
  });

  it('while Undo goes on is waited for, and everything is out', async () => {
    const store = new MemoryStore(shelf);
    const work = device(store);
    await work.fill();
    countsWrites(store, 'remove');
    await work.undo();
    expect(store.held()).toEqual({});
    expect(work.run().step).toMatchObject({ undo: { status: 'undone', removed: 8, leftover: [], error: null } });
  });

  it('while Undo goes on, for good: what is still in is named', async () => {
    const store = new MemoryStore(shelf);
    const work = device(store);
    await work.fill();
    store.before = ({ name, sku }) => {
      if (name === 'remove' && sku !== 'milk') throw slow();
    };
    await work.undo();
    const { step } = work.run();
    const held = Object.keys(store.held());
    expect('undo' in step && step.undo).toMatchObject({
      status: 'undone',
      leftover: held.map((sku) => `${sku} 1 lb`),
      error: { code: 'store/rate-limited' },
    });
    expect(work.pauses.length).toBeLessThan(10);
  });

  it('when its cart is read at the end of Undo: what was not seen out is named, and the cart is not called as it was', async () => {
    const store = new MemoryStore(shelf);
    const work = device(store);
    await work.fill();
    let isBusy = false;
    store.before = ({ name }) => {
      if (name === 'remove') isBusy = true;
      if (isBusy) throw slow();
    };
    await work.undo();
    const { step } = work.run();
    expect('undo' in step && step.undo).toMatchObject({
      status: 'undone',
      leftover: shelf.map(({ title }) => title),
      isWhole: false,
    });
  });
});
