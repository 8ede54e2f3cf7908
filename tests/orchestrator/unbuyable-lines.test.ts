import { describe, expect, it } from 'vitest';
import type { Cart } from '../../lib/core/cart/cart';
import { CoachError } from '../../lib/core/errors';
import { toFillLines } from '../../lib/core/cart/fill';
import { advance } from '../../lib/core/run/run';
import type { Run } from '../../lib/core/run/run';
import type { RunEvent } from '../../lib/core/run/run-event';
import { fillCart } from '../../lib/orchestrator/fill-cart';
import { undoFill } from '../../lib/orchestrator/undo-fill';
import { aDecision, anIngredient, anOffer, aPlan, aReading, aRun } from '../support/builders';
import { MemoryStore } from '../support/memory-store';
import { recordingSpan } from '../support/recording-span';

const shelf = ['rice', 'mint', 'milk'].map((sku) => anOffer({ sku, title: `${sku} 1 lb` }));
const words = 'Products marked with *** are not available in the desired quantity.';

/** A store that takes whatever is asked and says in its cart what cannot be bought; `tells`: how many can. */
class TakesAll extends MemoryStore {
  constructor(
    readonly left: Readonly<Record<string, number>>,
    private readonly tells = false,
  ) {
    super(shelf);
  }
  override async readCart(): Promise<Cart> {
    const cart = await super.readCart();
    const marked = (line: Cart['lines'][number]): Cart['lines'][number] => {
      const left = this.left[line.sku] ?? 99;
      return line.quantity <= left
        ? line
        : { ...line, isBuyable: false, ...(this.tells ? { buyable: left } : {}), complaint: words };
    };
    return { ...cart, lines: cart.lines.map(marked) };
  }
}

/** The same, in a cart that calls its lines by their titles alone. */
class CallsByTitle extends TakesAll {
  override async readCart(): Promise<Cart> {
    const cart = await super.readCart();
    return { ...cart, lines: cart.lines.map((line) => ({ ...line, sku: `title:${line.title}`, url: null })) };
  }
}

function fillOf(
  store: MemoryStore,
  count = 5,
  isAnyStore = false,
  storing: (event: RunEvent) => Promise<void> = () => Promise.resolve(),
) {
  const plan = aPlan(shelf.map((offer) => aDecision(offer.sku, offer, count)));
  const lines = toFillLines(shelf.map((offer) => ({ ingredientId: offer.sku, offer, count })));
  const reading = aReading(shelf.map(({ sku }) => anIngredient({ name: sku })));
  let run: Run = aRun({ state: 'filling', reading, plan, tier: 'balanced', choices: {}, before: null, lines });
  if (isAnyStore) run = { ...run, store: { ...run.store, adapter: 'generic' } };
  const apply = (event: RunEvent): Promise<Run> => {
    run = advance(run, event, new Date('2026-11-29T10:00:00Z'));
    const after = run;
    return storing(event).then(() => after);
  };
  const pause = (): Promise<void> => Promise.resolve();
  const deps = { store, apply, trace: recordingSpan(), signal: new AbortController().signal, pause };
  return {
    fill: async () => (await fillCart(run, deps)).step,
    undo: async () => {
      await apply({ type: 'undo-started' });
      return (await undoFill(run, deps)).step;
    },
  };
}
const about = (step: Run['step'], sku: string) =>
  step.state === 'verified' ? step.diff.lines.find((line) => line.sku === sku) : undefined;

