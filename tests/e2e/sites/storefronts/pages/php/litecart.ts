import { dollars, escaped, findGoods, goods } from '../../storefront-goods';
import type { Goods } from '../../storefront-goods';
import { html, json, notFound, redirect } from '../../storefront-site';
import type { Storefront, Till } from '../../storefront-site';

/** LiteCart: the number in the slug says which product it is; the cart stands on the page where one pays, its boxes fetched by script. */
const pathOf = ({ slug, id }: Goods): string => `/en/${slug}-p-${String(id)}`;

const script = `
const badge = (answer) => { document.querySelector('#cart .badge').textContent = answer.quantity || ''; };
const reload = () => fetch('/en/ajax/cart.json').then((answer) => answer.json()).then(badge);
for (const form of document.querySelectorAll('form[name=buy_now_form]')) form.addEventListener('submit', async (event) => {
  event.preventDefault();
  const body = new URLSearchParams(new FormData(form));
  body.set('add_cart_product', 'true');
  badge(await (await fetch('/en/ajax/cart.json', { method: 'POST', body })).json());
});
const wrapper = document.querySelector('.cart.wrapper');
const draw = async (request) => {
  wrapper.innerHTML = await (await fetch('/en/ajax/checkout_cart.html', request)).text();
  document.querySelector('.summary.wrapper').innerHTML = await (await fetch('/en/ajax/checkout_summary.html')).text();
};
if (wrapper) {
  void draw();
  wrapper.addEventListener('click', async (event) => {
    const button = event.target.closest('button[type=submit]');
    if (!button) return;
    event.preventDefault();
    const body = new URLSearchParams([...wrapper.querySelectorAll('input')].map((input) => [input.name, input.value]));
    body.set(button.name, button.value);
    await draw({ method: 'POST', body });
    await reload();
  });
}
`;

function frame(title: string, content: string, till: Till): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title></head><body><div id="page" class="twelve-eighty">
<header id="header" class="row nowrap center"><div><a class="logotype" href="/en/"><img src="/img/logo" alt="Lite Larder" title="Lite Larder"></a></div>
<div class="text-center"><form name="search_form" action="/en/search" method="get"><div class="input-group"><span class="input-group-icon"><i class="fa fa-search"></i></span><input class="form-control" type="search" name="query" placeholder="Search products …" value=""></div></form></div>
<div class="text-end"><a class="account" href="/en/login"><i class="fa fa-user"></i><div class="small hidden-xs">Sign In</div></a>
<div id="cart"><a href="/en/checkout"><i class="fa fa-shopping-cart"></i><div class="small hidden-xs">Cart</div><div class="badge">${till.units() === 0 ? '' : String(till.units())}</div></a></div></div></header>
<main id="main">${content}</main><footer id="footer"><a href="/en/customer_service">Customer Service</a> <a href="/en/regional_settings">Regional Settings</a></footer></div><script>${script}</script></body></html>`;
}

const card = (
  one: Goods,
): string => `<article class="product column" data-id="${String(one.id)}" data-name="${escaped(one.title)}" data-price="${String(one.price / 100)}"><a class="link" href="${pathOf(one)}" title="${escaped(one.title)}"><div class="image-wrapper"><img class="image img-responsive" src="/img/${String(one.id)}" alt="${escaped(one.title)}"></div>
<div class="info"><div class="name">${escaped(one.title)}</div><div class="manufacturer-name">&nbsp;</div><div class="description"></div><div class="price-wrapper"><span class="price">${dollars(one.price)}</span></div></div></a>
<button class="preview btn btn-default btn-sm" data-toggle="lightbox" data-target="${pathOf(one)}"><i class="fa fa-search-plus"></i> Preview</button></article>`;
const cards = (list: readonly Goods[]): string =>
  `<section class="listing products">${list.map(card).join('')}</section>`;

const productPage = (
  one: Goods,
): string => `<article id="box-product" class="box" data-id="${String(one.id)}"><div class="row"><div class="col-md-4"><img class="img-responsive" src="/img/${String(one.id)}" alt=""></div>
<div class="col-md-8"><h1 class="title">${escaped(one.title)}</h1><div class="price-wrapper"><span class="price">${dollars(one.price)}</span></div><div class="tax">Including Tax: $0.00</div><div class="stock-status">Stock status: <span class="value">In Stock</span></div>
<div class="buy_now"><form name="buy_now_form" method="post"><input type="hidden" name="product_id" value="${String(one.id)}"><div class="form-group"><label>Quantity</label><div style="display: flex"><input class="form-control" type="number" name="quantity" value="1" min="1" step="1"><button class="btn btn-success" name="add_cart_product" value="true" type="submit">Add To Cart</button></div></div></form></div></div></div></article>
<section id="box-similar-products" class="box"><h2 class="title">Similar Products</h2>${cards(goods.filter(({ id }) => id !== one.id).slice(8, 12))}</section>`;

function cartBox(till: Till): string {
  if (till.units() === 0)
    return '<section id="box-checkout-cart" class="box"><p><em>There are no items in your cart.</em></p><p><a href="/en/">&lt;&lt; Back</a></p></section>';
  const rows = till.lines().map(
    (
      one,
    ) => `<li class="item" data-id="${String(one.id)}" data-quantity="${String(one.held)}"><div class="row"><div class="col-8 col-md-6"><div class="row"><div class="col-4"><a href="${pathOf(one)}" class="thumbnail"><img src="/img/${String(one.id)}" alt=""></a></div><div class="col-8"><div class="name"><a href="${pathOf(one)}" style="color: inherit;">${escaped(one.title)}</a></div></div></div></div>
