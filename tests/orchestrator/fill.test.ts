import { describe, expect, it } from 'vitest';
import { CoachError } from '../../lib/core/errors';
import type { ErrorCode } from '../../lib/core/error-codes';
import type { Cart, CartAdd, CartRemove } from '../../lib/core/cart/cart';
import type { Offer } from '../../lib/core/offer/offer';
import { toFillLines } from '../../lib/core/cart/fill';
import { advance } from '../../lib/core/run/run';
import type { Run } from '../../lib/core/run/run';
import type { RunEvent } from '../../lib/core/run/run-event';
import { withFallback } from '../../lib/orchestrator/any-store-fallback';
import { fillCart } from '../../lib/orchestrator/fill-cart';
import { undoFill } from '../../lib/orchestrator/undo-fill';
import { aDecision, anIngredient, anOffer, aPlan, aReading, aRun, aStoreInfo } from '../support/builders';
import { MemoryStore } from '../support/memory-store';
import { recordingSpan } from '../support/recording-span';

const now = () => new Date('2026-11-24T10:00:00Z');
const shelf = ['rice', 'mint', 'milk'].map((sku) => anOffer({ sku, title: `${sku} 1 lb` }));

function device(store: MemoryStore, anyStore: MemoryStore = store, change: Partial<Run> = {}) {
  const plan = aPlan(shelf.map((offer) => aDecision(offer.sku, offer, 2)));
  const lines = toFillLines(shelf.map((offer) => ({ ingredientId: offer.sku, offer, count: 2 })));
  const reading = aReading(shelf.map(({ sku }) => anIngredient({ name: sku })));
  let run = aRun(
    { state: 'filling', reading, plan, tier: 'balanced', choices: {}, before: null, lines },
    { store: { ...aStoreInfo, ...change.store }, ...change },
  );
  const events: RunEvent[] = [];
  const deps = {
    store,
    anyStore,
    apply: (event: RunEvent) => {
      events.push(event);
      run = advance(run, event, now());
      return Promise.resolve(run);
    },
    trace: recordingSpan(),
    signal: new AbortController().signal,
    pause: () => Promise.resolve(),
  };
  return {
    deps,
    events,
    run: () => run,
    say: (event: RunEvent) => (run = advance(run, event, now())),
    fill: () => withFallback(run, deps, fillCart),
    undo: () => withFallback(run, deps, undoFill),
  };
}

const broken = () => {
  throw new CoachError('store/element-missing', 'The store’s pages have changed.', { detail: 'shop: cart' });
};

/** The same cart, read by what the pages say: under other names, as the generic adapter gives them. */
class SeenByPages extends MemoryStore {
  constructor(private readonly behind: MemoryStore) {
    super(behind.offers);
  }
  override async readCart(): Promise<Cart> {
    const cart = await this.behind.readCart();
    return { ...cart, lines: cart.lines.map((line) => ({ ...line, sku: `/products/${line.sku}` })) };
  }
  override add(line: CartAdd) {
    return this.behind.add(line);
  }
  override removeFromCart(remove: Parameters<MemoryStore['removeFromCart']>[0]) {
    return this.behind.removeFromCart(remove);
  }
}

describe('a store’s adapter that breaks', () => {
  it('while the cart is filled: the run says so, goes on as in any store, and adds nothing twice', async () => {
    const behind = new MemoryStore(shelf);
    const own = new SeenByPages(behind);
    own.readCart = () => behind.readCart();
    let adds = 0;
    own.add = (line) => ((adds += 1) === 2 ? broken() : behind.add(line));
    const work = device(own, new SeenByPages(behind));
    await work.fill();
    expect(behind.held()).toEqual({ rice: 2, mint: 2, milk: 2 });
    expect(work.run()).toMatchObject({
      readAsAnyStore: { problem: { code: 'store/element-missing', detail: 'shop: cart' } },
      step: { state: 'verified', diff: { isAllThere: true, others: [] } },
    });
    work.say({ type: 'undo-started' });
    await work.undo();
    expect(behind.held()).toEqual({});
    expect(work.run().step).toMatchObject({ undo: { status: 'undone', leftover: [] } });
  });

  it('and no other way left: the run ends with that, and nothing was guessed', async () => {
    const store = new MemoryStore(shelf);
    store.before = broken;
    const work = device(store);
    await expect(work.fill()).rejects.toMatchObject({ code: 'store/element-missing' });
    expect(store.held()).toEqual({});
  });

  it('is left at once where the shopper wants the store read as any store', async () => {
    const own = new MemoryStore(shelf);
    own.before = broken;
    const behind = new MemoryStore(shelf);
    const work = device(own, new SeenByPages(behind), { readAsAnyStore: { problem: null } });
    await work.fill();
    expect(own.calls).toEqual([]);
    expect(work.run().step).toMatchObject({ state: 'verified', diff: { isAllThere: true } });
  });
});