describe('a cart that lists what cannot be bought', () => {
  it('is brought to what is left, and the line says so in the store’s words', async () => {
    const store = new TakesAll({ mint: 3 });
    const step = await fillOf(store).fill();
    expect(store.held()).toEqual({ rice: 5, mint: 3, milk: 5 });
    expect(about(step, 'mint')).toMatchObject({
      status: 'fewer',
      got: 3,
      reason: `The store says only 3 of it can be bought now: ${words}`,
    });
    expect(step).toMatchObject({ diff: { isAllThere: false } });
  });

  it.each([1, 2, 3, 4])('finds that %i are left', async (left) => {
    const store = new TakesAll({ mint: left });
    await fillOf(store).fill();
    expect(store.held().mint).toBe(left);
  });

  it('is read back while the last answers are being stored, and changed only after that', async () => {
    const store = new TakesAll({ mint: 3 });
    const calls = store.calls;
    const { fill } = fillOf(store, 5, false, async (event) => {
      if (event.type !== 'lines-filled' || event.lines.some(({ status }) => status === 'adding')) return;
      while (calls.filter((call) => call === 'readCart').length < 2) await Promise.resolve();
      for (let turn = 0; turn < 50; turn += 1) await Promise.resolve();
      calls.push('stored');
    });
    await fill();
    const seen = calls.slice(calls.lastIndexOf('stored') - 1);
    expect(seen.slice(0, 2)).toEqual(['readCart', 'stored']);
    expect(seen.slice(2)).toContainEqual(expect.stringMatching(/^remove/));
    expect(calls.slice(0, -seen.length)).not.toContainEqual(expect.stringMatching(/^remove/));
  });

  it('loses what is sold out, and never calls it in the cart', async () => {
    const store = new TakesAll({ mint: 0 });
    const step = await fillOf(store).fill();
    expect(store.held()).toEqual({ rice: 5, milk: 5 });
    expect(about(step, 'mint')).toMatchObject({ status: 'missing', got: 0 });
    expect(about(step, 'mint')?.reason).toContain('cannot be bought now');
  });

  it('loses it without losing sight of the others where lines are known by their titles', async () => {
    const step = await fillOf(new CallsByTitle({ mint: 0 }), 2, true).fill();
    expect(['rice', 'milk'].map((sku) => about(step, sku)?.status)).toEqual(['in-cart', 'in-cart']);
    expect(about(step, 'mint')).toMatchObject({ status: 'missing', got: 0 });
  });

  it('asks once where the store tells how many there are', async () => {
    const store = new TakesAll({ mint: 2 }, true);
    await fillOf(store).fill();
    expect(store.held().mint).toBe(2);
    expect(store.calls.filter((call) => call.startsWith('remove'))).toEqual(['remove mint 3']);
  });

  it('keeps what the shopper had before, and Undo goes back to that', async () => {
    const store = new TakesAll({ mint: 1 });
    const [, mint] = shelf;
    if (mint !== undefined) store.put(mint, 2);
    const work = fillOf(store);
    const step = await work.fill();
    expect(store.held().mint).toBe(2);
    expect(about(step, 'mint')).toMatchObject({ status: 'missing', got: 0 });
    expect(await work.undo()).toMatchObject({ undo: { status: 'undone', leftover: [] } });
    expect(store.held()).toEqual({ mint: 2 });
  });

  it('finds the number where the store refuses to lower a line to one that is still too large', async () => {
    const store = new TakesAll({ mint: 1 });
    store.before = ({ name, sku }) => {
      if (name === 'remove' && sku === 'mint' && store.held().mint === 5 && store.calls.at(-1) === 'remove mint 3')
        throw new CoachError('store/not-added', 'We do not have enough stock');
    };
    await fillOf(store).fill();
    expect(store.held().mint).toBe(1);
  });

  it('leaves a line it cannot lower as it is, and says what the store says of it', async () => {
    const store = new TakesAll({ mint: 0 });
    store.before = ({ name, sku }) => {
      if (name === 'remove' && sku === 'mint') throw new CoachError('store/not-added', 'No.');
    };
    const step = await fillOf(store).fill();
    expect(store.held()).toEqual({ rice: 5, mint: 5, milk: 5 });
    expect(about(step, 'mint')).toMatchObject({
      status: 'missing',
      got: 0,
      reason: `The cart lists 5 of it, and the store says it cannot be bought now: ${words}`,
    });
  });
});
