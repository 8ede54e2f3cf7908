import { describe, expect, it } from 'vitest';
import { alignRenamed } from '../../../lib/core/cart/align-renamed';
import { aCart, aCartLine } from '../../support/builders';

const price = (minor: number) => ({ minor, currency: 'USD' });
const butter = { sku: 'b', title: 'Tamarind Tree Peanut Butter, 16 oz', price: price(349) };
const limes = { sku: 'l', title: 'Plumfield Limes, each', price: price(59) };
const before = aCart([aCartLine('own', 1, { title: 'Limes · 1 lb', price: price(239) })]);
const line = (sku: string, title: string, minor: number | null) =>
  aCartLine(sku, 1, { title, price: minor === null ? null : price(minor) });
const skus = (...added: ReturnType<typeof line>[]): string[] =>
  alignRenamed(aCart([...before.lines, ...added]), [butter, limes], before).lines.map(({ sku }) => sku);

describe('a cart that calls products otherwise than the results', () => {
  it('knows the new line whose name is part of ours, at our price', () => {
    expect(skus(line('/p/1', 'Peanut Butter · 16 oz', 349), line('/p/2', 'Limes · each', 59))).toEqual([
      'own',
      'b',
      'l',
    ]);
    expect(skus(line('/p/1', 'Tamarind Tree Peanut Butter, 16 oz, Smooth', null))).toEqual(['own', 'b']);
  });

  it.each([
    ['at another price', [line('/p/1', 'Peanut Butter · 16 oz', 299)]],
    ['with a word of its own', [line('/p/1', 'Peanut Butter Cups · 16 oz', 349)]],
    ['of numbers alone', [line('/p/1', '16', 349)]],
    ['where two fit', [line('/p/1', 'Peanut Butter', 349), line('/p/2', 'Butter · 16 oz', 349)]],
  ])('knows none %s', (_why, added) => {
    expect(skus(...added)).toEqual(['own', ...added.map(({ sku }) => sku)]);
  });

  it('knows none that was there before, and none where two of ours are called so', () => {
    const had = aCart([line('/p/1', 'Peanut Butter · 16 oz', 349)]);
    expect(alignRenamed(had, [butter], had)).toEqual(had);
    const other = { ...butter, sku: 'c', title: 'Kestrel Peanut Butter, 16 oz', price: price(399) };
    const cart = aCart([line('/p/1', 'Peanut Butter · 16 oz', 349)]);
    expect(alignRenamed(cart, [butter, other], aCart([])).lines[0]?.sku).toBe('/p/1');
  });
});
