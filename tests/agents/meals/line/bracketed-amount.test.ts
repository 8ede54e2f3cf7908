import { describe, expect, it } from 'vitest';
import { bracketedAmountFirst } from '../../../../lib/agents/meals/line/amounts/bracketed-amount';

describe('an amount in brackets behind a food', () => {
  it.each([
    ['kidney beans (2 cans)', '2 cans kidney beans'],
    ['oat milk [1.5 l]', '1.5 l oat milk'],
    ['tamari (1-2 tablespoons)', '1-2 tablespoons tamari'],
    ['ham (4 x slices)', '4 slices ham'],
    ['chickpeas (x3)', 'chickpeas x 3'],
    ['chickpeas (3 x)', 'chickpeas x 3'],
  ])('%s goes before it in a list and in a sentence', (line, turned) => {
    expect(bracketedAmountFirst(line, { isListLine: true })).toBe(turned);
    expect(bracketedAmountFirst(line, { isListLine: false })).toBe(turned);
  });

  it('is a number alone only in a list', () => {
    expect(bracketedAmountFirst('limes (4)', { isListLine: true })).toBe('4 limes');
    expect(bracketedAmountFirst('limes (4)', { isListLine: false })).toBeNull();
  });

  it.each(['flour (00)', '1 leek (200 g)', '½ cup sugar (100 g)', 'butter (soft)', 'beef (cut in 2 cm cubes)'])(
    '%s has none to move',
    (line) => {
      expect(bracketedAmountFirst(line, { isListLine: true })).toBeNull();
    },
  );
});
