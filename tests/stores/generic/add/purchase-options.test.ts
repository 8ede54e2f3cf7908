import { describe, expect, it } from 'vitest';
import generic from '../../../../lib/stores/adapters/generic';
import { purchaseOptionsFor } from '../../../../lib/stores/generic/add/purchase-options';
import { productControls } from '../../../../lib/stores/generic/add/products/product-page-controls';
import { fixturePage } from '../../fixture-page';

/** What a product page is told before its control is pressed: the single article, once, so many times, or nothing at all. */
const at = 'https://shop.example/p/rice';
const pageOf = (html: string) => fixturePage({ folder: 'generic', url: at, html });
const order = (fields: string, wanted = 1, title = 'Basmati Rice 2 lb') => {
  const page = pageOf(
    `<main><h1>${title}</h1><p>$4.00</p><form action="/cart/add" method="post">${fields}<button>Add to cart</button></form></main>`,
  );
  const [control] = productControls(page.document, at, page);
  if (control === undefined) throw new Error('no control');
  const found = purchaseOptionsFor(control, title, wanted);
  if ('refusal' in found) return found.refusal;
  const ticks = [...found.ticks].map(
    ([field, isOn]) => `${field.getAttribute('value') ?? field.getAttribute('name') ?? ''} ${isOn ? 'on' : 'off'}`,
  );
  const values = [...found.values].map(([field, value]) => `${field.getAttribute('name') ?? ''}=${value}`);
  return { ticks, values, said: found.said };
};
const radios = (...options: [value: string, label: string, isOn?: boolean][]) =>
  options
    .map(
      ([value, label, isOn]) =>
        `<label><input type="radio" name="o" value="${value}"${isOn === true ? ' checked' : ''}> ${label}</label>`,
    )
    .join('');

