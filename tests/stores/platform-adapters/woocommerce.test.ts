import { describe, expect, it } from 'vitest';
import { Offer } from '../../../lib/core/offer/offer';
import woocommerce from '../../../lib/stores/adapters/woocommerce';
import { itStopsWhenTurnedAway } from '../adapter-checks';
import { expectedOf, fixturePage } from '../fixture-page';
import type { Routes } from '../fixture-page';

const api = '/laden/wp-json/wc/store/v1';
const html = `<!doctype html><html lang="de"><head><meta property="og:site_name" content="Kornhaus">
  <link rel="https://api.w.org/" href="https://korn.example/laden/wp-json/">
  <script>var wcBlocksMiddlewareConfig = {"storeApiNonce":"aaa111","wcStoreApiNonceTimestamp":"1"};</script></head>
  <body class="home woocommerce-page"><a href="/laden/warenkorb/cart/">Cart</a></body></html>`;

const shop = (routes: Routes = {}) =>
  fixturePage({
    folder: 'woocommerce',
    url: 'https://korn.example/laden/',
    html,
    routes: {
      [`GET ${api}/cart`]: { file: 'cart.json', headers: { Nonce: 'bbb222' } },
      [`GET ${api}/products?search=lentils&per_page=20`]: { file: 'products.json' },
      [`GET ${api}/products?type=variation&parent=40&per_page=20`]: { file: 'variations.json' },
      ...routes,
    },
  });
const line = { sku: '34', url: null, title: 'Red Lentils', quantity: 2, held: 0 };

