import { dollars, escaped, findGoods, goods } from '../storefront-goods';
import type { Goods } from '../storefront-goods';
import { html, json, notFound, redirect } from '../storefront-site';
import type { Storefront, Till } from '../storefront-site';

/** nopCommerce: buttons that ask by script with a token, a bar that says what was added, a cart of one form with boxes to remove by. */
const pathOf = ({ slug }: Goods): string => `/${slug}`;
const token = 'CfDJ8Nop4Token';
const lineId = (id: number): number => 900 + id;

const script = `
const AjaxCart = {
  async send(url, form) {
    const body = new URLSearchParams(form ? new FormData(document.querySelector(form)) : {});
    body.set('__RequestVerificationToken', document.querySelector('input[name=__RequestVerificationToken]').value);
    const answer = await (await fetch(url, { method: 'POST', body, headers: { 'x-requested-with': 'XMLHttpRequest' } })).json();
    if (answer.redirect) { location = answer.redirect; return; }
    document.querySelector('.cart-qty').textContent = answer.updatetopcartsectionhtml;
    document.getElementById('flyout-cart').outerHTML = answer.updateflyoutcartsectionhtml;
    const bar = document.getElementById('bar-notification');
    bar.innerHTML = '<div class="bar-notification success"><span class="close" title="Close">&nbsp;</span><p class="content">' + answer.message + '</p></div>';
    setTimeout(() => { bar.innerHTML = ''; }, 3500);
  },
  addproducttocart_catalog(url) { void this.send(url); },
  addproducttocart_details(url, form) { void this.send(url, form); },
};
for (const button of document.querySelectorAll('.remove-btn')) button.addEventListener('click', () => { button.previousElementSibling.checked = true; document.getElementById('updatecart').click(); });
for (const input of document.querySelectorAll('.qty-input[name^=itemquantity]')) input.addEventListener('change', () => document.getElementById('updatecart').click());
document.getElementById('small-search-box-form').addEventListener('submit', (event) => { if (document.getElementById('small-searchterms').value === '') { alert('Please enter some search keyword'); event.preventDefault(); } });
`;

const flyout = (
  till: Till,
): string => `<div id="flyout-cart" class="flyout-cart" style="display:none"><div class="mini-shopping-cart"><div class="count">${till.units() === 0 ? 'You have no items in your shopping cart.' : `There are <a href="/cart" class="items-count">${String(till.units())} item(s)</a> in your cart.`}</div>
<div class="items">${till
  .lines()
  .map(
    (one) =>
      `<div class="item"><div class="picture"><a href="${pathOf(one)}"><img alt="Picture of ${escaped(one.title)}" src="/img/${String(one.id)}"></a></div><div class="product"><div class="name"><a href="${pathOf(one)}">${escaped(one.title)}</a></div><div class="price">Unit price: <span>${dollars(one.price)}</span></div><div class="quantity">Quantity: <span>${String(one.held)}</span></div></div></div>`,
  )
  .join('')}</div>
${till.units() === 0 ? '' : `<div class="totals">Sub-Total: <strong>${dollars(till.total())}</strong></div><div class="buttons"><button type="button" class="button-1 cart-button" onclick="location.href='/cart'">Go to cart</button></div>`}</div></div>`;

function frame(title: string, content: string, till: Till): string {
  return `<!DOCTYPE html><html lang="en" dir="ltr" class="html-page"><head><title>${title}. Plain Provisions</title><meta charset="UTF-8"><meta name="generator" content="nopCommerce"></head><body><input name="__RequestVerificationToken" type="hidden" value="${token}"><div class="master-wrapper-page"><div id="bar-notification" class="bar-notification-container" data-close="Close"></div>
<div class="header"><div class="header-upper"><div class="header-links"><ul><li><a href="/register?returnUrl=%2F" class="ico-register">Register</a></li><li><a href="/login?returnUrl=%2F" class="ico-login">Log in</a></li><li><a href="/wishlist" class="ico-wishlist"><span class="wishlist-label">Wishlist</span> <span class="wishlist-qty">(0)</span></a></li>
<li id="topcartlink"><a href="/cart" class="ico-cart"><span class="cart-label">Shopping cart</span> <span class="cart-qty">(${String(till.units())})</span></a></li></ul></div>${flyout(till)}</div>
<div class="header-lower"><div class="header-logo"><a href="/"><img alt="Plain Provisions" src="/img/logo"></a></div><div class="search-box store-search-box"><form method="get" id="small-search-box-form" action="/search"><input type="text" class="search-box-text" id="small-searchterms" autocomplete="off" name="q" placeholder="Search store" aria-label="Search store"><button type="submit" class="button-1 search-box-button">Search</button></form></div></div></div>
<div class="header-menu"><ul class="top-menu notmobile"><li><a href="/food">Food</a></li></ul></div>
<div class="master-wrapper-content"><div class="master-column-wrapper"><div class="center-1">${content}</div></div></div>
<div class="footer"><ul class="list"><li><a href="/sitemap">Sitemap</a></li><li><a href="/cart">Shopping cart</a></li><li><a href="/recentlyviewedproducts">Recently viewed products</a></li></ul></div></div><script>${script}</script></body></html>`;
}

