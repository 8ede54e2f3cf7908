import { describe, expect, it } from 'vitest';
import type { Cart } from '../../../lib/core/cart/cart';
import { diffCart } from '../../../lib/core/cart/cart-diff';
import { chosenLines, missingQuantity, toFillLines } from '../../../lib/core/cart/fill';
import { removalsTo, undoTargets } from '../../../lib/core/cart/undo/undo-targets';
import type { FillLine } from '../../../lib/core/cart/fill';
import { aCart, aCartLine, aDecision, anOffer, aPlan } from '../../support/builders';

const line = (sku: string, wanted: number, change: Partial<FillLine> = {}): FillLine => ({
  sku,
  title: `Product ${sku}`,
  url: null,
  ingredientIds: [sku],
  wanted,
  price: { minor: 299, currency: 'USD' },
  status: 'added',
  attempted: wanted,
  reason: null,
  ...change,
});

describe('chosenLines', () => {
  const first = anOffer({ sku: 'a' });
  const other = anOffer({ sku: 'b', price: { minor: 199, currency: 'USD' } });
  const decision = aDecision('rice', first, 2);
  const plan = aPlan([
    { ...decision, candidates: [...decision.candidates, ...aDecision('rice', other, 3).candidates] },
  ]);

  it('takes the tier’s pick with the count that covers the need', () => {
    expect(chosenLines(plan, 'balanced', {})).toEqual([{ ingredientId: 'rice', offer: first, count: 2 }]);
  });
  it('takes the swapped product with its own count, never the old one', () => {
    expect(chosenLines(plan, 'balanced', { rice: { sku: 'b', count: null, isRemoved: false } })).toEqual([
      { ingredientId: 'rice', offer: other, count: 3 },
    ]);
  });
  it('leaves out what was removed and what was not found', () => {
    expect(chosenLines(plan, 'balanced', { rice: { sku: null, count: null, isRemoved: true } })).toEqual([]);
    const notFound = aPlan([{ ...decision, outcome: 'not-found', picks: null, candidates: [], nearest: [other] }]);
    expect(chosenLines(notFound, 'cheaper', {})).toEqual([]);
    expect(chosenLines(notFound, 'cheaper', { rice: { sku: 'b', count: null, isRemoved: false } })).toEqual([
      { ingredientId: 'rice', offer: other, count: 1 },
    ]);
  });
  it('makes one cart line of one product for two ingredients', () => {
    const lines = toFillLines([
      { ingredientId: 'rice', offer: first, count: 2 },
      { ingredientId: 'rice-again', offer: first, count: 1 },
    ]);
    expect(lines).toMatchObject([{ sku: 'a', wanted: 3, ingredientIds: ['rice', 'rice-again'] }]);
  });
});

describe('diffCart', () => {
  const cases: { name: string; before: Cart; after: Cart; status: string; isAllThere: boolean }[] = [
    {
      name: 'all in the cart',
      before: aCart([]),
      after: aCart([aCartLine('a', 2)]),
      status: 'in-cart',
      isAllThere: true,
    },
    {
      name: 'spread over two lines of the store',
      before: aCart([]),
      after: aCart([aCartLine('a', 1), aCartLine('a', 1)]),
      status: 'in-cart',
      isAllThere: true,
    },
    {
      name: 'already there',
      before: aCart([aCartLine('a', 2)]),
      after: aCart([aCartLine('a', 2)]),
      status: 'already-there',
      isAllThere: true,
    },
    {
      name: 'more was there before',
      before: aCart([aCartLine('a', 5)]),
      after: aCart([aCartLine('a', 5)]),
      status: 'already-there',
      isAllThere: true,
    },
    { name: 'missing', before: aCart([]), after: aCart([aCartLine('b', 2)]), status: 'missing', isAllThere: false },
    { name: 'fewer', before: aCart([]), after: aCart([aCartLine('a', 1)]), status: 'fewer', isAllThere: false },
    { name: 'doubled', before: aCart([]), after: aCart([aCartLine('a', 4)]), status: 'more', isAllThere: false },
    {
      name: 'price moved',
      before: aCart([]),
      after: aCart([aCartLine('a', 2, { price: { minor: 349, currency: 'USD' } })]),
      status: 'price-changed',
      isAllThere: false,
    },
    {
      name: 'the cart shows no price',
      before: aCart([]),
      after: aCart([aCartLine('a', 2, { price: null })]),
      status: 'in-cart',
      isAllThere: true,
    },
  ];
  it.each(cases)('$name → $status', ({ before, after, status, isAllThere }) => {
    const diff = diffCart([line('a', 2)], before, after);
    expect(diff.lines[0]?.status).toBe(status);
    expect(diff.isAllThere).toBe(isAllThere);
    expect(diff.lines[0]?.reason === null).toBe(isAllThere);
  });
  it('gives the store’s own reason when it gave one', () => {
    expect(
      diffCart([line('a', 2, { status: 'refused', reason: 'It is sold out.' })], aCart([]), aCart([])).lines[0]?.reason,
    ).toBe('It is sold out.');
  });
});

describe('missingQuantity', () => {
  it.each([
    [0, 2],
    [1, 1],
    [2, 0],
    [7, 0],
  ])('with %i in the cart %i of 2 are missing', (held, missing) => {
    expect(missingQuantity({ sku: 'a', wanted: 2 }, aCart(held === 0 ? [] : [aCartLine('a', held)]))).toBe(missing);
  });
});

describe('what Undo takes out', () => {
  const undoRemovals = (lines: FillLine[], before: Cart, now: Cart) => removalsTo(undoTargets(lines, before, now), now);
  const cases: { name: string; line: FillLine; before: Cart; now: Cart; removed: number }[] = [
    { name: 'all we put in', line: line('a', 2), before: aCart([]), now: aCart([aCartLine('a', 2)]), removed: 2 },
    {
      name: 'not what was there before',
      line: line('a', 3, { attempted: 2 }),
      before: aCart([aCartLine('a', 1)]),
      now: aCart([aCartLine('a', 3)]),
      removed: 2,
    },
    {
      name: 'not what the shopper added meanwhile',
      line: line('a', 1),
      before: aCart([]),
      now: aCart([aCartLine('a', 4)]),
      removed: 1,
    },
    {
      name: 'not more than is left',
      line: line('a', 3),
      before: aCart([]),
      now: aCart([aCartLine('a', 1)]),
      removed: 1,
    },
    { name: 'nothing when the shopper took it out', line: line('a', 3), before: aCart([]), now: aCart([]), removed: 0 },
    {
      name: 'nothing of a line we never asked for',
      line: line('a', 3, { attempted: 0 }),
      before: aCart([]),
      now: aCart([aCartLine('a', 3)]),
      removed: 0,
    },
    {
      name: 'nothing below the snapshot',
      line: line('a', 3),
      before: aCart([aCartLine('a', 3)]),
      now: aCart([aCartLine('a', 2)]),
      removed: 0,
    },
  ];
  it.each(cases)('takes out $name: $removed', ({ line: filled, before, now, removed }) => {
    const removals = undoRemovals([filled], before, now);
    expect(removals.reduce((sum, { quantity }) => sum + quantity, 0)).toBe(removed);
  });
  it('never touches a line that is not ours', () => {
    const removals = undoRemovals([line('a', 1)], aCart([]), aCart([aCartLine('a', 1), aCartLine('milk', 2)]));
    expect(removals.map(({ sku }) => sku)).toEqual(['a']);
  });
});
