import { describe, expect, it } from 'vitest';
import { readCatalogue } from '../../demo/shop/shop-catalogue';
import { createShopper, jsonLdOf, openShop } from './demo-shopper';

const products = readCatalogue().products;

/** A product of the catalogue by handle, with its first variant. */
function stocked(handle: string) {
  const product = products.find((candidate) => candidate.handle === handle);
  const [variant] = product?.variants ?? [];
  if (!product || !variant) throw new Error(`the catalogue has no ${handle}`);
  return { product, variant, id: variant.id };
}

const garlic = stocked('garlic-each');
const rice = stocked('basmati-rice-2-lb');
const scarce = stocked('saffron-threads-1-g');
const gone = stocked('habanero-peppers-4-oz');

describe('marks of the platform', () => {
  it('has the globals, the feature script and the header', async () => {
    const { shopper } = await openShop();
    const page = await shopper.get('/');
    expect(page.headers['powered-by']).toBe('Shopify');
    expect(page.text).toContain('"shop":"corner-basket-demo.myshopify.com"');
    expect(page.text).toContain('"routes":{"root":"/"}');
    expect(page.text).toContain('"currency":{"active":"USD"');
    expect(page.text).toContain('<script id="shopify-features" type="application/json">');
    expect(page.text).not.toContain('theme-actions.js');
    expect((await shopper.get('/robots.txt')).text).toMatch(/^# Shopify storefront\./);
  });

  it('tells where the search is in WebSite JSON-LD', async () => {
    const { shop, shopper } = await openShop();
    const data = jsonLdOf((await shopper.get('/')).text);
    expect(data).toMatchObject({
      '@type': 'WebSite',
      potentialAction: { target: { urlTemplate: `${shop.url}search?q={search_term_string}` } },
    });
  });

  it('lives under a locale root when asked to, with every link and cart path under it', async () => {
    const { shop, shopper } = await openShop({ root: '/en-us/' });
    expect(shop.url).toMatch(/\/en-us\/$/);
    const page = await shopper.get('/en-us/search?q=rice');
    expect(page.text).toContain('"routes":{"root":"/en-us/"}');
    expect(page.text).toContain('action="/en-us/cart/add"');
    expect((await shopper.get('/search?q=rice')).status).toBe(404);
    expect((await shopper.get('/en-us/cart.js')).json()).toMatchObject({ item_count: 0 });
  });
});

describe('GET /search/suggest.json', () => {
  it('gives decimal-string prices, no variants, and a relative url with tracking', async () => {
    const { shopper } = await openShop();
    const reply = await shopper.get('/search/suggest.json?q=saffron&resources[type]=product&resources[limit]=10');
    const { resources } = reply.json() as { resources: { results: { products: Record<string, unknown>[] } } };
    expect(Object.keys(resources.results)).toEqual(['products']);
    expect(resources.results.products).toHaveLength(10);
    const found = resources.results.products.find((product) => product['handle'] === scarce.product.handle);
    expect(found).toMatchObject({
      title: 'Saffron Threads, 1 g',
      price: '7.99',
      available: true,
      variants: [],
      vendor: 'Saffron Lane',
    });
    expect(found?.['url']).toMatch(/^\/products\/saffron-threads-1-g\?_pos=\d+&_psq=saffron&_ss=e&_psid=/);
  });

  it.each([
    'q=',
    'q=a&resources[limit]=11',
    'q=a&resources[limit]=0',
    'q=a&resources[type]=car',
    'q=a&resources[options][fields]=x',
  ])('answers 422 to %s', async (query) => {
    const { shopper } = await openShop();
    const reply = await shopper.get(`/search/suggest.json?${query}`);
    expect(reply.status).toBe(422);
    expect(reply.json()).toMatchObject({ status: 422 });
  });

  it('puts sold-out products last, or leaves them out', async () => {
    const { shopper } = await openShop();
    const handles = async (unavailable: string): Promise<string[]> => {
      const query = `q=habanero peppers&resources[options][unavailable_products]=${unavailable}`;
      const reply = await shopper.get(`/search/suggest.json?${encodeURI(query)}`);
      const { resources } = reply.json() as {
        resources: { results: { products: { handle: string; available: boolean }[] } };
      };
      return resources.results.products.map((product) => product.handle);
    };
    expect(await handles('show')).toContain(gone.product.handle);
    expect(await handles('hide')).not.toContain(gone.product.handle);
  });
});

describe('product endpoints', () => {
  it('gives integer cents and variants in .js', async () => {
    const { shopper } = await openShop();
    expect((await shopper.get('/products/basmati-rice-2-lb.js')).json()).toMatchObject({
      title: 'Basmati Rice, 2 lb',
      price: 499,
      available: true,
      variants: [{ id: rice.id, title: 'Default Title', price: 499, weight: 907, public_title: null }],
    });
    expect((await shopper.get('/products/cumin-seeds.js')).json()).toMatchObject({
      title: 'Cumin Seeds',
      price_varies: true,
      options: [{ name: 'Size', values: ['3.5 oz', '7 oz', '14 oz'] }],
    });
    expect((await shopper.get('/products/no-such-thing.js')).status).toBe(404);
  });

  it('gives decimal strings and grams in .json and products.json', async () => {
    const { shopper } = await openShop();
    expect((await shopper.get('/products/basmati-rice-2-lb.json')).json()).toMatchObject({
      product: { variants: [{ price: '4.99', grams: 907 }] },
    });
    const pageOf = async (page: number) =>
      (
        (await shopper.get(`/products.json?limit=250&page=${String(page)}`)).json() as {
          products: { handle: string }[];
        }
      ).products;
    const all = (await Promise.all([1, 2, 3, 4, 5].map(pageOf))).flat();
    expect(new Set(all.map((product) => product.handle)).size).toBe(products.length);
    expect(await pageOf(6)).toEqual([]);
  });

  it('says on the page what the endpoint says, as schema.org data', async () => {
    const { shopper } = await openShop();
    expect(jsonLdOf((await shopper.get('/products/basmati-rice-2-lb')).text)).toMatchObject({
      '@type': 'Product',
      name: 'Basmati Rice, 2 lb',
      brand: { name: 'Saffron Lane' },
      sku: rice.variant.sku,
      gtin13: rice.variant.gtin,
      weight: { value: 907.2, unitCode: 'GRM' },
      offers: { price: '4.99', priceCurrency: 'USD', availability: 'https://schema.org/InStock' },
    });
    const group = jsonLdOf((await shopper.get('/products/cumin-seeds')).text) ?? {};
    expect(group['@type']).toBe('ProductGroup');
    expect(group['hasVariant']).toHaveLength(3);
    expect(jsonLdOf((await shopper.get(`/products/${gone.product.handle}`)).text)).toMatchObject({
      offers: { availability: 'https://schema.org/OutOfStock' },
    });
  });
});

describe('the cart', () => {
  it('adds to what is held, in one session by an HttpOnly cookie', async () => {
    const { shop, shopper } = await openShop();
    const first = await shopper.postJson('/cart/add.js', {
      items: [
        { id: garlic.id, quantity: 2 },
        { id: rice.id, quantity: 1 },
      ],
    });
    expect(String(first.headers['set-cookie'])).toContain('HttpOnly');
    expect(first.json()).toMatchObject({ items: [{ quantity: 2 }, { quantity: 1 }] });
    const again = await shopper.postJson('/cart/add.js', {
      id: garlic.id,
      quantity: 1,
      sections: 'cart-icon-bubble,main-cart',
    });
    expect(again.json()).toMatchObject({ quantity: 3, variant_id: garlic.id, sections: { 'main-cart': null } });
    expect((await shopper.get('/cart.js')).json()).toMatchObject({
      item_count: 4,
      total_price: 69 * 3 + 499,
      currency: 'USD',
      items: [
        { id: rice.id, final_line_price: 499, title: 'Basmati Rice, 2 lb' },
        { id: garlic.id, quantity: 3 },
      ],
    });
    expect(shop.carts()).toMatchObject([
      { totalCents: 706, lines: [{ handle: 'basmati-rice-2-lb' }, { quantity: 3 }] },
    ]);
  });

  it('keeps two shoppers apart', async () => {
    const { shop, shopper } = await openShop();
    const other = createShopper(shop);
    await shopper.postJson('/cart/add.js', { id: garlic.id });
    expect((await other.get('/cart.js')).json()).toMatchObject({ item_count: 0 });
    expect(shop.carts()).toHaveLength(1);
  });

  it('takes forms, urlencoded and multipart, and sends a browser on to the cart', async () => {
    const { shop, shopper } = await openShop();
    const page = await shopper.postForm('/cart/add', { id: String(garlic.id), quantity: '2' });
    expect(page.status).toBe(303);
    expect(page.headers['location']).toBe('/cart');
    const parts = { id: String(garlic.id), quantity: '1' };
    const body = `${Object.entries(parts)
      .map(([name, value]) => `--b\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`)
      .join('')}--b--\r\n`;
    const script = await shopper.post('/cart/add.js', body, { 'content-type': 'multipart/form-data; boundary=b' });
    expect(script.json()).toMatchObject({ quantity: 3 });
    expect(shop.carts()[0]?.lines[0]?.quantity).toBe(3);
  });

  it('refuses a sold-out line and with it the whole call', async () => {
    const { shop, shopper } = await openShop();
    const reply = await shopper.postJson('/cart/add.js', {
      items: [
        { id: garlic.id, quantity: 1 },
        { id: gone.id, quantity: 1 },
      ],
    });
    expect(reply.status).toBe(422);
    expect(reply.json()).toEqual({
      status: 422,
      message: 'Cart Error',
      description: "The product 'Habanero Peppers, 4 oz' is already sold out.",
    });
    expect(shop.carts()).toEqual([]);
  });

  it('adds what there is of a scarce item, then says that the cart holds all of it', async () => {
    const { shop, shopper } = await openShop();
    const some = await shopper.postJson('/cart/add.js', { items: [{ id: scarce.id, quantity: 5 }] });
    expect(some.status).toBe(422);
    expect(some.json()).toMatchObject({ description: 'Only 3 items were added to your cart due to availability.' });
    expect(shop.carts()[0]?.lines[0]?.quantity).toBe(3);
    const more = await shopper.postJson('/cart/add.js', { items: [{ id: scarce.id, quantity: 1 }] });
    expect(more.json()).toMatchObject({ description: 'The maximum quantity of this item is already in your cart.' });
    expect(shop.carts()[0]?.lines[0]?.quantity).toBe(3);
  });

  it.each([
    [{ items: [{ id: 1, quantity: 1 }] }, 404],
    [{}, 400],
    [{ items: [{ id: garlic.id, quantity: -2 }] }, 422],
    [{ items: [{ id: 'x', quantity: 1 }] }, 404],
    [{ items: 'garlic' }, 400],
  ])('answers %j with %i and adds nothing', async (body, status) => {
    const { shop, shopper } = await openShop();
    expect((await shopper.postJson('/cart/add.js', body)).status).toBe(status);
    expect(shop.carts()).toEqual([]);
  });

  it('sets and removes lines by key, variant or place, updates several, and clears', async () => {
    const { shop, shopper } = await openShop();
    await shopper.postJson('/cart/add.js', {
      items: [
        { id: garlic.id, quantity: 2 },
        { id: rice.id, quantity: 1 },
      ],
    });
    const { items } = (await shopper.get('/cart.js')).json() as { items: { key: string }[] };
    await shopper.postJson('/cart/change.js', { id: items[1]?.key, quantity: 5 });
    expect(shop.carts()[0]?.lines.map((line) => line.quantity)).toEqual([1, 5]);
    expect((await shopper.postJson('/cart/change.js', { line: 1, quantity: 0 })).json()).toMatchObject({
      item_count: 5,
    });
    expect((await shopper.postJson('/cart/change.js', { id: 'nothing', quantity: 1 })).status).toBe(400);
    await shopper.postJson('/cart/update.js', { updates: { [String(garlic.id)]: 1, [String(rice.id)]: 2 } });
    expect(shop.carts()[0]?.totalCents).toBe(69 + 998);
    expect((await shopper.postJson('/cart/clear.js', {})).json()).toMatchObject({ item_count: 0, items: [] });
  });

  it('shows lines, total, update and remove on the cart page, and a checkout that sells nothing', async () => {
    const { shopper } = await openShop();
    await shopper.postJson('/cart/add.js', { id: garlic.id, quantity: 2 });
    const page = await shopper.get('/cart');
    expect(page.text).toContain('<strong class="cart-price">$1.38</strong>');
    const key = /name="id" value="([^"]+)"/.exec(page.text)?.[1] ?? '';
    await shopper.postForm('/cart/change', { id: key, quantity: '4' });
    expect((await shopper.get('/cart')).text).toContain('<strong data-cart-total>$2.76</strong>');
    expect((await shopper.postForm('/cart', { checkout: '' })).headers['location']).toBe('/checkout');
    expect((await shopper.get('/checkout')).text).toContain('nothing can be bought here');
    await shopper.postForm('/cart/change', { id: key, quantity: '0' });
    expect((await shopper.get('/cart')).text).toContain('Your cart is empty');
  });
});

