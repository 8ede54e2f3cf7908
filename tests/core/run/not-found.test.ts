import { describe, expect, it } from 'vitest';
import { diffHeadline } from '../../../components/result/CartDiff';
import { diffCart } from '../../../lib/core/cart/cart-diff';
import { toFillLines } from '../../../lib/core/cart/fill';
import { notFoundNames, unansweredNames } from '../../../lib/core/run/not-found';
import { panelView } from '../../../lib/core/run/panel-view';
import { shoppingListOf } from '../../../lib/core/cart/shopping-list';
import { aCart, aCartLine, aDecision, anIngredient, anOffer, aPlan, aReading, aRun } from '../../support/builders';

const rice = anOffer({ sku: 'r', title: 'Rice, 2 lb' });
const spare = anOffer({ sku: 's', title: 'Gouda, 8 oz' });
const reading = aReading([anIngredient({ name: 'rice' }), anIngredient({ name: 'cheese' })]);
const plan = aPlan([
  aDecision('rice', rice),
  { ...aDecision('cheese', spare), outcome: 'not-found', picks: null, candidates: [], nearest: [spare] },
]);
const planned = { reading, plan, tier: 'balanced' as const, choices: {} };
const lines = toFillLines([{ ingredientId: 'rice', offer: rice, count: 1 }]).map((line) => ({
  ...line,
  status: 'added' as const,
  attempted: 1,
}));
const diff = diffCart(lines, aCart([]), aCart([aCartLine('r', 1)]));

describe('what the store has no product for', () => {
  it('is named, unless the shopper took one of the nearest or took the line out', () => {
    expect(notFoundNames(planned)).toEqual(['cheese']);
    expect(notFoundNames({ ...planned, choices: { cheese: { sku: 's', count: null, isRemoved: false } } })).toEqual([]);
    expect(notFoundNames({ ...planned, choices: { cheese: { sku: null, count: null, isRemoved: true } } })).toEqual([]);
  });

  it('is named as the shopper knows it, or by its id where the list was changed since', () => {
    const ground = aReading([anIngredient({ id: 'cheese', name: 'cumin', form: 'ground' })]);
    expect(notFoundNames({ ...planned, reading: ground })).toEqual(['ground cumin']);
    expect(notFoundNames({ ...planned, reading: aReading([]) })).toEqual(['cheese']);
  });

  it('stands beside a cart that holds all that was found, which is no “all”', () => {
    expect(diffHeadline(diff)).toBe('The item is in your cart');
    expect(diffHeadline(diff, true)).toBe('The item found is in your cart');
    const panel = panelView(
      aRun({ ...planned, state: 'verified', before: aCart([]), lines, diff, undo: { status: 'none' } }),
    );
    expect(panel?.phase).toBe('problem');
    expect(panel?.title).toContain('found');
    expect(panel?.detail).toContain('Not found here: cheese.');
  });
});

describe('what the store could not be asked for', () => {
  const unasked = {
    ...planned,
    plan: aPlan([aDecision('rice', rice), { ...plan.lines[1], isUnanswered: true, nearest: [] } as never]),
  };

  it('is not said to be missing there, and is still to be bought', () => {
    expect(notFoundNames(unasked)).toEqual([]);
    expect(unansweredNames(unasked)).toEqual(['cheese']);
    const run = aRun({ ...unasked, state: 'reviewing' });
    expect(shoppingListOf(run)?.items.map(({ ingredient, status }) => [ingredient, status])).toEqual([
      ['rice', 'to-buy'],
      ['cheese', 'to-buy'],
    ]);
  });

  it('is told beside a cart that holds all that was found', () => {
    const panel = panelView(
      aRun({ ...unasked, state: 'verified', before: aCart([]), lines, diff, undo: { status: 'none' } }),
    );
    expect(panel).toMatchObject({ phase: 'problem' });
    expect(panel?.detail).toContain('Could not be looked for: cheese.');
    expect(panel?.detail).not.toContain('Not found');
  });
});
