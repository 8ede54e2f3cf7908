import { describe, expect, it } from 'vitest';
import { parseIngredientLine } from '../../../../lib/agents/meals/parse-line';
import { isImperial } from '../../../../lib/core/meal/amounts/store-measures';
import { PortionTable } from '../../../../lib/core/meal/portion-table';
import { decideCart } from '../../../../lib/core/decision/decide';
import { packSizeOf } from '../../../../lib/core/offer/pack-size';
import { anIngredient, anOffer } from '../../../support/builders';
import { loadDataFromDisk } from '../../../support/load-data';

/** Packs bought of the only offer. */
async function packs(line: string, title: string, currency: string): Promise<number | undefined> {
  const { name, form, quantity, note } = parseIngredientLine(line);
  const pack = packSizeOf(title, null, isImperial(currency));
  const offer = anOffer({ sku: 'a', title, brand: null, price: { minor: 200, currency }, pack });
  const portions = PortionTable.parse(await loadDataFromDisk('products-portions'));
  const lines = [{ ingredient: anIngredient({ name, form, quantity, note }), offers: [offer], assessments: [] }];
  return decideCart({ lines, currency, portions }).lines[0]?.candidates[0]?.packs.count;
}

const cases: readonly (readonly [string, string, string, number])[] = [
  ['1 pint milk', 'Whole Milk 568ml', 'GBP', 1],
  ['2 pints milk', 'Semi Skimmed Milk 1L', 'GBP', 2],
  ['2 pints milk', 'Semi Skimmed Milk 2 Pints', 'GBP', 1],
  ['4 pints milk', 'Milk 2.272L', 'GBP', 1],
  ['2 litres milk', 'Milk 4 Pints', 'GBP', 1],
  ['1 litre milk', 'Fresh Milk 2 pints', 'EUR', 1],
  ['1 pint cream', 'Double Cream 300ml', 'GBP', 2],
  ['1 gallon milk', 'Milk 4 Pints', 'GBP', 2],
  ['1 pint milk', 'Whole Milk, 1 pint', 'USD', 1],
  ['2 pints milk', 'Whole Milk, 1 qt', 'USD', 1],
  ['1 gallon milk', 'Whole Milk, 1 gal', 'USD', 1],
  ['1 pint milk', 'Whole Milk 500ml', 'USD', 1],
  ['1 litre milk', 'Whole Milk, 1 quart', 'USD', 1],
  ['2 litres milk', 'Whole Milk, half gallon', 'USD', 1],
  ['1 litre milk', 'Whole Milk, 1 pint', 'USD', 2],
  ['75cl white wine', 'White Wine 187ml', 'GBP', 4],
  ['1 kg flour', 'Plain Flour 500g', 'GBP', 2],
  ['1.1 kg flour', 'Plain Flour 500g', 'GBP', 3],
];

const sums: readonly (readonly [string, string, number])[] = [
  ['1 dozen + 2 eggs', 'egg', 14],
  ['a dozen plus 3 eggs', 'egg', 15],
  ['2 dozen plus 3 eggs', 'egg', 27],
  ['two dozen and 4 eggs', 'egg', 28],
  ['2 dozen eggs plus 3', 'egg', 27],
  ['a dozen eggs and 2 more', 'egg', 14],
  ['6 + 6 eggs', 'egg', 12],
  ['half a dozen plus one eggs', 'egg', 7],
  ['4 + 2 lemons', 'lemon', 6],
  ['12 bagels plus 2 extra', 'bagel', 14],
];

describe('a pint', () => {
  it('is that of the country the store sells in, in the line and on the pack', async () => {
    for (const [line, title, currency, count] of cases)
      expect.soft(await packs(line, title, currency), `${line} [${title}] ${currency}`).toBe(count);
  });
});

describe('a count in two parts', () => {
  it('is one count', () => {
    for (const [line, name, count] of sums) {
      const read = parseIngredientLine(line);
      const { quantity } = read;
      const pieces = quantity === null ? 0 : quantity.amount * (quantity.unit === 'dozen' ? 12 : 1);
      expect.soft({ name: read.name, pieces }, line).toEqual({ name, pieces: count });
    }
    expect(parseIngredientLine('a dozen and a half eggs').quantity).toEqual({ amount: 1.5, unit: 'dozen' });
    expect(parseIngredientLine('1 dozen and a half eggs').quantity).toEqual({ amount: 1.5, unit: 'dozen' });
  });
});
