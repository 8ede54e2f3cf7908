import { describe, expect, it } from 'vitest';
import type { Cart, CartRemove } from '../../lib/core/cart/cart';
import { CoachError } from '../../lib/core/errors';
import { undoFill } from '../../lib/orchestrator/undo-fill';
import { anOffer } from '../support/builders';
import { fillDevice } from '../support/fill-device';
import { MemoryStore } from '../support/memory-store';

const shelf = ['rice', 'mint', 'milk'].map((sku) => anOffer({ sku, title: `${sku} 1 lb` }));
const titles = shelf.map(({ title }) => title);
const slow = (detail = 'POST → 429 1') =>
  new CoachError('store/rate-limited', 'The store asks to slow down.', { detail });

/** A store whose cart was filled, its calls so far forgotten. */
async function filled(adapter = 'generic') {
  const store = new MemoryStore(shelf);
  const work = fillDevice(store, shelf, { info: { adapter } });
  await work.fill();
  store.calls.length = 0;
  const undone = async () => {
    const step = await work.undo();
    if (!('undo' in step) || step.undo.status !== 'undone') throw new Error(step.state);
    return step.undo;
  };
  return { store, work, undone, removes: () => store.calls.filter((call) => call.startsWith('remove')) };
}

describe('an Undo', () => {
  it('reads the cart, stores what is to be reached, takes each line out once and looks', async () => {
    const { store, work, undone } = await filled();
    let stored: unknown = null;
    store.before = ({ name }) => {
      const { step } = work.run();
      if (name === 'remove' && stored === null) stored = 'undo' in step ? step.undo : null;
    };
    expect(await undone()).toMatchObject({ removed: 6, leftover: [], differences: [], isWhole: true, error: null });
    expect(stored).toEqual({ status: 'undoing', targets: { rice: 0, mint: 0, milk: 0 } });
    expect(store.calls).toEqual(['readCart', 'remove rice 2', 'remove mint 2', 'remove milk 2', 'readCart']);
    expect(work.pauses).toEqual([]);
  });

  it('takes nothing out where nothing of ours is in any more', async () => {
    const { store, undone } = await filled();
    store.cart.clear();
    expect(await undone()).toMatchObject({ removed: 0, leftover: [], error: null });
    expect(store.calls).toEqual(['readCart']);
  });

  it('that goes on in a new worker keeps to the targets that were stored', async () => {
    const { store, work } = await filled();
    work.say({ type: 'undo-started' });
    work.say({ type: 'undo-planned', targets: { rice: 1 } });
    const { step } = await undoFill(work.run(), work.deps);
    expect(store.held()).toEqual({ rice: 1, mint: 2, milk: 2 });
    expect(work.events.filter(({ type }) => type === 'undo-planned')).toHaveLength(1);
    expect(step).toMatchObject({ undo: { status: 'undone', removed: 1 } });
  });

  it.each([
    ['was not asked for', (work: Awaited<ReturnType<typeof filled>>['work']) => work.run()],
    [
      'has ended',
      (work: Awaited<ReturnType<typeof filled>>['work']) => {
        work.say({ type: 'undo-started' });
        work.say({ type: 'undo-planned', targets: {} });
        return work.say({
          type: 'undo-ended',
          removed: 0,
          leftover: [],
          differences: [],
          isWhole: true,
          error: null,
        });
      },
    ],
  ])('that %s changes nothing', async (_, before) => {
    const { store, work } = await filled();
    const run = before(work);
    expect(await undoFill(run, work.deps)).toBe(run);
    expect(store.calls).toEqual([]);
  });
});

describe('an Undo of a fill that did not come to its end', () => {
  it.each([
    ['failed', { type: 'failed', error: { code: 'store/timeout', message: 'Slow.' } }],
    ['was cancelled', { type: 'cancelled' }],
  ] as const)('because it %s goes back to the cart before it', async (_, event) => {
    const store = new MemoryStore(shelf);
    store.put(shelf[1] ?? anOffer({ sku: 'mint' }), 1);
    store.before = ({ name, sku }) => {
      if (name === 'add' && sku === 'milk') throw new CoachError('store/signed-out', 'Sign in.');
    };
    const work = fillDevice(store, shelf);
    await expect(work.fill()).rejects.toThrow();
    work.say(event);
    store.before = () => undefined;
    expect(store.held()).toEqual({ rice: 2, mint: 2 });
    expect(await work.undo()).toMatchObject({ undo: { status: 'undone', removed: 3, leftover: [] } });
    expect(store.held()).toEqual({ mint: 1 });
  });

  it('takes nothing out where the cart before it was never read', async () => {
    const store = new MemoryStore(shelf);
    const work = fillDevice(store, shelf);
    const run = work.say({ type: 'cancelled' });
    const asked = { ...run, step: { ...run.step, undo: { status: 'undoing', targets: null } } } as typeof run;
    expect(await undoFill(asked, work.deps)).toBe(asked);
    expect(store.calls).toEqual([]);
  });

  it('takes nothing out where the run ended before it filled anything', async () => {
    const store = new MemoryStore(shelf);
    const work = fillDevice(store, shelf);
    const run = work.run();
    const step = {
      ...{ state: 'cancelled', from: { state: 'finding', lines: [], before: await store.readCart() } },
      undo: { status: 'undoing', targets: null },
    };
    store.calls.length = 0;
    const asked = { ...run, step } as unknown as typeof run;
    expect(await undoFill(asked, work.deps)).toBe(asked);
    expect(store.calls).toEqual([]);
  });
});

