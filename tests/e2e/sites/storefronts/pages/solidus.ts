import { dollars, escaped, findGoods, goods } from '../storefront-goods';
import type { Goods } from '../storefront-goods';
import { html, notFound, redirect } from '../storefront-site';
import type { Storefront, Till } from '../storefront-site';

/** Solidus' storefront (Rails): tokens in each form, a method named in a field, variants to choose, a cart that is one form for an order. */
const token = 'rAils-t0ken==';
const pathOf = ({ slug }: Goods): string => `/products/${slug}`;

const script = `
const form = document.getElementById('update-cart');
form?.addEventListener('click', (event) => {
  const remove = event.target.closest('a.delete, button.delete');
  if (!remove) return;
  event.preventDefault();
  remove.closest('.cart-item').querySelector('input[type=number]').value = 0;
  form.requestSubmit(form.querySelector('#update-button'));
});
fetch('/cart_link').then((answer) => answer.text()).then((text) => { document.getElementById('link-to-cart').innerHTML = text; });
`;

const cartLink = (till: Till): string =>
  till.units() === 0
    ? '<a class="cart-info empty" href="/cart"><span class="sr-only">Cart: (Empty)</span></a>'
    : `<a class="cart-info full" title="Cart" href="/cart"><div class="link-text">${String(till.units())}</div></a>`;

