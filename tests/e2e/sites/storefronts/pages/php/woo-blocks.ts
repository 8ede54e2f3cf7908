import { escaped, findGoods, goods } from '../../storefront-goods';
import type { Goods } from '../../storefront-goods';
import { html, json, notFound, redirect } from '../../storefront-site';
import type { Answer, Asked, Storefront, Till } from '../../storefront-site';

/** WooCommerce in a theme of blocks: cart and drawer drawn by script over the Store API with its nonce, one hit opens the product. */
const nonce = '3f9c1be204';
const pathOf = ({ slug }: Goods): string => `/product/${slug}/`;
const minor = { currency_code: 'USD', currency_symbol: '$', currency_minor_unit: 2, currency_prefix: '$' };

const cartOf = (till: Till, url: URL) => ({
  items: till.lines().map((one) => ({
    key: `k${String(one.id)}`,
    id: one.id,
    quantity: one.held,
    quantity_limits: { minimum: 1, maximum: 9999, multiple_of: 1, editable: true },
    name: one.title,
    permalink: new URL(pathOf(one), url).href,
    images: [{ src: `/img/${String(one.id)}` }],
    prices: { price: String(one.price), ...minor },
    totals: { line_total: String(one.price * one.held), ...minor },
  })),
  items_count: till.units(),
  totals: { total_items: String(till.total()), total_price: String(till.total()), ...minor },
  errors: [],
});