describe('doors', () => {
  it('sends everyone to sign in first, then lets them in', async () => {
    const { shop, shopper } = await openShop({ requiresSignIn: true });
    expect((await shopper.get('/')).status).toBe(200);
    expect((await shopper.get('/search?q=rice')).headers['location']).toBe('/account/login?return_to=%2Fsearch');
    expect((await shopper.postJson('/cart/add.js', { id: garlic.id })).status).toBe(303);
    expect(shop.carts()).toEqual([]);
    const door = await shopper.postForm('/account/login', {
      'customer[email]': 'a@b.example',
      return_to: '//evil.example',
    });
    expect(door.headers['location']).toBe('/');
    expect((await shopper.postJson('/cart/add.js', { id: garlic.id })).status).toBe(200);
  });

  it('shows no prices and adds nothing before a branch is chosen', async () => {
    const { shop, shopper } = await openShop({ requiresBranch: true });
    expect((await shopper.get('/search?q=rice')).text).toContain('Choose a store first');
    expect((await shopper.get('/products/basmati-rice-2-lb')).text).not.toContain('$4.99');
    expect((await shopper.get('/search/suggest.json?q=rice')).json()).toMatchObject({
      resources: { results: { products: [] } },
    });
    expect((await shopper.postJson('/cart/add.js', { id: garlic.id })).json()).toMatchObject({
      description: 'Choose a store first.',
    });
    expect(shop.carts()).toEqual([]);
    await shopper.postForm('/branches', { branch: 'maple' });
    expect((await shopper.get('/search?q=rice')).text).toContain('Maple Street');
    expect((await shopper.postJson('/cart/add.js', { id: garlic.id })).status).toBe(200);
  });
});
