import { describe, expect, it } from 'vitest';
import { diffCart } from '../../../lib/core/cart/cart-diff';
import { toFillLines } from '../../../lib/core/cart/fill';
import { ShoppingList, shoppingListOf } from '../../../lib/core/cart/shopping-list';
import { listAsCsv, listAsJson, listAsText, listFileName } from '../../../lib/core/cart/shopping-list-text';
import type { RunStep } from '../../../lib/core/run/run-step';
import { aCart, aCartLine, aDecision, anIngredient, anOffer, aPlan, aReading, aRun } from '../../support/builders';

const offers = {
  rice: anOffer({ sku: 'r', title: 'Rice, "long", 2 lb' }),
  mint: anOffer({ sku: 'm', title: '=HYPERLINK("http://evil.example")' }),
};
const reading = aReading([
  anIngredient({ name: 'rice', quantity: { amount: 400, unit: 'g' } }),
  anIngredient({ name: 'mint' }),
  anIngredient({ name: 'saffron', quantity: { amount: 1, unit: 'pinch' } }),
  anIngredient({ name: 'salt', isAtHome: true }),
]);
const plan = aPlan([
  aDecision('rice', offers.rice, 2),
  aDecision('mint', offers.mint),
  { ...aDecision('saffron', offers.rice), outcome: 'not-found', picks: null, candidates: [] },
]);
const review: RunStep = { state: 'reviewing', reading, plan, tier: 'balanced', choices: {} };
const lines = toFillLines([
  { ingredientId: 'rice', offer: offers.rice, count: 2 },
  { ingredientId: 'mint', offer: offers.mint, count: 1 },
]).map((line) => ({ ...line, status: 'added' as const, attempted: line.wanted }));
const verified: RunStep = {
  ...review,
  state: 'verified',
  before: aCart([]),
  lines,
  diff: diffCart(lines, aCart([]), aCart([aCartLine('r', 1), aCartLine('m', 1)])),
  undo: { status: 'none' },
};
const list = (step: RunStep) => {
  const made = shoppingListOf(aRun(step));
  if (made === null) throw new Error('no list');
  return made;
};
const failed: RunStep = {
  state: 'failed',
  error: { code: 'store/rate-limited', message: 'slow down' },
  from: { state: 'filling', reading, plan, tier: 'balanced', choices: {}, before: null, lines },
  undo: { status: 'none' },
};

describe('shopping list', () => {
  it('lists the plan with what was not found, and nothing that is at home', () => {
    expect(list(review).items.map(({ ingredient, status, count }) => [ingredient, status, count])).toEqual([
      ['rice', 'to-buy', 2],
      ['mint', 'to-buy', 1],
      ['saffron', 'not-found', 1],
    ]);
    expect(list(review).total).toEqual({ minor: 3 * 299, currency: 'USD' });
  });
  it('tells what the cart holds from what is still to buy', () => {
    expect(list(verified).items.map(({ status, inCart }) => [status, inCart])).toEqual([
      ['to-buy', 1],
      ['in-cart', 1],
      ['not-found', 0],
    ]);
  });
  it('is there when the store stopped us, and before anything was found', () => {
    expect(list(failed).items).toHaveLength(3);
    const searching: RunStep = { state: 'finding', reading, found: {} };
    expect(list(searching).items.map(({ ingredient, need }) => [ingredient, need])).toEqual([
      ['rice', '400 g'],
      ['mint', null],
      ['saffron', '1 pinch'],
    ]);
    expect(shoppingListOf(aRun({ state: 'extracting' }))).toBeNull();
  });

  it('as text: what is to buy first', () => {
    const text = listAsText(list(verified));
    expect(text).toContain('To buy\n- 2 × Rice, "long", 2 lb, $5.98 (for rice)');
    expect(text).toContain('Not found at this store\n- saffron, 1 pinch');
    expect(text.indexOf('In the cart already')).toBeGreaterThan(text.indexOf('To buy'));
  });
  it('as CSV: quoted where it must be, and no store can smuggle a formula in', () => {
    const rows = listAsCsv(list(verified)).split('\r\n');
    expect(rows).toHaveLength(5);
    expect(rows[1]).toContain('to-buy,2,"Rice, ""long"", 2 lb",rice,,2.99,5.98,USD,1,');
    expect(rows[2]).toContain(`"'=HYPERLINK(""http://evil.example"")"`);
  });
  it('as JSON in its own schema, under a name any system takes', () => {
    expect(ShoppingList.parse(JSON.parse(listAsJson(list(verified))))).toEqual(list(verified));
    expect(listFileName({ ...list(verified), title: 'Crème brûlée / “best” for 4' }, 'csv')).toBe(
      'creme-brulee-best-for-4.csv',
    );
    expect(listFileName({ ...list(verified), title: '鶏肉' }, 'json')).toBe('shopping-list.json');
  });
});
