import { describe, expect, it } from 'vitest';
import generic from '../../../../lib/stores/adapters/generic';
import { readSheet } from '../../../../lib/stores/generic/cart/read-any-cart';
import { fixturePage } from '../../fixture-page';

/** Carts as the engines of shops and hand-made shops write them. What is read: product, number, price. */
const at = 'https://shop.example/cart';
const read = (html: string, url = at, isCartPage = true) => {
  const page = fixturePage({ folder: 'generic', url, html });
  return readSheet({ document: page.document, url }, page, { isCartPage })?.cart ?? null;
};
const short = (html: string, url = at) => read(html, url)?.lines.map(({ title, quantity }) => `${quantity} ${title}`);
const head = '<header><a href="/">Shop</a><nav><a href="/c/rice">Rice</a></nav><a href="/cart">Cart</a></header>';
const two = ['2 Basmati Rice', '1 Ground Turmeric'];

const carts: Record<string, string> = {
  'OpenCart 3': `<div id="content"><h1>Shopping Cart (1.20kg)</h1><form action="/index.php?route=checkout/cart/edit" method="post"><table><thead><tr><td>Image</td><td>Product Name</td><td>Quantity</td><td>Unit Price</td><td>Total</td></tr></thead><tbody>
    ${[['2', 'Basmati Rice', '4.99', '9.98'], ['1', 'Ground Turmeric', '1.79', '1.79']].map(([n, name, one, all]) => `<tr><td><a href="/index.php?route=product/product&amp;product_id=${String(name?.length)}"><img src="a.jpg" alt="${name}"></a></td><td><a href="/index.php?route=product/product&amp;product_id=${String(name?.length)}">${name}</a></td><td><div class="input-group"><input type="text" name="quantity[12]" value="${n}"><button type="submit" title="Update"><i class="fa fa-refresh"></i></button><button type="button" title="Remove" onclick="cart.remove('12');"><i class="fa fa-times-circle"></i></button></div></td><td>$${one}</td><td>$${all}</td></tr>`).join('')}
    </tbody></table></form><table><tr><td><strong>Sub-Total:</strong></td><td>$11.77</td></tr><tr><td><strong>Total:</strong></td><td>$11.77</td></tr></table></div>`,
  'CE Phoenix': `<form name="cart_quantity" action="/shopping_cart.php?action=update_product" method="post"><table class="table"><tbody>
    ${[['2', 'Basmati Rice'], ['1', 'Ground Turmeric']].map(([n, name]) => `<tr><td><a href="/product_info.php?products_id=${String(name?.length)}"><img src="a.jpg" alt="${name}"></a></td><td><a href="/product_info.php?products_id=${String(name?.length)}">${name}</a><br><input type="number" name="cart_quantity[]" value="${n}"><a class="btn btn-link" href="/shopping_cart.php?products_id=${String(name?.length)}&amp;action=remove_product"><i class="fas fa-trash"></i></a></td><td class="text-end">$3.00</td></tr>`).join('')}
    </tbody></table><p>Sub-Total: $9.00</p></form>`,
  'Vendure in Tailwind': `<div role="dialog"><div><h2>Shopping cart</h2><ul>${[['2', 'Basmati Rice'], ['1', 'Ground Turmeric']].map(([n, name]) => `<li class="flex py-6"><div><img alt="" src="a.jpg"></div><div><div><h3><a href="/products/${String(name?.length)}">${name}</a></h3><p class="ml-4">$3.00</p></div><div><form><label>Quantity</label><select name="quantity-7"><option value="1">1</option><option value="2"${n === '2' ? ' selected' : ''}>2</option></select></form><button type="submit" name="removeItem">Remove</button></div></div></li>`).join('')}</ul></div><div><p>Subtotal</p><p>$9.00</p><a href="/checkout">Checkout</a></div></div>`,
  'unlabelled selects and icons': `<main><p>Your things</p>${[['2', 'Basmati Rice'], ['1', 'Ground Turmeric']].map(([n, name]) => `<div class="flex gap-2"><img src="a.jpg"><div><div class="font-medium">${name}</div><div>$3.00</div></div><select>${[1, 2, 3].map((v) => `<option${String(v) === n ? ' selected' : ''}>${String(v)}</option>`).join('')}</select><button class="p-1"><svg viewBox="0 0 1 1"><path d="M0"/></svg></button></div>`).join('')}<div>Total $9.00</div></main>`,
  steppers: `<main><h1>Basket</h1><div>${[['2', 'Basmati Rice'], ['1', 'Ground Turmeric']].map(([n, name]) => `<div class="row"><a href="/p/${String(name?.length)}">${name}</a><span>$3.00</span><div><button aria-label="One less">−</button><span>${n}</span><button aria-label="One more">+</button></div></div>`).join('')}</div><p>Subtotal: $9.00</p></main>`,
  'steppers in forms of their own': `<main><h1>Cart</h1><ul>${[['2', 'Basmati Rice'], ['1', 'Ground Turmeric']].map(([n, name]) => `<li><a href="/products/${String(name?.length)}"><img alt="${name}" src="a.jpg"></a><div><a href="/products/${String(name?.length)}"><p><strong>${name}</strong></p></a><div>$3.00</div><div><small>Quantity: ${n} </small><form method="post" action="/cart"><button aria-label="Decrease quantity">−</button></form><form method="post" action="/cart"><button aria-label="Increase quantity">+</button></form><form method="post" action="/cart"><button>Remove</button></form></div></div></li>`).join('')}</ul></main>`,
  'numbers in fields of any name': `<main><h1>Cart</h1><form method="post" action="/cart/recalc"><table><tr><th>Item</th><th>Each</th><th>How many</th></tr>${[['2', 'Basmati Rice'], ['1', 'Ground Turmeric']].map(([n, name], at) => `<tr><td>${name}</td><td>$3.00</td><td><input type="text" size="3" name="n_${String(at)}" value="${n}"></td></tr>`).join('')}<tr><td>Total</td><td>$9.00</td><td></td></tr></table><input name="coupon" value="5"><button>Update cart</button></form></main>`,
  'words in a row': `<main><h1>Cart</h1><ul>${[['2', 'Basmati Rice'], ['1', 'Ground Turmeric']].map(([n, name]) => `<li>${n} x ${name} — $3.00 <a href="/basket?less=7" title="one less">−</a> <a href="/basket?more=7" title="one more">+</a> <a href="/basket?drop=7" title="take out">×</a></li>`).join('')}</ul><p>Sum $9.00</p></main>`,
  'remove links alone': `<main><h1>Your order</h1>${[['2', 'Basmati Rice'], ['1', 'Ground Turmeric']].map(([n, name]) => `<p><b class="item-name">${name}</b> ${n} × $3.00 <a href="/cart/remove/${String(name?.length)}">Remove</a></p>`).join('')}<p>Total: $9.00</p></main>`,
}; // prettier-ignore

