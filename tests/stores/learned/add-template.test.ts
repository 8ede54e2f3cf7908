import { Window } from 'happy-dom';
import { describe, expect, it } from 'vitest';
import { requestFor, templateOf } from '../../../lib/stores/learned/add-template';
import { chooseTemplate } from '../../../lib/stores/learned/choose-template';
import type { ProductSource } from '../../../lib/stores/learned/locate-value';
import type { ObservedRequest } from '../../../lib/stores/learned/observed-request';

const origin = 'https://shop.example';
const window = new Window();
const parse = (html: string): Document =>
  new window.DOMParser().parseFromString(html, 'text/html') as unknown as Document;

function productPage(path: string, html: string, cookie = ''): ProductSource {
  return { document: parse(html), url: origin + path, cookie };
}
const posted = (path: string, body: string | null, headers: Record<string, string> = {}): ObservedRequest => ({
  method: 'POST',
  url: origin + path,
  headers,
  body,
});
const json = { 'content-type': 'application/json' };
const form = { 'content-type': 'application/x-www-form-urlencoded; charset=UTF-8' };

/** How shops ask for the first product, and what they must be asked for the second, whose page is made by the same hand. */
const shops: {
  name: string;
  page: (id: string, title: string) => string;
  path?: (id: string) => string;
  ids: [string, string];
  observed: (id: string) => ObservedRequest;
  expected: (id: string, quantity: number) => { path: string; body?: unknown };
  cookie?: string;
}[] = [
  {
    name: 'JSON with the sku the page’s state holds',
    ids: ['RICE-1', 'MINT-7'],
    page: (id, title) =>
      `<h1>${title}</h1><script>window.state = {"product":{"sku":"${id}","name":"${title}","qty":4}}</script>`,
    observed: (id) => posted('/api/cart/mine/items', JSON.stringify({ sku: id, qty: '1' }), json),
    expected: (id, quantity) => ({ path: '/api/cart/mine/items', body: { sku: id, qty: String(quantity) } }),
  },
  {
    name: 'a form sent by script, with a token of the page',
    ids: ['5f1d2', '77ab0'],
    page: (id, title) =>
      `<meta name="csrf-token" content="t-${id}-zzzz"><h1>${title}</h1><form><input type="hidden" name="productId" value="${id}"><input name="productQuantity" value="1"></form>`,
    observed: (id) =>
      posted(
        '/product/addtocart',
        new URLSearchParams({ productId: id, productQuantity: '1', _csrf: `t-${id}-zzzz` }).toString(),
        form,
      ),
    expected: (id, quantity) => ({
      path: '/product/addtocart',
      body: { productId: id, productQuantity: String(quantity), _csrf: `t-${id}-zzzz` },
    }),
  },
  {
    name: 'a field called by the product’s id',
    ids: ['21', '345'],
    page: (id, title) =>
      `<h1>${title}</h1><form><input name="addtocart_${id}.EnteredQuantity" value="1"><button type="button" data-productid="${id}">Add to cart</button></form>`,
    observed: (id) =>
      posted(
        `/addproducttocart/details/${id}/x`,
        new URLSearchParams({ [`addtocart_${id}.EnteredQuantity`]: '1', note2100: 'y' }).toString(),
        form,
      ),
    expected: (id, quantity) => ({
      path: `/addproducttocart/details/${id}/x`,
      body: { [`addtocart_${id}.EnteredQuantity`]: String(quantity), note2100: 'y' },
    }),
  },
  {
    name: 'an attribute of the button, numbers only',
    ids: ['12', '340'],
    page: (id, title) => `<h1>${title}</h1><button class="btn" data-product_id="${id}">Add to cart</button>`,
    observed: (id) => posted('/?wc-ajax=add_to_cart', `product_sku=&product_id=${id}&quantity=1`, form),
    expected: (id, quantity) => ({
      path: '/?wc-ajax=add_to_cart',
      body: { product_sku: '', product_id: id, quantity: String(quantity) },
    }),
  },
  {
    name: 'GraphQL variables, numbers as numbers',
    ids: ['41', '42'],
    page: (id, title) =>
      `<h1>${title}</h1><script type="application/json">{"variants":[{"id":"v","variantId":${id},"price":499}]}</script>`,
    observed: (id) =>
      posted(
        '/shop-api',
        JSON.stringify({
          query: 'mutation Add($id: ID!, $n: Int!) { addItemToOrder(productVariantId: $id, quantity: $n) { id } }',
          variables: { variantId: Number(id), quantity: 1 },
        }),
        json,
      ),
    expected: (id, quantity) => ({
      path: '/shop-api',
      body: {
        query: 'mutation Add($id: ID!, $n: Int!) { addItemToOrder(productVariantId: $id, quantity: $n) { id } }',
        variables: { variantId: Number(id), quantity },
      },
    }),
  },
  {
    name: 'JSON in an attribute around the button',
    ids: ['501', '77'],
    page: (id, title) => `<h1>${title}</h1><div data-buy='{"id":"${id}"}'><button>Add</button></div>`,
    observed: (id) => posted('/api/cart/items', JSON.stringify({ id, quantity: '1' }), json),
    expected: (id, quantity) => ({ path: '/api/cart/items', body: { id, quantity: String(quantity) } }),
  },
  {
    name: 'a token that a script of the page holds',
    ids: ['501', '77'],
    page: (id, title) =>
      `<h1>${title}</h1><script>shop.begin('tok-${id}-abcdef');</script><button data-product="${id}">Add</button>`,
    observed: (id) =>
      posted('/cart/items', JSON.stringify({ product: id, n: 1, qty: 1 }), {
        ...json,
        'x-csrf-token': `tok-${id}-abcdef`,
      }),
    expected: (id, quantity) => ({ path: '/cart/items', body: { product: id, n: 1, qty: quantity } }),
  },
  {
    name: 'fields of a form with parts',
    ids: ['p-100', 'p-200'],
    page: (id, title) => `<h1>${title}</h1><form><input type="hidden" name="add" value="${id}"></form>`,
    observed: (id) => posted('/basket', `add=${id}&n_quantity=1`, { 'content-type': 'multipart/form-data' }),
    expected: (id, quantity) => ({ path: '/basket', body: { add: id, n_quantity: String(quantity) } }),
  },
  {
    name: 'JSON within a form field',
    ids: ['gid://shop/Variant/1', 'gid://shop/Variant/9'],
    page: (id, title) =>
      `<h1>${title}</h1><script>self.data = "{\\"merchandiseId\\":\\"${id}\\"}"</script><form action="/cart"><input type="hidden" name="cartFormInput" value='x'></form>`,
    observed: (id) =>
      posted(
        '/cart',
        new URLSearchParams({
          cartFormInput: JSON.stringify({
            action: 'LinesAdd',
            inputs: { lines: [{ merchandiseId: id, quantity: 1 }] },
          }),
        }).toString(),
        form,
      ),
    expected: (id, quantity) => ({
      path: '/cart',
      body: {
        cartFormInput: JSON.stringify({ action: 'LinesAdd', inputs: { lines: [{ merchandiseId: id, quantity }] } }),
      },
    }),
  },
  {
    name: 'the name of the product in the address, a token in a cookie',
    ids: ['basmati-rice', 'fresh-mint'],
    page: (_, title) => `<h1>${title}</h1><p>No id anywhere.</p>`,
    path: (id) => `/p/${id}`,
    cookie: 'theme=dark; XSRF-TOKEN=abc123def',
    observed: (id) =>
      posted(`/cart/${id}/add`, JSON.stringify({ amount: 1 }), { ...json, 'x-xsrf-token': 'abc123def' }),
    expected: (id, quantity) => ({ path: `/cart/${id}/add`, body: { amount: quantity } }),
  },
];

