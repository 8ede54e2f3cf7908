import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parsePrice } from '../../lib/core/offer/price-text';
import woocommerce from '../../lib/stores/adapters/woocommerce';
import { productId, readCards } from '../../lib/stores/platforms/instacart/instacart-results';
import { expectCart, expectOffers } from './adapter-checks';
import { fixturePage } from './fixture-page';

/**
 * Platform adapters over real pages and documented answers, kept outside of the project because they are the stores'. The generic
 * adapter's are in captured-pages.test.ts.
 */
const shelf = join(import.meta.dirname, '../../../shared/data/store-pages');
const isThere = existsSync(join(shelf, 'EXPECTED.json'));
if (!isThere) console.warn(`captured store pages are absent (${shelf}): tests over them are skipped`);
const read = (file: string): string => readFileSync(join(shelf, file), 'utf8');

interface Expected {
  cards: number;
  with_name: number;
  with_price: number;
  with_add: number;
  first: { name: string; price: string; url: string }[];
}

describe.skipIf(!isThere)('instacart-storefront on the page captured 2026-09-29', () => {
  const file = 'instacart/cross-retailer-search-2026-09-29.html';
  const url = 'https://www.instacart.com/store/s?k=oatly+oatmilk+64+fl+oz';
  const sheet = () => ({ document: fixturePage({ folder: 'x', url, html: read(file) }).document, url });

  it('reads every card, with name, price, size and whether it can be added', () => {
    const wanted = (JSON.parse(read('EXPECTED.json')) as Record<string, Expected>)[file];
    const offers = readCards(sheet(), null, fixturePage({ folder: 'x', url }));
    expectOffers(offers);
    expect(offers).toHaveLength(wanted?.cards ?? 0);
    expect(offers.filter(({ availability }) => availability === 'in-stock')).toHaveLength(wanted?.with_add ?? 0);
    expect(offers.every(({ pack }) => pack?.quantity?.unit === 'ml')).toBe(true);
    for (const [at, { name, price, url: href }] of (wanted?.first ?? []).entries()) {
      expect(offers[at]).toMatchObject({
        sku: productId(href),
        title: name,
        price: parsePrice(price.replace('current price:', ''), 'USD'),
        url: new URL(href, url).href,
      });
    }
  });

  it('keeps to one shop where the page shows several', () => {
    const at = (shop: string) => readCards(sheet(), shop, fixturePage({ folder: 'x', url }));
    const [sprouts, target] = [at('sprouts'), at('target-corp')];
    expect([sprouts.length, target.length]).toEqual([4, 2]);
    // The same product at two shops, each at its own price.
    expect([sprouts, target].map((offers) => offers.find(({ sku }) => sku === '18384280')?.price.minor)).toEqual([
      499, 669,
    ]);
  });
});

describe.skipIf(!isThere)('woocommerce on documented answers', () => {
  const api = '/wp-json/wc/store/v1';
  const shop = (add: { status?: number; html: string }) =>
    fixturePage({
      folder: 'woocommerce',
      url: 'https://local.wordpress.test/',
      html: '<body class="woocommerce-page">',
      routes: {
        [`GET ${api}/cart`]: { html: read('woocommerce/cart-example-0.json'), headers: { Nonce: 'n1' } },
        [`POST ${api}/cart/add-item`]: add,
      },
    });
  const line = { sku: '38', url: null, title: 'Beanie with Logo', quantity: 1, held: 0 };

  it('reads the cart, whole', async () => {
    const cart = await woocommerce.readCart(shop({ html: '{}' }));
    expectCart(cart);
    expect(cart).toMatchObject({ total: { minor: 8256, currency: 'USD' }, lines: [{ quantity: 1 }, { quantity: 1 }] });
  });

  it('counts what an add came to by the cart it is answered with', async () => {
    const page = shop({ status: 201, html: read('woocommerce/cart-example-0.json') });
    expect(await woocommerce.addToCart(line, page)).toMatchObject({ isAccepted: true, added: 1 });
    expect(page.requests.at(-1)?.headers).toMatchObject({ Nonce: 'n1' });
  });

  it('reads a refusal', async () => {
    const page = shop({ status: 400, html: read('woocommerce/cart-example-1.json') });
    expect(await woocommerce.addToCart(line, page)).toMatchObject({
      isAccepted: false,
      reason: 'This product cannot be added to the cart.',
    });
  });
});
