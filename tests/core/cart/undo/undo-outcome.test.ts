import { describe, expect, it } from 'vitest';
import type { Cart } from '../../../../lib/core/cart/cart';
import { isAsBefore, isUndone } from '../../../../lib/core/cart/undo/undo';
import type { Undone } from '../../../../lib/core/cart/undo/undo';
import { undoOutcome } from '../../../../lib/core/cart/undo/undo-outcome';
import { removalsTo, stepTargets, undoTargets } from '../../../../lib/core/cart/undo/undo-targets';
import { aCart, aCartLine } from '../../../support/builders';

const cart = (held: Record<string, number>, more: Partial<Cart> = {}): Cart => ({
  ...aCart(Object.entries(held).map(([sku, quantity]) => aCartLine(sku, quantity))),
  ...more,
});
const line = (sku: string, attempted: number, more: object = {}) => ({
  sku,
  title: `${sku} title`,
  attempted,
  ...more,
});
const told = (outcome: Omit<Undone, 'status' | 'error'>): Undone => ({ status: 'undone', error: null, ...outcome });

describe('what Undo takes out', () => {
  it.each([
    ['what was asked for', [line('rice', 2)], { rice: 2 }, {}, { rice: 0 }],
    ['six that came where one was asked for', [line('rice', 1, { gained: 6 })], { rice: 6 }, {}, { rice: 0 }],
    ['no more than the cart was seen to gain', [line('rice', 1, { gained: 6 })], { rice: 7 }, {}, { rice: 1 }],
    [
      'a gift that came with it',
      [line('rice', 1, { cameWith: [{ sku: 'gift', title: 'Gift', quantity: 1 }] })],
      { rice: 1, gift: 1 },
      {},
      { rice: 0, gift: 0 },
    ],
    ['nothing the shopper had', [line('rice', 1)], { rice: 3 }, { rice: 2 }, { rice: 2 }],
    [
      'a gift of ours beside one the shopper had',
      [line('rice', 1, { cameWith: [{ sku: 'gift', title: 'Gift', quantity: 1 }] })],
      { rice: 1, gift: 2 },
      { gift: 1 },
      { rice: 0, gift: 1 },
    ],
    ['nothing that is gone already', [line('rice', 1)], {}, {}, {}],
  ])('takes out %s', (_, lines, now, before, targets) => {
    expect(undoTargets(lines, cart(before), cart(now))).toEqual(targets);
    const removals = removalsTo(targets, cart(now));
    const taken = removals.reduce((sum, { quantity }) => sum + quantity, 0);
    expect(taken).toBe(
      Object.entries(targets).reduce((sum, [sku, left]) => sum + ((now as Record<string, number>)[sku] ?? 0) - left, 0),
    );
  });
});

describe('how far Undo may go', () => {
  it('takes one more than was asked for as the press of the shopper, and two more as a step of the store', () => {
    const now = cart({ rice: 6 });
    expect(undoTargets([line('rice', 5, { gained: 6 })], cart({}), now)).toEqual({ rice: 1 });
    expect(undoTargets([line('rice', 4, { gained: 6 })], cart({}), now)).toEqual({ rice: 0 });
  });

  it('goes down to a whole step where the store would not take out a part, and only for what stayed', () => {
    const steps = (kept: string[], before: Record<string, number>, now: Record<string, number>) =>
      stepTargets({ rice: 2, milk: 1 }, new Set(kept), {
        lines: [line('rice', 1, { gained: 3 }), line('rice', 1, { gained: 1 }), line('milk', 1)],
        before: cart(before),
        now: cart(now),
      });
    expect(steps(['rice'], {}, { rice: 5, milk: 2 })).toEqual({ rice: 1, milk: 1 });
    expect(steps([], {}, { rice: 5, milk: 2 })).toEqual({ rice: 2, milk: 1 });
    expect(steps(['rice', 'milk'], {}, { rice: 9, milk: 2 })).toEqual({ rice: 2, milk: 1 });
    expect(steps(['rice'], { rice: 2 }, { rice: 5, milk: 2 })).toEqual({ rice: 2, milk: 1 });
  });

  it('takes from the newest line first, no more than it holds, and asks nothing of an empty one', () => {
    const now = aCart([
      aCartLine('rice', 3, { lineId: 'old' }),
      aCartLine('rice', 0, { lineId: 'empty' }),
      aCartLine('rice', 2, { lineId: 'new' }),
    ]);
    const taken = (target: number) =>
      removalsTo({ rice: target }, now).map(({ lineId, quantity }) => [lineId, quantity]);
    expect(taken(2)).toEqual([
      ['new', 2],
      ['old', 1],
    ]);
    expect(taken(3)).toEqual([['new', 2]]);
    expect(taken(4)).toEqual([['new', 1]]);
    expect(taken(5)).toEqual([]);
    expect(taken(6)).toEqual([]);
  });

  it('calls nothing undone that was not, that broke, or of which something is left', () => {
    const undone = { removed: 1, leftover: [], error: null };
    expect(isUndone({ status: 'none' })).toBe(false);
    expect(isUndone({ status: 'undoing', targets: null })).toBe(false);
    expect(isUndone({ ...undone, status: 'undone', error: { code: 'store/timeout', message: 'slow' } })).toBe(false);
    expect(isUndone({ ...undone, status: 'undone', leftover: ['Rice'] })).toBe(false);
    expect(isUndone({ ...undone, status: 'undone', isWhole: false })).toBe(false);
    expect(isUndone({ ...undone, status: 'undone' })).toBe(true);
    expect(isAsBefore({ ...undone, status: 'undone' })).toBe(true);
    expect(isAsBefore({ status: 'none' })).toBe(false);
  });
});

