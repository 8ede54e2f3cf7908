import { describe, expect, it } from 'vitest';
import type { CartAdd } from '../../../../../lib/core/cart/cart';
import generic from '../../../../../lib/stores/adapters/generic';
import type { PageResponse } from '../../../../../lib/stores/page';
import { answeringShop } from '../../shop-that-answers';

/** Pages of the next products, read together before anything more is written: where that is allowed, and what it may not cost. */
const origin = 'https://shop.example';
const names = ['rice', 'mint', 'salt', 'ghee', 'lime', 'eggs'];
const wanted = names.map((name): CartAdd => ({
  sku: `/p/${name}`,
  url: `${origin}/p/${name}`,
  title: name,
  quantity: 1,
  held: 0,
}));

/** A shop whose forms put in one product; `besides`: what else stands in each form; `shows`: the product a page read beside others shows. */
function shop({ besides = '', shows = (name: string) => name, isRefusing = false } = {}) {
  const held: string[] = [];
  const log: string[] = [];
  const row = (name: string): string =>
    `<li><a href="/p/${name}">${name}</a> <input name="qty" value="1"> <b>$2.00</b> <a href="/cart/remove/${name}">Remove</a></li>`;
  const cart = (): string =>
    `<a href="/cart">Cart</a><main><h1>Your cart</h1>${held.length === 0 ? '<p>Your cart is empty.</p>' : `<ul>${held.map(row).join('')}</ul>`}</main>`;
  const product = (name: string): string =>
    `<main><h1>${name}</h1><p>$2.00</p><form action="/add" method="post"><input type="hidden" name="id" value="${name}">${besides}<button>Add to cart</button></form></main>`;
  const plain = answeringShop({
    html: '<a href="/cart">Cart</a>',
    answer: ({ url, method, body }) => {
      log.push(`${method} ${url.pathname}`);
      if (method === 'POST') held.push(body.get('id') ?? '');
      if (url.pathname === '/cart') return { html: cart() };
      return { html: method === 'POST' ? '<main><p>Thank you</p></main>' : product(url.pathname.slice(3)) };
    },
  });
  let open = 0;
  let most = 0;
  const fetchTogether = async (address: string): Promise<PageResponse> => {
    open += 1;
    most = Math.max(most, open);
    await Promise.resolve();
    open -= 1;
    const { pathname } = new URL(address);
    log.push(`beside ${pathname}`);
    return {
      status: isRefusing ? 429 : 200,
      url: address,
      redirected: false,
      headers: new Headers(),
      text: () => Promise.resolve(product(shows(pathname.slice(3)))),
    };
  };
  const page = { ...plain, fetchTogether };
  const addAll = async (): Promise<void> => {
    for (const [at, line] of wanted.entries()) {
      Object.assign(page, { upcoming: wanted.slice(at + 1) });
      await generic.addToCart(line, page);
    }
  };
  return { page, log, held, addAll, most: () => most };
}

describe('product pages of the next lines', () => {
  it('are read three at once after a line was put in without a doubt, and what is put in stays in order', async () => {
    const { log, held, addAll, most } = shop();
    await addAll();
    expect(held).toEqual(names);
    expect(most()).toBe(3);
    expect(log.slice(log.indexOf('beside /p/salt'))).toEqual([
      ...['beside /p/salt', 'beside /p/ghee', 'beside /p/lime', 'POST /add', 'POST /add', 'POST /add'],
      ...['GET /p/eggs', 'POST /add'],
    ]);
  });

  it('are read one by one where a form carries what holds for one page', async () => {
    const { log, held, addAll } = shop({ besides: '<input type="hidden" name="_csrf" value="a1b2">' });
    await addAll();
    expect(held).toEqual(names);
    expect(log.some((one) => one.startsWith('beside'))).toBe(false);
  });

  it.each([
    ['shows another product then', { shows: () => 'vinegar' }],
    ['wants us to slow down', { isRefusing: true }],
  ])('are read one by one from then on where the store %s', async (_, how) => {
    const { log, held, addAll } = shop(how);
    await addAll();
    expect(held).toEqual(names);
    expect(log.filter((one) => one.startsWith('beside'))).toHaveLength(3);
    expect(log.filter((one) => one.startsWith('GET /p/'))).toHaveLength(names.length);
  });
});