describe('a line that cannot be taken out', () => {
  it.each([
    ['for good', 'store/not-added', 'It stays.'],
    ['or whose removal is unclear', 'store/timeout', 'It was slow.'],
  ] as const)('%s does not keep the others in, and is named with the reason', async (_, code, message) => {
    const { store, undone } = await filled();
    store.before = ({ name, sku }) => {
      if (name === 'remove' && sku === 'rice') throw new CoachError(code, message);
    };
    expect(await undone()).toMatchObject({ removed: 4, leftover: ['rice 1 lb'], error: { code, message } });
    expect(store.held()).toEqual({ rice: 2 });
  });

  it('is tried once more, and then left', async () => {
    const { store, work, undone, removes } = await filled();
    store.before = ({ name, sku }) => {
      if (name === 'remove' && sku === 'rice') throw new CoachError('store/not-added', 'It stays.');
    };
    await undone();
    expect(removes().filter((call) => call.includes('rice'))).toHaveLength(2);
    // The first time the store itself looked for the effect; after the second the cart is given time to show one.
    expect(work.pauses).toEqual([1_200, 1_200]);
  });

  it('has no error told of it once it is out after all', async () => {
    const { store, undone } = await filled();
    let isFirst = true;
    store.before = ({ name, sku }) => {
      if (name !== 'remove' || sku !== 'rice' || !isFirst) return;
      isFirst = false;
      throw new CoachError('store/not-added', 'It stays.');
    };
    expect(await undone()).toMatchObject({ removed: 6, leftover: [], error: null });
  });

  it.each([
    ['the shopper is signed out', 'generic', new CoachError('store/signed-out', 'Sign in.')],
    ['the store wants no robots', 'generic', slow('POST → 403')],
    ['the adapter no longer fits', 'shopify', new CoachError('store/element-missing', 'No such button.')],
    ['something unexpected happened', 'generic', new TypeError('x is undefined')],
  ])('because %s ends the Undo with that', async (_, adapter, error) => {
    const { store, work } = await filled(adapter);
    store.before = ({ name }) => {
      if (name === 'remove') throw error;
    };
    await expect(work.undo()).rejects.toBe(error);
    expect(work.log.named('undo_fill')).toMatchObject([{ error }]);
  });

  it('because a page has not its button is one line’s matter where no adapter is at fault', async () => {
    const { store, undone } = await filled();
    store.before = ({ name, sku }) => {
      if (name === 'remove' && sku === 'mint') throw new CoachError('store/element-missing', 'No such button.');
    };
    expect(await undone()).toMatchObject({ leftover: ['mint 1 lb'], error: { code: 'store/element-missing' } });
  });
});

describe('a cart that shows late what was taken out', () => {
  /** Shows the cart as it was for a number of readings after the last removal. */
  function lagging(store: MemoryStore, readings: number): void {
    const plain = store.readCart.bind(store);
    let old: Cart | null = null;
    let left = 0;
    store.before = async ({ name }) => {
      if (name !== 'remove') return;
      store.before = () => undefined;
      old = await plain();
      left = readings;
    };
    store.readCart = async () => {
      const cart = await plain();
      left -= 1;
      return old !== null && left >= 0 ? old : cart;
    };
  }

  it.each([1, 2])('is read %i times more before anything is taken out again', async (readings) => {
    const { store, work, undone, removes } = await filled();
    lagging(store, readings);
    expect(await undone()).toMatchObject({ removed: 6, leftover: [] });
    expect(removes()).toHaveLength(3);
    expect(work.pauses).toEqual(Array.from({ length: readings }, () => 1_200));
  });

  it('for longer has the lines it shows taken out once more', async () => {
    const { store, work, undone, removes } = await filled();
    lagging(store, 3);
    expect(await undone()).toMatchObject({ leftover: [] });
    expect(removes()).toHaveLength(6);
    expect(work.pauses).toEqual([1_200, 1_200]);
  });
});

