import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { MemoryRepository } from '../../../lib/background/run/memory-repository';
import { diffCart } from '../../../lib/core/cart/cart-diff';
import { toFillLines } from '../../../lib/core/cart/fill';
import { emptyMemory } from '../../../lib/core/shopper/memory/memory';
import type { Run } from '../../../lib/core/run/run';
import type { RunStep } from '../../../lib/core/run/run-step';
import { memoryItem } from '../../../lib/storage/items';
import { aCart, aCartLine, aDecision, anIngredient, anOffer, aPlan, aReading, aRun } from '../../support/builders';

const offer = anOffer({ sku: 'r', title: 'White Rice', pack: { text: '1 kg', quantity: { amount: 1000, unit: 'g' } } });
const repository = () => new MemoryRepository(memoryItem, () => Promise.resolve(undefined));

type Verified = Extract<RunStep, { state: 'verified' }>;

function filled(undo: Verified['undo'] = { status: 'none' }): Run {
  const plan = aPlan([aDecision('rice', offer)]);
  const lines = toFillLines([{ ingredientId: 'rice', offer, count: 1 }]).map((line) => ({
    ...line,
    status: 'added' as const,
    attempted: 1,
  }));
  const before = aCart([]);
  return aRun({
    state: 'verified',
    reading: aReading([anIngredient({ name: 'rice' })]),
    plan,
    tier: 'balanced',
    choices: {},
    before,
    lines,
    diff: diffCart(lines, before, aCart([aCartLine('r', 1)])),
    undo,
  });
}

beforeEach(() => {
  fakeBrowser.reset();
});

describe('the memory repository', () => {
  it('remembers a verified cart once, however often it is told', async () => {
    const memory = repository();
    await Promise.all([memory.follow(filled()), memory.follow(filled())]);
    const stored = await memoryItem.get();
    expect(stored.pantry.map(({ label, boughtOn }) => [label, boughtOn])).toEqual([['rice', '2026-11-23']]);
    expect(stored.prices).toHaveLength(1);
  });

  it('forgets the cart again when its fill is undone, and not when the undo failed', async () => {
    const memory = repository();
    await memory.follow(filled());
    const error = { code: 'store/timeout' as const, message: 'No answer.' };
    await memory.follow(filled({ status: 'undone', removed: 0, leftover: [], error }));
    expect((await memoryItem.get()).pantry).toHaveLength(1);
    await memory.follow(filled({ status: 'undone', removed: 1, leftover: [], error: null }));
    expect(await memoryItem.get()).toEqual(emptyMemory);
  });

  it('has nothing to say of a run that is not verified', async () => {
    await repository().follow(aRun({ state: 'extracting' }));
    expect(await memoryItem.get()).toEqual(emptyMemory);
  });

  it('makes the shopper’s own changes in turn with its own', async () => {
    const memory = repository();
    await Promise.all([memory.follow(filled()), memory.change({ type: 'switch', isOn: false })]);
    expect((await memoryItem.get()).isOn).toBe(false);
    expect((await memoryItem.get()).pantry).toHaveLength(1);
    await memory.change({ type: 'forget-all' });
    expect(await memoryItem.get()).toEqual({ ...emptyMemory, isOn: false });
  });
});
