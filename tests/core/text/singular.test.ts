import { describe, expect, it } from 'vitest';
import { singular, singularPhrase } from '../../../lib/core/text/singular';

describe('singular', () => {
  it.each([
    ['tomatoes', 'tomato'],
    ['berries', 'berry'],
    ['cookies', 'cookie'],
    ['leaves', 'leaf'],
    ['radishes', 'radish'],
    ['onions', 'onion'],
    ['cloves', 'clove'],
    ['peas', 'pea'],
    ['pies', 'pie'],
    ['boxes', 'box'],
    ['asparagus', 'asparagus'],
    ['hummus', 'hummus'],
    ['couscous', 'couscous'],
    ['swiss', 'swiss'],
    ['bass', 'bass'],
    ['rice', 'rice'],
    ['gas', 'gas'],
    ['constructor', 'constructor'],
  ])('%s → %s', (word, expected) => {
    expect(singular(word)).toBe(expected);
    expect(singular(singular(word))).toBe(expected);
  });

  it('goes over every word of a phrase', () => {
    expect(singularPhrase('bay leaves')).toBe('bay leaf');
  });
});
