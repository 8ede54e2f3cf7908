import { describe, expect, it } from 'vitest';
import { formatAmount, parseAmount } from '../../components/ui/amount-text';

describe('formatAmount', () => {
  it.each([
    [700, '700'],
    [699.6, '700'],
    [1.5, '1½'],
    [0.5, '½'],
    [0.25, '¼'],
    [1 / 3, '⅓'],
    [2.667, '2⅔'],
    [2, '2'],
    [1.42, '1.42'],
    [10.4, '10'],
    [0.001, '0.01'],
  ])('shows %d as %s', (amount, text) => {
    expect(formatAmount(amount)).toBe(text);
  });
});

describe('parseAmount', () => {
  it.each([
    ['700', 700],
    ['1.5', 1.5],
    ['1,5', 1.5],
    ['1/2', 0.5],
    ['1 1/2', 1.5],
    ['½', 0.5],
    ['2½', 2.5],
    [' 3 ', 3],
  ])('reads %s', (text, amount) => {
    expect(parseAmount(text)).toBe(amount);
  });

  it.each(['', '0', '-1', 'two', '1/0', '1.2.3', '1e9', '9999999', '3 apples'])('refuses %j', (text) => {
    expect(parseAmount(text)).toBeNull();
  });

  it('reads back what is shown', () => {
    for (const amount of [0.5, 0.75, 1.5, 2.25, 3, 12, 400]) expect(parseAmount(formatAmount(amount))).toBe(amount);
  });
});