<div class="col-4 col-md-6"><div class="row"><div class="col-md-4 unit-price">${dollars(one.price)}</div><div class="col-md-4"><div class="input-group"><input class="form-control text-center" type="number" name="item[k${String(one.id)}][quantity]" value="${String(one.held)}" min="0"><button class="btn btn-default" type="submit" title="Update" name="update_cart_item" value="k${String(one.id)}" formnovalidate><i class="fa fa-sync"></i></button></div><button class="btn btn-danger" type="submit" title="Remove" name="remove_cart_item" value="k${String(one.id)}" formnovalidate><i class="fa fa-trash"></i></button></div><div class="col-md-4 total-price">${dollars(one.price * one.held)}</div></div></div></div></li>`,
  );
  return `<section id="box-checkout-cart" class="box"><h2 class="title">Shopping Cart</h2><div class="headings hidden-xs"><div class="row"><div>Item</div><div>Price</div><div>Quantity</div><div>Sum</div></div></div><ul class="items list-unstyled">${rows.join('')}</ul><div class="subtotal">Subtotal: <strong class="formatted-value">${dollars(till.total())}</strong></div></section>`;
}
const summaryBox = (till: Till): string =>
  till.units() === 0
    ? ''
    : `<section id="box-checkout-summary" class="box"><h2 class="title">Order Summary</h2><table><tr><td>${String(till.units())} items</td></tr><tr><td>Payment Due:</td><td><strong>${dollars(till.total())}</strong></td></tr></table><button class="btn btn-block btn-lg btn-success" type="submit" name="confirm_order" value="true">Confirm Order</button></section>`;

/** What any page does with what is sent to it. */
function take(form: URLSearchParams, till: Till): void {
  const product = (key: string | null): number => Number(key?.slice(1));
  if (form.has('add_cart_product')) till.add(Number(form.get('product_id')), Number(form.get('quantity') ?? 1));
  const changed = form.get('update_cart_item');
  if (changed !== null) till.set(product(changed), Number(form.get(`item[${changed}][quantity]`)));
  if (form.has('remove_cart_item')) till.set(product(form.get('remove_cart_item')), 0);
  if (form.has('confirm_order')) till.isCheckoutTouched = true;
}

export const litecart: Storefront = {
  name: 'LiteCart',
  start: '/en/',
  path: pathOf,
  answer({ path, query, form, method }, till) {
    take(form, till);
    const show = (title: string, content: string) => html(frame(title, content, till));
    if (path === '/en/ajax/cart.json') return json({ quantity: till.units(), formatted_value: dollars(till.total()) });
    if (path === '/en/ajax/checkout_cart.html') return html(cartBox(till));
    if (path === '/en/ajax/checkout_summary.html') return html(summaryBox(till));
    if (method === 'POST') return redirect(path);
    if (path === '/') return redirect('/en/');
    if (path === '/en/')
      return show(
        'Lite Larder',
        `<section id="box-campaign-products" class="box"><h2 class="title">Latest Products</h2>${cards(goods.slice(0, 8))}</section>`,
      );
    if (path === '/en/checkout')
      return show(
        'Checkout',
        '<form name="checkout_form" method="post" autocomplete="off"><div class="cart wrapper"></div><div class="customer wrapper"><section id="box-checkout-customer" class="box"><h2 class="title">Customer Details</h2><input name="email" type="email" placeholder="Email"></section></div><div class="summary wrapper"></div></form>',
      );
    if (path === '/en/search') {
      const words = query.get('query') ?? '';
      const found = findGoods(words, 'any');
      const [only, ...more] = found;
      if (only !== undefined && more.length === 0) return redirect(pathOf(only));
      return show(
        'Search',
        `<article class="box"><h1 class="title">Search Results for &quot;${escaped(words)}&quot;</h1>${found.length === 0 ? '<p><em>No matching results</em></p>' : cards(found)}</article>`,
      );
    }
    const one = goods.find((product) => pathOf(product) === path);
    return one === undefined ? notFound() : show(one.title, productPage(one));
  },
};
