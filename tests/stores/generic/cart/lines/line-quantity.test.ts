import { describe, expect, it } from 'vitest';
import { numberInWords } from '../../../../../lib/stores/generic/cart/lines/line-quantity';

describe('the number a cart line says in words', () => {
  it.each([
    ['Basmati Rice 2 x $3.00', 2],
    ['3 × Tortillas', 3],
    ['Celery × 4', 4],
    ['Menge: 5', 5],
    ['Sparkling Water 6 x 330 ml', null],
    ['Sparkling Water 6 x 330 ml × 2', 2],
    ['Beans 4 x 400 g Qty 3', 3],
    ['Celery $3.58', null],
  ])('%s', (text, number) => {
    expect(numberInWords(text)).toBe(number);
  });
});
