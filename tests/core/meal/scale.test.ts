import { describe, expect, it } from 'vitest';
import type { Quantity } from '../../../lib/core/meal/quantity';
import { units } from '../../../lib/core/meal/quantity';
import { readableAmount, scaleQuantity, type ScalingRole } from '../../../lib/core/meal/scale';

const g = (amount: number): Quantity => ({ amount, unit: 'g' });

describe('scaleQuantity', () => {
  it.each<[ScalingRole, Quantity, number, number, Quantity]>([
    ['main', g(700), 4, 8, g(1400)],
    ['main', g(700), 4, 2, g(350)],
    ['main', { amount: 2, unit: 'cup' }, 4, 6, { amount: 3, unit: 'cup' }],
    ['main', { amount: 1, unit: 'each' }, 4, 2, { amount: 0.5, unit: 'each' }],
    ['main', { amount: 1, unit: 'can' }, 4, 1, { amount: 0.5, unit: 'can' }],
    ['main', { amount: 3, unit: 'slice' }, 4, 2, { amount: 2, unit: 'slice' }],
    ['spice', { amount: 1, unit: 'tsp' }, 4, 8, { amount: 1.5, unit: 'tsp' }],
    ['fat', { amount: 2, unit: 'tbsp' }, 4, 8, { amount: 3.33, unit: 'tbsp' }],
    ['aromatic', { amount: 3, unit: 'clove' }, 4, 8, { amount: 5, unit: 'clove' }],
    ['main', { amount: 0.13, unit: 'tsp' }, 8, 1, { amount: 0.13, unit: 'tsp' }],
  ])('%s: %j for %i → %i', (role, quantity, from, to, expected) => {
    expect(scaleQuantity(quantity, from, to, role)).toEqual(expected);
  });

  it('leaves a quantity alone when nothing is scaled', () => {
    expect(scaleQuantity({ amount: 0.37, unit: 'cup' }, 4, 4, 'main')).toEqual({ amount: 0.37, unit: 'cup' });
  });

  it('never falls with more servings and never reaches zero, in any unit and role', () => {
    const roles: ScalingRole[] = ['main', 'aromatic', 'fat', 'spice'];
    const wrong: string[] = [];
    for (const unit of units) {
      for (const role of roles) {
        for (const base of [0.25, 1, 3, 450]) {
          let before = 0;
          for (let servings = 1; servings <= 100; servings += 1) {
            const { amount } = scaleQuantity({ amount: base, unit }, 4, servings, role);
            // For 4 the amount is as written, not rounded: it may lie between its rounded neighbours.
            if (amount <= 0 || (servings !== 4 && amount < before - 1e-9))
              wrong.push(
                `${String(base)} ${unit} as ${role} for ${String(servings)}: ${String(amount)} after ${String(before)}`,
              );
            if (servings !== 4) before = amount;
          }
        }
      }
    }
    expect(wrong).toEqual([]);
  });

  it('lets spices and fat grow slower than what feeds people', () => {
    const eightfold = (role: ScalingRole): number => scaleQuantity({ amount: 4, unit: 'tsp' }, 2, 16, role).amount;
    expect(eightfold('spice')).toBeLessThan(eightfold('fat'));
    expect(eightfold('fat')).toBeLessThan(eightfold('aromatic'));
    expect(eightfold('aromatic')).toBeLessThan(eightfold('main'));
  });
});

describe('readableAmount', () => {
  it.each([
    [1.667, 'tsp', 1.67],
    [1.19, 'tbsp', 1.25],
    [29.06, 'tbsp', 29],
    [562.5, 'g', 565],
    [37.5, 'g', 38],
    [2.1, 'kg', 2.1],
    [1.2, 'each', 1],
    [2.3, 'each', 2.5],
    [4.4, 'each', 4],
    [0.1, 'each', 0.5],
    [0.1, 'clove', 1],
  ] as const)('%f %s is %f', (amount, unit, expected) => {
    expect(readableAmount(amount, unit)).toBe(expected);
  });
});
