import { expect, it } from 'vitest';
import { emptyCartWords } from '../../../lib/stores/generic/shop-words';

it.each([
  ['There are no more items in your cart', true],
  ['There are no items in your cart', true],
  ['No more items to show', false],
])('“%s” says of a cart that it is empty: %s', (text, isEmpty) => {
  expect(emptyCartWords.test(text)).toBe(isEmpty);
});
