import { describe, expect, it } from 'vitest';
import { alignCart } from '../../../lib/core/cart/align-cart';
import { aCart, aCartLine } from '../../support/builders';

const known = [
  { sku: '101', title: 'Basmati Rice, 2 lb', url: 'https://shop.example/products/basmati?ref=search' },
  { sku: '102', title: 'Fresh Mint', url: null },
  { sku: '103', title: 'Milk', url: 'https://shop.example/p?id=7&utm=x' },
  { sku: '105', title: 'Garlic, each', url: '/products/garlic?variant=7', price: { minor: 299, currency: 'USD' } },
  { sku: '104', title: 'Milk', url: 'https://shop.example/p?id=8' },
];
const named = (sku: string, title: string, url: string | null) =>
  alignCart(aCart([aCartLine(sku, 1, { title, url })]), known).lines[0]?.sku;

describe('a cart read by another adapter', () => {
  it.each([
    [
      'by its page without the variant, where title and price agree',
      '/products/garlic',
      'Garlic',
      'https://shop.example/products/garlic',
      '105',
    ],
    [
      'not by its page where it says another variant',
      '/products/garlic?variant=8',
      'Garlic',
      '/products/garlic?variant=8',
      '/products/garlic?variant=8',
    ],
    ['not by its page alone under another name', 'x', 'Black Garlic Paste', '/products/garlic', 'x'],
    ['by the address of its page', '/products/basmati', 'Basmati', 'https://shop.example/products/basmati/', '101'],
    ['by its title, where it has no address', 'title:fresh mint', 'Fresh  MINT', null, '102'],
    ['by the part of the address that names it', '/p?id=8', 'Milk', '/p?lang=en&id=8', '104'],
    ['not by a title that two share', 'title:milk', 'Milk', null, 'title:milk'],
    [
      'not at all when it is something else',
      '/products/tea',
      'Tea',
      'https://shop.example/products/tea',
      '/products/tea',
    ],
    ['as it is, when it has the name already', '103', 'Anything', null, '103'],
  ])('knows a product %s', (_how, sku, title, url, expected) => {
    expect(named(sku, title, url)).toBe(expected);
  });

  it('knows no product by its page alone at another price, or where the cart has two of that page', () => {
    const line = { title: 'Garlic', url: '/products/garlic' };
    const dear = aCartLine('x', 1, { ...line, price: { minor: 499, currency: 'USD' } });
    expect(alignCart(aCart([dear]), known).lines.map(({ sku }) => sku)).toEqual(['x']);
    const two = [aCartLine('x', 1, line), aCartLine('y', 1, line)];
    expect(alignCart(aCart(two), known).lines.map(({ sku }) => sku)).toEqual(['x', 'y']);
  });
});