describe('what was chosen beforehand without being asked for', () => {
  it.each<[string, string]>([
    ['a subscription', radios(['sub', 'Subscribe & save 5 %, delivered monthly', true], ['one', 'One-time purchase'])],
    ['a delivery every two weeks', radios(['sub', 'Deliver every 2 weeks', true], ['one', 'Just this once'])],
    ['a German Abo', radios(['sub', 'Im Abo', true], ['one', 'Einmalig kaufen'])],
    ['a case of twelve', radios(['12', 'Case of 12', true], ['1', 'Single'])],
    ['a six-pack', radios(['6', '6-pack', true], ['1', 'Each'])],
    ['a subscription beside the only other way', radios(['sub', 'Subscribe', true], ['1', 'This pack'])],
  ])('%s is set to the single article', (_, fields) => {
    const found = order(fields);
    expect(found).toMatchObject({ ticks: [expect.stringMatching(/off$/), expect.stringMatching(/ on$/)] });
  });

  it.each([
    ['a donation', '<label><input type="checkbox" name="d" value="x" checked> Add $1.00 for the food bank</label>'],
    ['insurance', '<label><input type="checkbox" name="d" value="x" checked> Shipping protection</label>'],
    ['gift wrapping', '<input type="checkbox" id="g" value="x" checked><label for="g">Gift wrap</label>'],
    ['a subscription to tick', '<label><input type="checkbox" value="x" checked> Subscribe and get it monthly</label>'],
  ])('%s is taken away', (_, fields) => {
    expect(order(fields)).toMatchObject({ ticks: ['x off'] });
  });

  it('a list that begins with a case is set to one', () => {
    expect(order('<select name="pack"><option value="12">Case of 12</option><option value="1">Single bag</option></select>')).toMatchObject({ values: ['pack=1'] }); // prettier-ignore
  });

  it.each([
    ['a case alone', radios(['12', 'Case of 12', true], ['24', 'Case of 24']), /by the case only/],
    [
      'a subscription alone',
      radios(['m', 'Delivered monthly', true], ['w', 'Delivered every week']),
      /subscription only/,
    ],
    [
      'a kind to be chosen',
      '<select name="k" required><option value="">Choose an option</option><option>Ripe</option><option>Firm</option></select>',
      /kinds/,
    ],
    [
      'a kind to be chosen, in German',
      '<select name="k"><option>Bitte wählen</option><option>Reif</option><option>Fest</option></select>',
      /kinds/,
    ],
    ['dots of which none is set', radios(['a', 'Whole'], ['b', 'Sliced']), /kinds/],
  ])('%s is refused with that reason', (_, fields, reason) => {
    expect(order(fields)).toMatch(reason);
  });

  it('a kind to be chosen is refused with the names of all', () => {
    const list = (...kinds: string[]) =>
      `<select name="k"><option value="">Choose an option</option>${kinds.map((kind) => `<option>${kind}</option>`).join('')}</select>`;
    expect(order(list('Ripe', 'Firm'))).toMatch(/from: Ripe, Firm\. Choose one/);
    expect(order(radios(['a', 'Mild'], ['b', 'Hot']))).toMatch(/from: Mild, Hot\./);
    expect(order(list('A', 'B', 'C', 'D', 'E', 'F', 'G', 'H'))).toMatch(/from: A, B, C, D, E, F and 2 more\./);
  });

  it.each([
    ['a kind that was set by the store', radios(['a', 'Whole', true], ['b', 'Sliced'])],
    [
      'a case where that is what the product is called',
      radios(['12', 'Case of 12', true], ['24', 'Case of 24']),
      'Cola, Case of 12',
    ],
    ['a tick for the shop’s terms', '<label><input type="checkbox" checked value="y"> I have read the terms</label>'],
    ['a single dot', radios(['x', 'Home delivery', true])],
  ])('%s is left as it is', (_, fields, title = 'Basmati Rice 2 lb') => {
    expect(order(fields, 1, title)).toMatchObject({ ticks: [], values: [] });
  });

  it.each([
    [
      'k=Regular',
      '<option value="">Choose…</option><option>Toasted</option><option>Regular</option>',
      'Sandwich Bread',
    ],
    ['k=Natur', '<option value="">Bitte wählen</option><option>Natur</option><option>Erdbeere</option>', 'Joghurt'],
    [
      'k=o',
      '<option value="">Pick one</option><option value="o">Original flavor</option><option>Hot</option>',
      'Kimchi',
    ],
  ])('%s is chosen, the product as it is', (value, options, title) => {
    expect(order(`<select name="k">${options}</select>`, 1, title)).toMatchObject({ values: [value] });
  });

  it('a kind that the product is called by goes before the plain one', () => {
    const fields =
      '<select name="k"><option value="">Choose</option><option>Plain</option><option>Smoked</option></select>';
    expect(order(fields, 1, 'Smoked Paprika')).toMatchObject({ values: ['k=Smoked'] });
  });

  it('a kind that the product is called by, or the only one there is, is chosen', () => {
    const sizes =
      '<select name="size"><option value="">Choose…</option><option>1 lb</option><option>2 lb</option></select>';
    expect(order(sizes)).toMatchObject({ values: ['size=2 lb'] });
    expect(
      order('<select name="k"><option value="">Choose</option><option value="7">Bag</option></select>'),
    ).toMatchObject({ values: ['k=7'] });
  });
});

describe('a number that goes with another product’s form', () => {
  it('is not this one’s, which is put in one by one', () => {
    const form = (id: string, more: string) =>
      `<form action="/cart/add" method="post"><input type="hidden" name="id" value="${id}">${more}<button>Add to cart</button></form>`;
    const page = pageOf(
      `<main><div><div><h1>Soy Sauce</h1><b>$2.00</b>${form('1', '')}</div></div><section><h2>You may also like</h2><ul>${['2', '3'].map((id) => `<li><a href="/p/${id}"><h3>Miso ${id}</h3></a> <b>$3.00</b>${form(id, '<input type="hidden" name="quantity" value="1">')}</li>`).join('')}</ul></section></main>`,
    );
    const [control] = productControls(page.document, at, page);
    expect(control === undefined ? null : purchaseOptionsFor(control, 'Soy Sauce', 3)).toMatchObject({
      field: null,
      amount: 1,
    });
  });
});

