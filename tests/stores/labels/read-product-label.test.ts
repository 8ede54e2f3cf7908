import { describe, expect, it } from 'vitest';
import { productPageUrl, readProductLabel } from '../../../lib/stores/labels/read-product-label';
import { fixturePage } from '../fixture-page';
import type { FixtureAnswer } from '../fixture-page';
import { labelPages } from './label-pages';

const here = 'https://shop.example/search?q=x';
const url = 'https://shop.example/products/one';

function shopWith(answer: FixtureAnswer) {
  return fixturePage({ folder: 'generic', url: here, routes: { 'GET /products/one': answer } });
}

describe('readProduct', () => {
  it.each(labelPages.map((page) => [page.name, page] as const))(
    '%s',
    async (_, { title, html, ingredients, statements }) => {
      const page = shopWith({ html });
      const label = await readProductLabel({ sku: '1', title, url }, page);
      expect(label).toEqual({ ingredients, statements: statements ?? [] });
      expect(page.requests).toHaveLength(1);
    },
  );

  it('passes on that the store asks to slow down', async () => {
    await expect(readProductLabel({ sku: '1', title: 'x', url }, shopWith({ status: 429 }))).rejects.toMatchObject({
      code: 'store/rate-limited',
    });
  });

  it('does not read a page that is too large', async () => {
    const html = `<h1>Oats</h1><p>Ingredients: Oats.</p>${' '.repeat(3_000_001)}`;
    expect((await readProductLabel({ sku: '1', title: 'Oats', url }, shopWith({ html }))).ingredients).toBeNull();
  });
});

describe('productPageUrl', () => {
  it.each([
    ['https://shop.example/products/one#reviews', url],
    ['/products/one', url],
    ['https://shop.example/p/1?variant=4', 'https://shop.example/p/1?variant=4'],
    ['https://shop.example/p/address-labels', 'https://shop.example/p/address-labels'],
  ])('%s is a product page', (address, expected) => {
    expect(productPageUrl(address, here)?.href).toBe(expected);
  });

  it.each([
    null,
    '',
    'https://other.example/products/one',
    'http://shop.example/products/one',
    'https://me:secret@shop.example/products/one',
    'javascript:alert(1)',
    'data:text/html,x',
    'https://shop.example/',
    'https://shop.example/cart',
    'https://shop.example/checkout',
    'https://shop.example/checkout/onepage/success',
    'https://shop.example/account/logout',
    'https://shop.example/customer/account/logout/',
    'https://shop.example/my-account/orders',
    'https://shop.example/logout.php',
    'https://shop.example/products/one?add-to-cart=4',
    'https://shop.example/cart/add?id=1',
    'https://shop.example/p/1?action=delete',
  ])('%s is none', (address) => {
    expect(productPageUrl(address, here)).toBeNull();
  });
});
