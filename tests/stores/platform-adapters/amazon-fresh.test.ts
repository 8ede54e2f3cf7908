import { describe, expect, it } from 'vitest';
import amazon from '../../../lib/stores/adapters/amazon';
import { fixturePage } from '../fixture-page';
import type { FixturePage, Routes } from '../fixture-page';

/** The grocers under Amazon's roof: a cart of their own, and data instead of a form behind their buttons. */
const fresh = 'QW1hem9uIEZyZXNo';
const shop = (routes: Routes = {}): FixturePage =>
  fixturePage({
    folder: 'amazon',
    url: `https://www.amazon.com/alm/storefront?almBrandId=${fresh}`,
    file: 'results.html',
    routes: {
      'GET /s?k=tahini&i=amazonfresh': { file: 'results.html' },
      [`GET /cart/localmarket?almBrandId=${fresh}`]: { file: 'cart.html' },
      'POST /alm/addtofreshcart': { json: {} },
      'GET /cart/add-to-cart/get-cart-items': {
        json: [
          { asin: 'B000000002', quantity: 3, cartType: 'LOCAL_MARKET' },
          { asin: 'B000000002', quantity: 9, cartType: 'RETAIL' },
        ],
      },
      ...routes,
    },
  });
const line = { sku: 'B000000002', url: null, title: 'Whole Sesame Tahini', quantity: 2, held: 1 };

describe('amazon fresh', () => {
  it('is named for itself, searched on its own shelf and read from its own cart', async () => {
    const page = shop();
    expect(await amazon.describe?.(page)).toMatchObject({ name: 'Amazon Fresh' });
    const [, offer] = await amazon.search('tahini', page);
    expect(offer?.url).toBe(`https://www.amazon.com/dp/B000000002?almBrandId=${fresh}&fpw=alm&s=amazonfresh`);
    expect((await amazon.readCart(page)).url).toBe(`https://www.amazon.com/cart/localmarket?almBrandId=${fresh}`);
    expect(amazon.handOff?.([{ sku: 'B000000002', quantity: 1 }], page)).toBeNull();
  });

  it('sends the data of the product’s own button, and counts in the right cart', async () => {
    const page = shop();
    await amazon.search('tahini', page);
    expect(await amazon.addToCart(line, page)).toEqual({ sku: line.sku, isAccepted: true, added: 2, reason: null });
    const sent = page.requests.find(({ method }) => method === 'POST');
    expect(sent?.path).toBe('/alm/addtofreshcart');
    expect(JSON.parse(sent?.body ?? '{}')).toMatchObject({ asin: line.sku, quantity: '2', csrfToken: 't2' });
  });

  it('takes a 400 as not to be had here', async () => {
    const page = shop({ 'POST /alm/addtofreshcart': { status: 400, html: '' } });
    await amazon.search('tahini', page);
    expect(await amazon.addToCart(line, page)).toMatchObject({ isAccepted: false });
  });

  it('finds goods by weight on their own page', async () => {
    const bananas = { ...line, sku: 'B00000WGHT', title: 'tahini' };
    const data = `{"asin":"B00000WGHT","quantity":1,"csrfToken":"t3"}`;
    const page = shop({
      [`GET /dp/B00000WGHT?almBrandId=${fresh}&fpw=alm&s=amazonfresh`]: {
        html: `<span data-action="fresh-add-to-cart" data-fresh-add-to-cart='${data}'></span>`,
      },
    });
    await amazon.addToCart(bananas, page);
    const sent = page.requests.find(({ method }) => method === 'POST');
    expect(JSON.parse(sent?.body ?? '{}')).toMatchObject({ asin: 'B00000WGHT', quantity: 2, csrfToken: 't3' });
  });

  it('reads bare numbers where the cart’s page shows no lines', async () => {
    const page = shop({ [`GET /cart/localmarket?almBrandId=${fresh}`]: { html: '<main>Your Amazon Cart</main>' } });
    expect((await amazon.readCart(page)).lines).toEqual([
      { lineId: 'B000000002', sku: 'B000000002', title: 'B000000002', quantity: 3, price: null, url: null },
    ]);
  });
});