const script = `
const money = (cents) => '$' + (cents / 100).toFixed(2);
let nonce = wcBlocksMiddlewareConfig.storeApiNonce;
const api = async (path, body) => {
  const answer = await fetch('/wp-json/wc/store/v1' + path, body ? { method: 'POST', headers: { 'content-type': 'application/json', Nonce: nonce }, body: JSON.stringify(body) } : {});
  nonce = answer.headers.get('Nonce') ?? nonce;
  return answer.json();
};
const button = document.querySelector('.wc-block-mini-cart__button');
const rowHtml = (one) => '<tr class="wc-block-cart-items__row" tabindex="-1"><td class="wc-block-cart-item__image" aria-hidden="false"><a href="' + one.permalink + '" tabindex="-1"><img src="' + one.images[0].src + '" alt=""></a></td><td class="wc-block-cart-item__product"><div class="wc-block-cart-item__wrap"><a class="wc-block-components-product-name" href="' + one.permalink + '">' + one.name + '</a><div class="wc-block-cart-item__prices"><span class="price wc-block-components-product-price"><span class="wc-block-formatted-money-amount wc-block-components-formatted-money-amount wc-block-components-product-price__value">' + money(one.prices.price) + '</span></span></div><div class="wc-block-cart-item__quantity"><div class="wc-block-components-quantity-selector"><input class="wc-block-components-quantity-selector__input" type="number" step="1" min="1" max="9999" aria-label="Quantity of ' + one.name + ' in your cart." value="' + one.quantity + '" data-key="' + one.key + '"><button aria-label="Reduce quantity of ' + one.name + '" class="wc-block-components-quantity-selector__button wc-block-components-quantity-selector__button--minus" data-key="' + one.key + '" data-to="' + (one.quantity - 1) + '"' + (one.quantity <= 1 ? ' disabled' : '') + '>−</button><button aria-label="Increase quantity of ' + one.name + '" class="wc-block-components-quantity-selector__button wc-block-components-quantity-selector__button--plus" data-key="' + one.key + '" data-to="' + (one.quantity + 1) + '">＋</button></div><button class="wc-block-cart-item__remove-link" aria-label="Remove ' + one.name + ' from cart" data-remove="' + one.key + '"></button></div></div></td><td class="wc-block-cart-item__total"><div class="wc-block-cart-item__total-price-and-sale-badge-wrapper"><span class="price wc-block-components-product-price"><span class="wc-block-formatted-money-amount wc-block-components-product-price__value">' + money(one.totals.line_total) + '</span></span></div></td></tr>';
const table = (cart) => '<table class="wc-block-cart-items wp-block-woocommerce-cart-line-items-block" tabindex="-1"><caption class="screen-reader-text"><h2>Products in cart</h2></caption><thead><tr class="wc-block-cart-items__header"><th scope="col"><span>Product</span></th><th scope="col"><span>Details</span></th><th scope="col"><span>Total</span></th></tr></thead><tbody>' + cart.items.map(rowHtml).join('') + '</tbody></table>';
const place = document.querySelector('.wp-block-woocommerce-cart');
function show(cart) {
  button.querySelector('.wc-block-mini-cart__badge').textContent = cart.items_count || '';
  button.setAttribute('aria-label', cart.items_count === 1 ? '1 item in cart, total price of ' + money(cart.totals.total_items) : cart.items_count + ' items in cart, total price of ' + money(cart.totals.total_items));
  for (const drawer of document.querySelectorAll('.wc-block-mini-cart__drawer')) drawer.querySelector('.wc-block-mini-cart__contents').innerHTML = cart.items_count === 0 ? '<div class="wp-block-woocommerce-empty-mini-cart-contents-block"><p class="has-text-align-center"><strong>Your cart is currently empty!</strong></p><a href="/shop/">Start shopping</a></div>' : '<h2 class="wc-block-mini-cart__title"><span>Your cart</span> <span>(' + cart.items_count + ' items)</span></h2>' + table(cart) + '<div class="wc-block-components-totals-item wc-block-mini-cart__footer-subtotal"><span>Subtotal</span><span>' + money(cart.totals.total_items) + '</span></div><a href="/cart/" class="wc-block-mini-cart__footer-cart">View my cart</a><a href="/checkout/">Go to checkout</a>';
  if (!place) return;
  place.classList.remove('is-loading');
  place.innerHTML = cart.items_count === 0
    ? '<div class="wp-block-woocommerce-empty-cart-block"><h2 class="has-text-align-center wc-block-cart__empty-cart__title">Your cart is currently empty!</h2><hr><h2>New in store</h2><ul class="wc-block-grid__products"><li class="wc-block-grid__product"><a href="/product/banana-chips-7-oz/" class="wc-block-grid__product-link"><img src="/img/57" alt=""><div class="wc-block-grid__product-title">Banana Chips 7 oz</div></a><div class="wc-block-grid__product-price price">$2.99</div><div class="wp-block-button wc-block-grid__product-add-to-cart"><a href="/?add-to-cart=57" class="wp-block-button__link add_to_cart_button">Add to cart</a></div></li></ul></div>'
    : '<div class="wc-block-components-sidebar-layout wc-block-cart"><div class="wc-block-components-main wc-block-cart__main">' + table(cart) + '</div><div class="wc-block-components-sidebar wc-block-cart__sidebar"><h2>Cart totals</h2><div class="wc-block-components-totals-wrapper"><div class="wc-block-components-totals-item"><span>Subtotal</span><span class="wc-block-formatted-money-amount">' + money(cart.totals.total_items) + '</span></div></div><div class="wc-block-components-totals-item wc-block-components-totals-footer-item"><span>Estimated total</span><span>' + money(cart.totals.total_price) + '</span></div><a href="/checkout/" class="wc-block-cart__submit-button">Proceed to Checkout</a></div></div>';
}
document.addEventListener('click', async (event) => {
  const key = event.target.closest('[data-key][data-to]'), remove = event.target.closest('[data-remove]'), add = event.target.closest('button.ajax_add_to_cart');
  if (key) show(await api('/cart/update-item', { key: key.dataset.key, quantity: Number(key.dataset.to) }));
  else if (remove) show(await api('/cart/remove-item', { key: remove.dataset.remove }));
  else if (add) { event.preventDefault(); show(await api('/cart/add-item', { id: Number(add.dataset.product_id), quantity: 1 })); add.querySelector('span').textContent = '1 in cart'; }
  else if (event.target.closest('.wc-block-mini-cart__button')) {
    if (document.querySelector('.wc-block-mini-cart__drawer')) return;
    const drawer = document.createElement('div');
    drawer.className = 'wc-block-components-drawer__screen-overlay';
    drawer.innerHTML = '<div class="wc-block-mini-cart__drawer wc-block-components-drawer" role="dialog" tabindex="-1" aria-modal="true" style="position:fixed;right:0;top:0;background:#fff"><div class="wc-block-components-drawer__close-wrapper"><button class="wc-block-components-drawer__close" aria-label="Close"></button></div><div class="wc-block-mini-cart__contents"></div></div>';
    document.body.append(drawer);
    drawer.querySelector('.wc-block-components-drawer__close').onclick = () => drawer.remove();
    show(await api('/cart'));
  }
});
document.addEventListener('change', async (event) => { if (event.target.dataset.key) show(await api('/cart/update-item', { key: event.target.dataset.key, quantity: Number(event.target.value) })); });
setTimeout(async () => show(await api('/cart')), 200);
`;