describe('a cart that changes meanwhile', () => {
  it('what the shopper took out after it was settled stays out when the filling goes on', async () => {
    const store = new MemoryStore(shelf);
    const work = device(store);
    store.before = ({ name, sku }) => {
      if (name === 'add' && sku === 'milk') throw new CoachError('store/rate-limited', 'Slow down.');
    };
    await expect(work.fill()).rejects.toMatchObject({ code: 'store/rate-limited' });
    work.say({ type: 'failed', error: { code: 'store/rate-limited', message: 'Slow down.' } });
    store.cart.delete('rice');
    store.before = () => undefined;
    work.say({ type: 'retried' });
    await work.fill();
    expect(store.held()).toEqual({ mint: 2, milk: 2 });
    const { step } = work.run();
    expect(step.state === 'verified' && step.diff.lines[0]).toMatchObject({ sku: 'rice', status: 'missing' });
  });

  it('a store that sets numbers is told the sum of what is there now', async () => {
    const store = new MemoryStore(shelf);
    const told: number[] = [];
    const add = store.add.bind(store);
    store.add = (line) => {
      told.push(line.held);
      if (line.sku === 'rice') store.put(shelf[1] as Offer, 1);
      return add(line);
    };
    await device(store, store, { store: { ...aStoreInfo, cartWrites: 'sets' } }).fill();
    expect(told).toEqual([0, 1, 0]);
    expect(store.held()).toEqual({ rice: 2, mint: 2, milk: 2 });
  });

  it('no more is asked for than the store sells in one cart, and the rest is said', async () => {
    const store = new MemoryStore(shelf);
    const work = device(store);
    const { step } = work.run();
    if (step.state !== 'filling') throw new Error('not filling');
    step.lines = step.lines.map((line) => (line.sku === 'mint' ? { ...line, limit: 1 } : line));
    await work.fill();
    expect(store.held()).toMatchObject({ mint: 1 });
    const done = work.run().step;
    expect(done.state === 'verified' && done.diff.lines[1]).toMatchObject({
      status: 'fewer',
      reason: 'The store sells at most 1 of it in one cart.',
    });
  });
});

describe('a store that refuses everything', () => {
  it.each([
    ['signed-out', 'store/signed-out'],
    ['no-store-chosen', 'store/no-store-chosen'],
  ] as const)('because %s: says that, and going on asks once more', async (readiness, code) => {
    const store = new MemoryStore(shelf);
    const work = device(store);
    store.before = ({ name }) => {
      if (name === 'add') throw new CoachError('store/not-added', 'No.');
    };
    store.describe = () => Promise.resolve({ ...aStoreInfo, readiness });
    await expect(work.fill()).rejects.toMatchObject({ code });
    work.say({ type: 'failed', error: { code, message: 'First this.' } });
    store.before = () => undefined;
    work.say({ type: 'retried' });
    await work.fill();
    expect(work.run().step).toMatchObject({ state: 'verified', diff: { isAllThere: true } });
  });
});

describe('a store that did not say how far it came', () => {
  it('is asked for its cart: what is there counts, what is not is asked for again, and nothing twice', async () => {
    const store = new MemoryStore(shelf);
    const take = store.addToCart.bind(store);
    store.addToCart = async (lines) => {
      store.addToCart = take;
      await take(lines.slice(0, 2));
      throw new CoachError('store/unreachable', 'The page was left.');
    };
    const work = device(store);
    await work.fill();
    expect(store.held()).toEqual({ rice: 2, mint: 2, milk: 2 });
    expect(store.calls.filter((call) => call.startsWith('add'))).toEqual(['add rice 2', 'add mint 2', 'add milk 2']);
    expect(work.run().step).toMatchObject({ state: 'verified', diff: { isAllThere: true } });
    work.say({ type: 'undo-started' });
    await work.undo();
    expect(store.held()).toEqual({});
  });

  it('and has not the first: that one is refused, the others go on', async () => {
    const store = new MemoryStore(shelf);
    const take = store.addToCart.bind(store);
    store.addToCart = () => {
      store.addToCart = take;
      return Promise.reject(new CoachError('store/timeout', 'The page does not answer.'));
    };
    const work = device(store);
    await work.fill();
    expect(store.held()).toEqual({ mint: 2, milk: 2 });
    const { step } = work.run();
    expect(step.state === 'verified' && step.lines[0]).toMatchObject({
      status: 'refused',
      reason: 'The page does not answer.',
    });
  });
});

