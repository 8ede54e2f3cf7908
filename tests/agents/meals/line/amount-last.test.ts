import { describe, expect, it } from 'vitest';
import { parseIngredientLine } from '../../../../lib/agents/meals/parse-line';

const rows: readonly (readonly [line: string, name: string, amount: number | null, unit: string | null, note?: string])[] = [
  ['rice (500g)', 'rice', 500, 'g'],
  ['milk (2 pints)', 'milk', 2, 'pint'],
  ['eggs (6)', 'egg', 6, 'each'],
  ['limes [4]', 'lime', 4, 'each'],
  ['chicken breasts (x4)', 'chicken breast', 4, 'each'],
  ['onions (3 large)', 'onion', 3, 'each'],
  ['salmon (2 fillets)', 'salmon', 2, 'fillet'],
  ['salt (1 tsp)', 'salt', 1, 'tsp'],
  ['chopped tomatoes (2 tins)', 'chopped tomato', 2, 'can'],
  ['plain yogurt, 2 tubs', 'plain yogurt', 2, 'package'],
  ['330ml lager x 4', 'lager', 4, 'each', '330 ml each'],
  ['lager 330ml x 4', 'lager', 4, 'each', '330 ml each'],
  ['tuna 145g x3', 'tuna', 3, 'each', '145 g each'],
  ['400 g chickpeas tin x 2', 'chickpea', 2, 'can', '400 g each'],
  ['3 tins x 400g chopped tomatoes', 'chopped tomato', 3, 'can', '400 g each'],
  // Not amounts of the line.
  ['flour (00)', 'flour', null, null, '00'],
  ['beef (cut in 2 cm cubes)', 'beef', null, null, 'cut in 2 cm cubes'],
  ['1 onion (200 g)', 'onion', 1, 'each', '200 g'],
  ['butter (soft)', 'butter', null, null, 'soft'],
]; // prettier-ignore

const cases = rows.map(([line, name, amount, unit, note = null]) => ({ line, name, amount, unit, note }));

describe('an amount behind the food', () => {
  it.each(cases)('$line', ({ line, name, amount, unit, note }) => {
    const read = parseIngredientLine(line);
    expect({ name: read.name, quantity: read.quantity, note: read.note }).toEqual({
      name,
      quantity: amount === null ? null : { amount, unit },
      note,
    });
  });
});