function frame(title: string, bodyClass: string, content: string): Answer {
  return html(`<!doctype html><html lang="en-US"><head><meta charset="UTF-8"><title>${title} – Block Barn</title><link rel="https://api.w.org/" href="/wp-json/"><meta name="generator" content="WordPress 6.8"><meta name="generator" content="WooCommerce 10.2"></head><body class="${bodyClass} wp-theme-block woocommerce-no-js"><div class="wp-site-blocks">
<header class="wp-block-template-part"><div class="wp-block-group"><p class="wp-block-site-title"><a href="/" rel="home">Block Barn</a></p><nav class="wp-block-navigation" aria-label="Menu"><ul><li><a class="wp-block-navigation-item__content" href="/shop/"><span>Shop</span></a></li><li><a href="/my-account/"><span>My account</span></a></li></ul></nav>
<form role="search" method="get" action="/" class="wp-block-search__button-outside wp-block-search"><label class="wp-block-search__label screen-reader-text" for="s1">Search</label><div class="wp-block-search__inside-wrapper"><input class="wp-block-search__input" id="s1" placeholder="Search products…" value="" type="search" name="s" required><input type="hidden" name="post_type" value="product"><button aria-label="Search" class="wp-block-search__button wp-element-button" type="submit"><svg></svg></button></div></form>
<div class="wc-block-mini-cart wp-block-woocommerce-mini-cart"><button class="wc-block-mini-cart__button" aria-label="Cart"><span class="wc-block-mini-cart__quantity-badge"><svg class="wc-block-mini-cart__icon"></svg><span class="wc-block-mini-cart__badge"></span></span></button></div></div></header>
<main class="wp-block-group">${content}</main><footer class="wp-block-template-part"><a href="/refund_returns/">Returns</a> <a href="/cart/">Cart</a></footer></div>
<script>const wcBlocksMiddlewareConfig = { storeApiNonce: '${nonce}', wcStoreApiNonceTimestamp: '1764460800' };${script}</script></body></html>`);
}

const card = (
  one: Goods,
): string => `<li class="wp-block-post post-${String(one.id)} product type-product status-publish"><div class="wc-block-components-product-image wc-block-grid__product-image"><a href="${pathOf(one)}"><img src="/img/${String(one.id)}" alt="${escaped(one.title)}"></a></div><h2 class="has-text-align-center wp-block-post-title has-medium-font-size"><a href="${pathOf(one)}" target="_self">${escaped(one.title)}</a></h2>
<div class="wp-block-woocommerce-product-price"><div class="wc-block-components-product-price wc-block-grid__product-price"><span class="woocommerce-Price-amount amount"><bdi><span class="woocommerce-Price-currencySymbol">$</span>${(one.price / 100).toFixed(2)}</bdi></span></div></div>
<div class="wp-block-button wc-block-components-product-button wp-block-woocommerce-product-button"><button class="wp-block-button__link wp-element-button wc-block-components-product-button__button add_to_cart_button ajax_add_to_cart product_type_simple" aria-label="Add to cart: &ldquo;${escaped(one.title)}&rdquo;" data-product_id="${String(one.id)}" type="button"><span>Add to cart</span></button></div></li>`;
const cards = (list: readonly Goods[]): string =>
  `<div class="wp-block-woocommerce-product-collection"><ul class="products-block-post-template wp-block-woocommerce-product-template is-flex-container columns-3">${list.map(card).join('')}</ul></div>`;

