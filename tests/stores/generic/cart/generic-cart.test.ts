import { describe, expect, it } from 'vitest';
import generic from '../../../../lib/stores/adapters/generic';
import { addControls } from '../../../../lib/stores/generic/add/add-control';
import { expectedOf, fixturePage } from '../../fixture-page';
import type { FixtureAnswer, Routes } from '../../fixture-page';

const shop = (routes: Routes, html = '<a href="/cart">Cart</a>') =>
  fixturePage({ folder: 'generic', url: 'https://shop.example/', html, routes });

const line = (slug: string, quantity: number, price: string) =>
  `<li class="line"><a href="/p/${slug}">${slug}</a><input name="quantity" value="${String(quantity)}"><b>${price}</b>
   <a href="/cart/remove?line=${slug}">Remove</a></li>`;
const cartPage = (...lines: string[]): FixtureAnswer => ({
  html: `<a href="/cart">Cart</a><main><h1>Your cart</h1>${lines.length === 0 ? '<p>Your cart is empty.</p>' : `<ul>${lines.join('')}</ul>`}</main>`,
});

describe('generic cart', () => {
  it('divides line totals by the number where the sum proves them totals', async () => {
    const page = shop({ 'GET /cart': { file: 'cart-totals.html' } });
    expect(await generic.readCart(page)).toEqual(expectedOf('generic', 'cart-totals.expected.json'));
  });

  it('takes prices for prices of one where the sum proves that', async () => {
    const total = '<p><span>Total</span> <span>$7.00</span></p>';
    const page = shop({
      'GET /cart': { html: `<main><ul>${line('rice', 2, '$2.00')}${line('oats', 1, '$3.00')}</ul>${total}</main>` },
    });
    const cart = await generic.readCart(page);
    expect(cart.lines.map(({ sku, quantity, price }) => [sku, quantity, price?.minor])).toEqual([
      ['/p/rice', 2, 200],
      ['/p/oats', 1, 300],
    ]);
    expect(cart.total?.minor).toBe(700);
  });

  it('claims no price of one where nothing decides', async () => {
    const page = shop({ 'GET /cart': { html: `<main><ul>${line('rice', 2, '$2.00')}</ul></main>` } });
    expect((await generic.readCart(page)).lines[0]?.price).toBeNull();
  });

  it('uses both where a line shows the price of one and the total', async () => {
    const page = shop({
      'GET /cart': { html: `<main><ul>${line('rice', 3, '<i>$2.00</i> <b>$6.00</b>')}</ul></main>` },
    });
    expect((await generic.readCart(page)).lines[0]?.price?.minor).toBe(200);
  });

  it('counts a line once that is in the page twice, and keeps two lines of one product apart', async () => {
    const twice = `<div class="wide"><ul>${line('rice', 2, '$2.00')}</ul></div><div class="narrow"><ul>${line('rice', 2, '$2.00')}</ul></div>`;
    expect((await generic.readCart(shop({ 'GET /cart': { html: `<main>${twice}</main>` } }))).lines).toHaveLength(1);
    const two = `<ul>${line('rice', 1, '$2.00')}${line('rice', 1, '$2.00')}</ul>`;
    expect(
      (await generic.readCart(shop({ 'GET /cart': { html: `<main>${two}</main>` } }))).lines.map(
        ({ lineId }) => lineId,
      ),
    ).toEqual(['/p/rice', '/p/rice #2']);
  });

  it('counts all lines of two lists, though neither is drawn, where the page says that it holds as many', async () => {
    const lists = `<ul>${line('rice', 1, '$2.00')}${line('oats', 1, '$3.00')}</ul><ul>${line('rice', 1, '$2.00')}</ul>`;
    for (const [told, most] of [
      ['3', 3],
      ['2', 2],
      ['', 2],
    ] as const) {
      const html = `<a href="/cart">Cart ${told}</a><main>${lists}</main>`;
      expect((await generic.readCart(shop({ 'GET /cart': { html } }))).lines).toHaveLength(most);
    }
  });

  it('knows a line without a link by its name, once the product was seen', async () => {
    const nameless = {
      html: '<main><ul><li><h3>Brown Rice 1 lb</h3><input name="qty" value="1"> $2.00</li></ul></main>',
    };
    const results = ['Brown Rice 1 lb', 'Rice 2 lb'].map(
      (name) => `<div class="c"><a href="/p/${name.length}">${name}</a><b>$2.00</b></div>`,
    );
    const page = shop(
      { 'GET /cart': nameless, 'GET /find?q=rice': { html: results.join('') } },
      '<a href="/cart">Cart</a><form action="/find"><input name="q"></form>',
    );
    expect((await generic.readCart(page)).lines[0]?.sku).toBe('title:brown rice 1 lb');
    await generic.search('rice', page);
    expect((await generic.readCart(page)).lines[0]?.sku).toBe('/p/15');
  });

  it.each([
    ['its words', '<main><h1>Cart</h1><p>Your basket is empty</p></main>'],
    ['German words', '<main><h1>Warenkorb</h1><p>Ihr Warenkorb ist leer.</p></main>'],
    ['a count of nothing', '<a href="/cart">Cart 0</a><main><h1>Cart</h1></main>'],
  ])('believes an empty cart by %s', async (_, html) => {
    expect((await generic.readCart(shop({ 'GET /cart': { html } }))).lines).toEqual([]);
  });

  it('never takes an unreadable cart for an empty one', async () => {
    const page = shop({ 'GET /cart': { html: '<div id="app"></div>' }, 'GET /': { html: '' } });
    await expect(generic.readCart(page)).rejects.toMatchObject({ code: 'store/element-missing' });
  });

  it('takes neither a discount, the totals nor the way to the checkout for a line, and a gift for one', async () => {
    const way = '<a href="/cart/c/c1-9f?key=7">Continue to checkout</a>';
    const aside = (code: string) =>
      `<section class="summary"><h4>Totals</h4><p>Subtotal $2.00</p>${code}${way}</section>`;
    const codes = [
      '<dl hidden><button aria-label="Remove discount">Remove</button></dl>',
      '<p>SAVE10 <button>Remove</button></p>',
      '<form action="/cart" method="post"><code>***7F2K</code> $1.00 <button aria-label="Remove gift card">Remove</button></form>',
    ];
    const gift = '<li class="line"><h3>Free tote bag</h3><b>$0.00</b> Qty: 1 <button>Remove</button></li>';
    const plain = (slug: string) =>
      `<li class="line"><a href="/p/${slug}">${slug}</a> <small>Quantity: 1</small> <b>$2.00</b><form action="/cart" method="post"><button>Remove</button></form></li>`;
    for (const code of codes) {
      for (const lines of [plain('rice'), `${plain('rice')}${plain('oats')}`, `${plain('rice')}${gift}`]) {
        const html = `<main><h1>Cart</h1><ul>${lines}</ul>${aside(code)}</main>`;
        const { lines: read } = await generic.readCart(shop({ 'GET /cart': { html } }));
        expect(read.map(({ title }) => title)).toEqual([
          'rice',
          ...(lines.includes('oats') ? ['oats'] : []),
          ...(lines.includes('tote') ? ['Free tote bag'] : []),
        ]);
      }
    }
  });

  it('finds a cart nobody links to, and takes no error page for one', async () => {
    const drawer = '<div id="cart-drawer"><p>Your cart is empty</p></div>';
    const page = shop(
      {
        'GET /': { html: drawer },
        'GET /cart': { status: 404, html: drawer },
        'GET /basket': { html: `<main><ul>${line('rice', 1, '$2.00')}</ul></main>` },
      },
      '<button aria-label="Shopping cart with 1 item"></button>',
    );
    expect((await generic.readCart(page)).lines.map(({ sku }) => sku)).toEqual(['/p/rice']);
  });

  it('reads the checkout where that is the cart', async () => {
    const page = shop(
      { 'GET /checkout': { html: `<main><ul>${line('rice', 1, '$2.00')}</ul></main>` } },
      '<a href="/checkout" aria-label="Cart, 1 item">1</a>',
    );
    expect((await generic.readCart(page)).lines).toHaveLength(1);
  });
});

