import { describe, expect, it } from 'vitest';
import prestashop from '../../lib/stores/adapters/prestashop';
import { expectCart, expectOffers, itStopsWhenTurnedAway } from './adapter-checks';
import { expectedOf, fixturePage } from './fixture-page';
import type { FixturePage, Routes } from './fixture-page';

const search = 'GET /fr/recherche?controller=search&s=riz&ajax=1';
const write = 'POST /fr/panier';

const shop = (routes: Routes = {}): FixturePage =>
  fixturePage({
    folder: 'prestashop',
    url: 'https://shop.example/fr/',
    file: 'home.html',
    routes: { [search]: { file: 'search.json' }, 'GET /fr/panier?action=show': { file: 'cart.html' }, ...routes },
  });
const line = { sku: '12-40', url: null, title: 'Riz long', quantity: 2, held: 1 };
const removal = { lineId: '12-40-0', sku: '12-40', url: null, quantity: 1, held: 3 };
const cartWith = (quantity: number) => ({
  products: [{ id_product: 12, id_product_attribute: 40, id_customization: 0, name: 'Riz', cart_quantity: quantity }],
  totals: { total: { amount: 3.9 * quantity } },
});

describe('prestashop', () => {
  it('knows the shop by two signs, not by one', () => {
    expect(prestashop.detect(shop())).toBeGreaterThan(0.5);
    const other = fixturePage({
      folder: 'prestashop',
      url: 'https://x.example/',
      html: '<div id="_desktop_cart"></div>',
    });
    expect(prestashop.detect(other)).toBeNull();
  });

  it('reads the shop’s name out of the page’s state, braces in it or not', async () => {
    expect(await prestashop.describe?.(shop())).toEqual({ name: 'Épicerie du Port {quai}', readiness: 'ready' });
  });

  it('reads a search from what the shop answers its own scripts', async () => {
    const offers = await prestashop.search('riz', shop());
    expect(offers).toEqual(expectedOf('prestashop', 'search.expected.json'));
    expectOffers(offers);
  });

  it('reads the cards of shops that answer a page', async () => {
    const offers = await prestashop.search('riz', shop({ [search]: { file: 'results.html' } }));
    expect(offers).toEqual(expectedOf('prestashop', 'results.expected.json'));
    expectOffers(offers);
  });

  it('reads the cart out of the cart page’s state', async () => {
    const cart = await prestashop.readCart(shop());
    expect(cart).toEqual(expectedOf('prestashop', 'cart.expected.json'));
    expectCart(cart);
  });

  it('says so when the cart page has no state', async () => {
    const page = shop({ 'GET /fr/panier?action=show': { html: '<h1>Panier</h1>' } });
    await expect(prestashop.readCart(page)).rejects.toMatchObject({ code: 'store/element-missing' });
  });

  it('adds with the newest token, and counts by what the shop answers', async () => {
    const page = shop({ [write]: { json: { success: true, quantity: 3, cart: cartWith(3), errors: '' } } });
    await prestashop.readCart(page);
    expect(await prestashop.addToCart(line, page)).toEqual({ sku: '12-40', isAccepted: true, added: 2, reason: null });
    expect(page.requests.at(-1)).toEqual({
      method: 'POST',
      path: '/fr/panier',
      headers: { accept: 'application/json', 'x-requested-with': 'XMLHttpRequest' },
      body: 'token=TOKEN2&id_product=12&id_product_attribute=40&id_customization=0&add=1&qty=2&action=update&ajax=1',
    });
  });

  it.each([
    ['a list of errors', { hasError: true, errors: ['Quantité indisponible.'] }, 'Quantité indisponible.'],
    ['a text', { success: true, cart: cartWith(1), errors: 'Maximum atteint.' }, 'Maximum atteint.'],
    [
      'an answer that changed nothing',
      { success: true, cart: cartWith(1), errors: '' },
      'The store did not put it in the cart.',
    ],
  ])('reads a refusal told as %s', async (_, json, reason) => {
    const page = shop({ [write]: { json } });
    expect(await prestashop.addToCart(line, page)).toMatchObject({ isAccepted: false, reason });
  });

  it('tells when fewer were added than asked', async () => {
    const page = shop({ [write]: { json: { success: true, cart: cartWith(2), errors: 'Plus que 2 en stock.' } } });
    expect(await prestashop.addToCart(line, page)).toMatchObject({
      isAccepted: true,
      added: 1,
      reason: 'Plus que 2 en stock.',
    });
  });

  itStopsWhenTurnedAway('adding', shop, write, (page) => prestashop.addToCart(line, page));
  itStopsWhenTurnedAway('searching', shop, search, (page) => prestashop.search('riz', page));

  it('takes some of a line out, and a whole line', async () => {
    const page = shop({ [write]: { json: { success: true } } });
    await prestashop.removeFromCart(removal, page);
    await prestashop.removeFromCart({ ...removal, quantity: 3 }, page);
    const product = 'token=TOKEN1&id_product=12&id_product_attribute=40&id_customization=0';
    expect(page.requests.map(({ body }) => body)).toEqual([
      `${product}&update=1&op=down&qty=1&action=update&ajax=1`,
      `${product}&delete=1&action=update&ajax=1`,
    ]);
  });

  it('says so when the shop keeps the line', async () => {
    const page = shop({ [write]: { json: { hasError: true, errors: ['Quantité minimale : 3.'] } } });
    await expect(prestashop.removeFromCart(removal, page)).rejects.toMatchObject({
      code: 'store/not-added',
      message: 'Quantité minimale : 3.',
    });
  });

  it('shows the new number in the header', async () => {
    const page = shop();
    await prestashop.refreshCartUi?.(page);
    expect(page.document.querySelector('.cart-products-count')?.textContent).toBe('(4)');
  });
});