describe('how many are asked for', () => {
  const field = (attributes: string, words = '') => `<input type="number" name="qty" value="1" ${attributes}>${words}`;
  it.each<[string, string, number, string[], RegExp | null]>([
    ['as many as wanted', field('min="1"'), 3, ['qty=3'], null],
    ['the steps of the store', field('min="3" step="3"'), 4, ['qty=6'], /by 6 at a time/],
    ['steps that only words tell', field('', '<small>Sold in multiples of 2</small>'), 1, ['qty=2'], /by 2/],
    ['the least it sells', field('min="2"'), 1, ['qty=2'], /by 2/],
    ['no more than it has', field('max="2"'), 5, ['qty=2'], /no more than 2/],
    [
      'the nearest of a list',
      '<select name="qty"><option>2</option><option>4</option><option>6</option></select>',
      3,
      ['qty=4'],
      /by 4/,
    ],
    [
      'the most of a list',
      '<select name="qty"><option>1</option><option>2</option></select>',
      5,
      ['qty=2'],
      /no more than 2/,
    ],
  ])('%s', (_, fields, wanted, values, said) => {
    const found = order(fields, wanted);
    expect(found).toMatchObject({ values });
    if (typeof found === 'string') throw new Error(found);
    if (said === null) expect(found.said).toBeNull();
    else expect(found.said).toMatch(said);
  });

  it('a case that is far more than asked for is refused', () => {
    expect(order(field('min="24" step="24"'), 1)).toMatch(/no fewer than 24/);
  });
});

describe('the control of the page’s product', () => {
  const product = '<h1>Basmati Rice</h1><p>$4.00</p>';
  const own =
    '<form id="own" action="/cart/add" method="post"><input name="id" value="7" type="hidden"><button>Add to cart</button><button formaction="/checkout/now">Buy it now</button></form>';
  const card = (name: string) =>
    `<div class="c"><a href="/p/${name}">${name}</a> <b>$2.00</b><form action="/cart/add" method="post"><button>Add to cart</button></form></div>`;
  it.each([
    [
      'a bundle before it',
      `<main>${product}<div class="together"><h3>Frequently bought together</h3><button>Add all 3 to cart</button></div>${own}</main>`,
    ],
    [
      'a bundle that is called like it',
      `<main>${product}<section class="bundle-box"><form action="/cart/add" method="post"><button>Add to cart</button></form></section>${own}</main>`,
    ],
    [
      'recommended products after it',
      `<main>${product}${own}<section><h2>You may also like</h2><div>${card('oats')}${card('nori')}</div></section></main>`,
    ],
    [
      'a heading that stands apart, with what others like left out',
      `<main><div class="title"><h1>Basmati Rice</h1></div><div class="info"><p>$4.00</p>${own}</div><div class="upsell"><ul><li>${card('oats')}</li><li>${card('nori')}</li></ul></div></main>`,
    ],
    ['cards before it', `<main>${product}<div>${card('oats')}${card('nori')}</div>${own}</main>`],
    [
      'a wish list beside it',
      `<main>${product}<form action="/wish"><button>Add to wishlist</button></form>${own}</main>`,
    ],
  ])('is found beside %s', (_, html) => {
    const page = pageOf(html);
    const [control] = productControls(page.document, at, page);
    expect(control?.closest('form')?.id).toBe('own');
    expect(control?.textContent).toBe('Add to cart');
  });
});