const product = (form: string): FixtureAnswer => ({ html: `<main><h1>Rice 1 lb</h1><p>$2.00</p>${form}</main>` });
const rice = { sku: '/p/rice', url: 'https://shop.example/p/rice', title: 'Rice 1 lb', quantity: 2, held: 0 };

describe('generic add', () => {
  const after = [cartPage(), cartPage(line('rice', 2, '$2.00'))];

  it.each([
    [
      'a form with a quantity',
      '<form action="/cart/add" method="post"><input type="hidden" name="id" value="7"><input name="qty" value="1"><button name="add">Add to cart</button></form>',
      ['id=7&qty=2&add='],
    ],
    [
      'buy-now beside add',
      '<form action="/cart/add" method="post"><input type="hidden" name="id" value="7"><input name="qty" value="1"><button name="go" formaction="/buy">Buy now</button><button>Add to basket</button></form>',
      ['id=7&qty=2'],
    ],
    [
      'icons alone',
      '<form action="/cart/add" method="post"><input type="hidden" name="id" value="7"><input name="qty" value="1"><button name="do" value="wish" class="wishlist"><svg></svg></button><button name="do" value="compare" class="compare"><svg></svg></button><button name="do" value="add" class="add-to-cart"><svg></svg></button></form>',
      ['id=7&qty=2&do=add'],
    ],
    [
      'a chosen size',
      '<form action="/cart/add" method="post"><select name="size"><option value="s">S</option><option value="m" selected>M</option></select><input type="radio" name="cut" value="a"><input type="radio" name="cut" value="b" checked><input name="qty" value="1"><button>In den Warenkorb</button></form>',
      ['size=m&cut=b&qty=2'],
    ],
    [
      'no quantity at all',
      '<form action="/cart/add" method="post"><input type="hidden" name="id" value="7"><button>Add to cart</button></form>',
      ['id=7', 'id=7'],
    ],
  ])('sends %s', async (_, form, bodies) => {
    const page = shop({ 'GET /p/rice': product(form), 'POST /cart/add': { html: '<p>Thank you' }, 'GET /cart': after });
    expect(await generic.addToCart(rice, page)).toEqual({ sku: '/p/rice', isAccepted: true, added: 2, reason: null });
    expect(page.requests.filter(({ method }) => method === 'POST').map(({ path, body }) => [path, body])).toEqual(
      bodies.map((body) => ['/cart/add', body]),
    );
  });

  it('follows a link that adds', async () => {
    const page = shop({
      'GET /p/rice': product('<a class="add-to-cart" href="/cart/add?id=7">Add to cart</a>'),
      'GET /cart/add?id=7': {},
      'GET /cart': [cartPage(), cartPage(line('rice', 1, '$2.00'))],
    });
    expect(await generic.addToCart({ ...rice, quantity: 1 }, page)).toMatchObject({ isAccepted: true, added: 1 });
  });

  it('says what the store said when it adds fewer', async () => {
    const page = shop({
      'GET /p/rice': product(
        '<form action="/cart/add" method="post"><input name="qty" value="1"><button>Add to cart</button></form>',
      ),
      'POST /cart/add': { html: '<div role="alert">Only 1 left in stock.</div>' },
      'GET /cart': [cartPage(), cartPage(line('rice', 1, '$2.00'))],
    });
    expect(await generic.addToCart(rice, page)).toEqual({
      sku: '/p/rice',
      isAccepted: true,
      added: 1,
      reason: 'Only 1 left in stock.',
    });
  });

  it('does not press for a sold-out product, even when its button can be pressed', async () => {
    const page = shop({
      'GET /p/rice': product(
        '<p>Out of stock</p><form action="/cart/add" method="post"><button>Add to cart</button></form>',
      ),
      'GET /cart': cartPage(),
    });
    expect(await generic.addToCart(rice, page)).toMatchObject({ isAccepted: false, reason: 'Sold out at this store.' });
    expect(page.requests.some(({ method }) => method === 'POST')).toBe(false);
  });

  it('does not try again when the cart changed in a way it cannot name', async () => {
    const page = shop({
      'GET /p/rice': product(
        '<form action="/cart/add" method="post"><input name="qty" value="1"><button>Add to cart</button></form>',
      ),
      'POST /cart/add': {},
      'GET /cart': [cartPage(), cartPage(line('reis', 2, '$2.00'))],
    });
    const opened: string[] = [];
    const result = await generic.addToCart(rice, { ...page, openLive: (url) => { opened.push(url); return Promise.reject(new Error('no')); } }); // prettier-ignore
    expect(result).toEqual({
      sku: '/p/rice',
      isAccepted: true,
      added: null,
      reason: 'The store put in something else: reis',
    });
    expect(opened).toEqual([]);
    expect(page.requests.filter(({ method }) => method === 'POST')).toHaveLength(1);
  });

  it('counts what is there already and reports only what came', async () => {
    const page = shop({
      'GET /p/rice': product(
        '<form action="/cart/add" method="post"><input name="qty" value="1"><button>Add to cart</button></form>',
      ),
      'POST /cart/add': {},
      'GET /cart': [cartPage(line('rice', 3, '$2.00')), cartPage(line('rice', 5, '$2.00'))],
    });
    expect(await generic.addToCart({ ...rice, held: 3 }, page)).toMatchObject({ added: 2 });
  });
});