describe('a cart of', () => {
  it.each(Object.entries(carts))('%s', (_, html) => {
    expect(short(head + html)).toEqual(two);
    expect(read(head + html)?.isWhole).toBeUndefined();
  });

  it.each([
    '/index.php?controller=cart&action=show',
    '/shopping_cart.php',
    '/index.php?rt=checkout/cart',
    '/einkauf/7',
  ])('an address like %s', async (path) => {
    const page = fixturePage({
      folder: 'generic',
      url: 'https://shop.example/',
      html: `<a href="${path.replaceAll('&', '&amp;')}">Cart</a>`,
      routes: { [`GET ${path}`]: { html: carts.steppers ?? '' } },
    });
    expect((await generic.readCart(page)).lines).toHaveLength(2);
  });

  it('a drawer that every page carries, shut', () => {
    const drawer = `<aside class="drawer" id="cart-drawer" role="dialog" aria-label="Your cart" hidden><h2>Your cart</h2>${(carts['steppers in forms of their own'] ?? '').replace(/<\/?main>|<h1>.*?<\/h1>/g, '')}</aside>`;
    const cart = read(`${head}<main><h1>Home</h1></main>${drawer}`, 'https://shop.example/', false);
    expect(cart?.lines.map(({ title, quantity }) => `${quantity} ${title}`)).toEqual(two);
  });

  it('a list in two parts that are both in view: a product that stands in each stands there twice', () => {
    const row = (name: string) =>
      `<tr><td><a href="/p/${name}">${name}</a></td><td>$3.00</td><td><input name="quantity" value="1"></td><td><button>Remove</button></td></tr>`;
    const html = `${head}<main><h1>Cart</h1><table><tbody>${row('Rice')}${row('Oats')}</tbody></table><table><tbody>${row('Oats')}</tbody></table></main>`;
    const page = fixturePage({ folder: 'generic', url: at, html });
    const box = (size: number) => ({ x: 0, y: 0, left: 0, top: 0, right: size, bottom: size, width: size, height: size, toJSON: () => '' }); // prettier-ignore
    const lines = () => readSheet({ document: page.document, url: at }, page, { isCartPage: true })?.cart.lines.length;
    // As sent, one of the two may be there for small screens.
    expect(lines()).toBe(2);
    for (const element of page.document.querySelectorAll('tr')) element.getBoundingClientRect = () => box(300);
    expect(lines()).toBe(3);
    const [, , hidden] = page.document.querySelectorAll('tr');
    if (hidden !== undefined) hidden.getBoundingClientRect = () => box(0);
    expect(lines()).toBe(2);
  });

  it('two main parts, of which the first is a drawer’s', () => {
    const drawer = '<aside><main><p>Looks like you haven’t added anything yet.</p></main></aside>';
    expect(short(head + drawer + (carts['steppers in forms of their own'] ?? ''))).toEqual(two);
  });
});

