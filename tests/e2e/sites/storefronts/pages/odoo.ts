import { dollars, escaped, findGoods, goods } from '../storefront-goods';
import type { Goods } from '../storefront-goods';
import { html, json, notFound, redirect } from '../storefront-site';
import type { Storefront, Till } from '../storefront-site';

/** Odoo's shop: links as buttons, JSON-RPC, a number between minus and plus, prices in parts, the cart changed by line and product id. */
const pathOf = ({ slug, id }: Goods): string => `/shop/${slug}-${String(id)}`;
const lineId = (id: number): number => 4000 + id;

const script = `
const call = async (path, params) => (await (await fetch(path, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ jsonrpc: '2.0', method: 'call', params, id: Math.floor(Math.random() * 1e6) }) })).json()).result;
const badge = (number) => { for (const one of document.querySelectorAll('.my_cart_quantity')) { one.textContent = number || ''; one.classList.toggle('d-none', !number); } };
setTimeout(() => document.addEventListener('click', async (event) => {
  const add = event.target.closest('#add_to_cart, .o_wsale_product_btn .a-submit'), step = event.target.closest('.js_add_cart_json'), gone = event.target.closest('.js_delete_product');
  if (add) {
    event.preventDefault();
    const form = add.closest('form');
    const told = await call('/shop/cart/update_json', { product_id: Number(form.querySelector('[name=product_id]').value), add_qty: Number(form.querySelector('[name=add_qty]')?.value ?? 1), display: false });
    badge(told.cart_quantity);
  }
  if (step) {
    event.preventDefault();
    const input = step.closest('.input-group').querySelector('input');
    input.value = Math.max(Number(input.dataset.min ?? 0), Number(input.value) + (step.querySelector('.fa-minus') ? -1 : 1));
    input.dispatchEvent(new Event('change', { bubbles: true }));
  }
  if (gone) { event.preventDefault(); const input = gone.closest('.o_cart_product').querySelector('.js_quantity'); input.value = 0; input.dispatchEvent(new Event('change', { bubbles: true })); }
}), 250);
document.addEventListener('change', async (event) => {
  const input = event.target.closest('.js_quantity');
  if (!input) return;
  const told = await call('/shop/cart/update_json', { line_id: Number(input.dataset.lineId), product_id: Number(input.dataset.productId), set_qty: Number(input.value), display: true });
  badge(told.cart_quantity);
  if (!told.cart_quantity) location.reload(); else document.querySelector('#shop_cart').innerHTML = told.lines;
});
`;

function frame(title: string, content: string, till: Till): string {
  const count = till.units();
  return `<!DOCTYPE html><html lang="en-US" data-website-id="1"><head><meta charset="utf-8"><title>${title} | Odd Orchard</title><meta name="generator" content="Odoo"></head><body><div id="wrapwrap"><header id="top" class="o_header_standard"><nav class="navbar navbar-expand-lg" aria-label="Main"><a href="/" class="navbar-brand logo"><span role="img" aria-label="Logo of Odd Orchard"><img src="/img/logo" class="img" alt="Odd Orchard"></span></a>
<ul role="menu" class="nav navbar-nav top_menu"><li role="presentation" class="nav-item"><a role="menuitem" href="/shop" class="nav-link"><span>Shop</span></a></li><li class="nav-item"><a role="menuitem" href="/contactus" class="nav-link"><span>Contact us</span></a></li></ul>
<ul class="navbar-nav"><li class="o_wsale_my_cart"><a href="/shop/cart" aria-label="eCommerce cart" class="o_navlink_background btn position-relative rounded-circle p-1 text-reset"><div><i class="fa fa-shopping-cart fa-stack"></i><sup class="my_cart_quantity badge bg-primary position-absolute top-0 end-0${count === 0 ? ' d-none' : ''}">${count === 0 ? '' : String(count)}</sup></div></a></li><li><a href="/web/login" class="btn">Sign in</a></li></ul></nav></header>
<main><div id="wrap" class="js_sale">${content}</div></main><footer id="bottom"><a href="/contactus">Contact us</a></footer></div><script>${script}</script></body></html>`;
}

const price = (cents: number): string =>
  `<span class="h6 mb-0" data-oe-type="monetary" data-oe-expression="template_price_vals['price_reduce']">$&nbsp;<span class="oe_currency_value">${(cents / 100).toFixed(2)}</span></span>`;
