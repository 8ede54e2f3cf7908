import { describe, expect, it } from 'vitest';
import type { CartAdd } from '../../../../lib/core/cart/cart';
import { addByRequest } from '../../../../lib/stores/generic/add/add-by-request';
import { templateOf } from '../../../../lib/stores/learned/add-template';
import { learnedFrom, learnedPart } from '../../../../lib/stores/learned/learned-parts';
import { answeringShop } from '../shop-that-answers';
import type { AnsweringShop } from '../shop-that-answers';

const at = (slug: string): string => `https://shop.example/p/${slug}`;
/** A product's page whose button tells what the request names; `besides`: what another product on it tells by the same attribute. */
const productPage = (slug: string, id: string | null, besides = ''): string =>
  `<main><h1>${slug}</h1>${id === null ? '' : `<button data-product_id="${id}">Add to cart</button>`}${besides}</main>`;

function shop(): AnsweringShop {
  const page = answeringShop({ html: '<h1>Shop</h1>', answer: () => ({ html: '<p>Thanks.</p>' }) });
  const mint = { document: page.parseHtml(productPage('mint', '31')), url: at('mint'), cookie: '' };
  const template = templateOf(
    {
      method: 'POST',
      url: 'https://shop.example/add',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: 'product_id=31&quantity=1',
    },
    { source: mint, title: 'Mint', quantity: 1 },
  );
  Object.assign(page, { learned: learnedFrom({ addRequest: { template, isProven: true } }) });
  return page;
}
const line = (slug: string): CartAdd => ({ sku: slug, title: slug, quantity: 2, url: at(slug), held: 0 });
const add = (page: AnsweringShop, slug: string, html: string) =>
  addByRequest(line(slug), { document: page.parseHtml(html), url: at(slug) }, page);

describe('a learned request', () => {
  it('is sent for each product by what its own page tells', async () => {
    const page = shop();
    expect(await add(page, 'rice', productPage('rice', '7'))).not.toBeNull();
    expect(await add(page, 'garlic', productPage('garlic', '8'))).not.toBeNull();
    expect(page.requests.map(({ body }) => body)).toEqual(['product_id=7&quantity=2', 'product_id=8&quantity=2']);
  });

  it('is not sent where the page tells a product it was sent for already: that is another’s place', async () => {
    const page = shop();
    await add(page, 'rice', productPage('rice', '7'));
    const besides = '<section><h2>In your cart</h2><a data-product_id="7">Rice</a></section>';
    expect(await add(page, 'garlic', productPage('garlic', null, besides))).toBeNull();
    expect(page.requests).toHaveLength(1);
    // It is learned anew from a press.
    expect(learnedPart(page, 'addRequest')).toBeUndefined();
  });

  it('is sent again for the same product', async () => {
    const page = shop();
    await add(page, 'rice', productPage('rice', '7'));
    expect(await add(page, 'rice', productPage('rice', '7'))).not.toBeNull();
    expect(page.requests).toHaveLength(2);
  });
});

describe('what comes in while a request is proven', () => {
  const prices = { rice: '$2.00', ice: '$5.00', gift: '$0.00' };
  it.each([
    ['has a price: it may be the shopper’s own', 'ice', undefined],
    ['costs nothing: it came with ours', 'gift', [{ sku: '/p/gift', title: 'gift', quantity: 1 }]],
  ] as const)('and %s', async (_, other, cameWith) => {
    const held: (keyof typeof prices)[] = [];
    const row = (name: keyof typeof prices): string =>
      `<li><a href="/p/${name}">${name}</a> <input type="number" value="1"> <b>${prices[name]}</b> <a href="/cart/remove/${name}">Remove</a></li>`;
    const cart = (): string =>
      `<a href="/cart">Cart</a><main><h1>Your cart</h1>${held.length === 0 ? '<p>Your cart is empty.</p>' : `<ul>${held.map(row).join('')}</ul>`}</main>`;
    const page = answeringShop({
      html: '<a href="/cart">Cart</a><h1>Shop</h1>',
      answer: ({ url, method }) => {
        if (method === 'POST') held.push('rice', other);
        return { html: url.pathname === '/cart' ? cart() : '<p>Thanks.</p>' };
      },
    });
    const known = learnedPart(shop(), 'addRequest') as object;
    Object.assign(page, { learned: learnedFrom({ addRequest: { ...known, isProven: false } }) });
    const rice = { sku: '/p/rice', title: 'rice', quantity: 1, url: at('rice'), held: 0 };
    const sheet = { document: page.parseHtml(productPage('rice', '7')), url: at('rice') };
    const result = await addByRequest(rice, sheet, page);
    expect(result).toMatchObject({ added: 1 });
    expect(result?.cameWith).toEqual(cameWith);
    // Either way the request is not proven by it.
    expect(learnedPart(page, 'addRequest')).toBeUndefined();
  });
});

describe('a request without a number in it', () => {
  /** A shop whose request adds so many each time, whatever was asked for. */
  const addingEach = (each: number) => {
    let held = 0;
    const cart = (): string =>
      `<a href="/cart">Cart</a><main><h1>Your cart</h1>${held === 0 ? '<p>Your cart is empty.</p>' : `<ul><li><a href="/p/rice">rice</a> <input type="number" value="${String(held)}"> <b>$2.00</b> <a href="/cart/remove/rice">Remove</a></li></ul>`}</main>`;
    const page = answeringShop({
      html: '<a href="/cart">Cart</a><h1>Shop</h1>',
      answer: ({ url, method }) => {
        if (method === 'POST') held += each;
        return { html: url.pathname === '/cart' ? cart() : '<p>Thanks.</p>' };
      },
    });
    const { template } = learnedPart(shop(), 'addRequest') as { template: object };
    Object.assign(page, {
      learned: learnedFrom({ addRequest: { template: { ...template, quantityAt: null }, isProven: false } }),
    });
    return { page, held: () => held };
  };
  const rice: CartAdd = { sku: '/p/rice', title: 'rice', quantity: 2, url: at('rice'), held: 0 };
  const putIn = (page: AnsweringShop) =>
    addByRequest(rice, { document: page.parseHtml(productPage('rice', '7')), url: at('rice') }, page);

  it('is sent again once it was seen to add one', async () => {
    const { page, held } = addingEach(1);
    expect(await putIn(page)).toMatchObject({ added: 2 });
    expect([held(), learnedPart(page, 'addRequest')]).toEqual([2, expect.objectContaining({ isProven: true })]);
  });

  it('is sent once where it adds more, and not believed', async () => {
    const { page, held } = addingEach(2);
    expect(await putIn(page)).toMatchObject({ added: 2 });
    expect([held(), learnedPart(page, 'addRequest')]).toEqual([2, undefined]);
  });
});