describe('what is stored', () => {
  it.each([
    [1, ['rice: rice 2, mint 2, milk 2', 'mint: mint 2, milk 2', 'milk: milk 2'], 4],
    [3, ['rice: rice 2, mint 2, milk 2', 'mint: rice 2, mint 2, milk 2', 'milk: rice 2, mint 2, milk 2'], 2],
  ])('with %i lines a turn: what is being added stands there before the store is asked', async (most, told, writes) => {
    const store = new MemoryStore(shelf);
    store.mostInATurn = most;
    const work = device(store);
    const seen: string[] = [];
    store.before = ({ name, sku }) => {
      const { step } = work.run();
      const adding = step.state === 'filling' ? step.lines.filter(({ status }) => status === 'adding') : [];
      if (name === 'add')
        seen.push(`${String(sku)}: ${adding.map((line) => `${line.sku} ${String(line.attempted)}`).join(', ')}`);
    };
    await work.fill();
    expect(seen).toEqual(told);
    expect(work.events.filter(({ type }) => type === 'lines-filled')).toHaveLength(writes);
  });
});

describe('one line never ends a run', () => {
  const fails = (code: ErrorCode) => () => {
    throw new CoachError(code, 'No.');
  };

  it.each(['store/unreachable', 'store/timeout', 'unexpected'] as const)(
    'goes on after %s at one line',
    async (code) => {
      const store = new MemoryStore(shelf);
      store.before = ({ name, sku }) => {
        if (name === 'add' && sku === 'mint') fails(code)();
      };
      const { fill, run } = device(store);
      await fill();
      expect(run().step).toMatchObject({ state: 'verified' });
      expect(store.held()).toEqual({ rice: 2, milk: 2 });
    },
  );

  it('says that nobody could look where no cart can be read after the fill', async () => {
    const store = new MemoryStore(shelf);
    store.before = ({ name }, { cart }) => {
      if (name === 'readCart' && cart.size > 0) fails('store/unreachable')();
    };
    const { fill, run } = device(store);
    await fill();
    const { step } = run();
    if (step.state !== 'verified') throw new Error(step.state);
    expect(step.diff.lines.map(({ status }) => status)).toEqual(['unknown', 'unknown', 'unknown']);
    expect(step.diff.isAllThere).toBe(false);
  });

  it('ends where neither a line nor the cart is answered any more', async () => {
    const store = new MemoryStore(shelf);
    let isGone = false;
    store.before = ({ name }) => {
      if (name === 'add') isGone = true;
      if (isGone) fails('store/unreachable')();
    };
    await expect(device(store).fill()).rejects.toMatchObject({ code: 'store/unreachable' });
  });

  it('looks again at a cart that lags behind', async () => {
    const store = new MemoryStore(shelf);
    let looks = 0;
    const held = store.readCart.bind(store);
    store.readCart = async () => {
      const cart = await held();
      looks += cart.lines.length > 0 ? 1 : 0;
      return looks < 3 ? { ...cart, lines: [] } : cart;
    };
    const { fill, run } = device(store);
    await fill();
    expect(run().step).toMatchObject({ state: 'verified', diff: { isAllThere: true } });
  });
});

