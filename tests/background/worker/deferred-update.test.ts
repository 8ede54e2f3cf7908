import { beforeEach, describe, expect, it, vi } from 'vitest';
import { DeferredUpdate } from '../../../lib/background/worker/deferred-update';
import type { FillLine } from '../../../lib/core/cart/fill';
import type { Run } from '../../../lib/core/run/run';
import type { RunStep, WorkingStep } from '../../../lib/core/run/run-step';
import type { Undo } from '../../../lib/core/cart/undo/undo';
import { aCart, aPlan, aReading, aRun } from '../../support/builders';

const reading = aReading([]);
const lines: FillLine[] = [];
const filled = { reading, plan: aPlan([]), tier: 'balanced' as const, choices: {}, lines };
const filling: WorkingStep = { ...filled, state: 'filling', before: null };
const verified = (undo: Undo): RunStep => ({
  ...filled,
  state: 'verified',
  before: aCart([]),
  diff: { lines: [], isAllThere: true, cartTotal: null, cartUrl: null },
  undo,
});
const none: Undo = { status: 'none' };

let run: Run | null;
const reload = vi.fn();
const repository = () => new DeferredUpdate(() => Promise.resolve(run), reload);
beforeEach(() => {
  run = null;
  reload.mockClear();
});

describe('a new version of the extension', () => {
  it.each<[string, RunStep]>([
    ['is being filled', filling],
    ['is being undone', verified({ status: 'undoing', targets: null })],
    [
      'is being undone after it was stopped',
      { state: 'cancelled', from: filling, undo: { status: 'undoing', targets: {} } },
    ],
    ['is being read', { state: 'extracting' }],
    ['waits for the shopper at a gate', { state: 'confirming', reading }],
  ])('waits while a cart %s', async (_, step) => {
    run = aRun(step);
    const updates = repository();
    await updates.available();
    await updates.settled();
    expect(reload).not.toHaveBeenCalled();
  });

  it.each<[string, RunStep | null]>([
    ['there is no cart', null],
    ['the cart was read back', verified(none)],
    ['the cart was undone', verified({ status: 'undone', removed: 1, leftover: [], error: null })],
    ['the filling was stopped', { state: 'cancelled', from: filling, undo: none }],
    [
      'the filling failed',
      { state: 'failed', error: { code: 'store/timeout', message: 'No.' }, from: filling, undo: none },
    ],
  ])('comes at once when %s', async (_, step) => {
    run = step === null ? null : aRun(step);
    await repository().available();
    expect(reload).toHaveBeenCalledTimes(1);
  });

  it('comes once, when the cart that was being filled has been read back', async () => {
    run = aRun(filling);
    const updates = repository();
    await updates.available();
    await updates.settled();
    expect(reload).not.toHaveBeenCalled();
    run = aRun(verified(none));
    await Promise.all([updates.settled(), updates.settled()]);
    await updates.settled();
    expect(reload).toHaveBeenCalledTimes(1);
  });

  it('is not thought of when there is none', async () => {
    run = aRun(verified(none));
    await repository().settled();
    expect(reload).not.toHaveBeenCalled();
  });
});