describe.each(shops)(
  'a store’s own request: $name',
  ({ page, path = (id) => `/products/${id}`, ids, observed, expected, cookie }) => {
    const [one, other] = ids;
    const first = productPage(path(one), page(one, 'Basmati Rice 1 kg'), cookie);
    const template = templateOf(observed(one), { source: first, title: 'Basmati Rice 1 kg', quantity: 1 });

    it('is made for another product, in another number', () => {
      if (template === null) throw new Error('No template.');
      const request = requestFor(template, productPage(path(other), page(other, 'Fresh Mint Bunch'), cookie), 3);
      const wanted = expected(other, 3);
      const { body } = request ?? {};
      const sent: unknown = typeof body === 'string' ? JSON.parse(body) : Object.fromEntries(body ?? []);
      expect({ path: request?.path, body: sent }).toEqual({ path: wanted.path, body: wanted.body });
    });

    it('is plain data', () => {
      expect(JSON.parse(JSON.stringify(template))).toEqual(template);
    });

    it('keeps nothing of the visit', () => {
      expect(JSON.stringify(template)).not.toMatch(/zzzz|abc123def|tok-/);
    });

    it('is not made for a page that does not tell the product', () => {
      if (template === null) throw new Error('No template.');
      expect(requestFor(template, productPage('/', '<h1>Something else</h1>'), 1)).toBeNull();
    });

    it('is not made where nothing would differ: it would add the same product again', () => {
      if (template === null) throw new Error('No template.');
      const twin = { ...first, url: `${origin}/elsewhere` };
      expect(requestFor(template, twin, 1)).toBeNull();
    });
  },
);

