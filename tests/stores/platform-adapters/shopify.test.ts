import { describe, expect, it } from 'vitest';
import { Cart } from '../../../lib/core/cart/cart';
import { Offer } from '../../../lib/core/offer/offer';
import shopify from '../../../lib/stores/adapters/shopify';
import { expectedOf, fixturePage } from '../fixture-page';
import type { FixturePage, Routes } from '../fixture-page';

const shop = (routes: Routes = {}): FixturePage =>
  fixturePage({
    folder: 'shopify',
    url: 'https://mill-and-market.example/en-gb',
    file: 'home.html',
    routes: {
      'GET /en-gb/search/suggest.json': { file: 'suggest.json' },
      'GET /en-gb/products/red-lentils.js': { file: 'product-red-lentils.json' },
      'GET /en-gb/products/puy-lentils-500g.js': { file: 'product-puy-lentils.json' },
      'GET /en-gb/products/gone.js': { status: 404 },
      'GET /en-gb/cart.js': { file: 'cart.json' },
      ...routes,
    },
  });

const line = { sku: '4401', url: null, title: 'Red Lentils', quantity: 5, held: 1 };

describe('shopify', () => {
  it('knows a Shopify page by two signs, never by one', () => {
    expect(shopify.detect(shop())).toBeGreaterThan(0.5);
    const blog = fixturePage({
      folder: 'shopify',
      url: 'https://blog.example/',
      html: '<img src="https://cdn.shopify.com/s/files/1/logo.png">',
    });
    expect(shopify.detect(blog)).toBeNull();
  });

  it('reads the shop’s name', async () => {
    expect(await shopify.describe?.(shop())).toEqual({ name: 'Mill & Market', readiness: 'ready' });
  });

  it('reads each variant as an offer, under the locale root, with what the merchant filled in', async () => {
    const page = shop();
    const offers = await shopify.search('lentils', page);
    expect(offers).toEqual(expectedOf('shopify', 'search.expected.json'));
    expect(offers.map((offer) => Offer.safeParse(offer).success)).toEqual([true, true, true]);
    expect(page.requests[0]?.path).toContain('q=lentils&resources%5Btype%5D=product&resources%5Blimit%5D=10');
  });

  it('asks for a product once, however many searches show it', async () => {
    const page = shop();
    await shopify.search('lentils', page);
    await shopify.search('pulses', page);
    expect(page.requests.filter(({ path }) => path.endsWith('/red-lentils.js'))).toHaveLength(1);
  });

  it('reads the cart', async () => {
    const cart = await shopify.readCart(shop());
    expect(cart).toEqual(expectedOf('shopify', 'cart.expected.json'));
    expect(Cart.safeParse(cart).success).toBe(true);
  });

  it('says so when the cart cannot be read', async () => {
    const page = shop({ 'GET /en-gb/cart.js': { json: { status: 'closed' } } });
    await expect(shopify.readCart(page)).rejects.toMatchObject({ code: 'store/element-missing' });
  });

  it('adds by variant id', async () => {
    const page = shop({ 'POST /en-gb/cart/add.js': { json: { items: [{ variant_id: 4401, quantity: 5 }] } } });
    expect(await shopify.addToCart(line, page)).toEqual({ sku: '4401', isAccepted: true, added: 5, reason: null });
    expect(page.requests).toEqual([
      {
        method: 'POST',
        path: '/en-gb/cart/add.js',
        headers: { 'content-type': 'application/json' },
        body: '{"items":[{"id":4401,"quantity":5}]}',
      },
    ]);
  });

  it.each([
    [
      'fewer than asked',
      { status: 422, message: 'Cart Error', description: 'Only 3 items were added to your cart due to availability.' },
      { isAccepted: true, added: 3, reason: 'Only 3 items were added to your cart due to availability.' },
    ],
    [
      'a sold-out product',
      { status: 422, message: 'Cart Error', description: 'The product ‘Red Lentils’ is already sold out.' },
      { isAccepted: false, added: null, reason: 'The product ‘Red Lentils’ is already sold out.' },
    ],
  ])('takes the store’s word for %s', async (_, body, expected) => {
    const page = shop({ 'POST /en-gb/cart/add.js': { status: 422, json: body } });
    expect(await shopify.addToCart(line, page)).toEqual({ sku: '4401', ...expected });
  });

  it('reads a refusal that comes with HTTP 200', async () => {
    const page = shop({ 'POST /en-gb/cart/add.js': { json: { status: 422, description: 'Sold out' } } });
    expect(await shopify.addToCart(line, page)).toMatchObject({ isAccepted: false, reason: 'Sold out' });
  });

  it.each([
    [429, 'store/rate-limited'],
    [430, 'store/rate-limited'],
    [401, 'store/signed-out'],
    [402, 'store/server-error'],
    [503, 'store/server-error'],
  ])('stops at HTTP %i with %s and asks no second time', async (status, code) => {
    const page = shop({ 'POST /en-gb/cart/add.js': { status } });
    await expect(shopify.addToCart(line, page)).rejects.toMatchObject({ code });
    expect(page.requests).toHaveLength(1);
  });

  it('takes out only what is asked, by line', async () => {
    const page = shop({ 'POST /en-gb/cart/change.js': { file: 'cart.json' } });
    await shopify.removeFromCart({ lineId: '4401:aa', sku: '4401', url: null, quantity: 2, held: 5 }, page);
    expect(page.requests.at(-1)?.body).toBe('{"id":"4401:aa","quantity":3}');
  });
});