describe('generic remove', () => {
  it('follows the line’s own remove link when all of it goes', async () => {
    const page = shop({
      'GET /cart': [cartPage(line('rice', 2, '$2.00')), cartPage()],
      'GET /cart/remove?line=rice': {},
    });
    await generic.removeFromCart({ lineId: '/p/rice', sku: '/p/rice', url: null, quantity: 2, held: 2 }, page);
    expect(page.requests.map(({ path }) => path)).toEqual(['/cart', '/cart/remove?line=rice', '/cart']);
  });

  it('looks once more where the cart is behind', async () => {
    const full = cartPage(line('rice', 2, '$2.00'));
    const page = shop({ 'GET /cart': [full, full, cartPage()], 'GET /cart/remove?line=rice': {} });
    await generic.removeFromCart({ lineId: '/p/rice', sku: '/p/rice', url: null, quantity: 2, held: 2 }, page);
    expect(page.requests.filter(({ path }) => path.startsWith('/cart/remove'))).toHaveLength(1);
  });

  it('asks for the cart once before, and not after, several lines whose removal answers with it', async () => {
    const held = (...names: string[]) => cartPage(...names.map((name) => line(name, 1, '$2.00')));
    const page = shop({
      'GET /cart': [held('rice', 'mint', 'salt'), held()],
      'GET /cart/remove?line=rice': { ...held('mint', 'salt'), url: 'https://shop.example/cart' },
      'GET /cart/remove?line=mint': { ...held('salt'), url: 'https://shop.example/cart' },
      'GET /cart/remove?line=salt': { ...held(), url: 'https://shop.example/cart' },
    });
    await generic.readCart(page);
    for (const name of ['rice', 'mint', 'salt'])
      await generic.removeFromCart({ lineId: `/p/${name}`, sku: `/p/${name}`, url: null, quantity: 1, held: 1 }, page);
    expect(await generic.readCart(page)).toMatchObject({ lines: [] });
    expect(page.requests.filter(({ path }) => path === '/cart')).toHaveLength(2);
    expect(page.requests).toHaveLength(5);
  });

  it('sets the number when some stays', async () => {
    const withForm = (quantity: number) =>
      cartPage(
        `<li class="line"><a href="/p/rice">rice</a> $2.00 <form action="/cart/set" method="post"><input type="hidden" name="key" value="k"><input name="quantity" value="${String(quantity)}"><button>Update</button></form></li>`,
      );
    const page = shop({ 'GET /cart': [withForm(3), withForm(1)], 'POST /cart/set': {} });
    await generic.removeFromCart({ lineId: '/p/rice', sku: '/p/rice', url: null, quantity: 2, held: 3 }, page);
    expect(page.requests.find(({ method }) => method === 'POST')?.body).toBe('key=k&quantity=1');
  });
});