describe('what is no line of the cart', () => {
  const line = (name: string, more = '') =>
    `<li class="i"><a href="/p/${name.length}">${name}</a> <b>$2.00</b> <input name="qty" value="1"> <button>Remove</button>${more}</li>`;

  it.each([
    ['saved for later', '<section><h2>Saved for later (1)</h2><ul>' + line('Old Rice') + '</ul></section>'],
    ['on a wish list', '<div class="tab"><h2>Wish list</h2><ul>' + line('Old Rice') + '</ul></div>'],
    ['on a list to be moved from', '<section><h2>Sunday brunch</h2><ul>' + line('Old Rice', '<button>Move to cart</button>') + '</ul></section>'],
    ['on a list in German', '<section><h2>Merkzettel</h2><ul>' + line('Old Rice') + '</ul></section>'],
    ['bought before', '<div><h3>Buy it again</h3><ul>' + line('Bread') + '</ul></div>'],
    ['recommended', `<div><p>You may also like</p><div><div class="c"><a href="/p/1">Nori</a> $3.00 <input type="number" value="1"><button>Add to cart</button></div><div class="c"><a href="/p/2">Miso</a> $3.00 <input type="number" value="1"><button>Add to cart</button></div></div></div>`],
    ['looked at before, without a title', `<div><div class="c"><a href="/p/1">Nori</a> $3.00 <input type="number" value="1"><button>Add to basket</button></div></div>`],
    ['a code to be given', '<form><label>Discount code</label><input name="code"><button>Remove discount</button></form>'],
  ])('%s', (_, html) => {
    expect(short(`${head}<main><h1>Cart</h1><ul>${line('Rice')}${line('Oats')}</ul>${html}<p>Subtotal $4.00</p></main>`)).toEqual(['1 Rice', '1 Oats']);
  }); // prettier-ignore

  it('a bag, a gift and a donation in the list are lines like others; sums are not', () => {
    const rows = `${line('Rice')}<li class="i">Paper bag fee <b>$0.10</b></li><li class="i">Free sample: Tea <b>$0.00</b></li><li class="i"><span>Paper cup</span> <b>$0.10</b> <span>2</span></li><li class="i">Delivery $3.00</li><li class="i">Subtotal $2.30</li>`;
    expect(short(`${head}<main><h1>Cart</h1><ul>${rows}</ul></main>`)).toEqual([
      '1 Rice',
      '1 Paper bag fee',
      '1 Free sample: Tea',
      '2 Paper cup',
    ]);
  });
});

