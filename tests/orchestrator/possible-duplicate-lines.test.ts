import { describe, expect, it } from 'vitest';
import type { Cart } from '../../lib/core/cart/cart';
import { toFillLines } from '../../lib/core/cart/fill';
import { advance } from '../../lib/core/run/run';
import type { Run } from '../../lib/core/run/run';
import type { RunEvent } from '../../lib/core/run/run-event';
import { fillCart } from '../../lib/orchestrator/fill-cart';
import { undoFill } from '../../lib/orchestrator/undo-fill';
import { aCartLine, aDecision, anIngredient, anOffer, aPlan, aReading, aRun } from '../support/builders';
import { MemoryStore } from '../support/memory-store';
import { recordingSpan } from '../support/recording-span';

const shelf = [
  anOffer({ sku: 'title:juniper row red lentils 1 lb', title: 'Juniper Row Red Lentils 1 lb', url: null }),
  anOffer({ sku: 'title:amba chickpeas 15 oz', title: 'Amba Chickpeas 15 oz', url: null }),
];

/** A store whose results have no links and whose cart calls its lines by a shorter name and a number. */
class ShortNames extends MemoryStore {
  override async readCart(): Promise<Cart> {
    const cart = await super.readCart();
    const short = (title: string): string => title.replace(/^(?:Juniper Row|Amba) /, '');
    const lines = cart.lines.map((line, at) => ({
      ...line,
      sku: `/p/${String(line.title.length)}`,
      lineId: String(at),
      url: `https://store.example/p/${String(line.title.length)}`,
      title: short(line.title),
    }));
    return { ...cart, lines };
  }
}

function fillOf(store: MemoryStore) {
  const plan = aPlan(shelf.map((offer) => aDecision(offer.sku, offer, 1)));
  const lines = toFillLines(shelf.map((offer) => ({ ingredientId: offer.sku, offer, count: 1 })));
  const reading = aReading(shelf.map(({ title }) => anIngredient({ name: title })));
  let run: Run = aRun({ state: 'filling', reading, plan, tier: 'balanced', choices: {}, before: null, lines });
  run = { ...run, store: { ...run.store, adapter: 'generic' } };
  const apply = (event: RunEvent): Promise<Run> => {
    run = advance(run, event, new Date('2026-11-30T10:00:00Z'));
    return Promise.resolve(run);
  };
  const signal = new AbortController().signal;
  const deps = { store, apply, trace: recordingSpan(), signal, pause: () => Promise.resolve() };
  return {
    fill: async () => (await fillCart(run, deps)).step,
    undo: async () => {
      await apply({ type: 'undo-started' });
      return (await undoFill(run, deps)).step;
    },
  };
}

describe('a line the shopper may have already, under another name', () => {
  it('is not asked for a second time, and said to be unchecked', async () => {
    const store = new ShortNames(shelf);
    const [lentils] = shelf;
    if (lentils === undefined) throw new Error('The shelf is empty.');
    store.cart.set(lentils.sku, aCartLine(lentils.sku, 1, { title: lentils.title, price: lentils.price }));
    const work = fillOf(store);
    const step = await work.fill();
    expect([...store.cart.values()].map(({ quantity }) => quantity)).toEqual([1, 1]);
    expect(step.state === 'verified' && step.diff.lines.map(({ status }) => status)).toEqual(['unknown', 'in-cart']);
    expect(step.state === 'verified' && step.diff.lines[0]?.reason).toContain('“Red Lentils 1 lb”, which may be it');
    expect(step.state === 'verified' && step.diff.isAllThere).toBe(false);
    await work.undo();
    expect([...store.cart.keys()]).toEqual([lentils.sku]);
  });
});