describe('what is said of an Undo', () => {
  it('calls a gift that is left as the store called it when it came', () => {
    const gift = line('rice', 1, { cameWith: [{ sku: 'mug', title: 'Free mug', quantity: 1 }] });
    const held = cart({ rice: 1, mug: 1 });
    const outcome = undoOutcome([gift], { rice: 0, mug: 0 }, { before: cart({}), start: held, end: cart({ mug: 1 }) });
    expect(outcome).toMatchObject({ removed: 1, leftover: ['Free mug'], differences: [] });
  });

  it('says "as it was" only where the carts are equal', () => {
    const outcome = undoOutcome(
      [line('rice', 2)],
      { rice: 0 },
      { before: cart({ milk: 1 }), start: cart({ milk: 1, rice: 2 }), end: cart({ milk: 1 }) },
    );
    expect(outcome).toEqual({ removed: 2, leftover: [], differences: [], isWhole: true });
    expect(isAsBefore(told(outcome))).toBe(true);
  });

  it('counts from the readings, not from the requests (S-07)', () => {
    const outcome = undoOutcome(
      [line('rice', 2)],
      { rice: 0 },
      { before: cart({}), start: cart({ rice: 2 }), end: cart({ rice: 1 }) },
    );
    expect(outcome).toMatchObject({ removed: 1, leftover: ['rice title'] });
    expect(isUndone(told(outcome))).toBe(false);
  });

  it('names a line of the shopper that is no longer as it was', () => {
    const outcome = undoOutcome(
      [line('rice', 1)],
      { rice: 0 },
      { before: cart({ milk: 2 }), start: cart({ milk: 2, rice: 1 }), end: cart({ milk: 1 }) },
    );
    expect(outcome.differences).toEqual([{ title: expect.any(String) as string, was: 2, now: 1 }]);
    expect(isUndone(told(outcome))).toBe(true);
    expect(isAsBefore(told(outcome))).toBe(false);
  });

  it('names a gift that stayed although nobody knew of it', () => {
    const outcome = undoOutcome(
      [line('rice', 1)],
      { rice: 0 },
      { before: cart({}), start: cart({ rice: 1, bag: 1 }), end: cart({ bag: 1 }) },
    );
    expect(outcome.differences).toMatchObject([{ was: 0, now: 1 }]);
    expect(isAsBefore(told(outcome))).toBe(false);
  });

  it('names what it took too much of', () => {
    const outcome = undoOutcome(
      [line('rice', 1)],
      { rice: 2 },
      { before: cart({ rice: 2 }), start: cart({ rice: 3 }), end: cart({ rice: 1 }) },
    );
    expect(outcome.differences).toEqual([{ title: 'rice title', was: 2, now: 1 }]);
  });

  it.each([
    ['the cart at the end', cart({}), cart({}, { isWhole: false })],
    ['the snapshot', cart({}, { isWhole: false }), cart({})],
  ])('does not know where %s was seen only in part', (_, before, end) => {
    const outcome = undoOutcome([line('rice', 1)], { rice: 0 }, { before, start: cart({ rice: 1 }), end });
    expect(isUndone(told(outcome))).toBe(false);
    expect(isAsBefore(told(outcome))).toBe(false);
  });
});
