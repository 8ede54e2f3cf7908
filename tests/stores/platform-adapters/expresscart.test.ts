import { describe, expect, it } from 'vitest';
import expresscart from '../../../lib/stores/adapters/expresscart';
import { expectCart, expectOffers, itStopsWhenTurnedAway } from '../adapter-checks';
import { expectedOf, fixturePage } from '../fixture-page';
import type { FixturePage, Routes } from '../fixture-page';

const shop = (routes: Routes = {}): FixturePage =>
  fixturePage({
    folder: 'expresscart',
    url: 'https://shop.example/',
    file: 'home.html',
    routes: {
      'GET /search/%2Boats/1?json=true': { file: 'search-1.json' },
      'GET /search/%2Boats/2?json=true': { file: 'search-2.json' },
      'GET /checkout/cartdata': { file: 'cartdata.json' },
      ...routes,
    },
  });
const line = { sku: '5f01', url: null, title: 'Rolled Oats 500g', quantity: 2, held: 3 };
const removal = { lineId: 'aa11', sku: '5f01', url: null, quantity: 2, held: 3 };

describe('expresscart', () => {
  it('knows the shop by two signs, not by one', () => {
    expect(expresscart.detect(shop())).toBeGreaterThan(0.5);
    const other = fixturePage({
      folder: 'expresscart',
      url: 'https://x.example/',
      html: '<span id="cart-count">0</span>',
    });
    expect(expresscart.detect(other)).toBeNull();
  });

  it('reads the shop’s name', async () => {
    expect(await expresscart.describe?.(shop())).toEqual({ name: 'Tin & Barrel', readiness: 'ready' });
  });

  it('reads all pages of a search; what needs a choice or is not for sale is left out', async () => {
    const offers = await expresscart.search('oats', shop());
    expect(offers).toEqual(expectedOf('expresscart', 'search.expected.json'));
    expectOffers(offers);
  });

  it('asks for all words first and for any of them when no product has all', async () => {
    const page = shop({
      'GET /search/%2Bsteel%20%2Bcut%20%2Boats/1?json=true': { json: [] },
      'GET /search/steel%20cut%20oats/1?json=true': { json: [] },
    });
    expect(await expresscart.search('steel-cut oats:', page)).toEqual([]);
    expect(page.requests.map(({ path }) => path)).toEqual([
      '/checkout/cartdata',
      '/search/%2Bsteel%20%2Bcut%20%2Boats/1?json=true',
      '/search/steel%20cut%20oats/1?json=true',
    ]);
  });

  it('says so when the search answers something else', async () => {
    const page = shop({ 'GET /search/%2Boats/1?json=true': { json: { message: 'gone' } } });
    await expect(expresscart.search('oats', page)).rejects.toMatchObject({ code: 'store/element-missing' });
  });

  it('reads the cart, with the price of one out of the line’s total', async () => {
    const cart = await expresscart.readCart(shop());
    expect(cart).toEqual(expectedOf('expresscart', 'cart.expected.json'));
    expectCart(cart);
  });

  it('reads an empty cart', async () => {
    const page = shop({ 'GET /checkout/cartdata': { json: { session: {}, currencySymbol: '$' } } });
    expect(await expresscart.readCart(page)).toMatchObject({ lines: [], total: null, currency: 'USD' });
  });

  it('adds by the shop’s own request', async () => {
    const page = shop({
      'POST /product/addtocart': { json: { message: 'Cart successfully updated', cartId: 'aa11' } },
    });
    expect(await expresscart.addToCart(line, page)).toEqual({ sku: '5f01', isAccepted: true, added: 2, reason: null });
    expect(page.requests).toEqual([
      {
        method: 'POST',
        path: '/product/addtocart',
        headers: { accept: 'application/json', 'x-requested-with': 'XMLHttpRequest' },
        body: 'productId=5f01&productQuantity=2',
      },
    ]);
  });

  it('takes the shop’s word for a refusal', async () => {
    const message = 'There is insufficient stock of this product.';
    const page = shop({ 'POST /product/addtocart': { status: 400, json: { message } } });
    expect(await expresscart.addToCart(line, page)).toMatchObject({ isAccepted: false, reason: message });
  });

  itStopsWhenTurnedAway('adding', shop, 'POST /product/addtocart', (page) => expresscart.addToCart(line, page));
  itStopsWhenTurnedAway('reading the cart', shop, 'GET /checkout/cartdata', (page) => expresscart.readCart(page));

  it('sets what is left of a line', async () => {
    const page = shop({ 'POST /product/updatecart': { json: { message: 'Cart successfully updated' } } });
    await expresscart.removeFromCart(removal, page);
    expect(page.requests.at(-1)?.body).toBe('cartId=aa11&productId=5f01&quantity=1');
  });

  it('takes a whole line out', async () => {
    const page = shop({ 'POST /product/removefromcart': { json: { message: 'Product successfully removed' } } });
    await expresscart.removeFromCart({ ...removal, quantity: 3 }, page);
    expect(page.requests.at(-1)?.body).toBe('cartId=aa11');
  });

  it('looks nothing up that was just read', async () => {
    const page = shop({ 'POST /product/removefromcart': { json: { message: 'Product successfully removed' } } });
    await expresscart.readCart(page);
    await expresscart.removeFromCart({ ...removal, quantity: 3 }, page);
    expect(page.requests.map(({ method }) => method)).toEqual(['GET', 'POST']);
    // The same line once more is not what was read any more.
    await expresscart.removeFromCart({ ...removal, quantity: 3 }, page);
    expect(page.requests.map(({ method }) => method)).toEqual(['GET', 'POST', 'GET', 'POST']);
  });

  it('leaves a line alone that is gone already', async () => {
    const page = shop({ 'GET /checkout/cartdata': { json: { session: {}, currencySymbol: '£' } } });
    await expresscart.removeFromCart(removal, page);
    expect(page.requests.map(({ method }) => method)).toEqual(['GET']);
  });

  it('says so when the shop keeps the line', async () => {
    const message = 'There was an error updating the cart';
    const page = shop({ 'POST /product/updatecart': { status: 400, json: { message } } });
    await expect(expresscart.removeFromCart(removal, page)).rejects.toMatchObject({ code: 'store/not-added', message });
  });

  it('shows the number of lines where the page counts them', async () => {
    const page = shop();
    await expresscart.refreshCartUi?.(page);
    expect(page.document.querySelector('#cart-count')?.textContent).toBe('2');
  });
});