const productPage = (
  one: Goods,
): string => `<div class="woocommerce product"><div class="wp-block-columns"><div class="wp-block-woocommerce-product-image-gallery"><img src="/img/${String(one.id)}" alt="${escaped(one.title)}"></div><div class="wp-block-column"><h1 class="wp-block-post-title">${escaped(one.title)}</h1><div class="wp-block-woocommerce-product-price"><span class="woocommerce-Price-amount amount"><bdi>$${(one.price / 100).toFixed(2)}</bdi></span></div>
<div class="wp-block-add-to-cart-form wc-block-add-to-cart-form"><form class="cart" action="${pathOf(one)}" method="post" enctype="multipart/form-data"><div class="quantity"><label class="screen-reader-text" for="q1">${escaped(one.title)} quantity</label><input type="number" id="q1" class="input-text qty text" name="quantity" value="1" aria-label="Product quantity" min="1" step="1"></div><button type="submit" name="add-to-cart" value="${String(one.id)}" class="single_add_to_cart_button button alt wp-element-button">Add to cart</button></form></div><div class="product_meta"><span class="sku_wrapper">SKU: <span class="sku">W${String(one.id)}</span></span></div></div></div></div>
<section class="related products"><h2 class="wp-block-heading">Related products</h2>${cards(goods.filter(({ id }) => id !== one.id).slice(24, 28))}</section>`;

function storeApi({ path, headers, text, url }: Asked, till: Till): Answer {
  const call = path.replace('/wp-json/wc/store/v1', '');
  if (call !== '/cart') {
    if (headers.nonce !== nonce)
      return { ...json({ code: 'woocommerce_rest_missing_nonce', message: 'Missing the Nonce header.' }), status: 401 };
    const told = JSON.parse(text) as { id?: number; key?: string; quantity?: number };
    const id = told.id ?? Number(told.key?.slice(1));
    if (call === '/cart/add-item') till.add(id, told.quantity ?? 1);
    else if (call === '/cart/update-item') till.set(id, told.quantity ?? 0);
    else if (call === '/cart/remove-item') till.set(id, 0);
    else return notFound();
  }
  return json(cartOf(till, url), { Nonce: nonce });
}

export const wooBlocks: Storefront = {
  name: 'WooCommerce, theme of blocks',
  start: '/',
  path: pathOf,
  answer(asked, till) {
    const { path, query, form, method } = asked;
    if (path.startsWith('/wp-json/wc/store/v1/')) return storeApi(asked, till);
    if (query.has('add-to-cart')) till.add(Number(query.get('add-to-cart')));
    const one = goods.find((product) => pathOf(product) === path);
    if (one !== undefined) {
      if (method === 'POST') till.add(Number(form.get('add-to-cart')), Number(form.get('quantity') ?? 1));
      const notice =
        method === 'POST'
          ? `<div class="wc-block-components-notice-banner is-success" role="alert"><div>&ldquo;${escaped(one.title)}&rdquo; has been added to your cart. <a href="/cart/" class="button wc-forward">View cart</a></div></div>`
          : '';
      return frame(one.title, 'single-product woocommerce woocommerce-page', `${notice}${productPage(one)}`);
    }
    const words = query.get('s');
    if (words !== null) {
      const found = query.get('post_type') === 'product' ? findGoods(words, 'all') : [];
      const [only, ...more] = found;
      if (only !== undefined && more.length === 0) return redirect(pathOf(only));
      const title = `<h1 class="wp-block-query-title">Search results for: &ldquo;${escaped(words)}&rdquo;</h1>`;
      return frame(
        'Search',
        'search search-results woocommerce woocommerce-page',
        found.length === 0
          ? `${title}<p>No products were found matching your selection.</p>`
          : `${title}<p class="woocommerce-result-count">Showing all ${String(found.length)} results</p>${cards(found)}`,
      );
    }
    if (path === '/cart/')
      return frame(
        'Cart',
        'page woocommerce-cart woocommerce-page',
        '<h1 class="wp-block-post-title">Cart</h1><div class="wp-block-woocommerce-cart alignwide is-loading"></div>',
      );
    if (path === '/' || path === '/shop/')
      return frame('Shop', 'home archive woocommerce woocommerce-page', `<h1>Shop</h1>${cards(goods.slice(9, 18))}`);
    if (path === '/checkout/') till.isCheckoutTouched = true;
    return notFound();
  },
};