const item = (
  one: Goods,
): string => `<div class="item-box"><div class="product-item" data-productid="${String(one.id)}"><div class="picture"><a href="${pathOf(one)}" title="Show details for ${escaped(one.title)}"><img alt="Picture of ${escaped(one.title)}" src="/img/${String(one.id)}" title="Show details for ${escaped(one.title)}"></a></div>
<div class="details"><h2 class="product-title"><a href="${pathOf(one)}">${escaped(one.title)}</a></h2><div class="product-rating-box" title="0 review(s)"><div class="rating"><div style="width: 0%"></div></div></div><div class="description" data-short-description=none></div><div class="add-info"><div class="prices"><span class="price actual-price">${dollars(one.price)}</span></div>
<div class="buttons"><button type="button" class="button-2 product-box-add-to-cart-button" onclick="return AjaxCart.addproducttocart_catalog('/addproducttocart/catalog/${String(one.id)}/1/1'),!1">Add to cart</button><button type="button" class="button-2 add-to-compare-list-button" title="Add to compare list">Add to compare list</button><button type="button" class="button-2 add-to-wishlist-button" title="Add to wishlist">Add to wishlist</button></div></div></div></div></div>`;
const items = (list: readonly Goods[]): string =>
  `<div class="product-grid"><div class="item-grid">${list.map(item).join('')}</div></div>`;

const productPage = (
  one: Goods,
): string => `<div class="page product-details-page"><div class="page-body"><form method="post" id="product-details-form" action="${pathOf(one)}"><div itemscope itemtype="http://schema.org/Product" data-productid="${String(one.id)}"><div class="product-essential"><div class="gallery"><img alt="Picture of ${escaped(one.title)}" src="/img/${String(one.id)}" itemprop="image"></div>
<div class="overview"><div class="product-name"><h1 itemprop="name">${escaped(one.title)}</h1></div><div class="additional-details"><div class="sku"><span class="label">SKU:</span> <span class="value" itemprop="sku">N${String(one.id)}</span></div></div><div class="prices" itemprop="offers" itemscope itemtype="http://schema.org/Offer"><div class="product-price"><span id="price-value-${String(one.id)}" class="price-value-${String(one.id)}">${dollars(one.price)}</span><meta itemprop="price" content="${String(one.price / 100)}"><meta itemprop="priceCurrency" content="USD"></div></div>
<div class="add-to-cart"><div class="add-to-cart-panel"><label class="qty-label" for="product_enteredQuantity_${String(one.id)}">Qty:</label><input id="product_enteredQuantity_${String(one.id)}" class="qty-input" type="text" aria-label="Enter a quantity" name="addtocart_${String(one.id)}.EnteredQuantity" value="1"><button type="button" id="add-to-cart-button-${String(one.id)}" class="button-1 add-to-cart-button" data-productid="${String(one.id)}" onclick="return AjaxCart.addproducttocart_details('/addproducttocart/details/${String(one.id)}/1','#product-details-form'),!1">Add to cart</button></div></div>
<div class="overview-buttons"><button type="button" class="button-2 add-to-wishlist-button">Add to wishlist</button></div></div></div></div><input name="__RequestVerificationToken" type="hidden" value="${token}"></form>
<div class="also-purchased-products-grid product-grid"><div class="title"><strong>Customers who bought this item also bought</strong></div><div class="item-grid">${goods
  .filter(({ id }) => id !== one.id)
  .slice(12, 14)
  .map(item)
  .join('')}</div></div></div></div>`;