describe('a way that put in something else', () => {
  const cart = (...names: string[]) => ({ html: `<main><h1>Cart</h1><ul>${names.map((name) => `<li><a href="/p/${name}">${name}</a> $1.00 <input name="qty" value="1"><button>Remove</button></li>`).join('')}</ul>${names.length === 0 ? 'Your cart is empty' : ''}</main>` }); // prettier-ignore
  const product = (name: string) => ({ html: `<main><h1>${name}</h1><p>$4.00</p><form action="/cart/add" method="post"><button>Add to cart</button></form></main>` }); // prettier-ignore

  it('is named, and not taken again at this store', async () => {
    const page = fixturePage({
      folder: 'generic',
      url: 'https://shop.example/',
      html: '<a href="/cart">Cart</a>',
      routes: { 'GET /p/rice': product('rice'), 'GET /p/oats': product('oats'), 'POST /cart/add': {}, 'GET /cart': [cart(), cart('magazine')] },
    }); // prettier-ignore
    const add = (name: string) => generic.addToCart({ sku: `/p/${name}`, url: `https://shop.example/p/${name}`, title: name, quantity: 1, held: 0 }, page); // prettier-ignore
    expect(await add('rice')).toMatchObject({ added: null, reason: 'The store put in something else: magazine' });
    expect(await add('oats')).toMatchObject({ isAccepted: false });
    expect(page.requests.filter(({ method }) => method === 'POST')).toHaveLength(1);
  });

  it('is not what the cart calls by another name', async () => {
    const renamed = (n: number) => ({ html: `<main><h1>Cart</h1><ul><li><a href="/item/9">RICE WHT · 2 lb</a> $4.00 <input name="qty" value="${String(n)}"><button>Remove</button></li></ul></main>` }); // prettier-ignore
    const page = fixturePage({
      folder: 'generic',
      url: 'https://shop.example/',
      html: '<a href="/cart">Cart</a>',
      routes: { 'GET /p/rice': product('White Rice'), 'POST /cart/add': {}, 'GET /cart': [cart(), renamed(1)] },
    });
    const line = { sku: '/p/rice', url: 'https://shop.example/p/rice', title: 'White Rice', quantity: 1, held: 0 };
    expect(await generic.addToCart(line, page)).toMatchObject({ isAccepted: true, added: 1 });
    expect((await generic.readCart(page)).lines[0]?.sku).toBe('/p/rice');
  });

  it('is seen in the answer itself where that is the cart', async () => {
    const page = fixturePage({
      folder: 'generic',
      url: 'https://shop.example/',
      html: '<a href="/cart">Cart</a>',
      routes: {
        'GET /p/rice': product('rice'),
        'POST /cart/add': { ...cart('rice'), url: 'https://shop.example/cart' },
        'GET /cart': cart(),
      },
    });
    const line = { sku: '/p/rice', url: 'https://shop.example/p/rice', title: 'rice', quantity: 1, held: 0 };
    expect(await generic.addToCart(line, page)).toMatchObject({ isAccepted: true, added: 1 });
    expect(page.requests.map(({ method, path }) => `${method} ${path}`)).toEqual([
      'GET /p/rice',
      'GET /cart',
      'POST /cart/add',
    ]);
  });

  it('is waited for where the cart is behind, and not sent twice', async () => {
    const page = fixturePage({
      folder: 'generic',
      url: 'https://shop.example/',
      html: '<a href="/cart">Cart</a>',
      routes: {
        'GET /p/rice': product('rice'),
        'POST /cart/add': {},
        'GET /cart': [cart(), cart(), cart(), cart('rice')],
      },
    });
    const line = { sku: '/p/rice', url: 'https://shop.example/p/rice', title: 'rice', quantity: 1, held: 0 };
    expect(await generic.addToCart(line, page)).toMatchObject({ isAccepted: true, added: 1 });
    expect(page.requests.filter(({ method }) => method === 'POST')).toHaveLength(1);
  });
});

describe('what goes wrong on a page', () => {
  it('is an error of its own kind, never a raw one', async () => {
    const page = fixturePage({ folder: 'generic', url: 'https://shop.example/', html: '<a href="/cart">Cart</a>' });
    const broken = { ...page, parseHtml: () => { throw new TypeError('null is not an object'); }, fetch: () => Promise.resolve({ status: 200, url: '', redirected: false, headers: new Headers(), text: () => Promise.resolve('') }) }; // prettier-ignore
    await expect(generic.search('rice', broken)).rejects.toMatchObject({
      name: 'CoachError',
      code: 'store/element-missing',
    });
    await expect(generic.readCart(broken)).rejects.toMatchObject({ name: 'CoachError' });
  });
});

describe('a list without a name', () => {
  const options = (...values: (string | number)[]) =>
    values.map((value) => `<option>${String(value)}</option>`).join('');
  it('says how many where it counts from one', () => {
    const found = order(`<select>${options(1, 2, 3, 4)}</select>`, 3);
    expect(found).toMatchObject({ values: ['=3'] });
  });
  it('says nothing of it where its numbers are sizes', () => {
    expect(order(`<select>${options(1, 2, 5)}</select>`, 2)).not.toMatchObject({ values: ['=2'] });
  });
});
