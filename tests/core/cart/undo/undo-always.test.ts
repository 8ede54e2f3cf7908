import { describe, expect, it } from 'vitest';
import type { Cart } from '../../../../lib/core/cart/cart';
import { heldQuantity } from '../../../../lib/core/cart/held-quantity';
import type { FillLine } from '../../../../lib/core/cart/fill';
import { isAsBefore } from '../../../../lib/core/cart/undo/undo';
import { undoOutcome } from '../../../../lib/core/cart/undo/undo-outcome';
import { removalsTo, stepTargets, undoTargets } from '../../../../lib/core/cart/undo/undo-targets';
import { always } from '../../../support/always';
import { aCart, aCartLine } from '../../../support/builders';
import type { Random } from '../../../support/random-cases';

type Filled = Pick<FillLine, 'sku' | 'title' | 'attempted' | 'gained' | 'cameWith'>;

const skus = ['rice', 'milk', 'mint', 'gift'];

/** What a store's cart may hold: a product on one line or on two. */
function drawCart(random: Random): Cart {
  return aCart(
    skus.flatMap((sku) =>
      Array.from({ length: random.int(0, 2) }, (_, at) =>
        aCartLine(sku, random.int(1, 4), { lineId: `${sku}-${String(at)}` }),
      ),
    ),
  );
}

function drawLines(random: Random): Filled[] {
  return skus.slice(0, random.int(0, 3)).map((sku) => {
    const attempted = random.int(0, 3);
    const gained = random.pick([undefined, attempted, random.int(0, 6)]);
    return {
      sku,
      title: sku,
      attempted,
      ...(gained === undefined ? {} : { gained }),
      ...(random.int(0, 3) === 3 ? { cameWith: [{ sku: 'gift', title: 'gift', quantity: 1 }] } : {}),
    };
  });
}

/** The cart after a store was asked for some removals and did each of them. */
function without(cart: Cart, removals: ReturnType<typeof removalsTo>): Cart {
  const lines = cart.lines.map((line) => {
    const taken = removals.filter(({ lineId }) => lineId === line.lineId);
    return { ...line, quantity: line.quantity - taken.reduce((sum, { quantity }) => sum + quantity, 0) };
  });
  return { ...cart, lines: lines.filter(({ quantity }) => quantity > 0) };
}

describe('Undo, always', () => {
  it('never takes out what the shopper had, and no more than our writes brought', () => {
    always(500, (random) => {
      const [lines, before, now] = [drawLines(random), drawCart(random), drawCart(random)];
      for (const [sku, target] of Object.entries(undoTargets(lines, before, now))) {
        const held = heldQuantity(now, sku);
        const asked = lines.reduce((sum, line) => sum + (line.sku === sku ? line.attempted : 0), 0);
        const seen = lines.reduce((sum, line) => sum + (line.sku === sku ? (line.gained ?? 0) : 0), 0);
        const came = lines.flatMap(({ cameWith }) => cameWith ?? []).filter((other) => other.sku === sku).length;
        expect(target).toBeGreaterThanOrEqual(heldQuantity(before, sku));
        expect(target).toBeLessThan(held);
        expect(held - target).toBeLessThanOrEqual(Math.max(asked, seen) + came);
      }
    });
  });

  it('goes one step further only down to what the cart was seen to gain, and never below what the shopper had', () => {
    always(500, (random) => {
      const [lines, before, now] = [drawLines(random), drawCart(random), drawCart(random)];
      const targets = undoTargets(lines, before, now);
      const kept = new Set(skus.filter(() => random.int(0, 1) === 1));
      const steps = stepTargets(targets, kept, { lines, before, now });
      expect(Object.keys(steps)).toEqual(Object.keys(targets));
      for (const [sku, target] of Object.entries(targets)) {
        expect(steps[sku]).toBeLessThanOrEqual(target);
        expect(steps[sku]).toBeGreaterThanOrEqual(heldQuantity(before, sku));
        if (!kept.has(sku)) expect(steps[sku]).toBe(target);
        const gained = lines.find((line) => line.sku === sku)?.gained ?? 0;
        if (steps[sku] !== target) expect(heldQuantity(now, sku) - (steps[sku] ?? 0)).toBeLessThanOrEqual(gained);
      }
    });
  });

  it('works out removals that reach the targets exactly, touch nothing else, and are none the second time', () => {
    always(500, (random) => {
      const now = drawCart(random);
      const targets: Record<string, number> = {};
      for (const sku of skus) if (random.int(0, 1) === 1) targets[sku] = random.int(0, heldQuantity(now, sku));
      const removals = removalsTo(targets, now);
      for (const { lineId, quantity, held } of removals) {
        expect(now.lines.find((line) => line.lineId === lineId)?.quantity).toBe(held);
        expect(quantity).toBeGreaterThan(0);
        expect(quantity).toBeLessThanOrEqual(held);
      }
      const end = without(now, removals);
      for (const sku of skus) expect(heldQuantity(end, sku)).toBe(targets[sku] ?? heldQuantity(now, sku));
      expect(removalsTo(targets, end)).toEqual([]);
    });
  });

  it('brings back the very cart where the store did what it was asked and nobody meddled, and only then says so', () => {
    always(300, (random) => {
      const before = drawCart(random);
      const asked = skus.slice(0, 3).map((sku) => ({ sku, title: sku, attempted: random.int(0, 3) }));
      const now = aCart([
        ...before.lines,
        ...asked.flatMap(({ sku, attempted }) =>
          attempted === 0 ? [] : [aCartLine(sku, attempted, { lineId: `ours-${sku}` })],
        ),
      ]);
      const targets = undoTargets(asked, before, now);
      const end = without(now, removalsTo(targets, now));
      expect(end.lines).toEqual(before.lines);
      const told = (last: Cart) => undoOutcome(asked, targets, { before, start: now, end: last });
      expect(told(end).removed).toBe(asked.reduce((sum, { attempted }) => sum + attempted, 0));
      expect(isAsBefore({ status: 'undone', error: null, ...told(end) })).toBe(true);

      const other = aCart([...end.lines, aCartLine(random.pick(skus), 1, { lineId: 'more' })]);
      expect(isAsBefore({ status: 'undone', error: null, ...told(other) })).toBe(false);
    });
  });
});
