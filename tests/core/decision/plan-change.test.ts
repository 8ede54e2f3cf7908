import { describe, expect, it } from 'vitest';
import { changeBetween } from '../../../lib/core/decision/plan-change';
import { aDecision, anOffer, aPlan } from '../../support/builders';

const offer = (sku: string, minor: number) => anOffer({ sku, price: { minor, currency: 'USD' } });
const before = aPlan([aDecision('rice', offer('r', 300), 2), aDecision('milk', offer('m', 150))]);
const dollars = (minor: number) => ({ minor, currency: 'USD' });

describe('what a new decision would change', () => {
  it('is nothing where it is the same', () => {
    expect(changeBetween(before, before, 'balanced', {})).toEqual({ difference: dollars(0), swaps: 0 });
  });

  it('is the difference of all lines, cheaper below nothing, and how many are other products', () => {
    const after = aPlan([aDecision('rice', offer('other', 200), 2), aDecision('milk', offer('m', 150), 3)]);
    expect(changeBetween(before, after, 'balanced', {})).toEqual({ difference: dollars(100), swaps: 1 });
    expect(changeBetween(after, before, 'balanced', {})).toEqual({ difference: dollars(-100), swaps: 1 });
  });

  it('leaves alone what the shopper chose', () => {
    const after = aPlan([aDecision('rice', offer('other', 200), 2), aDecision('milk', offer('m2', 100))]);
    const choices = {
      rice: { sku: null, count: null, isRemoved: true },
      milk: { sku: null, count: 4, isRemoved: false },
    };
    expect(changeBetween(before, after, 'balanced', choices)).toEqual({ difference: dollars(-200), swaps: 1 });
  });
});
