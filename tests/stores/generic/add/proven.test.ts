import { describe, expect, it } from 'vitest';
import generic from '../../../../lib/stores/adapters/generic';
import { learnedFrom } from '../../../../lib/stores/learned/learned-parts';
import { fixturePage } from '../../fixture-page';
import type { FixtureAnswer, FixturePage, Routes } from '../../fixture-page';

/** How often the cart is asked once a way of adding was proven, and what is looked at all the same. */
const origin = 'https://shop.example';
const line = (slug: string, quantity: number) =>
  `<li><a href="/p/${slug}">${slug}</a><input name="quantity" value="${String(quantity)}"><b>$2.00</b><a href="/cart/remove?line=${slug}">Remove</a></li>`;
const cart = (...lines: string[]): FixtureAnswer => ({
  html: `<a href="/cart">Cart</a><main><h1>Your cart</h1>${lines.length === 0 ? '<p>Your cart is empty.</p>' : `<ul>${lines.join('')}</ul>`}</main>`,
});
const wanted = (slug: string, quantity = 1, held = 0) => ({
  sku: `/p/${slug}`,
  url: `${origin}/p/${slug}`,
  title: slug,
  quantity,
  held,
});
const asked = (page: FixturePage): string[] => page.requests.map(({ method, path }) => `${method} ${path}`);

describe('a form that was proven by the cart', () => {
  const product = (slug: string, field = '<input name="qty" value="1">'): FixtureAnswer => ({
    html: `<main><h1>${slug}</h1><p>$2.00</p><form action="/add" method="post"><input type="hidden" name="id" value="${slug}">${field}<button>Add to cart</button></form></main>`,
  });
  const thanks = { html: '<main><p>Thank you</p></main>' };
  const shop = (routes: Routes): FixturePage =>
    fixturePage({
      folder: 'generic',
      url: `${origin}/`,
      html: '<a href="/cart">Cart</a>',
      routes: {
        'GET /p/rice': product('rice'),
        'GET /p/mint': product('mint'),
        'GET /p/salt': product('salt'),
        'GET /p/eggs': product('eggs', '<input name="qty" value="6" min="6" step="6"><p>Sold by 6</p>'),
        ...routes,
      },
    });
  const afterFirst = async (routes: Routes): Promise<FixturePage> => {
    const page = shop(routes);
    expect(await generic.addToCart(wanted('rice'), page)).toMatchObject({ added: 1 });
    page.requests.splice(0);
    return page;
  };

  it('is sent without asking for the cart, and its line is left to the read-back', async () => {
    const page = await afterFirst({ 'POST /add': thanks, 'GET /cart': [cart(), cart(line('rice', 1))] });
    expect(await generic.addToCart(wanted('mint', 2), page)).toEqual({
      sku: '/p/mint',
      isAccepted: true,
      added: null,
      reason: null,
    });
    expect(asked(page)).toEqual(['GET /p/mint', 'POST /add']);
  });

  it('is believed no more where the cart then holds nothing it put in', async () => {
    const page = await afterFirst({ 'POST /add': thanks, 'GET /cart': [cart(), cart(line('rice', 1))] });
    await generic.addToCart(wanted('mint'), page);
    await generic.readCart(page);
    page.requests.splice(0);
    await generic.addToCart(wanted('salt'), page).catch(() => undefined);
    expect(asked(page).filter((one) => one === 'GET /cart').length).toBeGreaterThanOrEqual(1);
  });

  it('is looked at once where the answer speaks against it', async () => {
    const page = await afterFirst({
      'POST /add': [thanks, { html: '<div role="alert">Only 1 left in stock.</div>' }],
      'GET /cart': [cart(), cart(line('rice', 1)), cart(line('rice', 1), line('mint', 1))],
    });
    expect(await generic.addToCart(wanted('mint', 2), page)).toMatchObject({
      added: 1,
      reason: 'Only 1 left in stock.',
    });
    expect(asked(page)).toEqual(['GET /p/mint', 'POST /add', 'GET /cart']);
  });

  it('is looked at where the answer is of another kind than the one it was proven with', async () => {
    const page = await afterFirst({
      'POST /add': [thanks, { json: { ok: true } }],
      'GET /cart': [cart(), cart(line('rice', 1))],
    });
    expect(await generic.addToCart(wanted('mint'), page)).toMatchObject({ isAccepted: true, added: null });
    expect(asked(page)).toEqual(['GET /p/mint', 'POST /add', 'GET /cart']);
  });

  it('is looked at where the store’s own rule makes another number of it', async () => {
    const page = await afterFirst({
      'POST /add': thanks,
      'GET /cart': [cart(), cart(line('rice', 1)), cart(line('rice', 1), line('eggs', 6))],
    });
    expect(await generic.addToCart(wanted('eggs', 2), page)).toMatchObject({ added: 6 });
  });

  it('is not proven by a cart that gained something else as well', async () => {
    const page = shop({
      'POST /add': thanks,
      'GET /cart': [
        cart(),
        cart(line('rice', 1), line('gift', 1)),
        cart(line('rice', 1), line('gift', 1), line('mint', 1)),
      ],
    });
    await generic.addToCart(wanted('rice'), page);
    expect(await generic.addToCart(wanted('mint'), page)).toMatchObject({ added: 1 });
  });

  it('that answers with the cart needs no other reading of it', async () => {
    const page = await afterFirst({
      'POST /add': [
        { ...cart(line('rice', 1)), url: `${origin}/cart` },
        { ...cart(line('rice', 1)), url: `${origin}/cart` },
      ],
      'GET /cart': cart(),
    });
    await generic.addToCart(wanted('mint'), page);
    expect(asked(page)).toEqual(['GET /p/mint', 'POST /add']);
  });
});