describe('what is no template', () => {
  const source = productPage('/products/a', '<h1>Basmati Rice 1 kg</h1><input name="product_id" value="77">');
  const pressed = { source, title: 'Basmati Rice 1 kg', quantity: 1 };

  it.each([
    ['an id that the page tells nowhere', posted('/cart', 'variant_id=8812&quantity=1', form)],
    [
      'the product’s name, told nowhere else',
      posted('/cart', 'product_id=77&label=Basmati Rice 1 kg&quantity=1', form),
    ],
    ['no product at all', posted('/track', JSON.stringify({ event: 'click' }), json)],
    ['another origin', { ...posted('/cart', 'product_id=77&quantity=1', form), url: 'https://other.example/cart' }],
    [
      'a body nobody can write again',
      posted('/cart', '------x\r\nContent-Disposition: form-data; name="id"\r\n\r\n77', {
        'content-type': 'multipart/form-data; boundary=----x',
      }),
    ],
    ['another number than was asked for', posted('/cart', 'product_id=77&quantity=3', form)],
    ['another number, in JSON', posted('/cart', JSON.stringify({ items: [{ id: 77, qty: 6 }] }), json)],
    ['a removal', { ...posted('/cart/77', null), method: 'DELETE' }],
  ])('%s', (_, observed) => {
    expect(templateOf(observed, pressed)).toBeNull();
  });

  it('is not sent with the first product’s id, which a small cart on every page shows', () => {
    const withCart = (path: string, html: string) =>
      productPage(path, `<div class="small-cart"><p data-id="77">Rice</p></div>${html}`);
    const first = withCart('/products/a', '<h1>Rice</h1><button data-id="77" data-name="rice-1">Add</button>');
    const template = templateOf(posted('/cart', 'productId=77&name=rice-1&quantity=1', form), {
      ...pressed,
      source: first,
    });
    if (template === null) throw new Error('No template.');
    const second = withCart('/products/b', '<h1>Mint</h1><button data-id="80" data-name="mint-1">Add</button>');
    expect(requestFor(template, second, 1)).toBeNull();
  });

  it('is not used where two places that agreed once disagree', () => {
    const template = templateOf(posted('/cart', 'product_id=77&quantity=1', form), {
      ...pressed,
      source: productPage(
        '/products/a',
        '<h1>Rice</h1><input name="product_id" value="77"><button data-product-id="77">Add</button>',
      ),
    });
    if (template === null) throw new Error('No template.');
    const torn = productPage(
      '/products/b',
      '<h1>Mint</h1><input name="product_id" value="80"><button data-product-id="81">Add</button>',
    );
    expect(requestFor(template, torn, 1)).toBeNull();
  });
});

describe('which of a press’s requests it was', () => {
  const source = productPage('/products/a', '<h1>Basmati Rice</h1><input name="product_id" value="77">');
  const pressed = { source, title: 'Basmati Rice', quantity: 1 };
  const tracked = { ...posted('/track', 'product_id=77&event=add', form), status: 204 };
  const added = { ...posted('/cart/add', 'product_id=77&quantity=1', form), status: 200 };

  it.each([
    ['the one to the cart, not the one that counts presses', [tracked, added], '/cart/add'],
    [
      'the one that carries the number',
      [
        { ...tracked, url: `${origin}/a` },
        { ...added, url: `${origin}/b` },
      ],
      '/b',
    ],
    ['none that the store refused', [{ ...added, status: 500 }], null],
    ['none of what is no list of requests', [{ method: 'POST' }, 7, null], null],
    ['none of text', 'requests', null],
  ])('%s', (_, seen, path) => {
    expect(chooseTemplate(seen, pressed)?.path ?? null).toBe(path);
  });
});