describe('woocommerce', () => {
  it('knows its pages by two signs, never by one', () => {
    expect(woocommerce.detect(shop())).toBeGreaterThan(0.5);
    expect(
      woocommerce.detect(
        fixturePage({ folder: 'woocommerce', url: 'https://x.example/', html: '<body class="woocommerce-page">' }),
      ),
    ).toBeNull();
  });

  it('reads simple products and each variation, with amounts in the unit the shop names', async () => {
    const offers = await woocommerce.search('lentils', shop());
    expect(offers).toEqual(expectedOf('woocommerce', 'search.expected.json'));
    expect(offers.every((offer) => Offer.safeParse(offer).success)).toBe(true);
  });

  it('reads the cart', async () => {
    expect(await woocommerce.readCart(shop())).toEqual(expectedOf('woocommerce', 'cart.expected.json'));
  });

  it('adds with the newest nonce', async () => {
    const page = shop({ [`POST ${api}/cart/add-item`]: { file: 'cart.json' } });
    expect(await woocommerce.addToCart(line, page)).toEqual({ sku: '34', isAccepted: true, added: 2, reason: null });
    expect(page.requests.at(-1)).toMatchObject({ headers: { Nonce: 'bbb222' }, body: '{"id":34,"quantity":2}' });
  });

  it('renews a nonce that has aged, and adds once', async () => {
    const page = shop({
      [`GET ${api}/cart`]: [{ file: 'cart.json' }, { file: 'cart.json', headers: { Nonce: 'ccc333' } }],
      [`POST ${api}/cart/add-item`]: [
        { status: 403, json: { code: 'woocommerce_rest_invalid_nonce', message: 'Nonce is invalid.' } },
        { file: 'cart.json', headers: { Nonce: 'ddd444' } },
      ],
    });
    expect(await woocommerce.addToCart(line, page)).toMatchObject({ isAccepted: true });
    expect(page.requests.filter(({ method }) => method === 'POST').map(({ headers }) => headers.Nonce)).toEqual([
      'aaa111',
      'ccc333',
    ]);
  });

  it('takes the store’s word for a refusal', async () => {
    const page = shop({
      [`POST ${api}/cart/add-item`]: {
        status: 400,
        json: {
          code: 'woocommerce_rest_product_partially_out_of_stock',
          message: 'You cannot add that amount of &quot;Red Lentils&quot; — we have 1.',
        },
      },
    });
    expect(await woocommerce.addToCart(line, page)).toEqual({
      sku: '34', isAccepted: false, added: null, reason: 'You cannot add that amount of "Red Lentils" — we have 1.',
    }); // prettier-ignore
  });

  it.each([
    ['in its own words', { code: 'woocommerce_rest_product_out_of_stock', message: 'Out of stock.' }],
    ['with a code of its quantity rules', { code: 'invalid_quantity', message: 'Out of stock.' }],
    ['with a code of an extension', { code: 'min_max_rule', message: 'Out of stock.' }],
  ])('takes a refusal %s as about the product', async (_, json) => {
    const page = shop({ [`POST ${api}/cart/add-item`]: { status: 400, json } });
    expect(await woocommerce.addToCart(line, page)).toMatchObject({ isAccepted: false, reason: 'Out of stock.' });
  });

  it('stops at the shop’s rate limit, which comes as HTTP 400', async () => {
    const json = { code: 'rate_limit_exceeded', message: 'Too many requests. Please wait 10 seconds.' };
    const page = shop({ [`POST ${api}/cart/add-item`]: { status: 400, json } });
    await expect(woocommerce.addToCart(line, page)).rejects.toMatchObject({ code: 'store/rate-limited' });
  });

  it('uses the new nonce a refusal brings along without asking for the cart again', async () => {
    const page = shop({
      [`POST ${api}/cart/add-item`]: [
        { status: 403, json: { code: 'woocommerce_rest_invalid_nonce' }, headers: { Nonce: 'eee555' } },
        { file: 'cart.json' },
      ],
    });
    await woocommerce.addToCart(line, page);
    expect(page.requests.map(({ method, headers }) => [method, headers.Nonce])).toEqual([
      ['GET', undefined],
      ['POST', 'bbb222'],
      ['POST', 'eee555'],
    ]);
  });

  it.each([
    ['rounds down to the steps it is sold in', { minimum: 6, maximum: 9999, multiple_of: 6 }, 8, 0, 6],
    ['keeps to the most one cart may hold', { minimum: 1, maximum: 5, multiple_of: 1 }, 4, 3, 2],
    ['counts what is held into the steps', { minimum: 6, maximum: 9999, multiple_of: 6 }, 3, 5, 1],
  ])('%s', async (_, limits, asked, held, sent) => {
    const item = { key: 'k34', id: 34, name: 'Eggs', quantity: held + sent, prices: {} };
    const cart = { items: [item], totals: { currency_code: 'EUR', total_price: '0' } };
    const products = [{ id: 34, name: 'Eggs', prices: { currency_code: 'EUR', price: '30' }, add_to_cart: limits }];
    const page = shop({
      [`GET ${api}/products?search=eggs&per_page=20`]: { json: products },
      [`POST ${api}/cart/add-item`]: { json: cart },
    });
    await woocommerce.search('eggs', page);
    const told = await woocommerce.addToCart({ ...line, quantity: asked, held }, page);
    expect(page.requests.at(-1)?.body).toBe(`{"id":34,"quantity":${String(sent)}}`);
    expect(told).toMatchObject({ isAccepted: true, added: sent });
    expect(told.reason).toMatch(/^This store sells it /);
  });

  it('does not write where no number asked for is sold', async () => {
    const limits = { minimum: 6, maximum: 9999, multiple_of: 6 };
    const products = [{ id: 34, name: 'Eggs', prices: { currency_code: 'EUR', price: '30' }, add_to_cart: limits }];
    const page = shop({ [`GET ${api}/products?search=eggs&per_page=20`]: { json: products } });
    await woocommerce.search('eggs', page);
    expect(await woocommerce.addToCart(line, page)).toEqual({
      sku: '34',
      isAccepted: false,
      added: null,
      reason: 'This store sells it in steps of 6, 6 at least.',
    });
    expect(page.requests.every(({ method }) => method === 'GET')).toBe(true);
  });

  describe('when there are fewer than asked', () => {
    const cartHolding = (held: Record<string, number>, more: object = {}) => ({
      json: {
        items: Object.entries(held).map(([id, quantity]) => ({
          key: `k${id}`,
          id: Number(id),
          name: `P${id}`,
          quantity,
        })),
        totals: { currency_code: 'EUR', total_price: '0' },
        ...more,
      },
    });
    const short = {
      code: 'woocommerce_rest_product_partially_out_of_stock',
      message: 'You cannot add that amount of &quot;Red Lentils&quot; because there is not enough stock (3 remaining).',
    };
    const sent = (page: ReturnType<typeof shop>) =>
      page.requests
        .filter(({ method }) => method === 'POST')
        .map(({ body }) => (JSON.parse(body ?? '') as { quantity: number }).quantity);

    it('buys what is left, and says so in the shop’s words', async () => {
      const page = shop({ [`POST ${api}/cart/add-item`]: [{ status: 400, json: short }, cartHolding({ 34: 3 })] });
      const told = await woocommerce.addToCart({ ...line, quantity: 5, held: 1 }, page);
      expect(told).toMatchObject({ isAccepted: true, added: 2 });
      expect(told.reason).toContain('(3 remaining)');
      expect(sent(page)).toEqual([5, 2]);
    });

    it('asks for no other number of what is sold out', async () => {
      const json = { code: 'woocommerce_rest_product_out_of_stock', message: 'Out of stock.' };
      const page = shop({ [`POST ${api}/cart/add-item`]: { status: 400, json } });
      expect(await woocommerce.addToCart({ ...line, quantity: 5 }, page)).toMatchObject({ reason: 'Out of stock.' });
      expect(sent(page)).toEqual([5]);
    });

    it('reads which lines of the cart can no longer be bought, and how many of them', async () => {
      const items = [
        { key: 'a', id: 1, name: 'Rice', quantity: 4, quantity_limits: { maximum: 3 } },
        { key: 'b', id: 2, name: 'Brown Rice', quantity: 2, quantity_limits: { maximum: 1 } },
        { key: 'c', id: 3, name: 'Beans &amp; Co', quantity: 1, quantity_limits: { maximum: 9999 } },
      ];
      const errors = [
        {
          code: 'woocommerce_rest_product_partially_out_of_stock',
          message: 'There is not enough &quot;Rice&quot; in stock.',
        },
        { code: 'woocommerce_rest_product_out_of_stock', message: '“Brown Rice”, “Oats” are out of stock.' },
      ];
      const totals = { currency_code: 'EUR', total_price: '0' };
      const { lines } = await woocommerce.readCart(shop({ [`GET ${api}/cart`]: { json: { items, errors, totals } } }));
      expect(lines).toMatchObject([
        { sku: '1', isBuyable: false, buyable: 3, complaint: 'There is not enough "Rice" in stock.' },
        { sku: '2', isBuyable: false, buyable: 0 },
        { sku: '3', title: 'Beans & Co' },
      ]);
      expect(lines[2]).not.toHaveProperty('isBuyable');
    });

    it('puts a line in again that a request at the same time undid, once', async () => {
      const second = { ...line, sku: '35' };
      const page = shop({
        [`POST ${api}/cart/add-item`]: [
          cartHolding({ 34: 2 }),
          cartHolding({ 35: 2 }),
          cartHolding({ 35: 2, 34: 2 }),
          cartHolding({ 35: 2, 36: 2 }),
        ],
      });
      await woocommerce.addToCart(line, page);
      expect(await woocommerce.addToCart(second, page)).toMatchObject({ isAccepted: true, added: 2 });
      await woocommerce.addToCart({ ...line, sku: '36' }, page);
      expect(page.requests.filter(({ method }) => method === 'POST').map(({ body }) => body)).toEqual([
        '{"id":34,"quantity":2}',
        '{"id":35,"quantity":2}',
        '{"id":34,"quantity":2}',
        '{"id":36,"quantity":2}',
      ]);
    });

    it('leaves out what was taken out after the cart was read', async () => {
      const page = shop({ [`POST ${api}/cart/add-item`]: [cartHolding({ 34: 2 }), cartHolding({ 35: 2 })] });
      await woocommerce.addToCart(line, page);
      await woocommerce.readCart(page);
      await woocommerce.addToCart({ ...line, sku: '35' }, page);
      expect(sent(page)).toHaveLength(2);
    });
  });

  describe('a search the Store API knows no phrase for', () => {
    const none = { [`GET ${api}/products?search=plain+yogurt&per_page=20`]: { json: [] } };
    const search = 'GET /laden/?s=plain+yogurt&post_type=product';
    const product = (id: number, name: string) => ({
      id, name, type: 'simple', is_in_stock: true, prices: { currency_code: 'EUR', price: '199', currency_minor_unit: 2 },
    }); // prettier-ignore

    it('is asked of the site’s own search, whose products are read in its order', async () => {
      const cards = [9, 7].map((id) => `<li class="product type-product post-${String(id)} instock"></li>`).join('');
      const page = shop({
        ...none,
        [search]: { html: `<ul class="products">${cards}</ul><aside><li class="product post-5"></li></aside>` },
        [`GET ${api}/products?include=9%2C7&per_page=20`]: {
          json: [product(7, 'Yogurt, plain'), product(9, 'Plain Greek yogurt')],
        },
      });
      expect((await woocommerce.search('plain yogurt', page)).map(({ sku }) => sku)).toEqual(['9', '7']);
    });

    it('is the product whose page opens, not those shown beside it', async () => {
      const html = `<body class="single-product postid-12"><section class="related"><li class="product post-5"></li></section>`;
      const page = shop({
        ...none,
        [search]: { html, url: 'https://korn.example/laden/produkt/yogurt/' },
        [`GET ${api}/products?include=12&per_page=20`]: { json: [product(12, 'Yogurt, plain')] },
      });
      expect((await woocommerce.search('plain yogurt', page)).map(({ sku }) => sku)).toEqual(['12']);
    });

    it('finds nothing where that finds nothing, and is not asked for one word', async () => {
      const page = shop({ ...none, [search]: { html: '<p class="woocommerce-info">No products were found</p>' } });
      expect(await woocommerce.search('plain yogurt', page)).toEqual([]);
      const one = shop({ [`GET ${api}/products?search=yogurt&per_page=20`]: { json: [] } });
      expect(await woocommerce.search('yogurt', one)).toEqual([]);
    });
  });

  it('finds the Store API of a site without pretty addresses', async () => {
    const page = fixturePage({
      folder: 'woocommerce',
      url: 'https://korn.example/',
      html: '<body class="woocommerce-page">',
      routes: {
        'GET /wp-json/wc/store/v1/cart': { status: 404 },
        'GET /?rest_route=/wc/store/v1/cart': { file: 'cart.json' },
        'GET /?rest_route=/wc/store/v1/products&search=lentils&per_page=20': { json: [] },
      },
    });
    expect(await woocommerce.search('lentils', page)).toEqual([]);
    expect((await woocommerce.readCart(page)).lines).toHaveLength(2);
  });

  it('tells the page’s own scripts to show the cart anew', async () => {
    const page = shop();
    const heard: string[] = [];
    for (const name of ['wc_fragment_refresh', 'wc-blocks_added_to_cart']) {
      page.document.body.addEventListener(name, () => heard.push(name));
    }
    await woocommerce.refreshCartUi?.(page);
    expect(heard).toEqual(['wc_fragment_refresh', 'wc-blocks_added_to_cart']);
  });

  itStopsWhenTurnedAway('searching', shop, `GET ${api}/products?search=lentils&per_page=20`, (page) => woocommerce.search('lentils', page), 1); // prettier-ignore

  it('stops where something else than the shop says no', async () => {
    const page = shop({ [`POST ${api}/cart/add-item`]: { status: 403, html: '<h1>Blocked by firewall</h1>' } });
    await expect(woocommerce.addToCart(line, page)).rejects.toMatchObject({ code: 'store/rate-limited' });
  });

  it('sets what stays, removes what does not, and minds no line that is gone', async () => {
    const page = shop({
      [`POST ${api}/cart/update-item`]: { file: 'cart.json' },
      [`POST ${api}/cart/remove-item`]: {
        status: 409,
        json: { code: 'woocommerce_rest_cart_invalid_key', message: 'Gone' },
      },
    });
    await woocommerce.removeFromCart({ lineId: 'k34', sku: '34', url: null, quantity: 1, held: 2 }, page);
    await woocommerce.removeFromCart({ lineId: 'k41', sku: '41', url: null, quantity: 1, held: 1 }, page);
    expect(page.requests.filter(({ method }) => method === 'POST').map(({ body }) => body)).toEqual([
      '{"key":"k34","quantity":1}',
      '{"key":"k41"}',
    ]);
  });

  it('uses the pages of a shop whose Store API is closed', async () => {
    const card = (id: number, name: string) =>
      `<li class="product"><a href="/laden/produkt/${String(id)}/"><h2 class="woocommerce-loop-product__title">${name}</h2><span class="price"><bdi>2,49&nbsp;€</bdi></span></a></li>`;
    const page = shop({
      [`GET ${api}/cart`]: { status: 404, json: { code: 'rest_no_route' } },
      'GET /': { html: '<form action="/laden/"><input type="search" name="s"></form>' },
      'GET /laden/?s=lentils': {
        html: `<ul class="products">${card(1, 'Red Lentils 500 g')}${card(2, 'Puy Lentils 500 g')}</ul>`,
      },
    });
    expect((await woocommerce.search('lentils', page)).map(({ sku, price }) => [sku, price.minor])).toEqual([
      ['/laden/produkt/1', 249],
      ['/laden/produkt/2', 249],
    ]);
  });
});
