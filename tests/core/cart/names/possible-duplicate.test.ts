import { describe, expect, it } from 'vitest';
import { possibleDuplicate } from '../../../../lib/core/cart/names/possible-duplicate';
import { aCart, aCartLine } from '../../../support/builders';

const price = (minor: number) => ({ minor, currency: 'USD' });
const wanted = { sku: 'title:alder mill plum jam 12 oz', title: 'Alder Mill Plum Jam, 12 oz', price: price(419), url: null as string | null }; // prettier-ignore
const held = (title: string, minor: number | null, url: string | null, one = wanted, ours = [one]) =>
  possibleDuplicate(
    aCart([aCartLine('/p/own', 1, { title, url, price: minor === null ? null : price(minor) })]),
    one,
    ours,
  )?.title;
const linked = { ...wanted, url: 'https://shop.example/goods/plum-jam' };

describe('a line that may be the product under another name', () => {
  it.each([
    ['by a shorter name, the card without a link', 'Plum Jam · 12 oz', 419, '/goods/77', wanted],
    ['where the cart tells no price of one', 'Plum Jam · 12 oz', null, '/goods/77', wanted],
    ['by a longer name', 'Alder Mill Plum Jam, 12 oz, Extra', 419, null, wanted],
    ['where its line has no link', 'Plum Jam', 419, null, linked],
    ['where the cart links otherwise than the results', 'Plum Jam', 419, '/index.php?item=77', linked],
  ])('is seen %s', (_why, title, minor, url, one) => {
    expect(held(title, minor, url, one)).toBe(title);
  });

  it.each([
    ['at another price', 'Plum Jam · 12 oz', 399, '/goods/77', wanted],
    ['with a word of its own', 'Plum Jam · 8 oz', 419, '/goods/77', wanted],
    ['of another brand', 'Fenwick Plum Jam, 12 oz', 419, null, wanted],
    ['with an address of the same kind that differs', 'Plum Jam · 12 oz', 419, '/goods/cherry-jam/', linked],
    ['with another number at the same address', 'Plum Jam', 419, '/item?id=4', { ...wanted, url: '/item?id=5' }],
  ])('is not seen %s', (_why, title, minor, url, one) => {
    expect(held(title, minor, url, one)).toBeUndefined();
  });

  it('is none that is known to be another of ours', () => {
    const other = { ...wanted, sku: '/p/own', title: 'Plum Jam' };
    expect(held('Plum Jam', 419, null, wanted, [wanted, other])).toBeUndefined();
  });
});
