import { describe, expect, it } from 'vitest';
import { adapterFor, adapters } from './every-adapter';
import { fixturePage } from './fixture-page';

/** One page of each platform, from the fixtures of its own test. */
const pages: [id: string, file: string, url: string][] = [
  ['bigcommerce', 'home.html', 'https://shop.example/'],
  ['bigcommerce', 'search.html', 'https://shop.example/search.php?search_query=beans'],
  ['expresscart', 'home.html', 'https://shop.example/'],
  ['instacart-storefront', 'results.html', 'https://shop.example/store/meadow/s?k=oat'],
  ['magento', 'home.html', 'https://shop.example/en/'],
  ['opencart', 'home-3.html', 'https://shop.example/market/'],
  ['opencart', 'home-4.html', 'https://shop.example/'],
  ['prestashop', 'home.html', 'https://shop.example/fr/'],
  ['salesforce', 'home.html', 'https://shop.example/'],
  ['salesforce', 'search.html', 'https://shop.example/search?q=oil'],
  ['shopify', 'home.html', 'https://shop.example/en-gb'],
  ['vtex', 'home.html', 'https://shop.example/'],
];
const platforms = new Set(pages.map(([id]) => id));

describe('platforms', () => {
  it('have ids of their own', () => {
    expect(new Set(adapters.map(({ id }) => id)).size).toBe(adapters.length);
  });

  it.each(pages)('%s knows its %s, and no other platform claims it', (id, file, url) => {
    const page = fixturePage({ folder: id, url, file });
    const claimed = adapters.filter((adapter) => platforms.has(adapter.id) && adapter.detect(page) !== null);
    expect(claimed.map((adapter) => adapter.id)).toEqual([id]);
    expect(adapterFor(page).id).toBe(id);
  });

  it.each([
    ['an empty page', '<p>Hello</p>'],
    [
      'a recipe that links to stores',
      '<a href="https://www.instacart.com/store/sprouts/storefront">Order</a><a href="/s?k=rice">Rice</a>',
    ],
    [
      'a blog on WordPress',
      '<link rel="https://api.w.org/" href="/wp-json/"><form><input type="search" name="s"></form>',
    ],
    [
      'a shop on Magento 1',
      '<form action="https://old.example/checkout/cart/add/uenc/a/product/1/"><input name="form_key" value="k"></form>',
    ],
    [
      'a page with pictures from a platform',
      '<img src="https://cdn11.bigcommerce.com/s-1/a.jpg"><img src="https://x.vteximg.com.br/a.jpg">',
    ],
  ])('none claims %s', (_, html) => {
    const page = fixturePage({ folder: 'shopify', url: 'https://other.example/', html });
    const claimed = adapters.filter((adapter) => platforms.has(adapter.id) && adapter.detect(page) !== null);
    expect(claimed.map(({ id }) => id)).toEqual([]);
  });
});