describe('what stands beside the only line that has controls', () => {
  const stepper = '<button>−</button><span>1</span><button>+</button><button aria-label="Remove">x</button>';
  const row = (inside: string) => `<div class="r"><div class="s">${inside}</div></div>`;
  it.each([
    ['a gift', 'Free gift: Tea', '$0.00', '1 Free gift: Tea'],
    ['bags', 'Paper bag charge', '$0.10', '1 Paper bag charge'],
    ['a gift in words', 'Fruit bar', 'Free', '1 Fruit bar'],
  ])('%s is a line of its own, in rows that stand in a window', (_, name, price, expected) => {
    const rows = `<div class="h"></div>${row(`<div>Rice 1 lb</div>${stepper}<b>$2.00</b>`)}${row(`<div>${name}</div><span>1</span> <b>${price}</b>`)}`;
    const html = `${head}<main><h1>Cart</h1><div class="window">${rows}</div><p>Subtotal <b>$2.00</b></p></main>`;
    expect(short(html)).toEqual(['1 Rice 1 lb', expected]);
  });

  it('parts of one line that look alike stay parts of it', () => {
    const html = `${head}<main><h1>Cart</h1><div class="line"><div class="c">Rice 1 lb <b>$2.00</b></div><div class="c">${stepper}</div><div class="c">Total <b>$2.00</b></div></div></main>`;
    expect(short(html)).toEqual(['1 Rice 1 lb']);
  });
});

describe('an empty cart', () => {
  it.each([
    'There is nothing in here yet.', 'You have not ordered anything yet.', 'Your bag feels lonely.', 'No products added.', 'Noch nichts drin.', 'Il n’y a rien ici.', 'No hay nada.', 'Nog niets gekozen.',
  ])('of whose page is said: %s', (words) => {
    const again = '<section><h2>Buy it again</h2><div><div class="c"><a href="/p/1">Nori</a> $3.00 <button>Add to cart</button></div></div></section>';
    expect(read(`${head}<main><h1>Your basket</h1><div><p>${words}</p>${again}</div></main>`)?.lines).toEqual([]);
    const titled = '<section><h2>Buy it again</h2><ul><li><a href="/p/1"><h3>Nori</h3> $3.00</a></li><li><a href="/p/2"><h3>Oats</h3> $2.00</a></li></ul></section>';
    expect(read(`${head}<main><h1>Your basket</h1><div><p>${words}</p>${titled}</div></main>`)?.lines).toEqual([]);
    // Where a price stands, something is there that was not read; and another page says nothing of the cart.
    expect(read(`${head}<main><h1>Your basket</h1><p>${words}</p><p>Rice $2.00</p></main>`)).toBeNull();
    expect(read(`${head}<main><h1>Results</h1><p>${words}</p></main>`, 'https://shop.example/find', false)).toBeNull();
    // Nor does a drawer that was not opened.
    expect(read(`${head}<div role="dialog"><main><p>${words}</p></main></div><main><h1>Basket</h1><div></div></main>`)).toBeNull();
  }); // prettier-ignore
});

describe('what the cart itself says', () => {
  const row = (name: string, mark = '') =>
    `<tr><td><a href="/p/${name.length}">${name}</a>${mark}</td><td><input name="qty" value="1"></td><td>$2.00</td><td><button>Remove</button></td></tr>`;
  const table = (...rows: string[]) =>
    `${head}<main><h1>Cart</h1><table><tbody>${rows.join('')}</tbody></table></main>`;

  it.each([
    ' <span class="text-danger">***</span>', '<p>Not available</p>', '<p>This item is out of stock</p>', '<small>Currently unavailable</small>',
    '<p>This product cannot be ordered</p>', '<p>Nicht lieferbar</p>', '<p>Ausverkauft</p>', '<p>Épuisé</p>', '<p>Agotado</p>', '<p>Uitverkocht</p>',
  ])('of a line that cannot be bought: %s', (mark) => {
    const cart = read(table(row('Rice', mark), row('Oats')));
    expect(cart?.lines.map(({ title, isBuyable }) => [title.split(' ')[0], isBuyable])).toEqual([['Rice', false], ['Oats', undefined]]);
  }); // prettier-ignore

  it('of how many it holds, where that is more than can be seen', () => {
    const badge = head.replace('>Cart<', '>Cart (8)<');
    const html = `${badge}<main><h1>Cart</h1><table><tbody>${row('Rice')}${row('Oats')}</tbody></table></main>`;
    expect(read(html)).toMatchObject({ isWhole: false, unitsTold: 8 });
    expect(read(html.replace('(8)', '(2)'))).toMatchObject({ unitsTold: 2 });
    expect(read(html.replace('(8)', '(2)'))?.isWhole).toBeUndefined();
    // A badge that was not drawn anew says nothing.
    expect(read(html.replace('(8)', '(0)'))?.isWhole).toBeUndefined();
  });

  it('of a subtotal that is more than its lines', () => {
    const sum = (amount: string) => read(`${table(row('Rice'), row('Oats'))}<p>Subtotal <b>${amount}</b></p>`)?.isWhole;
    expect([sum('$4.00'), sum('$9.00'), sum('$3.50')]).toEqual([undefined, false, undefined]);
  });
});