function frame(title: string, content: string): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title} - Sample Store</title><meta name="csrf-param" content="authenticity_token"><meta name="csrf-token" content="${token}"></head><body class="two-col">
<header id="header" class="header"><a href="/" id="logo"><img src="/img/logo" alt="Sample Store"></a><nav class="header__navigation"><ul><li><a href="/t/categories">Categories</a></li><li><a href="/login">Login</a></li></ul></nav><div id="link-to-cart" class="cart-link"></div>
<form class="search-bar" role="search" action="/products" accept-charset="UTF-8" method="get"><select name="taxon" id="taxon" aria-label="Taxon"><option value="">All departments</option><option value="1">Categories</option></select><input type="search" name="keywords" id="keywords" placeholder="Search" aria-label="Search" size="25"><input type="submit" value="Search" data-disable-with="Search"></form></header>
<div id="wrapper"><main id="content" class="columns">${content}</main></div><footer id="footer"><a href="/policies">Policies</a></footer><script>${script}</script></body></html>`;
}

const card = (one: Goods): string =>
  `<li id="product_${String(one.id)}" class="products-grid__item product-card" data-hook="products_list_item"><a class="product-card__link" href="${pathOf(one)}"><div class="product-card__image"><img alt="${escaped(one.title)}" src="/img/${String(one.id)}"></div><span class="info" title="${escaped(one.title)}">${escaped(one.title)}</span></a><div class="product-card__price"><span class="price selling" content="${String(one.price / 100)}">${dollars(one.price)}</span></div></li>`;
const cards = (list: readonly Goods[]): string =>
  `<ul id="products" class="products-grid" data-hook>${list.map(card).join('')}</ul>`;

const productPage = (
  one: Goods,
): string => `<div class="product-page" itemscope itemtype="https://schema.org/Product"><header class="product-header"><h1 class="product-header__title" itemprop="name">${escaped(one.title)}</h1></header><div class="product-images"><img itemprop="image" alt="${escaped(one.title)}" src="/img/${String(one.id)}"></div><div id="cart-form"><form id="inside-product-cart-form" class="cart-form" action="/cart_line_items" accept-charset="UTF-8" method="post"><input type="hidden" name="authenticity_token" value="${token}" autocomplete="off">
<input type="hidden" name="variant_id" id="variant_id" value="${String(one.id + 500)}" autocomplete="off"><div id="product-price"><h6 class="product-section-title">Price</h6><div itemprop="offers" itemscope itemtype="https://schema.org/Offer"><span class="price selling" itemprop="price" content="${String(one.price / 100)}">${dollars(one.price)}</span><span itemprop="priceCurrency" content="USD"></span><link itemprop="availability" href="https://schema.org/InStock"></div></div><div class="add-to-cart"><input type="number" name="quantity" id="quantity" value="1" min="1" class="title" aria-label="Quantity"><button name="button" type="submit" class="button-primary" id="add-to-cart-button">Add To Cart</button></div></form></div><div class="product-description"><p itemprop="description">Good every day.</p></div></div>`;

const cartPage = (till: Till): string =>
  till.units() === 0
    ? '<h1>Shopping Cart</h1><div data-hook="empty_cart"><p>Your cart is empty</p><p><a class="button continue" href="/products">Continue shopping</a></p></div>'
    : `<h1>Shopping Cart</h1><form id="update-cart" class="cart" action="/cart" accept-charset="UTF-8" method="post"><input type="hidden" name="_method" value="patch" autocomplete="off"><input type="hidden" name="authenticity_token" value="${token}" autocomplete="off"><div class="cart-items" data-hook="cart_items">${till
        .lines()
        .map(
          (one, at) =>
            `<div class="cart-item"><div class="cart-item__image"><a href="${pathOf(one)}"><img alt="" src="/img/${String(one.id)}"></a></div><div class="cart-item__info"><h4><a href="${pathOf(one)}">${escaped(one.title)}</a></h4><p class="cart-item__price">${dollars(one.price)}</p></div><div class="cart-item__quantity"><input min="0" class="line_item_quantity" size="5" type="number" value="${String(one.held)}" name="order[line_items_attributes][${String(at)}][quantity]" id="order_line_items_attributes_${String(at)}_quantity"></div><div class="cart-item__total">${dollars(one.price * one.held)}</div><div class="cart-item__delete"><a href="#" class="delete" id="delete_line_item_${String(one.id)}" aria-label="Remove from cart"><svg></svg></a></div><input type="hidden" value="${String(one.id + 900)}" name="order[line_items_attributes][${String(at)}][id]" id="order_line_items_attributes_${String(at)}_id" autocomplete="off"></div>`,
        )
        .join(
          '',
        )}</div><div class="cart-footer"><div class="order-total"><h5>Total: <span class="order-total">${dollars(till.total())}</span></h5></div><button name="button" type="submit" class="button-primary" id="update-button">Update</button><button name="checkout" type="submit" class="button-primary" id="checkout-link">Checkout</button></div></form><form id="empty-cart" action="/cart/empty" accept-charset="UTF-8" method="post"><input type="hidden" name="_method" value="put"><input type="hidden" name="authenticity_token" value="${token}"><input type="submit" name="commit" value="Empty Cart" class="button gray"> or <a class="continue button gray" href="/products">Continue shopping</a></form>`;

function update(form: URLSearchParams, till: Till): void {
  for (const [name, value] of form) {
    const at = /^order\[line_items_attributes\]\[(\d+)\]\[id\]$/.exec(name)?.[1];
    const asked = form.get(`order[line_items_attributes][${String(at)}][quantity]`);
    if (at !== undefined && asked !== null) till.set(Number(value) - 900, Number(asked));
  }
}

export const solidus: Storefront = {
  name: 'Solidus',
  start: '/',
  path: pathOf,
  answer({ path, query, form, method }, till) {
    const show = (title: string, content: string) => html(frame(title, content));
    if (method === 'POST' && form.get('authenticity_token') !== token)
      return { status: 422, body: 'InvalidAuthenticityToken' };
    if (path === '/cart_link') return html(cartLink(till));
    if (path === '/cart_line_items') {
      till.add(Number(form.get('variant_id')) - 500, Number(form.get('quantity') ?? 1));
      return redirect('/cart');
    }
    if (path === '/cart/empty' && method === 'POST') {
      till.cart.clear();
      return redirect('/cart');
    }
    if (path === '/cart') {
      if (method === 'POST') update(form, till);
      if (form.has('checkout')) till.isCheckoutTouched = true;
      return method === 'POST' ? redirect('/cart') : show('Shopping Cart', cartPage(till));
    }
    if (path === '/products' || path === '/') {
      const words = query.get('keywords') ?? '';
      const found = words === '' ? goods.slice(0, 12) : findGoods(words, 'all');
      const title = words === '' ? '' : `<h6 class="search-results-title">Search results for '${escaped(words)}'</h6>`;
      return show('Products', `${title}${found.length === 0 ? '<p>No products found</p>' : cards(found)}`);
    }
    if (path.startsWith('/checkout')) till.isCheckoutTouched = true;
    const one = goods.find((product) => pathOf(product) === path);
    return one === undefined ? notFound() : show(one.title, productPage(one));
  },
};