describe('a store’s own request that was proven by the cart', () => {
  const product = (slug: string): FixtureAnswer => ({
    html: `<main><h1>${slug}</h1><p>$2.00</p><button data-sku="${slug}">Add to cart</button></main>`,
  });
  const learned = {
    addRequest: {
      isProven: true,
      answer: 'data: item',
      template: {
        seenFor: `${origin}/p/other`,
        method: 'POST',
        path: '/api/items',
        headers: { 'content-type': 'application/json' },
        kind: 'json',
        body: '{"sku":"other","qty":1}',
        quantityAt: ['json', 'qty'],
        quantityType: 'number',
        slots: [{ at: ['json', 'sku'], type: 'string', from: [{ by: 'attribute', name: 'data-sku' }], was: 'other' }],
      },
    },
  };
  const shop = (routes: Routes): FixturePage => {
    const page = fixturePage({
      folder: 'generic',
      url: `${origin}/`,
      html: '<a href="/cart">Cart</a>',
      routes: { 'GET /p/rice': product('rice'), 'GET /cart': cart(), ...routes },
    });
    page.learned = learnedFrom(learned);
    return page;
  };

  it('is sent without asking for the cart', async () => {
    const page = shop({ 'POST /api/items': { json: { item: { sku: 'rice', errors: [] } } } });
    expect(await generic.addToCart(wanted('rice', 2), page)).toMatchObject({ isAccepted: true, added: null });
    expect(asked(page)).toEqual(['GET /p/rice', 'POST /api/items']);
    expect(page.requests[1]?.body).toBe('{"sku":"rice","qty":2}');
  });

  it.each([
    ['is believed on where the cart then holds its line', cart(line('rice', 2)), undefined],
    ['is forgotten where the cart then holds nothing of it', cart(), null],
  ])('%s', async (_, now, news) => {
    const page = shop({ 'POST /api/items': { json: { item: {} } }, 'GET /cart': now });
    await generic.addToCart(wanted('rice', 2), page);
    await generic.readCart(page);
    expect(page.learned?.news.addRequest).toBe(news);
  });

  it.each([
    ['by its status', { status: 500, json: { error: { message: 'Product is out of stock' } } }],
    ['in an answer that looks well', { json: { success: false, message: 'Not enough stock' } }],
    ['in a list of errors', { json: { item: null, userErrors: [{ message: 'Only 0 available' }] } }],
  ])('is looked at at once where the store refuses the product %s', async (_, answer) => {
    const page = shop({ 'POST /api/items': answer });
    const result = await generic.addToCart(wanted('rice'), page);
    expect(result).toMatchObject({ isAccepted: false });
    expect(result.reason).toMatch(/stock|available/);
    expect(asked(page)).toEqual(['GET /p/rice', 'POST /api/items', 'GET /cart']);
    expect(page.learned?.news.addRequest).toBeUndefined();
  });

  it('is forgotten where the store refuses how it is asked', async () => {
    const page = shop({ 'POST /api/items': { status: 403, json: { message: 'Token is invalid' } } });
    await generic.addToCart(wanted('rice'), page);
    expect(page.learned?.news.addRequest).toBeNull();
    expect(page.requests.filter(({ method }) => method === 'POST')).toHaveLength(1);
  });
});
