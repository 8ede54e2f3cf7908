import { dollars, escaped, findGoods, goods } from '../../storefront-goods';
import type { Goods } from '../../storefront-goods';
import { html, notFound, redirect } from '../../storefront-site';
import type { Storefront, Till } from '../../storefront-site';

/** Shopware 6: fields named by the product's own id, everything about the cart below /checkout, a drawer fetched after each add. */
const uuid = (id: number): string => `018f3c2e9a7b7d4c8e1f00000000${id.toString(16).padStart(4, '0')}`;
const idOf = (told: string): number => Number.parseInt(told.slice(-4), 16);
const pathOf = ({ slug, id }: Goods): string => `/${slug}/SW-${String(id)}`;

const script = `
const drawer = document.createElement('div');
drawer.className = 'offcanvas offcanvas-end cart-offcanvas';
const load = async () => {
  drawer.innerHTML = await (await fetch('/checkout/offcanvas')).text();
  drawer.classList.add('show'); drawer.setAttribute('role', 'dialog'); drawer.style.cssText = 'position:fixed;top:0;right:0;width:400px;height:100%;background:#fff';
  if (!drawer.isConnected) document.body.append(drawer);
  drawer.querySelector('.offcanvas-close')?.addEventListener('click', () => drawer.remove());
  const widget = await (await fetch('/widgets/checkout/info')).text();
  document.querySelector('[data-cart-widget]').innerHTML = widget;
};
setTimeout(() => document.addEventListener('submit', async (event) => {
  const form = event.target;
  if (form.matches('[data-add-to-cart]')) { event.preventDefault(); await fetch(form.action, { method: 'POST', body: new URLSearchParams(new FormData(form)) }); await load(); }
  else if (form.closest('.cart-offcanvas')) { event.preventDefault(); await fetch(form.action, { method: 'POST', body: new URLSearchParams(new FormData(form)) }); await load(); }
}, true), 200);
document.addEventListener('change', (event) => { if (event.target.matches('.js-offcanvas-cart-change-quantity, [data-form-auto-submit] select, [data-form-auto-submit] input')) event.target.form.requestSubmit(); });
document.addEventListener('click', (event) => {
  const step = event.target.closest('.js-btn-minus, .js-btn-plus');
  if (!step) return;
  const input = step.parentElement.querySelector('input');
  input.value = Math.max(1, Number(input.value) + (step.matches('.js-btn-plus') ? 1 : -1));
  input.dispatchEvent(new Event('change', { bubbles: true }));
});
`;

const widget = (till: Till): string =>
  `<span class="header-cart-icon"><svg></svg></span>${till.units() === 0 ? '' : `<span class="badge bg-primary header-cart-badge">${String(till.lines().length)}</span>`}<span class="header-cart-total d-none d-sm-inline-block ms-sm-2">${dollars(till.total())}*</span>`;

function frame(title: string, content: string, till: Till): string {
  return `<!DOCTYPE html><html lang="en-GB" itemscope="itemscope" itemtype="https://schema.org/WebPage"><head><meta charset="utf-8"><title>${title}</title></head><body class="is-ctl-product is-act-index"><header class="header-main"><div class="container"><div class="row header-row"><div class="header-logo-col"><a class="header-logo-main-link" href="/" title="Go to homepage"><img src="/img/logo" alt="Go to homepage"></a></div>
<div class="header-search-col"><form action="/search" method="get" data-search-widget="true" class="header-search-form js-search-form"><div class="input-group"><input type="search" name="search" class="form-control header-search-input" autocomplete="off" autocapitalize="off" placeholder="Enter search term..." aria-label="Enter search term..." value=""><button type="submit" class="btn header-search-btn" aria-label="Search"><span class="header-search-icon"><svg></svg></span></button></div></form></div>
<div class="header-actions-col"><div class="account-menu"><a href="/account/login" class="btn account-menu-btn" title="Your account"><svg></svg></a></div><div class="header-cart" data-off-canvas-cart="true"><a class="btn header-cart-btn header-actions-btn" href="/checkout/cart" data-cart-widget="true" title="Shopping cart" aria-label="Shopping cart">${widget(till)}</a></div></div></div></div></header>
<main class="content-main" id="content-main"><div class="container-main">${content}</div></main><footer class="footer-main"><a href="/imprint">Imprint</a><p>* All prices incl. VAT</p></footer><script>${script}</script></body></html>`;
}

