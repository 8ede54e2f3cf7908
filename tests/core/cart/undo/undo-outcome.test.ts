import { describe, expect, it } from 'vitest';
import type { Cart } from '../../../../lib/core/cart/cart';
import { isAsBefore, isUndone } from '../../../../lib/core/cart/undo/undo';
import type { Undone } from '../../../../lib/core/cart/undo/undo';
import { undoOutcome } from '../../../../lib/core/cart/undo/undo-outcome';
import { removalsTo, undoTargets } from '../../../../lib/core/cart/undo/undo-targets';
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

describe('what is said of an Undo', () => {
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
