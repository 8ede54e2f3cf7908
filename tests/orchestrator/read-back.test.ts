import { describe, expect, it } from 'vitest';
import type { Cart } from '../../lib/core/cart/cart';
import { CoachError } from '../../lib/core/errors';
import type { ErrorCode } from '../../lib/core/error-codes';
import type { Run } from '../../lib/core/run/run';
import type { StoreInfo } from '../../lib/core/store/store-info';
import { fillCart } from '../../lib/orchestrator/fill-cart';
import { anOffer, aReading, aRun, aStoreInfo } from '../support/builders';
import { fillDevice } from '../support/fill-device';
import { MemoryStore } from '../support/memory-store';

const shelf = ['rice', 'mint', 'milk'].map((sku) => anOffer({ sku, title: `${sku} 1 lb` }));
const generic = { info: { adapter: 'generic' } } as const;
const error = (code: ErrorCode, detail?: string) =>
  new CoachError(code, 'It failed.', detail === undefined ? {} : { detail });

/** The lines of a cart that was filled and compared. */
function verified(step: Run['step']) {
  if (step.state !== 'verified') throw new Error(step.state);
  return step;
}

describe('a fill that may not begin', () => {
  it('of a run without an approved plan writes nothing', async () => {
    const store = new MemoryStore(shelf);
    const { deps } = fillDevice(store, shelf);
    const finding = aRun({ state: 'finding', reading: aReading([]), found: {} });
    await expect(fillCart(finding, deps)).rejects.toMatchObject({
      code: 'run/wrong-step',
      message: 'There is no approved plan to fill from.',
    });
    expect(store.calls).toEqual([]);
  });

  it('of a run that was stopped while its cart was read writes nothing', async () => {
    const store = new MemoryStore(shelf);
    const { deps, run } = fillDevice(store, shelf);
    const stopped = aRun({ state: 'finding', reading: aReading([]), found: {} });
    await expect(fillCart(run(), { ...deps, apply: () => Promise.resolve(stopped) })).rejects.toMatchObject({
      code: 'run/wrong-step',
      message: 'This cart has moved on meanwhile.',
    });
    expect(store.calls).toEqual(['readCart']);
  });
});

describe('a store that refuses what it is asked for', () => {
  const refusing = (readiness: StoreInfo['readiness'], refused: readonly string[]) => {
    const store = new MemoryStore(shelf);
    store.before = ({ name, sku = '' }) => {
      if (name === 'add' && refused.includes(sku)) throw error('store/not-added');
    };
    store.describe = () => Promise.resolve({ ...aStoreInfo, readiness });
    return store;
  };
  const all = ['rice', 'mint', 'milk'];

  it.each([
    ['signed-out', 'store/signed-out', /sign in first/],
    ['no-store-chosen', 'store/no-store-chosen', /branch first/],
  ] as const)('all of it, and is %s, says that', async (readiness, code, message) => {
    await expect(fillDevice(refusing(readiness, all), shelf).fill()).rejects.toMatchObject({
      code,
      message: expect.stringMatching(message) as string,
    });
  });

  it('all of it, and is ready, is taken at its word', async () => {
    const step = verified(await fillDevice(refusing('ready', all), shelf).fill());
    expect(step.lines.map(({ status }) => status)).toEqual(['refused', 'refused', 'refused']);
  });

  it('a part of it, is taken at its word too', async () => {
    const step = verified(await fillDevice(refusing('signed-out', ['rice', 'milk']), shelf).fill());
    expect(step.lines.map(({ status }) => status)).toEqual(['refused', 'added', 'refused']);
  });

  it('all that was left of it, says so, though it took others before', async () => {
    const store = refusing('signed-out', ['mint', 'milk']);
    const [rice] = shelf;
    if (rice !== undefined) store.put(rice, 2);
    const work = fillDevice(store, shelf);
    work.change('rice', { status: 'added', attempted: 2 });
    await expect(work.fill()).rejects.toMatchObject({ code: 'store/signed-out' });
  });

  it('is not asked who it is where nothing was left to add', async () => {
    const store = refusing('signed-out', all);
    for (const offer of shelf) store.put(offer, 2);
    const work = fillDevice(store, shelf);
    for (const sku of all) work.change(sku, { status: 'refused', reason: 'It is sold out.' });
    expect(verified(await work.fill()).lines.map(({ status }) => status)).toEqual(['refused', 'refused', 'refused']);
  });
});