const buy = (one: Goods, field: string, name: string, classes: string): string =>
  `<form action="/checkout/line-item/add" method="post" class="buy-widget" data-add-to-cart="true"><input type="hidden" name="redirectTo" value="frontend.detail.page"><input type="hidden" name="lineItems[${uuid(one.id)}][id]" value="${uuid(one.id)}"><input type="hidden" name="lineItems[${uuid(one.id)}][type]" value="product"><input type="hidden" name="lineItems[${uuid(one.id)}][referencedId]" value="${uuid(one.id)}"><input type="hidden" name="lineItems[${uuid(one.id)}][stackable]" value="1"><input type="hidden" name="product-name" value="${escaped(one.title)}">${field}<button class="btn btn-buy ${classes}" title="Add to shopping cart">${name}</button></form>`;

const box = (
  one: Goods,
): string => `<div class="cms-listing-col col-sm-6 col-lg-4" role="listitem"><div class="card product-box box-standard" data-product-information="${escaped(JSON.stringify({ id: uuid(one.id), name: one.title }))}"><div class="card-body"><div class="product-badges"></div><div class="product-image-wrapper"><a href="${pathOf(one)}" title="${escaped(one.title)}" class="product-image-link"><img src="/img/${String(one.id)}" class="product-image is-standard" alt="${escaped(one.title)}"></a></div>
<div class="product-info"><a href="${pathOf(one)}" class="product-name" title="${escaped(one.title)}">${escaped(one.title)}</a><div class="product-description">Good every day.</div><div class="product-price-info"><p class="product-price-unit"></p><div class="product-price-wrapper"><span class="product-price">${dollars(one.price)}*</span></div></div><div class="product-action"><div class="d-grid">${buy(one, `<input type="hidden" name="lineItems[${uuid(one.id)}][quantity]" value="1">`, 'Add to shopping cart', '')}</div></div></div></div></div></div>`;
const boxes = (list: readonly Goods[]): string =>
  `<div class="row cms-listing-row js-listing-wrapper" role="list">${list.map(box).join('')}</div>`;

const productPage = (
  one: Goods,
): string => `<div class="product-detail" itemscope itemtype="https://schema.org/Product"><h1 class="product-detail-name" itemprop="name">${escaped(one.title)}</h1><div class="product-detail-buy" itemprop="offers" itemscope itemtype="https://schema.org/Offer"><meta itemprop="priceCurrency" content="USD"><div class="product-detail-price-container"><meta itemprop="price" content="${String(one.price / 100)}"><p class="product-detail-price">${dollars(one.price)}*</p></div><link itemprop="availability" href="https://schema.org/InStock">
${buy(one, `<div class="input-group product-detail-quantity-group quantity-selector-group"><button type="button" class="btn btn-outline-light btn-minus js-btn-minus" aria-label="Decrease quantity">−</button><input type="number" name="lineItems[${uuid(one.id)}][quantity]" class="form-control js-quantity-selector quantity-selector-group-input" min="1" max="100" step="1" value="1" aria-label="Quantity"><button type="button" class="btn btn-outline-light btn-plus js-btn-plus" aria-label="Increase quantity">+</button></div>`, 'Add to shopping cart', 'btn-primary btn-lg')}</div><div class="product-detail-ordernumber-container"><strong>Product number:</strong> <span itemprop="sku">SW-${String(one.id)}</span></div></div>
<div class="product-detail-cross-selling"><h2>You may also like</h2>${boxes(goods.filter(({ id }) => id !== one.id).slice(30, 33))}</div>`;

const lineItems = (till: Till): string =>
  till
    .lines()
    .map(
      (
        one,
      ) => `<div class="line-item line-item-product is-discount js-cart-item" role="listitem"><div class="row line-item-row"><div class="line-item-info"><a href="${pathOf(one)}" class="line-item-img-link"><img src="/img/${String(one.id)}" class="img-fluid line-item-img" alt=""></a><div class="line-item-details"><a href="${pathOf(one)}" class="line-item-label" title="${escaped(one.title)}">${escaped(one.title)}</a><div class="line-item-product-number">Product number: SW-${String(one.id)}</div></div></div>
<div class="line-item-quantity"><form action="/checkout/line-item/change-quantity/${uuid(one.id)}" method="post" class="line-item-quantity-container" data-form-auto-submit="true"><input type="hidden" name="redirectTo" value="frontend.checkout.cart.page"><input type="number" name="quantity" class="form-control line-item-quantity-select js-offcanvas-cart-change-quantity" min="1" max="100" value="${String(one.held)}" aria-label="Quantity"></form></div><div class="line-item-unit-price"><span class="line-item-unit-price-value">${dollars(one.price)}*</span></div><div class="line-item-total-price"><span class="line-item-total-price-value">${dollars(one.price * one.held)}*</span></div>
<div class="line-item-remove"><form action="/checkout/line-item/delete/${uuid(one.id)}" method="post" class="line-item-remove-container"><input type="hidden" name="redirectTo" value="frontend.checkout.cart.page"><button type="submit" class="btn btn-light line-item-remove-button" title="Remove ${escaped(one.title)} from shopping cart"><span class="icon icon-x"><svg></svg></span></button></form></div></div></div>`,
    )
    .join('');
