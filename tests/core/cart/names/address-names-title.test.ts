import { describe, expect, it } from 'vitest';
import { alignCart } from '../../../../lib/core/cart/align-cart';
import { addressNamesTitle } from '../../../../lib/core/cart/names/address-names-title';
import { aCart, aCartLine } from '../../../support/builders';

describe('an address that spells out a title', () => {
  it.each([
    ['https://shop.example/product/salt-pepper-crisps-2-5-oz/', 'Salt & Pepper Crisps, 2.5 oz'],
    ['/p/salt-and-pepper-crisps-2-5-oz.html?ref=cart', 'Salt & Pepper Crisps 2.5 oz'],
    ['/p/jalape%C3%B1o-relish-9oz', 'Jalapeño Relish (9 oz)'],
  ])('%s', (url, title) => {
    expect(addressNamesTitle(url, title)).toBe(true);
  });

  it.each([
    ['/product/plum-jam/', 'Alder Mill Plum Jam'],
    ['/product/alder-mill-plum-jam-light/', 'Alder Mill Plum Jam'],
    ['/products/4711', 'Alder Mill Plum Jam'],
    ['/p/milk', 'Milk'],
    [null, 'Alder Mill Plum Jam'],
  ])('is not %s for %s', (url, title) => {
    expect(addressNamesTitle(url, title)).toBe(false);
  });

  it('tells a line with a shorter name, at our price, of which product it is', () => {
    const jam = { sku: 'jam', title: 'Alder Mill Plum Jam 12 oz', url: null, price: { minor: 419, currency: 'USD' } };
    const line = (minor: number) =>
      aCartLine('/x', 1, {
        title: 'Plum Jam · 12 oz',
        url: 'https://shop.example/goods/alder-mill-plum-jam-12-oz',
        price: { minor, currency: 'USD' },
      });
    expect(alignCart(aCart([line(419)]), [jam]).lines[0]?.sku).toBe('jam');
    expect(alignCart(aCart([line(299)]), [jam]).lines[0]?.sku).toBe('/x');
  });
});