describe('Undo measured against the snapshot', () => {
  it('goes on after a line that cannot be taken out, and names it', async () => {
    const store = new MemoryStore(shelf);
    const { fill, undo, run, say } = device(store);
    await fill();
    store.before = ({ name, sku }) => {
      if (name === 'remove' && sku === 'rice') throw new CoachError('store/not-added', 'It stays.');
    };
    say({ type: 'undo-started' });
    await undo();
    expect(store.held()).toEqual({ rice: 2 });
    expect(run().step).toMatchObject({
      undo: { status: 'undone', removed: 4, leftover: ['rice 1 lb'], error: { code: 'store/not-added' } },
    });
  });

  it.each(['says so', 'says nothing'])(
    'takes out a whole step where the store takes no part of one and %s',
    async (how) => {
      const store = new MemoryStore(shelf);
      store.put(anOffer({ sku: 'mint', title: 'mint 1 lb' }), 1);
      const plain = store.add.bind(store);
      store.add = async (add) => {
        const quantity = add.quantity + 1;
        return { ...(await plain({ ...add, quantity })), added: quantity };
      };
      const removed: number[] = [];
      const remove = store.removeFromCart.bind(store);
      store.removeFromCart = async (line) => {
        const step = line.sku === 'mint' ? 2 : 3;
        removed.push(line.quantity);
        if (line.quantity % step === 0) await remove(line);
        else if (how === 'says so') throw new CoachError('store/not-added', 'It is sold in steps.');
      };
      const { fill, undo, run, say } = device(store);
      await fill();
      expect(store.held()).toEqual({ rice: 3, mint: 3, milk: 3 });
      say({ type: 'undo-started' });
      await undo();
      expect(store.held()).toEqual({ mint: 1 });
      expect(run().step).toMatchObject({ undo: { leftover: [], differences: [], isWhole: true } });
      expect(removed.toSorted()).toEqual([1, 2, 2, 2, 3, 3]);
    },
  );

  it('takes out what a store put in beyond what was asked, and the gift that came with it', async () => {
    const store = new MemoryStore([...shelf, anOffer({ sku: 'gift', title: 'Gift' })]);
    const plain = store.add.bind(store);
    store.add = async (add) => {
      const result = await plain({ ...add, quantity: add.sku === 'rice' ? 6 : add.quantity });
      if (add.sku !== 'rice') return result;
      store.put(anOffer({ sku: 'gift', title: 'Gift' }), 1);
      return { ...result, cameWith: [{ sku: 'gift', title: 'Gift', quantity: 1 }] };
    };
    const { fill, undo, run, say } = device(store);
    await fill();
    expect(store.held()).toMatchObject({ rice: 6, gift: 1 });
    say({ type: 'undo-started' });
    await undo();
    expect(store.held()).toEqual({});
    expect(run().step).toMatchObject({ undo: { removed: 11, leftover: [], differences: [], isWhole: true } });
  });

  it.each([
    ['takes them all', 2],
    ['gets through one', 1],
    ['knows no such way', 0],
  ])('takes lines out back to back where the store %s, and what stays in after it one by one', async (_, most) => {
    const store = new MemoryStore(shelf);
    const taken: string[] = [];
    const { fill, undo, run, say, deps } = device(store, store, { store: { ...aStoreInfo, adapter: 'generic' } });
    await fill();
    let isLost = true;
    const takeOut = async (lines: readonly CartRemove[]): Promise<number> => {
      for (const line of lines.slice(0, most)) {
        taken.push(line.sku);
        // The first is told as begun, and stays in.
        if (isLost) isLost = false;
        else await store.removeFromCart(line);
      }
      return Math.min(most, lines.length);
    };
    Object.assign(deps.store, { takeOut });
    say({ type: 'undo-started' });
    await undo();
    expect(store.held()).toEqual({});
    expect(taken.length).toBe(most);
    expect(run().step).toMatchObject({ undo: { status: 'undone', leftover: [], isWhole: true } });
  });

  it('takes lines out back to back from the first where an adapter was written for the store', async () => {
    const store = new MemoryStore(shelf);
    const { fill, undo, run, say, deps } = device(store);
    await fill();
    const remove = store.removeFromCart.bind(store);
    const alone: string[] = [];
    store.removeFromCart = (line) => {
      alone.push(line.sku);
      return remove(line);
    };
    const together: number[] = [];
    const takeOut = async (lines: readonly CartRemove[]): Promise<number> => {
      together.push(lines.length);
      for (const line of lines) await remove(line);
      return lines.length;
    };
    Object.assign(deps.store, { takeOut });
    say({ type: 'undo-started' });
    await undo();
    expect([together.length, alone, store.held()]).toEqual([1, [], {}]);
    expect(run().step).toMatchObject({ undo: { status: 'undone', leftover: [] } });
  });

  it('asks for each line by itself where taking them out together breaks off', async () => {
    const store = new MemoryStore(shelf);
    const { fill, undo, run, say, deps } = device(store);
    await fill();
    const broken = () => Promise.reject(new CoachError('store/timeout', 'Too slow.'));
    Object.assign(deps.store, { takeOut: broken });
    say({ type: 'undo-started' });
    await undo();
    expect(store.held()).toEqual({});
    expect(run().step).toMatchObject({ undo: { status: 'undone', leftover: [] } });
  });

  it('tries once more where removing a line moved the others', async () => {
    const store = new MemoryStore(shelf);
    const { fill, undo, run, say } = device(store);
    await fill();
    let isFirst = true;
    const plain = store.removeFromCart.bind(store);
    store.removeFromCart = async (remove) => {
      if (remove.sku === 'mint' && isFirst) isFirst = false;
      else await plain(remove);
    };
    say({ type: 'undo-started' });
    await undo();
    expect(store.held()).toEqual({});
    expect(run().step).toMatchObject({ undo: { status: 'undone', leftover: [] } });
  });
});