describe('generic remove of some of a line, by its own "one less"', () => {
  const less = (quantity: number, control: string) =>
    cartPage(
      `<li class="line"><a href="/p/rice">rice</a> <small>Quantity: ${String(quantity)}</small> <b>$2.00</b>
       <form action="/cart" method="post"><input type="hidden" name="to" value="${String(quantity - 1)}">${control}</form>
       <form action="/cart" method="post"><input type="hidden" name="to" value="${String(quantity + 1)}"><button>+</button></form>
       <form action="/cart" method="post"><input type="hidden" name="to" value="0"><button>Remove</button></form></li>`,
    );
  const some = { lineId: '/p/rice', sku: '/p/rice', url: null, quantity: 2, held: 3 };

  it.each([
    ['a sign', '<button>−</button>'],
    ['a label', '<button aria-label="Decrease quantity"><svg></svg></button>'],
    ['German', '<input type="submit" value="weniger">'],
    ['a class', '<button class="qty qty-minus"><i></i></button>'],
  ])('told by %s', async (_, control) => {
    const at = (quantity: number) => less(quantity, control);
    // Each number is read once.
    const page = shop({ 'GET /cart': [at(3), at(2), at(1)], 'POST /cart': {} });
    await generic.removeFromCart(some, page);
    expect(page.requests.filter(({ method }) => method === 'POST').map(({ body }) => body)).toEqual(['to=2', 'to=1']);
  });

  it('stops where it does nothing', async () => {
    const page = shop({ 'GET /cart': less(3, '<button>-</button>'), 'POST /cart': {} });
    await expect(generic.removeFromCart(some, page)).rejects.toMatchObject({ code: 'store/element-missing' });
    expect(page.requests.filter(({ method }) => method === 'POST')).toHaveLength(1);
  });
});

