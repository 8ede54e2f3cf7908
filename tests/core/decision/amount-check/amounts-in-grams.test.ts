import { describe, expect, it } from 'vitest';
import { inGrams } from '../../../../lib/core/decision/amount-check/in-grams';
import { mostGrams } from '../../../../lib/core/decision/amount-check/most-grams';
import type { FoodKind } from '../../../../lib/core/matching/names/food-kind';
import type { PortionTable } from '../../../../lib/core/meal/portion-table';
import type { BaseUnit } from '../../../../lib/core/meal/quantity';

const table: PortionTable = {
  source: '', url: '', licence: '', asOf: '2026-01-01',
  foods: { radish: { each: 5, ml: 0.5 }, honey: { ml: 1.4 }, lettuce: { head: 500 } },
  sold: { radish: 200 },
}; // prettier-ignore

describe('grams of an amount', () => {
  it.each<[string, number, BaseUnit, number | null]>([
    ['radish', 70, 'g', 70],
    ['radish', 3, 'each', 600],
    ['radish', 4, 'each', 20],
    ['radish', 30, 'each', 150],
    ['radish', 100, 'ml', 50],
    ['honey', 100, 'ml', 140],
    ['honey', 100, 'each', null],
    ['lettuce', 5, 'each', 2500],
    ['quorra', 100, 'ml', 80],
    ['quorra', 9, 'each', null],
  ])('%s: %d %s', (name, amount, unit, grams) => {
    expect(inGrams({ amount, unit }, name, table)).toBe(grams);
  });

  it('are unknown for pieces where there is no table', () => {
    expect(inGrams({ amount: 9, unit: 'each' }, 'radish', null)).toBeNull();
    expect(inGrams({ amount: 9, unit: 'g' }, 'radish', null)).toBe(9);
  });
});

describe('the most of a kind that is not doubtful', () => {
  it.each<[FoodKind | null, number]>([
    ['herb', 300],
    ['spice', 300],
    ['baking', 5000],
    ['sauce', 5000],
    ['oil', 5000],
    ['vinegar', 3000],
    ['vegetable', 20_000],
    ['not food', 20_000],
    [null, 20_000],
  ])('%s: %d g', (kind, grams) => {
    expect(mostGrams(kind)).toBe(grams);
  });
});
