import { describe, expect, it } from 'vitest';
import { Cart } from '../../../lib/core/cart/cart';
import { Offer } from '../../../lib/core/offer/offer';
import evershop from '../../../lib/stores/adapters/evershop';
import { expectedOf, fixturePage } from '../fixture-page';
import type { FixtureAnswer, Routes } from '../fixture-page';

const html = `<html lang="en"><head><title>An Amazing EverShop Store</title></head><body>
  <div data-evershop-editable-area="true"><a href="/" class="logo-icon" aria-label="Corner Shop – home"></a></div></body></html>`;
const shop = (routes: Routes = {}) =>
  fixturePage({ folder: 'evershop', url: 'http://evershop.example/', html, routes });
const graphql = (...answers: FixtureAnswer[]): Routes => ({ 'POST /api/graphql': answers });

const line = { sku: 'SAU-109', url: null, title: 'Rice Vinegar', quantity: 2, held: 0 };
const refusal = (status: number, message: string): FixtureAnswer => ({ status, json: { error: { status, message } } });

describe('evershop', () => {
  it('knows its pages and the shop’s name', async () => {
    expect(evershop.detect(shop())).toBeGreaterThan(0.9);
    expect(await evershop.describe?.(shop())).toEqual({ name: 'Corner Shop', readiness: 'ready' });
    expect(evershop.detect(fixturePage({ folder: 'evershop', url: 'http://x.example/', html: '<p>' }))).toBeNull();
  });

  it('reads offers, with size and brand where the shop keeps them as attributes', async () => {
    const offers = await evershop.search('rice', shop(graphql({ file: 'search.json' })));
    expect(offers).toEqual(expectedOf('evershop', 'search.expected.json'));
    expect(offers.every((offer) => Offer.safeParse(offer).success)).toBe(true);
  });

  it.each([
    ['red onion', 'red onion or red onions'],
    ['red onions', 'red onions or red onion'],
    ['Tomatoes', 'tomatoes or tomato or tomatoe'],
    ['cherry', 'cherry or cherries or cherrys'],
    ['berries', 'berries or berry or berrie'],
    ['asparagus', 'asparagus or asparagu'],
    ['salt or pepper', 'salt pepper or salt peppers'],
  ])('asks for %j in both numbers, since the engine matches whole words', async (query, asked) => {
    const page = shop(graphql({ file: 'search.json' }));
    await evershop.search(query, page);
    const { variables } = JSON.parse(page.requests[0]?.body ?? '{}') as { variables: { filters: { value: string }[] } };
    expect(variables.filters[0]?.value).toBe(asked);
  });

  it('reads the cart at the prices the catalogue shows', async () => {
    const priceOf = async (priceIncludingTax: boolean) => {
      const page = shop(graphql({ file: 'cart.json' }, { json: { data: { setting: { priceIncludingTax } } } }));
      const cart = await evershop.readCart(page);
      expect(Cart.safeParse(cart).success).toBe(true);
      return [cart.lines[0]?.sku, cart.lines[0]?.quantity, cart.lines[0]?.price?.minor, cart.total?.minor];
    };
    expect(await priceOf(false)).toEqual(['SAU-109', 3, 319, 957]);
    expect(await priceOf(true)).toEqual(['SAU-109', 3, 342, 957]);
  });

  it('takes no cart for an empty one, and an error for an error', async () => {
    const none = shop(graphql({ json: { data: { myCart: null } } }));
    expect(await evershop.readCart(none)).toEqual({
      lines: [],
      total: null,
      currency: null,
      url: 'http://evershop.example/cart',
    });
    const broken = shop(graphql({ json: { error: { status: 500, message: 'Cannot query field "myCart"' } } }));
    await expect(evershop.readCart(broken)).rejects.toMatchObject({ code: 'store/element-missing' });
  });

  it('adds by sku', async () => {
    const page = shop({ 'POST /api/cart/mine/items': { json: { data: { item: {}, count: 2 } } } });
    expect(await evershop.addToCart(line, page)).toEqual({ sku: 'SAU-109', isAccepted: true, added: 2, reason: null });
    expect(page.requests[0]?.body).toBe('{"sku":"SAU-109","qty":"2"}');
  });

  it.each([
    [refusal(500, 'We do not have enough stock'), 'We do not have enough stock'],
    [refusal(500, 'This item is out of stock'), 'This item is out of stock'],
    [refusal(400, 'Product not found'), 'Product not found'],
  ])('takes the store’s word for a refusal', async (answer, reason) => {
    const page = shop({ 'POST /api/cart/mine/items': answer });
    expect(await evershop.addToCart(line, page)).toEqual({ sku: 'SAU-109', isAccepted: false, added: null, reason });
  });

  it.each([[refusal(500, 'connect ECONNREFUSED 127.0.0.1:5432')], [{ status: 500, html: '<h1>Error</h1>' }]])(
    'tells a broken store from a refusal',
    async (answer) => {
      const page = shop({ 'POST /api/cart/mine/items': answer });
      await expect(evershop.addToCart(line, page)).rejects.toMatchObject({ code: 'store/server-error' });
    },
  );

  it('takes out as many as asked, and says when it could not', async () => {
    const remove = { lineId: 'u-1', sku: 'SAU-109', url: null, quantity: 2, held: 3 };
    const page = shop({ 'PATCH /api/cart/mine/items/u-1': { json: { data: {} } } });
    await evershop.removeFromCart(remove, page);
    expect(page.requests[0]?.body).toBe('{"action":"decrease","qty":"2"}');
    await expect(
      evershop.removeFromCart(remove, shop({ 'PATCH /api/cart/mine/items/u-1': refusal(500, 'Item not found') })),
    ).rejects.toMatchObject({ code: 'store/not-added', message: 'Item not found' });
  });
});
