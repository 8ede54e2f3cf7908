import { describe, expect, it } from 'vitest';
import magento from '../../../lib/stores/adapters/magento';
import { expectCart, expectOffers, itStopsWhenTurnedAway } from '../adapter-checks';
import { expectedOf, fixturePage } from '../fixture-page';
import type { FixturePage, Routes } from '../fixture-page';

const sections = '/en/customer/section/load/';
const add = 'POST /en/checkout/cart/add/';

const shop = (routes: Routes = {}): FixturePage =>
  fixturePage({
    folder: 'magento',
    url: 'https://shop.example/en/',
    file: 'home.html',
    routes: {
      'POST /graphql': { file: 'graphql.json' },
      'GET /en/catalogsearch/result/?q=honey': { file: 'results.html' },
      [`GET ${sections}`]: { file: 'sections.json' },
      'GET /en/clover-honey-340.html': { file: 'product.html' },
      ...routes,
    },
  });
const line = {
  sku: 'HON-340',
  url: 'https://shop.example/en/clover-honey-340.html',
  title: 'Clover Honey 340 g',
  quantity: 2,
  held: 0,
};
const removal = { lineId: '901', sku: 'HON-JAR-250', url: null, quantity: 1, held: 3 };

describe('magento', () => {
  it('knows the shop by two signs, not by one', () => {
    expect(magento.detect(shop())).toBeGreaterThan(0.5);
    const other = fixturePage({
      folder: 'magento',
      url: 'https://x.example/',
      html: '<form action="/checkout/cart/add/" data-role="tocart-form"><input name="form_key"></form>',
    });
    expect(magento.detect(other)).toBeNull();
  });

  it('reads the shop’s name from its structured data', async () => {
    expect(await magento.describe?.(shop())).toEqual({ name: 'Orchard Lane Grocers', readiness: 'ready' });
  });

  it('reads products and each variant of a configurable one; bundles are left out', async () => {
    const page = shop();
    const offers = await magento.search('honey', page);
    expect(offers).toEqual(expectedOf('magento', 'search.expected.json'));
    expectOffers(offers);
    expect(page.requests[0]).toMatchObject({ method: 'POST', path: '/graphql', headers: { store: 'en_store' } });
    expect(JSON.parse(page.requests[0]?.body ?? '')).toMatchObject({ variables: { q: 'honey' } });
  });

  it.each([
    ['is not there', { status: 404, html: '<h1>404</h1>' }],
    ['refuses the query', { json: { errors: [{ message: 'Cannot query field' }] } }],
  ])('reads the results page where GraphQL %s', async (_, answer) => {
    const offers = await magento.search('honey', shop({ 'POST /graphql': answer }));
    expect(offers).toEqual(expectedOf('magento', 'results.expected.json'));
    expectOffers(offers);
  });

  it('reads the cart that feeds the mini cart', async () => {
    const page = shop();
    await magento.search('honey', page);
    const cart = await magento.readCart(page);
    expect(cart).toEqual(expectedOf('magento', 'cart.expected.json'));
    expectCart(cart);
  });

  it('says so when the cart section is missing', async () => {
    await expect(magento.readCart(shop({ [`GET ${sections}`]: { json: {} } }))).rejects.toMatchObject({
      code: 'store/element-missing',
    });
  });

  it('adds a product of a search by the form its page would send', async () => {
    const page = shop({ [add]: { json: [] } });
    await magento.search('honey', page);
    expect(await magento.addToCart(line, page)).toEqual({ sku: 'HON-340', isAccepted: true, added: 2, reason: null });
    expect(page.requests.at(-1)).toEqual({
      method: 'POST',
      path: '/en/checkout/cart/add/',
      headers: { accept: 'application/json', 'x-requested-with': 'XMLHttpRequest' },
      body: 'product=41&qty=2&form_key=PAGEKEY',
    });
  });

  it('adds a variant with its choice', async () => {
    const page = shop({ [add]: { json: [] } });
    await magento.search('honey', page);
    await magento.addToCart({ ...line, sku: 'HON-JAR-250' }, page);
    expect(page.requests.at(-1)?.body).toBe('product=42&super_attribute%5B93%5D=56&qty=2&form_key=PAGEKEY');
  });

  it('takes the form key of the cookie before that of a page that may be cached', async () => {
    const page = shop({ [add]: { json: [] } });
    page.document.cookie = 'form_key=COOKIEKEY';
    await magento.addToCart(line, page);
    expect(page.requests.at(-1)?.body).toContain('form_key=COOKIEKEY');
  });

  it('looks a product up on its page when no search showed it', async () => {
    const page = shop({ [add]: { json: [] } });
    await magento.addToCart(line, page);
    expect(page.requests.map(({ method, path }) => `${method} ${path}`)).toEqual([
      'GET /en/clover-honey-340.html',
      add,
    ]);
  });

  it.each([
    ['is gone', { status: 404 }, 'Not for sale at this store now.'],
    [
      'needs a choice',
      {
        html: '<form id="product_addtocart_form"><input name="product" value="42"><select name="super_attribute[93]"></select></form>',
      },
      'It needs a choice; choose it on the product’s page.',
    ],
  ])('does not write when the product %s', async (_, answer, reason) => {
    const page = shop({ 'GET /en/clover-honey-340.html': answer });
    expect(await magento.addToCart(line, page)).toMatchObject({ isAccepted: false, reason });
    expect(page.requests).toHaveLength(1);
  });

  it('looks into the cart when the shop sends elsewhere, and tells what it complains about', async () => {
    const said = 'The requested qty is not available';
    const page = shop({
      [add]: { json: { backUrl: 'https://shop.example/en/clover-honey-340.html' } },
      [`GET ${sections}`]: {
        json: { cart: { items: [], subtotalAmount: 0 }, messages: { messages: [{ type: 'error', text: said }] } },
      },
    });
    expect(await magento.addToCart(line, page)).toMatchObject({ isAccepted: false, reason: said });
  });

  it('believes the cart where a shop goes to it after each success', async () => {
    const page = shop({ [add]: { json: { backUrl: 'https://shop.example/en/checkout/cart/' } } });
    const told = await magento.addToCart({ ...line, sku: 'HON-JAR-250', quantity: 2, held: 1 }, page);
    expect(told).toEqual({ sku: 'HON-JAR-250', isAccepted: true, added: 2, reason: null });
  });

  itStopsWhenTurnedAway('adding', shop, add, (page) => magento.addToCart(line, page), 1);
  itStopsWhenTurnedAway('reading the cart', shop, `GET ${sections}`, (page) => magento.readCart(page));

  it('sets what is left of a line, and takes a whole line out', async () => {
    const page = shop({
      'POST /en/checkout/sidebar/updateItemQty/': { json: { success: true } },
      'POST /en/checkout/sidebar/removeItem/': { json: { success: true } },
    });
    await magento.removeFromCart(removal, page);
    await magento.removeFromCart({ ...removal, quantity: 3 }, page);
    expect(page.requests.map(({ body }) => body)).toEqual([
      'item_id=901&item_qty=2&form_key=PAGEKEY',
      'item_id=901&form_key=PAGEKEY',
    ]);
  });

  it('says so when the shop keeps the line', async () => {
    const error = "The quote item isn't found. Verify the item and try again.";
    const page = shop({
      'POST /en/checkout/sidebar/updateItemQty/': { json: { success: false, error_message: error } },
    });
    await expect(magento.removeFromCart(removal, page)).rejects.toMatchObject({
      code: 'store/not-added',
      message: error,
    });
  });

  it('shows the new number and marks the shop’s own copy of the cart as stale', async () => {
    const page = shop();
    const window = page.document.defaultView;
    let asked = 0;
    window?.addEventListener('reload-customer-section-data', () => (asked += 1));
    await magento.refreshCartUi?.(page);
    expect(asked).toBe(1);
    expect(window?.localStorage.getItem('mage-cache-storage-section-invalidation')).toBe('{"cart":true}');
    expect(page.document.querySelector('.counter-number')?.textContent).toBe('4');
  });
});