describe('a cart that cannot be read after the fill', () => {
  const unread = (thrown: Error) => {
    const store = new MemoryStore(shelf);
    store.before = ({ name }) => {
      if (name === 'readCart' && store.calls.some((call) => call.startsWith('add'))) throw thrown;
    };
    return store;
  };

  it.each([
    ['no answer', error('store/timeout')],
    ['a page that is not understood', error('store/element-missing')],
    ['to slow down', error('store/rate-limited', 'GET /cart → 429')],
  ])('keeps its lines, and says that nobody could look: %s', async (_, thrown) => {
    const step = verified(await fillDevice(unread(thrown), shelf, generic).fill());
    expect(step.lines.map(({ sku, status }) => [sku, status])).toEqual([
      ['rice', 'added'],
      ['mint', 'added'],
      ['milk', 'added'],
    ]);
    expect(step.diff).toMatchObject({ isAllThere: false });
  });

  it.each([
    ['a tab that was closed', error('store/tab-closed'), generic],
    ['a wall against robots', error('store/rate-limited', 'GET /cart → 403'), generic],
    ['a fault of ours', new TypeError('x'), generic],
    ['an adapter that no longer fits', error('store/element-missing'), {}],
  ])('ends the run: %s', async (_, thrown, options) => {
    await expect(fillDevice(unread(thrown), shelf, options).fill()).rejects.toBe(thrown);
  });
});

describe('a cart that lags behind', () => {
  it('is looked at twice more, after a while each time', async () => {
    const store = new MemoryStore(shelf);
    store.afterAdd = (sku) => void store.cart.delete(sku);
    const work = fillDevice(store, shelf);
    await work.fill();
    expect(work.pauses).toEqual([1500, 1500]);
  });

  it('is not waited for where the store said that it did not take all', async () => {
    const work = fillDevice(new MemoryStore(shelf, { rice: 1, mint: 0 }), shelf);
    const step = verified(await work.fill());
    expect(work.pauses).toEqual([]);
    expect(step.lines.map(({ status }) => status)).toEqual(['added', 'refused', 'added']);
  });
});

/** A store that takes whatever is asked and marks in its cart what it cannot sell, without a word. */
class MarksOnly extends MemoryStore {
  constructor(private readonly left: Readonly<Record<string, number>>) {
    super(shelf);
  }
  override async readCart(): Promise<Cart> {
    const cart = await super.readCart();
    return {
      ...cart,
      lines: cart.lines.map((line) =>
        line.quantity <= (this.left[line.sku] ?? 99) ? line : { ...line, isBuyable: false },
      ),
    };
  }
}

describe('what is marked as not for sale', () => {
  const reasonOf = (step: Run['step'], sku = 'mint') => verified(step).lines.find((line) => line.sku === sku)?.reason;
  const removals = ({ calls }: MemoryStore) => calls.filter((call) => call.startsWith('remove'));

  it('without a word is told without one', async () => {
    expect(reasonOf(await fillDevice(new MarksOnly({ mint: 0 }), shelf).fill())).toBe(
      'The store says it cannot be bought now.',
    );
    expect(reasonOf(await fillDevice(new MarksOnly({ mint: 1 }), shelf).fill())).toBe(
      'The store says only 1 of it can be bought now.',
    );
  });

  it('because the store put in more than was asked is lowered to that, and there is nothing to say', async () => {
    const store = new MarksOnly({ mint: 5 });
    const [, mint] = shelf;
    store.afterAdd = (sku) => {
      if (sku !== 'mint' || mint === undefined) return;
      store.put(mint, 7);
      store.afterAdd = () => undefined;
    };
    const step = await fillDevice(store, shelf, { count: 5 }).fill();
    expect(store.held()).toEqual({ rice: 5, mint: 5, milk: 5 });
    expect(reasonOf(step)).toBeNull();
  });

  it('is left where lowering it got no answer, and no number is claimed', async () => {
    const store = new MarksOnly({ mint: 0 });
    store.before = ({ name }) => {
      if (name === 'remove' && removals(store).length > 1) throw error('store/timeout');
    };
    const step = await fillDevice(store, shelf, { count: 5 }).fill();
    expect(removals(store)).toHaveLength(2);
    expect(store.held().mint).toBe(2);
    expect(reasonOf(step)).toBeNull();
  });

  it('ends the run where lowering it fails by a fault of ours, or the run is stopped', async () => {
    const fault = new TypeError('x');
    const store = new MarksOnly({ mint: 0 });
    store.before = ({ name }) => {
      if (name === 'remove') throw fault;
    };
    await expect(fillDevice(store, shelf).fill()).rejects.toBe(fault);
    const other = new MarksOnly({ mint: 0 });
    const work = fillDevice(other, shelf);
    const late = error('store/not-added');
    other.before = ({ name }) => {
      if (name !== 'remove') return;
      work.stop.abort();
      throw late;
    };
    await expect(work.fill()).rejects.toThrow();
    expect(removals(other)).toHaveLength(1);
    expect(work.run().step.state).toBe('filling');
  });

  it('and was there before is the shopper’s own', async () => {
    const store = new MarksOnly({ mint: 1 });
    const [, mint] = shelf;
    if (mint !== undefined) store.put(mint, 2);
    const step = await fillDevice(store, shelf).fill();
    expect([removals(store), reasonOf(step)]).toEqual([[], null]);
  });
});
