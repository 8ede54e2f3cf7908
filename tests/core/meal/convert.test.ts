import { beforeAll, describe, expect, it } from 'vitest';
import { conversionBasis, packsNamed, toBase, toUnit } from '../../../lib/core/meal/convert';
import { PortionTable } from '../../../lib/core/meal/portion-table';
import type { BaseUnit, Unit } from '../../../lib/core/meal/quantity';
import { units } from '../../../lib/core/meal/quantity';
import { loadDataFromDisk } from '../../support/load-data';

let table: PortionTable;
beforeAll(async () => {
  table = PortionTable.parse(await loadDataFromDisk('products-portions'));
});

describe('toBase', () => {
  const cases: [amount: number, unit: Unit, name: string, expected: number, base: BaseUnit][] = [
    [2, 'lb', 'chicken thigh', 907.18, 'g'],
    [16, 'oz', 'rice', 453.59, 'g'],
    [1, 'cup', 'milk', 236.59, 'ml'],
    [3, 'tsp', 'cumin', 14.79, 'ml'],
    [1, 'gallon', 'milk', 3785.41, 'ml'],
    [4, 'clove', 'garlic', 12, 'g'],
    [1, 'head', 'garlic', 40, 'g'],
    [2, 'bunch', 'cilantro', 120, 'g'],
    [1, 'stick', 'unsalted butter', 113.4, 'g'],
    [2, 'can', 'chickpea', 850, 'g'],
    [1, 'can', 'coconut milk', 400, 'g'],
    [1, 'can', 'mystery', 411, 'g'],
    [3, 'each', 'onion', 3, 'each'],
    [1, 'dozen', 'egg', 12, 'each'],
    [2, 'slice', 'bread', 56, 'g'],
    [2, 'fillet', 'salmon', 340, 'g'],
    [1, 'pinch', 'saffron', 0.31, 'ml'],
  ];
  it.each(cases)('%d %s of %s', (amount, unit, name, expected, base) => {
    const quantity = toBase({ amount, unit }, name, table);
    expect(quantity?.unit).toBe(base);
    expect(quantity?.amount).toBeCloseTo(expected, 1);
  });

  it('answers null to a package of something unknown, which is then bought by the package', () => {
    expect(toBase({ amount: 2, unit: 'package' }, 'mystery', table)).toBeNull();
    expect(packsNamed({ amount: 2, unit: 'package' })).toBe(2);
    expect(packsNamed({ amount: 2, unit: 'cup' })).toBeNull();
  });

  it('takes every unit there is without failing, with and without the table', () => {
    for (const unit of units) {
      const quantity = toBase({ amount: 3, unit }, 'onion', table);
      if (quantity !== null) expect(quantity.amount).toBeGreaterThan(0);
      expect(() => toBase({ amount: 3, unit }, 'onion', null)).not.toThrow();
    }
  });
});

describe('toUnit', () => {
  const cases: [amount: number, from: BaseUnit, to: BaseUnit, name: string, expected: number][] = [
    [236.588, 'ml', 'g', 'flour', 125],
    [236.588, 'ml', 'g', 'baby spinach', 30],
    [3, 'each', 'g', 'large yellow onion', 450],
    [450, 'g', 'each', 'onion', 3],
    [120, 'g', 'each', 'cilantro', 2],
    [100, 'g', 'ml', 'olive oil', 109.5],
    [236.588, 'ml', 'each', 'chopped onion', 1.07],
    [5, 'each', 'each', 'mystery', 5],
  ];
  it.each(cases)('%d %s to %s of %s', (amount, from, to, name, expected) => {
    expect(toUnit({ amount, unit: from }, to, name, table)?.amount).toBeCloseTo(expected, 0);
  });
  it('does not guess the weight of one', () => {
    expect(toUnit({ amount: 3, unit: 'each' }, 'g', 'mystery', table)).toBeNull();
  });
});

describe('conversionBasis', () => {
  const cases: [amount: number, unit: Unit, to: BaseUnit, name: string, basis: ReturnType<typeof conversionBasis>][] = [
    [500, 'g', 'g', 'mystery', null],
    [3, 'each', 'each', 'mystery', null],
    [1, 'cup', 'g', 'flour', 'table'],
    [1, 'cup', 'g', 'mystery', 'guessed'],
    [4, 'clove', 'g', 'garlic', 'table'],
    [4, 'slice', 'g', 'mystery', 'guessed'],
    [3, 'each', 'g', 'onion', 'table'],
  ];
  it.each(cases)('%d %s to %s of %s', (amount, unit, to, name, basis) => {
    expect(conversionBasis({ amount, unit }, to, name, table)).toBe(basis);
  });
});

describe('the portion table', () => {
  it('has a plausible density for everything that has one', () => {
    for (const [name, row] of Object.entries(table.foods)) {
      const density = row['ml'];
      if (density !== undefined) expect(density, name).toBeGreaterThan(0.03);
      if (density !== undefined) expect(density, name).toBeLessThan(1.6);
      for (const key of Object.keys(row))
        expect([...units, 'ml', 'pod', 'block', 'ball'] as string[], name).toContain(key);
    }
  });
});
