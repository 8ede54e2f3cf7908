import { describe, expect, it } from 'vitest';
import { readSheet } from '../../../../../lib/stores/generic/cart/read-any-cart';
import { fixturePage } from '../../../fixture-page';

/** Carts whose lines have no links, no prices or no controls. What is read: product, number. */
const at = 'https://shop.example/cart';
const read = (main: string, isCartPage = true, url = at) => {
  const html = `<header><a href="/">Shop</a><a href="/cart">Cart</a></header><main><h1>Cart</h1>${main}</main>`;
  const page = fixturePage({ folder: 'generic', url, html });
  return readSheet({ document: page.document, url }, page, { isCartPage })?.cart ?? null;
};
const short = (main: string) => read(main)?.lines.map(({ title, quantity }) => `${String(quantity)} ${title}`);

const goods = [[2, 'Basmati Rice 2 lb', 499], [1, 'Ground Turmeric', 179]] as const; // prettier-ignore
const usd = (cents: number) => `$${(cents / 100).toFixed(2)}`;
const rows = (row: (n: number, title: string, each: number, index: number) => string) =>
  goods.map(([n, title, each], index) => row(n, title, each, index)).join('');

const carts: Record<string, string> = {
  'a table whose numbers are text fields of any name': `<form action="/recalc" method="post"><table><tr><th>Item</th><th>Each</th><th>Qty</th><th>Sum</th></tr>${rows((n, title, each, index) => `<tr><td>${title}</td><td>${usd(each)}</td><td><input type="text" size="3" name="n_${String(index)}" value="${String(n)}"></td><td>${usd(n * each)}</td></tr>`)}<tr><td colspan="3">Total</td><td>$11.77</td></tr></table><button>Update cart</button></form>`,
  'a table with article numbers and “del”': `<table><tr><th>Qty</th><th>No.</th><th>Article</th><th>Each</th><th>Sum</th><th></th></tr>${rows((n, title, each, index) => `<tr><td>${String(n)}</td><td>${String(70 + index)}</td><td>${title}</td><td>${usd(each)}</td><td>${usd(n * each)}</td><td><a href="/order.cgi?del=${String(index)}">del</a></td></tr>`)}<tr><td colspan="4">Sum</td><td>$11.77</td><td></td></tr></table>`,
  'a table without a head, told by its amounts': `<table>${rows((n, title, each, index) => `<tr><td>${String(n)}</td><td>${String(70 + index)}</td><td>${title}</td><td>${usd(each)}</td><td>${usd(n * each)}</td><td><a href="/order.cgi?del=${String(index)}">del</a></td></tr>`)}</table><p>All together $11.77</p>`,
  'pictures with a number and a cross': `<ul>${rows((n, title, _, index) => `<li><a href="/p/${String(index)}"><img src="a.jpg" alt="${title}"></a><span>${String(n)}</span><form method="post" action="/cart/update"><input type="hidden" name="qty" value="0"><button aria-label="Remove ${title}">×</button></form></li>`)}</ul><p>Total $11.77</p>`,
  'rows that only lead to a page of their own': `<table><tr><th>Product</th><th>Quantity</th><th>Amount</th><th></th></tr>${rows((n, title, each, index) => `<tr><td>${title}</td><td>${String(n)}</td><td>${usd(n * each)}</td><td><a href="/basket/line/${String(index)}">Change</a></td></tr>`)}</table><p>Total $11.77</p>`,
  'rows of boxes under a head': `<div class="head"><div>Article</div><div>Menge</div><div>Preis</div></div><div class="body">${rows((n, title, each) => `<div class="r"><div>${title}</div><div>${String(n)}</div><div>${usd(n * each)}</div></div>`)}</div>`,
  'a list of sentences with links': `<ul>${rows((n, title, each, index) => `<li>${String(n)} x ${title} — ${usd(n * each)} <a href="/cart?drop=${String(index)}" title="take out">×</a></li>`)}</ul><p>Sum $11.77</p>`,
  'a list of sentences whose control is a word': `<ul>${rows((n, title, each, index) => `<li>${String(n)} × ${title}, ${usd(n * each)} <a href="/list?drop=${String(index)}">take out</a></li>`)}</ul><p>Altogether $11.77</p>`,
  'words to be ticked and taken out together': `<form method="post" action="/tick"><ul>${rows((n, title) => `<li><label><input type="checkbox" name="x" value="1"> ${title} × ${String(n)}</label></li>`)}</ul><button>Remove ticked</button></form><p>Total $11.77</p>`,
  'a list of words alone': `<ul>${rows((n, title) => `<li>${String(n)} × ${title}</li>`)}</ul><p>Total $11.77</p>`,
}; // prettier-ignore

describe('a cart of', () => {
  it.each(Object.entries(carts))('%s', (_, main) => {
    expect(short(main)).toEqual(['2 Basmati Rice 2 lb', '1 Ground Turmeric']);
    expect(read(main)?.isWhole).toBeUndefined();
  });

  it('one line without a control, a price or a link', () => {
    expect(short('<ul><li>3 × Rice</li></ul><p>Total $6.00</p>')).toEqual(['3 Rice']);
  });

  it('lines that can be taken out, under a button “Empty cart”', () => {
    const line = '<li><a href="/p/1"><img alt="Rice" src="a.jpg"></a><button>Remove</button></li>';
    expect(short(`<button>Empty cart</button><ul>${line}</ul>`)).toEqual(['1 Rice']);
    // What was not read is not nothing.
    expect(read('<button>Empty cart</button><canvas></canvas><p>$3.00</p>')).toBeNull();
  });
});

describe('what is no line of such a cart', () => {
  it.each([
    ['a minimum order', '<p>Minimum order <b>2</b> items or $20.00</p>'],
    ['a count', '<p><b>3</b> items $11.77</p>'],
    ['shipping to choose from', '<ul><li><label><input type="radio" name="ship"> Express <b>2</b> days $4.99</label></li></ul>'],
    ['a coupon', '<form><p>Coupon: 2 × $1.00 off</p><input name="coupon" value="12"><button>Remove coupon</button></form>'],
    ['points', '<div class="row"><span>Points you earn</span> <b>11</b> $0.11</div>'],
    ['recommendations', '<section><h2>You may also like</h2><ul><li><a href="/p/8">Nori</a> <b>2</b> $3.00</li></ul></section>'],
    ['what is saved for later', '<section><h2>Saved for later</h2><ul><li>2 × Oats $3.00</li></ul></section>'],
    ['cards that could be put in', '<div><div class="c"><img alt="Nori" src="n.jpg"> 1 × pack $3.00 <button>Add to cart</button></div></div>'],
    ['a postcode', '<form><label>Postcode <input name="to" placeholder="Postcode" value="101"></label><b>Delivery $3.00</b></form>'],
  ])('%s', (_, beside) => {
    const main = '<ul class="lines"><li>2 × Basmati Rice $9.98</li><li>1 × Ground Turmeric $1.79</li></ul>';
    expect(short(main + beside)).toEqual(['2 Basmati Rice', '1 Ground Turmeric']);
    // By itself it is no cart.
    expect(read(beside)?.lines ?? []).toEqual([]);
    expect(read(`<p>Your cart is empty.</p>${beside}`)?.lines).toEqual([]);
  }); // prettier-ignore

  it('anything on a page that is not the cart’s', () => {
    expect(read(carts['a list of words alone'] ?? '', false, 'https://shop.example/recipe')).toBeNull();
  });
});