const card = (
  one: Goods,
  search: string,
): string => `<div class="oe_product g-col-6 g-col-md-4" data-name="Product"><div class="o_wsale_product_grid_wrapper position-relative h-100"><form action="/shop/cart/update" method="post" class="oe_product_cart h-100 d-flex" itemscope itemtype="http://schema.org/Product" data-publish="on"><div class="oe_product_image position-relative h-100 flex-grow-0 overflow-hidden"><input type="hidden" name="csrf_token" value="0d00"><a class="oe_product_image_link d-block h-100 position-relative" itemprop="url" href="${pathOf(one)}${search}"><span class="oe_product_image_img_wrapper d-flex h-100"><img src="/img/${String(one.id)}" class="img img-fluid" alt="${escaped(one.title)}" itemprop="image"></span></a></div>
<div class="o_wsale_product_information position-relative d-flex flex-column flex-grow-1 flex-shrink-1"><div class="o_wsale_product_information_text flex-grow-1"><h6 class="o_wsale_products_item_title mb-2 text-break"><a class="text-primary text-decoration-none" itemprop="name" href="${pathOf(one)}${search}" content="${escaped(one.title)}">${escaped(one.title)}</a></h6></div><div class="o_wsale_product_sub d-flex justify-content-between align-items-end gap-2 flex-wrap pb-1"><div class="o_wsale_product_btn"><input name="product_id" type="hidden" value="${String(one.id)}"><a href="#" role="button" class="btn btn-primary a-submit" aria-label="Shopping cart" title="Shopping cart"><span class="fa fa-shopping-cart"></span></a></div><div class="product_price" itemprop="offers" itemscope itemtype="http://schema.org/Offer">${price(one.price)}<span itemprop="price" style="display:none;">${String(one.price / 100)}</span><span itemprop="priceCurrency" style="display:none;">USD</span></div></div></div></form></div></div>`;

const shopPage = (search: string, list: readonly Goods[]): string => {
  const hang = search === '' ? '' : `?search=${encodeURIComponent(search)}`;
  const none = `<div class="text-center text-muted mt128 mb256"><h3 class="mt8">No results</h3><p>No results for "<strong class="text-primary">${escaped(search)}</strong>" in category "All Products".</p></div>`;
  return `<div class="oe_website_sale container pt-2"><div class="products_header btn-toolbar flex-nowrap"><form method="get" class="o_searchbar_form s_searchbar_input o_wsale_products_searchbar_form me-auto flex-grow-1 d-lg-inline" action="/shop" data-snippet="s_searchbar_input"><div role="search" class="input-group"><input type="search" name="search" class="search-query form-control oe_search_box border-0 text-bg-light" placeholder="Search..." value="${escaped(search)}" autocomplete="off"><button type="submit" aria-label="Search" title="Search" class="btn oe_search_button btn btn-light"><i class="oi oi-search"></i></button></div><input name="order" type="hidden" class="o_search_order_by" value=""></form></div><div id="products_grid"><div class="o_wsale_products_grid_table_wrapper"><section id="o_wsale_products_grid" class="o_wsale_products_grid_table grid">${list.length === 0 ? none : list.map((one) => card(one, hang)).join('')}</section></div></div></div>`;
};

const productPage = (
  one: Goods,
): string => `<div itemscope itemtype="http://schema.org/Product" id="product_detail_main" class="oe_website_sale container"><nav class="breadcrumb"><a href="/shop">All Products</a></nav><div class="row"><div class="col-lg-6"><img src="/img/${String(one.id)}" class="img img-fluid product_detail_img" alt="${escaped(one.title)}" itemprop="image"></div><div id="product_details" class="col-lg-6"><h1 itemprop="name">${escaped(one.title)}</h1><form action="/shop/cart/update" method="post"><input type="hidden" name="csrf_token" value="0d00"><div class="js_product js_main_product mb-3"><div><div itemprop="offers" itemscope itemtype="http://schema.org/Offer" class="product_price mt-2 mb-3 d-inline-block"><h3 class="css_editable_mode_hidden"><span class="oe_price" style="white-space: nowrap;">$ <span class="oe_currency_value">${(one.price / 100).toFixed(2)}</span></span><span itemprop="price" style="display:none;">${String(one.price / 100)}</span><span itemprop="priceCurrency" style="display:none;">USD</span></h3></div></div>
<input type="hidden" class="product_id" name="product_id" value="${String(one.id)}"><input type="hidden" class="product_template_id" name="product_template_id" value="${String(one.id)}"><div id="o_wsale_cta_wrapper" class="d-flex flex-wrap align-items-center"><div contenteditable="false" class="css_quantity input-group d-inline-flex me-2 mb-2"><a class="btn btn-link js_add_cart_json" aria-label="Remove one" title="Remove one" href="#"><i class="fa fa-minus"></i></a><input type="text" class="form-control quantity text-center" data-min="1" name="add_qty" value="1"><a class="btn btn-link float_left js_add_cart_json" aria-label="Add one" title="Add one" href="#"><i class="fa fa-plus"></i></a></div>
<div id="add_to_cart_wrap" class="d-inline-flex align-items-center mb-2 me-auto"><a data-animation-selector=".o_wsale_product_images" role="button" id="add_to_cart" href="#" class="btn btn-primary js_check_product a-submit flex-grow-1"><i class="fa fa-shopping-cart me-2"></i>Add to cart</a></div></div></div></form><div id="product_attributes_simple"></div></div></div><section class="s_dynamic_snippet_products"><h3>Alternative Products</h3><a href="${pathOf(goods[11] ?? one)}">${escaped(goods[11]?.title ?? '')}</a></section></div>`;