function cartPage(till: Till): string {
  const title = '<div class="page-title"><h1>Shopping cart</h1></div>';
  if (till.units() === 0)
    return `<div class="page shopping-cart-page">${title}<div class="page-body"><div class="no-data">Your Shopping Cart is empty!</div></div></div>`;
  const rows = till.lines().map(
    (
      one,
    ) => `<tr><td class="sku"><span class="sku-number">N${String(one.id)}</span></td><td class="product-picture"><a href="${pathOf(one)}"><img alt="Picture of ${escaped(one.title)}" src="/img/${String(one.id)}"></a></td><td class="product"><a href="${pathOf(one)}" class="product-name">${escaped(one.title)}</a></td><td class="unit-price"><label class="td-title">Price:</label><span class="product-unit-price">${dollars(one.price)}</span></td>
<td class="quantity"><label class="td-title" for="itemquantity${String(lineId(one.id))}">Qty.:</label><input type="text" id="itemquantity${String(lineId(one.id))}" name="itemquantity${String(lineId(one.id))}" value="${String(one.held)}" class="qty-input" aria-label="Qty."></td><td class="subtotal"><label class="td-title">Total:</label><span class="product-subtotal">${dollars(one.price * one.held)}</span></td>
<td class="remove-from-cart"><input type="checkbox" name="removefromcart" id="removefromcart${String(lineId(one.id))}" value="${String(lineId(one.id))}" aria-label="Remove" style="display:none"><button type="button" name="updatecart" class="remove-btn"></button></td></tr>`,
  );
  return `<div class="page shopping-cart-page">${title}<div class="page-body"><div class="order-summary-content"><form method="post" enctype="multipart/form-data" id="shopping-cart-form" action="/cart"><div class="table-wrapper"><table class="cart"><thead><tr><th class="sku">SKU</th><th class="product-picture">Image</th><th class="product">Product(s)</th><th class="unit-price">Price</th><th class="quantity">Qty.</th><th class="subtotal">Total</th><th class="remove-from-cart">Remove</th></tr></thead><tbody>${rows.join('')}</tbody></table></div>
<div class="cart-options"><div class="common-buttons"><button type="submit" name="updatecart" id="updatecart" class="button-2 update-cart-button">Update shopping cart</button><button type="submit" name="continueshopping" class="button-2 continue-shopping-button">Continue shopping</button></div></div>
<div class="cart-footer"><div class="cart-collaterals"><div class="coupon-box"><div class="title"><strong>Discount Code</strong></div><input name="discountcouponcode" type="text" aria-label="Enter discount coupon code"><button type="submit" name="applydiscountcouponcode">Apply coupon</button></div></div><div class="totals"><table class="cart-total"><tbody><tr class="order-subtotal"><td class="cart-total-left"><label>Sub-Total:</label></td><td class="cart-total-right"><span class="value-summary">${dollars(till.total())}</span></td></tr><tr class="order-total"><td><label>Total:</label></td><td><span class="value-summary"><strong>${dollars(till.total())}</strong></span></td></tr></tbody></table><button type="submit" id="checkout" name="checkout" value="checkout" class="button-1 checkout-button">Checkout</button></div></div><input name="__RequestVerificationToken" type="hidden" value="${token}"></form></div></div></div>`;
}

function changeCart(form: URLSearchParams, till: Till): void {
  const gone = new Set(form.getAll('removefromcart').map(Number));
  for (const one of till.lines()) {
    const asked = form.get(`itemquantity${String(lineId(one.id))}`);
    if (gone.has(lineId(one.id))) till.set(one.id, 0);
    else if (asked !== null) till.set(one.id, Number(asked));
  }
}

export const nopcommerce: Storefront = {
  name: 'nopCommerce',
  start: '/',
  path: pathOf,
  answer({ path, query, form, method }, till) {
    const show = (title: string, content: string) => html(frame(title, content, till));
    const [, kind, id, number] = /^\/addproducttocart\/(catalog|details)\/(\d+)\/\d+(?:\/(\d+))?$/.exec(path) ?? [];
    if (kind !== undefined) {
      if (form.get('__RequestVerificationToken') !== token) return { status: 400, body: '' };
      till.add(
        Number(id),
        Number(kind === 'catalog' ? number : (form.get(`addtocart_${String(id)}.EnteredQuantity`) ?? 1)),
      );
      return json({
        success: true,
        message: 'The product has been added to your <a href="/cart">shopping cart</a>',
        updatetopcartsectionhtml: `(${String(till.units())})`,
        updateflyoutcartsectionhtml: flyout(till),
      });
    }
    if (path === '/cart') {
      if (method === 'POST' && form.get('__RequestVerificationToken') !== token) return { status: 400, body: '' };
      if (form.has('checkout')) till.isCheckoutTouched = true;
      if (form.has('continueshopping')) return redirect('/');
      if (form.has('updatecart')) changeCart(form, till);
      return show('Shopping Cart', cartPage(till));
    }
    if (path === '/search') {
      const q = query.get('q') ?? '';
      const found = q.length < 3 ? [] : findGoods(q, 'phrase');
      const told =
        q === ''
          ? ''
          : q.length < 3
            ? '<div class="warning">Search term minimum length is 3 characters</div>'
            : found.length === 0
              ? '<div class="no-result">No products were found that matched your criteria.</div>'
              : items(found);
      return show(
        'Search',
        `<div class="page search-page"><div class="page-title"><h1>Search</h1></div><div class="page-body"><div class="search-input"><form method="get" action="/search"><div class="basic-search"><div class="inputs"><label for="q">Search keyword:</label><input id="q" type="text" class="search-text" name="q" value="${escaped(q)}"></div><div class="inputs reversed"><input type="checkbox" id="advs" name="advs" value="true"><label for="advs">Advanced search</label></div></div><div class="buttons"><button type="submit" class="button-1 search-button">Search</button></div></form></div><div class="products-container"><div class="products-wrapper">${told}</div></div></div></div>`,
      );
    }
    if (path === '/')
      return show(
        'Home page',
        `<div class="page home-page"><div class="topic-block-title"><h2>Welcome to our store</h2></div><div class="product-grid home-page-product-grid"><div class="title"><strong>Featured products</strong></div><div class="item-grid">${goods.slice(0, 4).map(item).join('')}</div></div></div>`,
      );
    const one = goods.find((product) => pathOf(product) === path);
    return one === undefined ? notFound() : show(one.title, productPage(one));
  },
};
