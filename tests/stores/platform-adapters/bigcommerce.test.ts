import { describe, expect, it } from 'vitest';
import bigcommerce from '../../../lib/stores/adapters/bigcommerce';
import { expectCart, expectOffers, itStopsWhenTurnedAway } from '../adapter-checks';
import { expectedOf, fixturePage } from '../fixture-page';
import type { FixturePage, Routes } from '../fixture-page';

const carts = '/api/storefront/carts';
const add = `POST ${carts}/c0ffee-1/items`;
const held = expectedOf('bigcommerce', 'carts.json') as [Record<string, unknown>];

const shop = (routes: Routes = {}): FixturePage =>
  fixturePage({
    folder: 'bigcommerce',
    url: 'https://shop.example/',
    file: 'home.html',
    routes: {
      'GET /search.php?search_query=beans&section=product': { file: 'search.html' },
      [`GET ${carts}`]: { file: 'carts.json' },
      ...routes,
    },
  });
const line = { sku: '112', url: null, title: 'Black Beans', quantity: 2, held: 2 };
const removal = { lineId: 'line-1', sku: '112', url: null, quantity: 1, held: 4 };

describe('bigcommerce', () => {
  it('knows the shop by two signs, not by one', () => {
    expect(bigcommerce.detect(shop())).toBeGreaterThan(0.5);
    const other = fixturePage({
      folder: 'bigcommerce',
      url: 'https://x.example/',
      html: '<a data-cart-preview>Cart</a>',
    });
    expect(bigcommerce.detect(other)).toBeNull();
  });

  it('reads the shop’s name', async () => {
    expect(await bigcommerce.describe?.(shop())).toEqual({ name: 'Corner Pantry', readiness: 'ready' });
  });

  it('reads the cards of a search; what needs a choice of options is left out', async () => {
    const offers = await bigcommerce.search('beans', shop());
    expect(offers).toEqual(expectedOf('bigcommerce', 'search.expected.json'));
    expectOffers(offers);
  });

  it('reads the cart', async () => {
    const cart = await bigcommerce.readCart(shop());
    expect(cart).toEqual(expectedOf('bigcommerce', 'cart.expected.json'));
    expectCart(cart);
  });

  it('reads the cart of a shopper who has none yet', async () => {
    const cart = await bigcommerce.readCart(shop({ [`GET ${carts}`]: { json: [] } }));
    expect(cart).toMatchObject({ lines: [], total: null, currency: 'USD' });
  });

  it('says so when the cart is something else', async () => {
    const page = shop({ [`GET ${carts}`]: { json: { title: 'Not here' } } });
    await expect(bigcommerce.readCart(page)).rejects.toMatchObject({ code: 'store/element-missing' });
  });

  it('adds to the cart there is, and counts by what the shop answers', async () => {
    const page = shop({ [add]: { json: held[0] } });
    expect(await bigcommerce.addToCart(line, page)).toEqual({ sku: '112', isAccepted: true, added: 2, reason: null });
    expect(page.requests.at(-1)).toEqual({
      method: 'POST',
      path: `${carts}/c0ffee-1/items`,
      headers: { accept: 'application/json', 'content-type': 'application/json' },
      body: '{"lineItems":[{"productId":112,"quantity":2}]}',
    });
  });

  it('asks which cart it is only once', async () => {
    const page = shop({ [add]: { json: held[0] } });
    await bigcommerce.addToCart(line, page);
    await bigcommerce.addToCart(line, page);
    expect(page.requests.map(({ method }) => method)).toEqual(['GET', 'POST', 'POST']);
  });

  it('makes a cart with the first product, and a new one when the old is closed', async () => {
    const first = shop({ [`GET ${carts}`]: { json: [] }, [`POST ${carts}`]: { json: held[0] } });
    expect(await bigcommerce.addToCart(line, first)).toMatchObject({ isAccepted: true });
    const closed = shop({ [add]: { status: 404, json: { title: 'Not found' } }, [`POST ${carts}`]: { json: held[0] } });
    expect(await bigcommerce.addToCart(line, closed)).toMatchObject({ isAccepted: true });
    expect(closed.requests.map(({ method, path }) => `${method} ${path}`).at(-1)).toBe(`POST ${carts}`);
  });

  it('takes the shop’s word for a refusal', async () => {
    const page = shop({ [add]: { status: 422, json: { status: 422, title: 'Insufficient stock: 1 left' } } });
    expect(await bigcommerce.addToCart(line, page)).toMatchObject({
      isAccepted: false,
      reason: 'Insufficient stock: 1 left',
    });
  });

  itStopsWhenTurnedAway('adding', shop, add, (page) => bigcommerce.addToCart(line, page), 1);
  itStopsWhenTurnedAway('searching', shop, 'GET /search.php?search_query=beans&section=product', (page) =>
    bigcommerce.search('beans', page),
  );

  it('sets what is left of a line, and takes a whole line out', async () => {
    const path = `${carts}/c0ffee-1/items/line-1`;
    const page = shop({ [`PUT ${path}`]: { json: held[0] }, [`DELETE ${path}`]: { status: 204 } });
    await bigcommerce.removeFromCart(removal, page);
    expect(page.requests.at(-1)).toMatchObject({ method: 'PUT', body: '{"lineItem":{"productId":112,"quantity":3}}' });
    await bigcommerce.removeFromCart({ ...removal, quantity: 4 }, page);
    expect(page.requests.at(-1)).toMatchObject({ method: 'DELETE', path });
  });

  it('is content when the line is gone already, and says so when the shop keeps it', async () => {
    const path = `PUT ${carts}/c0ffee-1/items/line-1`;
    await bigcommerce.removeFromCart(removal, shop({ [path]: { status: 404, json: {} } }));
    const page = shop({ [path]: { status: 422, json: { title: 'Below the minimum quantity' } } });
    await expect(bigcommerce.removeFromCart(removal, page)).rejects.toMatchObject({
      code: 'store/not-added',
      message: 'Below the minimum quantity',
    });
  });

  it('shows the new number in the header', async () => {
    const page = shop();
    await bigcommerce.refreshCartUi?.(page);
    expect(page.document.querySelector('.cart-quantity')?.textContent).toBe('5');
  });
});