describe('which product a line is', () => {
  const search = '<form action="/find"><input name="q"></form><a href="/cart">Cart</a>';
  const results = (links: [string, string, string][]) =>
    `<main><ul>${links.map(([href, name, image]) => `<li class="c"><a href="${href}"><img src="${image}" alt=""><h3>${name}</h3></a> $2.00 <button>Add to cart</button></li>`).join('')}</ul></main>`;
  const shop = (cart: string, links: [string, string, string][]) =>
    fixturePage({
      folder: 'generic',
      url: 'https://shop.example/',
      html: search,
      routes: { 'GET /find?q=rice': { html: results(links) }, 'GET /cart': { html: `<main><h1>Cart</h1><ul>${cart}</ul></main>` }, 'GET /find?q=zqxvkjw': { html: '<main>Nothing found</main>' } },
    }); // prettier-ignore
  const skuIn = async (cart: string, links: [string, string, string][]) => {
    const page = shop(cart, links);
    const offers = await generic.search('rice', page);
    const { lines } = await generic.readCart(page);
    return { sku: lines[0]?.sku, offer: offers[0]?.sku };
  };
  const line = (inside: string) =>
    `<li class="l">${inside} <b>$2.00</b> <input name="qty" value="1"><button>Remove</button></li>`;

  it.each<[string, string, [string, string, string][]]>([
    ['by the parameter that tells, whatever else the cart’s link carries', line('<a href="/index.php?route=product/product&amp;product_id=7">Rice 1 lb</a>'), [['/index.php?route=product/product&amp;product_id=7&amp;search=rice', 'Rice 1 lb', 'a.jpg'], ['/index.php?route=product/product&amp;product_id=8&amp;search=rice', 'Rice 2 lb', 'b.jpg']]],
    ['by a link that has a session', line('<a href="/p/rice?sid=2">Rice 1 lb</a>'), [['/p/rice?sid=1', 'Rice 1 lb', 'a.jpg'], ['/p/oats?sid=1', 'Oats', 'b.jpg']]],
    ['by its name where its link is another', line('<a href="/item/991">Rice 1 lb</a>'), [['/p/rice', 'Rice 1 lb', 'a.jpg'], ['/p/oats', 'Oats', 'b.jpg']]],
    ['by its picture where name and link are others', line('<a href="/item/991"><img src="/a.jpg" alt="">RICE WHT 16OZ</a>'), [['/p/rice', 'Rice 1 lb', '/a.jpg'], ['/p/oats', 'Oats', '/b.jpg']]],
    ['by its name where the results had no links', line('<a href="/item/991">Rice 1 lb</a>'), [['#', 'Rice 1 lb', 'a.jpg'], ['#', 'Oats', 'b.jpg']]],
  ])('%s', async (_, cart, links) => {
    const { sku, offer } = await skuIn(cart, links);
    expect(offer).toBeDefined();
    expect(sku).toBe(offer);
  }); // prettier-ignore

  it('never by a name two products share', async () => {
    const links: [string, string, string][] = [['/p/rice-1', 'Rice', 'a.jpg'], ['/p/rice-2', 'Rice', 'a.jpg'], ['/p/oats', 'Oats', 'b.jpg']]; // prettier-ignore
    expect((await skuIn(line('<a href="/item/991">Rice</a>'), links)).sku).toBe('/item/991');
  });
});