const cartPage = (till: Till): string =>
  till.units() === 0
    ? '<div class="checkout-main"><h1 class="cart-main-header">Shopping cart</h1><div role="alert" class="alert alert-info d-flex align-items-center"><div class="alert-content-container">Your shopping cart is empty.</div></div></div>'
    : `<div class="checkout"><div class="checkout-main"><h1 class="cart-main-header">Shopping cart</h1><div class="checkout-product-table"><div class="cart-table-header row"><div>Product</div><div>Quantity</div><div>Unit price</div><div>Subtotal</div></div><div class="line-item-list" role="list">${lineItems(till)}</div></div></div><div class="checkout-aside"><h2>Summary</h2><dl class="row checkout-aside-summary-list"><dt>Subtotal</dt><dd>${dollars(till.total())}*</dd><dt>Grand total</dt><dd class="checkout-aside-summary-total">${dollars(till.total())}*</dd></dl><a href="/checkout/confirm" class="btn btn-primary btn-lg begin-checkout-btn" title="Go to checkout">Go to checkout</a></div></div>`;
const offcanvas = (till: Till): string =>
  `<button class="btn btn-light offcanvas-close" aria-label="Close"><svg></svg>Continue shopping</button><div class="offcanvas-body"><div class="offcanvas-cart"><h4 class="offcanvas-cart-header">Shopping cart</h4>${till.units() === 0 ? '<div class="alert alert-info">Your shopping cart is empty.</div>' : `<div class="offcanvas-cart-items">${lineItems(till)}</div><div class="offcanvas-summary">Subtotal ${dollars(till.total())}*</div><div class="offcanvas-cart-actions"><a href="/checkout/confirm" class="btn btn-primary begin-checkout-btn">Go to checkout</a><a href="/checkout/cart" class="btn btn-link">Display shopping cart</a></div>`}</div></div>`;

export const shopware: Storefront = {
  name: 'Shopware 6',
  start: '/',
  path: pathOf,
  answer({ path, query, form, method }, till) {
    const show = (title: string, content: string) => html(frame(title, content, till));
    if (path === '/checkout/line-item/add') {
      for (const [name, value] of form)
        if (/\[quantity\]$/.test(name)) till.add(idOf(/\[(\w+)\]/.exec(name)?.[1] ?? ''), Number(value));
      return redirect('/checkout/offcanvas');
    }
    const [, deed, item = ''] = /^\/checkout\/line-item\/(change-quantity|delete)\/(\w+)$/.exec(path) ?? [];
    if (deed !== undefined && method === 'POST') {
      till.set(idOf(item), deed === 'delete' ? 0 : Number(form.get('quantity')));
      return redirect('/checkout/cart');
    }
    if (path === '/checkout/offcanvas') return html(offcanvas(till));
    if (path === '/widgets/checkout/info') return html(widget(till));
    if (path === '/checkout/cart') return show('Shopping cart', cartPage(till));
    if (path === '/search') {
      const words = query.get('search') ?? '';
      const found = findGoods(words, 'any');
      return show(
        'Search',
        `<div class="search-page"><h1 class="search-headline">${found.length === 0 ? `No results found for &quot;${escaped(words)}&quot;.` : `${String(found.length)} product(s) found for &quot;${escaped(words)}&quot;`}</h1>${found.length === 0 ? '<div class="alert alert-info">No products found.</div>' : boxes(found)}</div>`,
      );
    }
    if (path === '/') return show('Home', `<h1>Catalogue</h1>${boxes(goods.slice(20, 26))}`);
    if (path.startsWith('/checkout')) till.isCheckoutTouched = true;
    const one = goods.find((product) => pathOf(product) === path);
    return one === undefined ? notFound() : show(one.title, productPage(one));
  },
};
