import { describe, expect, it } from 'vitest';
import prestashop from '../../../lib/stores/adapters/prestashop';
import { expectCart, expectOffers, itStopsWhenTurnedAway } from '../adapter-checks';
import { expectedOf, fixturePage } from '../fixture-page';
import type { FixturePage, Routes } from '../fixture-page';

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

  it('counts by the cart’s own page where the answer lists no lines', async () => {
    const html = `<script>var prestashop = ${JSON.stringify({ cart: cartWith(3), urls: { pages: { cart: '/fr/panier' } } })};</script>`;
    const page = shop({
      [write]: { json: { success: true, cart: { products_count: 3 }, errors: '' } },
      'GET /fr/panier?action=show': { html },
    });
    expect(await prestashop.addToCart(line, page)).toMatchObject({ isAccepted: true, added: 2 });
    expect(page.requests.filter(({ method }) => method === 'POST')).toHaveLength(1);
  });

  describe('when there are fewer than asked, which the shop refuses whole', () => {
    const no = { hasError: true, errors: ['You can only buy 3 "Riz 12". Please adjust the quantity in your cart.'] };
    const yes = (holds: number) => ({ json: { success: true, cart: cartWith(holds), errors: '' } });
    const sent = (page: FixturePage) =>
      page.requests.map(({ body }) => Number(/&qty=(\d+)/.exec(body ?? '')?.[1] ?? Number.NaN));

    it('buys the number it tells, less what the cart holds, and says so in its words', async () => {
      const page = shop({ [write]: [{ json: no }, yes(3)] });
      expect(await prestashop.addToCart({ ...line, quantity: 5 }, page)).toEqual({
        sku: '12-40', isAccepted: true, added: 2, reason: no.errors[0],
      }); // prettier-ignore
      expect(sent(page)).toEqual([5, 2]);
    });

    it('finds the number by halves where none is told', async () => {
      const plain = { json: { hasError: true, errors: ['There are not enough products in stock'] } };
      const page = shop({ [write]: [plain, plain, yes(3), yes(4)] });
      expect(await prestashop.addToCart({ ...line, quantity: 6 }, page)).toMatchObject({ isAccepted: true, added: 3 });
      expect(sent(page)).toEqual([6, 4, 2, 1]);
    });

    it('gives up where none is left, and asks no number twice', async () => {
      const page = shop({ [write]: { json: { hasError: true, errors: ['Rupture de stock'] } } });
      expect(await prestashop.addToCart({ ...line, quantity: 3 }, page)).toMatchObject({ isAccepted: false });
      expect(sent(page)).toEqual([3, 2, 1]);
    });
  });

  it('reads a line of which there is not so much as one that cannot be bought, with what can', async () => {
    const product = { id_product: 12, id_product_attribute: 40, name: 'Riz', cart_quantity: 3 };
    const lineOf = async (facts: object) => {
      const state = { cart: { products: [{ ...product, ...facts }] }, currency: { iso_code: 'EUR' }, urls: { pages: { cart: '/fr/panier' } } }; // prettier-ignore
      const html = `<script>var prestashop = ${JSON.stringify(state)};</script>`;
      return (await prestashop.readCart(shop({ 'GET /fr/panier?action=show': { html } }))).lines[0];
    };
    const words = { availability: 'unavailable', availability_message: 'Stock insuffisant' };
    expect(await lineOf({ ...words, quantity_available: 2 })).toMatchObject({
      isBuyable: false,
      buyable: 2,
      complaint: 'Stock insuffisant',
    });
    expect(await lineOf({ ...words, stock_quantity: 0 })).toMatchObject({ isBuyable: false, buyable: 0 });
    for (const availability of ['available', 'last_remaining_items', null])
      expect(await lineOf({ availability })).not.toHaveProperty('isBuyable');
  });

  it('asks for further pages of a search while there are any, three at most', async () => {
    const next = (number: number) => `GET /fr/recherche?controller=search&s=riz&ajax=1&page=${String(number)}`;
    const part = (id: number, pages: number) => ({
      json: {
        products: [{ id_product: id, name: `Riz ${String(id)}`, price_amount: 2, add_to_cart_url: '/x' }],
        pagination: { pages_count: pages },
      },
    });
    const two = shop({ [search]: part(1, 2), [next(2)]: part(2, 2) });
    expect((await prestashop.search('riz', two)).map(({ sku }) => sku)).toEqual(['1-0', '2-0']);
    const many = shop({ [search]: part(1, 9), [next(2)]: part(2, 9), [next(3)]: part(3, 9) });
    expect(await prestashop.search('riz', many)).toHaveLength(3);
  });

  it('works without friendly addresses', async () => {
    const pages = { cart: 'https://shop.example/index.php?controller=cart', search: 'https://shop.example/index.php?controller=search' }; // prettier-ignore
    const product = { id_product: 74, name: 'Riz', cart_quantity: 1, url: 'https://shop.example/index.php?id_product=74&controller=product' }; // prettier-ignore
    const state = (products: object[]) =>
      `<script>var prestashop = ${JSON.stringify({ cart: { products }, currency: { iso_code: 'EUR' }, urls: { pages }, static_token: 'T' })};</script>`;
    const page = fixturePage({
      folder: 'prestashop',
      url: 'https://shop.example/index.php',
      html: `${state([])}<div class="blockcart" data-refresh-url="//shop.example/x"></div>`,
      routes: {
        'GET /index.php?controller=search&s=riz&ajax=1': {
          json: { products: [{ ...product, price_amount: 2, add_to_cart_url: 'https://shop.example/index.php?controller=cart&add=1&id_product=74&id_product_attribute=0' }] }, // prettier-ignore
        },
        'GET /index.php?controller=cart&action=show': { html: state([product]) },
        'POST /index.php?controller=cart': { json: { success: true, cart: { products: [product] } } },
      },
    });
    expect(prestashop.detect(page)).toBeGreaterThan(0.5);
    const [offer] = await prestashop.search('riz', page);
    expect(offer).toMatchObject({ sku: '74-0', url: product.url });
    const asked = { sku: '74-0', url: null, title: 'Riz', quantity: 1, held: 0 };
    expect(await prestashop.addToCart(asked, page)).toMatchObject({ isAccepted: true, added: 1 });
    expect((await prestashop.readCart(page)).lines).toMatchObject([{ sku: '74-0', quantity: 1 }]);
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
