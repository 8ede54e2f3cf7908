import { describe, expect, it } from 'vitest';
import salesforce from '../../../lib/stores/adapters/salesforce';
import { expectCart, expectOffers, itStopsWhenTurnedAway } from '../adapter-checks';
import { expectedOf, fixturePage } from '../fixture-page';
import type { FixturePage, Routes } from '../fixture-page';

const root = '/on/demandware.store/Sites-Larder-Site/en_US/';
const search = `GET ${root}Search-Show?q=olive%20oil`;
const add = `POST ${root}Cart-AddProduct`;
const cart = expectedOf('salesforce', 'cart.json');

const shop = (routes: Routes = {}): FixturePage =>
  fixturePage({
    folder: 'salesforce',
    url: 'https://shop.example/',
    file: 'home.html',
    routes: { [search]: { file: 'search.html' }, [`GET ${root}Cart-Get`]: { file: 'cart.json' }, ...routes },
  });
const line = { sku: 'OIL-500', url: null, title: 'Olive Oil', quantity: 1, held: 1 };
const removal = { lineId: 'u-1', sku: 'OIL-500', url: null, quantity: 1, held: 2 };

describe('salesforce', () => {
  it('knows an SFRA shop by two signs; the older kind, which shows one, is left to the generic adapter', () => {
    expect(salesforce.detect(shop())).toBeGreaterThan(0.5);
    const older = fixturePage({
      folder: 'salesforce',
      url: 'https://x.example/',
      html: '<script src="/on/demandware.static/Sites-X-Site/-/app.js"></script><div class="product-tile" data-itemid="1"></div>',
    });
    expect(salesforce.detect(older)).toBeNull();
  });

  it('reads the shop’s name', async () => {
    expect(await salesforce.describe?.(shop())).toEqual({ name: 'Larder & Vine', readiness: 'ready' });
  });

  it('reads the tiles of a search, with today’s price', async () => {
    const offers = await salesforce.search('olive oil', shop());
    expect(offers).toEqual(expectedOf('salesforce', 'search.expected.json'));
    expectOffers(offers);
  });

  it('reads the cart without gifts', async () => {
    const read = await salesforce.readCart(shop());
    expect(read).toEqual(expectedOf('salesforce', 'cart.expected.json'));
    expectCart(read);
  });

  it('says so when the cart or the address of the controllers is missing', async () => {
    const noCart = shop({ [`GET ${root}Cart-Get`]: { json: {} } });
    await expect(salesforce.readCart(noCart)).rejects.toMatchObject({ code: 'store/element-missing' });
    const blank = fixturePage({ folder: 'salesforce', url: 'https://shop.example/', html: '<p>Hello</p>' });
    await expect(salesforce.readCart(blank)).rejects.toMatchObject({ code: 'store/element-missing' });
  });

  it('adds by the shop’s own controller, and counts by the cart it answers with', async () => {
    const page = shop({ [add]: { json: { error: false, message: 'Product added to cart', quantityTotal: 3, cart } } });
    expect(await salesforce.addToCart(line, page)).toEqual({
      sku: 'OIL-500',
      isAccepted: true,
      added: 1,
      reason: null,
    });
    expect(page.requests).toEqual([
      {
        method: 'POST',
        path: `${root}Cart-AddProduct`,
        headers: { accept: 'application/json', 'x-requested-with': 'XMLHttpRequest' },
        body: 'pid=OIL-500&quantity=1',
      },
    ]);
  });

  it('takes the shop’s word for a refusal', async () => {
    const message = 'Product is not available for the requested quantity';
    const page = shop({ [add]: { json: { error: true, message, cart } } });
    expect(await salesforce.addToCart(line, page)).toMatchObject({ isAccepted: false, reason: message });
  });

  itStopsWhenTurnedAway('adding', shop, add, (page) => salesforce.addToCart(line, page));
  itStopsWhenTurnedAway('searching', shop, search, (page) => salesforce.search('olive oil', page));

  it('sets what is left of a line, and takes a whole line out', async () => {
    const page = shop({
      [`GET ${root}Cart-UpdateQuantity`]: { json: cart },
      [`GET ${root}Cart-RemoveProductLineItem`]: { json: { basket: cart } },
    });
    await salesforce.removeFromCart(removal, page);
    await salesforce.removeFromCart({ ...removal, quantity: 2 }, page);
    expect(page.requests.map(({ path }) => path)).toEqual([
      `${root}Cart-UpdateQuantity?pid=OIL-500&uuid=u-1&quantity=1`,
      `${root}Cart-RemoveProductLineItem?pid=OIL-500&uuid=u-1`,
    ]);
  });

  it('reads a refusal that comes as a server error', async () => {
    const errorMessage = 'Unable to update quantity for the item';
    const page = shop({ [`GET ${root}Cart-UpdateQuantity`]: { status: 500, json: { errorMessage } } });
    await expect(salesforce.removeFromCart(removal, page)).rejects.toMatchObject({
      code: 'store/not-added',
      message: errorMessage,
    });
  });

  it('shows the new number in the header', async () => {
    const page = shop();
    await salesforce.refreshCartUi?.(page);
    expect(page.document.querySelector('.minicart-quantity')?.textContent).toBe('3');
  });
});