describe('a store that asks to slow down during Undo', () => {
  it('is waited for as long as it gets on, the first wait after progress being a short one', async () => {
    const { store, work, undone } = await filled();
    let asked = 0;
    store.before = ({ name }) => {
      if (name === 'remove' && (asked += 1) % 2 === 0) throw slow();
    };
    expect(await undone()).toMatchObject({ removed: 6, leftover: [], error: null });
    expect(work.pauses).toEqual([1_000, 1_000]);
  });

  it('at the first line is waited for twice, longer the second time, and then left with what is in', async () => {
    const { store, work, undone } = await filled();
    store.before = ({ name }) => {
      if (name === 'remove') throw slow();
    };
    expect(await undone()).toMatchObject({
      removed: 0,
      leftover: titles,
      error: { code: 'store/rate-limited', message: 'The store asks to slow down.' },
    });
    expect(work.pauses.slice(0, 2)).toEqual([1_000, 2_000]);
  });

  it('is left where its removals had no effect before it said so', async () => {
    const { store, work, undone, removes } = await filled();
    const plain = store.removeFromCart.bind(store);
    store.removeFromCart = async (line) => {
      if (line.sku === 'milk') throw slow();
      store.calls.push(`remove ${line.sku} ${String(line.quantity)}`);
      await Promise.resolve();
    };
    expect(await undone()).toMatchObject({ removed: 0, leftover: titles });
    expect(work.pauses).toEqual([1_000]);
    expect(removes()).toEqual(['remove rice 2', 'remove mint 2']);
    store.removeFromCart = plain;
  });

  it('and then does not show its cart: what was not seen out is named, and the reason', async () => {
    const { store, undone } = await filled();
    let isBusy = false;
    store.before = ({ name, sku }) => {
      if (name === 'remove' && sku === 'mint') isBusy = true;
      if (isBusy) throw slow();
    };
    expect(await undone()).toMatchObject({
      removed: 0,
      leftover: titles,
      isWhole: false,
      error: { code: 'store/rate-limited' },
    });
  });

  it('is another matter than a cart that cannot be read, which ends the Undo', async () => {
    const { store, work } = await filled();
    store.before = ({ name }, { cart }) => {
      if (name === 'readCart' && cart.size < 3) throw new CoachError('store/unreachable', 'Gone.');
    };
    await expect(work.undo()).rejects.toMatchObject({ code: 'store/unreachable' });
  });
});

describe('lines taken out in a row', () => {
  /** Takes lines out so many at a time, where the store can; what it was asked for. */
  function inARow(store: MemoryStore, most: number): string[][] {
    const asked: string[][] = [];
    const remove = store.removeFromCart.bind(store);
    const takeOut = async (lines: readonly CartRemove[]) => {
      asked.push(lines.map(({ sku }) => sku));
      for (const line of lines.slice(0, most)) await remove(line);
      return Math.min(most, lines.length);
    };
    Object.assign(store, { takeOut });
    return asked;
  }

  it('are asked for together until the store takes none, where an adapter was written for it', async () => {
    const { store, undone } = await filled('shopify');
    const asked = inARow(store, 1);
    expect(await undone()).toMatchObject({ leftover: [] });
    // A batch that stopped is followed by one line alone, whose own answer tells why.
    expect(asked).toEqual([['rice', 'mint', 'milk']]);
    expect(store.held()).toEqual({});
  });

  it('are not asked for together where one is left', async () => {
    const { store, work } = await filled('shopify');
    const asked = inARow(store, 9);
    work.say({ type: 'undo-started' });
    work.say({ type: 'undo-planned', targets: { milk: 0 } });
    await undoFill(work.run(), work.deps);
    expect(asked).toEqual([]);
    expect(store.held()).toEqual({ rice: 2, mint: 2 });
  });

  it('are taken out one by one where the store takes none in a row', async () => {
    const { store, undone, removes } = await filled('shopify');
    const asked = inARow(store, 0);
    await undone();
    expect(asked).toEqual([
      ['rice', 'mint', 'milk'],
      ['mint', 'milk'],
    ]);
    expect(removes()).toHaveLength(3);
  });

  it('begin after the first where no adapter was written for the store', async () => {
    const { store, undone, removes } = await filled();
    const asked = inARow(store, 9);
    await undone();
    expect(asked).toEqual([['mint', 'milk']]);
    expect(removes()[0]).toBe('remove rice 2');
  });
});

it('that is stopped takes no further line out', async () => {
  const { store, work, removes } = await filled();
  store.before = ({ name }) => {
    if (name === 'remove') work.stop.abort();
  };
  await expect(work.undo()).rejects.toThrow();
  expect(removes()).toEqual(['remove rice 2']);
});
