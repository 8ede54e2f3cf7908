import { describe, expect, it } from 'vitest';
import { alignCart } from '../../lib/core/align-cart';
import { aCart, aCartLine } from '../support/builders';

const known = [
  { sku: '101', title: 'Basmati Rice, 2 lb', url: 'https://shop.example/products/basmati?ref=search' },
  { sku: '102', title: 'Fresh Mint', url: null },
  { sku: '103', title: 'Milk', url: 'https://shop.example/p?id=7&utm=x' },
  { sku: '104', title: 'Milk', url: 'https://shop.example/p?id=8' },
];
const named = (sku: string, title: string, url: string | null) =>
  alignCart(aCart([aCartLine(sku, 1, { title, url })]), known).lines[0]?.sku;

describe('a cart read by another adapter', () => {
  it.each([
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
});