const cartLines = (till: Till): string =>
  `<div id="cart_products" class="js_cart_lines d-flex flex-column mb32">${till
    .lines()
    .map(
      (
        one,
      ) => `<div class="o_cart_product d-flex align-items-stretch gap-3" data-product-id="${String(one.id)}"><img src="/img/${String(one.id)}" class="img o_image_64_max rounded mb-2 img-fluid" alt="${escaped(one.title)}"><div class="flex-grow-1"><a href="${pathOf(one)}"><h6 class="d-inline align-top h6 fw-bold">${escaped(one.title)}</h6></a><div><a href="#" aria-label="Remove from cart" title="Remove from cart" class="js_delete_product d-none d-md-inline-block small">Remove</a></div></div>
<div class="d-flex flex-column align-items-end"><div class="css_quantity input-group mb-2"><a href="#" class="btn btn-link js_add_cart_json d-inline-block border-end-0" aria-label="Remove one" title="Remove one"><i class="position-relative z-1 fa fa-minus"></i></a><input type="text" class="js_quantity quantity form-control border-start-0 border-end-0" data-line-id="${String(lineId(one.id))}" data-product-id="${String(one.id)}" value="${String(one.held)}"><a href="#" class="btn btn-link float_left js_add_cart_json border-start-0" aria-label="Add one" title="Add one"><i class="fa fa-plus position-relative z-1"></i></a></div><div class="mb-0 h6 fw-bold text-end" name="website_sale_cart_line_price"><span style="white-space: nowrap;">$&nbsp;<span class="oe_currency_value">${((one.price * one.held) / 100).toFixed(2)}</span></span></div></div></div>`,
    )
    .join('')}</div>`;
const cartPage = (till: Till): string =>
  `<div class="oe_website_sale container py-2"><div class="wizard"><h3>Order summary</h3></div><div class="row"><div id="shop_cart" class="oe_cart col-12 col-lg-7">${till.units() === 0 ? '<div class="js_cart_lines alert alert-info">Your cart is empty!</div>' : cartLines(till)}</div>${till.units() === 0 ? '' : `<div class="o_total_card col-12 col-lg-5"><table class="table"><tr id="order_total_untaxed"><td>Subtotal</td><td class="text-end">$ ${(till.total() / 100).toFixed(2)}</td></tr><tr id="order_total"><td>Total</td><td><strong class="monetary_field">${dollars(till.total())}</strong></td></tr></table><a role="button" class="btn btn-primary w-100" href="/shop/checkout?express=1">Checkout</a></div>`}</div></div>`;

export const odoo: Storefront = {
  name: 'Odoo',
  start: '/shop',
  path: pathOf,
  answer({ path, query, form, text }, till) {
    const show = (title: string, content: string) => html(frame(title, content, till));
    if (path === '/shop/cart/update_json') {
      const { params } = JSON.parse(text) as { params: { product_id: number; add_qty?: number; set_qty?: number } };
      if (params.add_qty !== undefined) till.add(params.product_id, params.add_qty);
      else till.set(params.product_id, params.set_qty ?? 0);
      return json({ jsonrpc: '2.0', result: { cart_quantity: till.units(), lines: cartLines(till) } });
    }
    if (path === '/shop/cart/update') {
      if (form.get('csrf_token') !== '0d00') return { status: 400, body: 'Session expired (invalid CSRF token)' };
      till.add(Number(form.get('product_id')), Number(form.get('add_qty') ?? 1));
      return redirect('/shop/cart');
    }
    if (path === '/shop/cart') return show('Shopping Cart', cartPage(till));
    if (path === '/shop') {
      const search = query.get('search') ?? '';
      return show('Shop', shopPage(search, search === '' ? goods.slice(0, 20) : findGoods(search, 'all')));
    }
    if (path === '/')
      return show(
        'Home',
        '<section class="s_banner"><h1>Odd Orchard</h1><a href="/shop" class="btn btn-primary">Shop now</a></section>',
      );
    if (path === '/shop/checkout') till.isCheckoutTouched = true;
    const one = goods.find((product) => pathOf(product) === path);
    return one === undefined ? notFound() : show(one.title, productPage(one));
  },
};
