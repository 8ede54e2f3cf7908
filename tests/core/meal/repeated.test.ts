import { describe, expect, it } from 'vitest';
import { addQuantities, mergeRepeated } from '../../../lib/core/meal/repeated';
import { anIngredient } from '../../support/builders';

const onion = anIngredient({ name: 'onion', quantity: { amount: 2, unit: 'each' } });
const more = anIngredient({ id: 'more', name: 'onions', quantity: { amount: 1, unit: 'each' } });

describe('mergeRepeated', () => {
  it('makes one line of what is to be bought twice', () => {
    expect(mergeRepeated([onion, more])).toEqual([{ ...onion, quantity: { amount: 3, unit: 'each' } }]);
  });
  it('knows a food under its other names', () => {
    const names = [anIngredient({ name: 'scallion' }), anIngredient({ name: 'green onions' })];
    expect(mergeRepeated(names).map(({ name }) => name)).toEqual(['scallion']);
  });
  it('leaves apart other forms, what is at home, and amounts that do not add up', () => {
    const apart = [
      onion,
      { ...more, form: 'dried' as const },
      { ...more, isAtHome: true },
      { ...more, quantity: { amount: 100, unit: 'g' as const } },
    ];
    expect(mergeRepeated(apart)).toEqual(apart);
  });
  it('takes an amount beside none as the amount', () => {
    expect(mergeRepeated([{ ...onion, quantity: null }, more])[0]?.quantity).toEqual(more.quantity);
  });
});

describe('addQuantities', () => {
  it('adds within weights and within spoons and cups', () => {
    expect(addQuantities({ amount: 1, unit: 'lb' }, { amount: 8, unit: 'oz' })).toEqual({ amount: 1.5, unit: 'lb' });
    expect(addQuantities({ amount: 1, unit: 'cup' }, { amount: 1, unit: 'g' })).toBeNull();
  });
});