describe('add controls', () => {
  const found = (html: string) => {
    const { document } = fixturePage({ folder: 'generic', url: 'https://shop.example/', html });
    return addControls(document).length;
  };

  it.each([
    'Add to cart', 'Add to Basket', 'Add to trolley', 'Add', 'Add 1 ct Oatly Oat Milk', 'Add to cart - Basmati Rice, 2 lb', 'ADD TO BAG',
    'In den Warenkorb', 'In den Einkaufswagen', 'Ajouter au panier', 'Añadir al carrito', 'Añadir a la cesta', 'Agregar al carrito',
    'Aggiungi al carrello', 'In winkelwagen', 'Voeg toe', 'Adicionar ao carrinho', 'Lägg i varukorgen', 'Læg i kurven', 'Legg i handlekurv',
    'Dodaj do koszyka', 'Kosárba', 'הוסף לסל', 'カートに入れる', '加入购物车',
  ])('%s adds', (name) => {
    expect([found(`<button>${name}</button>`), found(`<button aria-label="${name}"><svg></svg></button>`)]).toEqual([1, 1]);
  }); // prettier-ignore

  it.each([
    'Buy now', 'Add to wishlist', 'Add to list', 'Add to favourites', 'Add to compare', 'Notify me', 'Subscribe', 'Subscribe & add to cart',
    'Checkout', 'Express checkout', 'Quick view', 'Remove', 'View cart', 'Cart', 'Zum Warenkorb', 'Auf die Wunschliste', 'Sofort kaufen',
    'Acheter maintenant', 'Comprar ahora', 'Add a review', 'Add photo', 'Add your address',
  ])('%s does not', (name) => {
    expect(found(`<button>${name}</button>`)).toBe(0);
  }); // prettier-ignore

  it('never takes a control of the header, a mini cart or a plain link for one', () => {
    expect(
      found(
        '<header><button>Add to cart</button></header><div class="mini-cart"><button>Add</button></div><a href="/rice">Add</a>',
      ),
    ).toBe(0);
  });
});
