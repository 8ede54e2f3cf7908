import { describe, expect, it } from 'vitest';
import { inNumber, isPlural, numberless } from '../../../../lib/core/matching/searching/singular-or-plural';

const pairs = [
  ['black bean', 'black beans'],
  ['bay leaf', 'bay leaves'],
  ['loaf', 'loaves'],
  ['strawberry', 'strawberries'],
  ['potato', 'potatoes'],
  ['tomato', 'tomatoes'],
  ['avocado', 'avocados'],
  ['radish', 'radishes'],
  ['peach', 'peaches'],
  ['anchovy', 'anchovies'],
  ['red chilli', 'red chillies'],
  ['green chile', 'green chiles'],
  ['olive', 'olives'],
] as const;

describe('the other number', () => {
  it.each(pairs)('of %s is %s, and back', (one, many) => {
    expect(inNumber(one, 'plural')).toBe(many);
    expect(inNumber(many, 'singular')).toBe(one);
    expect(inNumber(many, 'plural')).toBe(many);
    expect([isPlural(one), isPlural(many)]).toEqual([false, true]);
  });

  it.each([...pairs, ['mango', 'mangos'], ['chili', 'chilies']] as const)('of %s and %s is one word', (one, many) => {
    expect(numberless(one.split(' ').at(-1) ?? '')).toBe(numberless(many.split(' ').at(-1) ?? ''));
  });

  it.each(['hummus', 'asparagus', 'couscous', 'molasses', 'lemongrass'])('%s has no singular', (word) => {
    expect(isPlural(word)).toBe(false);
  });
});
