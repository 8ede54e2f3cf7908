import { dollars, escaped, findGoods, goods } from '../../storefront-goods';
import type { Goods } from '../../storefront-goods';
import { html, json, notFound, redirect } from '../../storefront-site';
import type { Answer, Storefront, Till } from '../../storefront-site';

/** Magento 2 with its Luma theme, as a guest: a key for every form in a cookie, a header filled by a script, lines taken out by `data-post`. */
const pathOf = ({ slug }: Goods): string => `/${slug}.html`;
const itemId = (id: number): number => id + 400;
const formKey = 'zR4kq0YtH2bN8w1x';

const script = `
const keyOf = () => document.cookie.split('; ').find((one) => one.startsWith('form_key='))?.slice(9) ?? '';
for (const field of document.querySelectorAll('input[name=form_key]')) field.value = keyOf();
document.addEventListener('click', (event) => {
  const link = event.target.closest('a[data-post]');
  if (!link) return;
  event.preventDefault();
  const { action, data } = JSON.parse(link.dataset.post);
  const form = document.createElement('form');
  form.method = 'post'; form.action = action;
  for (const [name, value] of Object.entries({ ...data, form_key: keyOf() })) { const field = document.createElement('input'); field.type = 'hidden'; field.name = name; field.value = value; form.append(field); }
  document.body.append(form); form.submit();
});
setTimeout(async () => {
  const { cart } = await (await fetch('/customer/section/load/?sections=cart')).json();
  const counter = document.querySelector('.counter.qty');
  counter.classList.toggle('empty', cart.summary_count === 0);
  counter.querySelector('.counter-number').textContent = cart.summary_count === 0 ? '' : String(cart.summary_count);
}, 250);
`;

function frame(title: string, bodyClass: string, content: string): Answer {
  return html(
    `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${escaped(title)}</title></head><body class="${bodyClass} page-layout-1column"><div class="page-wrapper">
<header class="page-header"><div class="panel wrapper"><div class="panel header"><a class="action skip contentarea" href="#contentarea"><span>Skip to Content</span></a><ul class="header links"><li class="authorization-link"><a href="/customer/account/login/">Sign In</a></li><li><a href="/customer/account/create/">Create an Account</a></li></ul></div></div>
<div class="header content"><a class="logo" href="/" title="" aria-label="store logo"><img src="/img/logo" alt=""></a><div data-block="minicart" class="minicart-wrapper"><a class="action showcart" href="/checkout/cart/" data-bind="scope: 'minicart_content'"><span class="text">My Cart</span><span class="counter qty empty"><span class="counter-number"></span><span class="counter-label"></span></span></a></div>
<div class="block block-search"><div class="block block-title"><strong>Search</strong></div><div class="block block-content"><form class="form minisearch" id="search_mini_form" action="/catalogsearch/result/" method="get"><div class="field search"><label class="label" for="search"><span>Search</span></label><div class="control"><input id="search" type="text" name="q" value="" placeholder="Search entire store here..." class="input-text" maxlength="128" role="combobox" autocomplete="off"><div class="nested"><a class="action advanced" href="/catalogsearch/advanced/">Advanced Search</a></div></div></div><div class="actions"><button type="submit" title="Search" class="action search" aria-label="Search"><span>Search</span></button></div></form></div></div></div></header>
<div class="sections nav-sections"><nav class="navigation"><ul><li><a href="/pantry.html"><span>Pantry</span></a></li></ul></nav></div>
<main id="maincontent" class="page-main"><a id="contentarea" tabindex="-1"></a><div class="page-title-wrapper"><h1 class="page-title"><span class="base" data-ui-id="page-title-wrapper">${escaped(title)}</span></h1></div><div class="page messages"></div><div class="columns"><div class="column main"><input name="form_key" type="hidden" value="${formKey}">${content}</div></div></main>
<footer class="page-footer"><ul class="footer links"><li><a href="/contact/">Contact Us</a></li></ul></footer></div><script>${script}</script></body></html>`,
    { 'set-cookie': `form_key=${formKey}; path=/` },
  );
}

const priceBox = (one: Goods): string =>
  `<div class="price-box price-final_price" data-role="priceBox" data-product-id="${String(one.id)}"><span class="price-container price-final_price tax weee"><span id="product-price-${String(one.id)}" data-price-amount="${String(one.price / 100)}" data-price-type="finalPrice" class="price-wrapper"><span class="price">${dollars(one.price)}</span></span></span></div>`;
const addAt = (one: Goods): string => `/checkout/cart/add/uenc/aHR0cDovLw~~/product/${String(one.id)}/`;

const item = (one: Goods): string =>
  `<li class="item product product-item"><div class="product-item-info" data-container="product-grid"><a href="${pathOf(one)}" class="product photo product-item-photo" tabindex="-1"><span class="product-image-container"><img class="product-image-photo" src="/img/${String(one.id)}" alt="${escaped(one.title)}"></span></a><div class="product details product-item-details"><strong class="product name product-item-name"><a class="product-item-link" href="${pathOf(one)}">${escaped(one.title)}</a></strong>${priceBox(one)}
<div class="product-item-inner"><div class="product actions product-item-actions"><div class="actions-primary"><form data-role="tocart-form" data-product-sku="S${String(one.id)}" action="${addAt(one)}" method="post"><input type="hidden" name="product" value="${String(one.id)}"><input type="hidden" name="uenc" value="aHR0cDovLw~~"><input name="form_key" type="hidden" value="${formKey}"><button type="submit" title="Add to Cart" class="action tocart primary"><span>Add to Cart</span></button></form></div><div data-role="add-to-links" class="actions-secondary"><a href="#" class="action towishlist" title="Add to Wish List" aria-label="Add to Wish List" role="button"><span>Add to Wish List</span></a><a href="#" class="action tocompare" title="Add to Compare" aria-label="Add to Compare" role="button"><span>Add to Compare</span></a></div></div></div></div></div></li>`;
const list = (found: readonly Goods[]): string =>
  `<div class="toolbar toolbar-products"><p class="toolbar-amount">${String(found.length)} Items</p><div class="toolbar-sorter sorter"><label for="sorter">Sort By</label><select id="sorter"><option>Relevance</option><option>Price</option></select></div></div><div class="products wrapper grid products-grid"><ol class="products list items product-items">${found.map(item).join('')}</ol></div>`;
const results = (found: readonly Goods[]): string =>
  found.length === 0
    ? '<div class="message notice"><div>Your search returned no results.</div></div>'
    : `<div class="search results">${list(found)}</div>`;

const productPage = (one: Goods): string =>
  `<div class="product-info-main"><div class="product-info-price">${priceBox(one)}<div class="product-info-stock-sku"><div class="stock available" title="Availability"><span>In stock</span></div><div class="product attribute sku"><strong class="type">SKU</strong><div class="value">S${String(one.id)}</div></div></div></div>
<div class="product-add-form"><form data-product-sku="S${String(one.id)}" action="${addAt(one)}" method="post" id="product_addtocart_form"><input type="hidden" name="product" value="${String(one.id)}"><input type="hidden" name="selected_configurable_option" value=""><input type="hidden" name="related_product" id="related-products-field" value=""><input type="hidden" name="item" value="${String(one.id)}"><input name="form_key" type="hidden" value="${formKey}"><div class="box-tocart"><div class="fieldset"><div class="field qty"><label class="label" for="qty"><span>Qty</span></label><div class="control"><input type="number" name="qty" id="qty" min="0" value="1" title="Qty" class="input-text qty"></div></div><div class="actions"><button type="submit" title="Add to Cart" class="action primary tocart" id="product-addtocart-button"><span>Add to Cart</span></button></div></div></div></form></div></div>
<div class="block upsell"><div class="block-title title"><strong role="heading" aria-level="2">We found other products you might like!</strong></div><ol class="products list items product-items">${goods.slice(2, 5).map(item).join('')}</ol></div>`;

const cartPage = (till: Till): string =>
  till.units() === 0
    ? '<div class="cart-empty"><p>You have no items in your shopping cart.</p><p>Click <a href="/">here</a> to continue shopping.</p></div>'
    : `<div class="cart-container"><div class="cart-summary"><strong class="summary title">Summary</strong><div class="cart-totals"><table class="data table totals"><tr class="totals sub"><th>Subtotal</th><td class="amount"><span class="price">${dollars(till.total())}</span></td></tr><tr class="grand totals"><th><strong>Order Total</strong></th><td><strong><span class="price">${dollars(till.total())}</span></strong></td></tr></table></div><ul class="checkout methods items"><li><button type="button" title="Proceed to Checkout" class="action primary checkout"><span>Proceed to Checkout</span></button></li></ul></div>
<form action="/checkout/cart/updatePost/" method="post" id="form-validate" class="form form-cart"><input name="form_key" type="hidden" value="${formKey}"><div class="cart table-wrapper"><table id="shopping-cart-table" class="cart items data table"><caption class="table-caption">Shopping Cart Items</caption><thead><tr><th>Item</th><th>Price</th><th>Qty</th><th>Subtotal</th></tr></thead>${till.lines().map(line).join('')}</table></div><div class="cart main actions"><button type="submit" data-cart-item-update="" name="update_cart_action" value="update_qty" title="Update Shopping Cart" class="action update"><span>Update Shopping Cart</span></button></div></form></div>`;
const line = (one: ReturnType<Till['lines']>[number]): string =>
  `<tbody class="cart item"><tr class="item-info"><td data-th="Item" class="col item"><a href="${pathOf(one)}" title="${escaped(one.title)}" class="product-item-photo"><img src="/img/${String(one.id)}" alt="${escaped(one.title)}"></a><div class="product-item-details"><strong class="product-item-name"><a href="${pathOf(one)}">${escaped(one.title)}</a></strong></div></td><td class="col price" data-th="Price"><span class="cart-price"><span class="price">${dollars(one.price)}</span></span></td><td class="col qty" data-th="Qty"><div class="field qty"><label for="cart-${String(itemId(one.id))}-qty"><span class="label">Qty</span><input id="cart-${String(itemId(one.id))}-qty" name="cart[${String(itemId(one.id))}][qty]" value="${String(one.held)}" type="number" size="4" title="Qty" class="input-text qty" data-role="cart-item-qty"></label></div></td><td class="col subtotal" data-th="Subtotal"><span class="cart-price"><span class="price">${dollars(one.price * one.held)}</span></span></td></tr>
<tr class="item-actions"><td colspan="4"><div class="actions-toolbar"><a href="#" data-post="${escaped(JSON.stringify({ action: '/checkout/cart/moveToWishlist/', data: { id: String(itemId(one.id)) } }))}" class="use-ajax action towishlist action-towishlist"><span>Move to Wishlist</span></a><a class="action action-edit" href="/checkout/cart/configure/id/${String(itemId(one.id))}/product_id/${String(one.id)}/" title="Edit item parameters"><span>Edit</span></a><a href="#" title="Remove item" class="action action-delete" data-post="${escaped(JSON.stringify({ action: '/checkout/cart/delete/', data: { id: String(itemId(one.id)), uenc: 'aHR0' } }))}"><span>Remove item</span></a></div></td></tr></tbody>`;

export const magentoLuma: Storefront = {
  name: 'Magento Luma',
  start: '/',
  path: pathOf,
  answer({ method, path, query, form }, till) {
    const added = /^\/checkout\/cart\/add\/.*\/product\/(\d+)\/$/.exec(path)?.[1];
    if (method === 'POST' && form.get('form_key') !== formKey) return redirect('/checkout/cart/');
    if (added !== undefined) {
      till.add(Number(added), Number(form.get('qty') ?? 1));
      return redirect(pathOf(goods.find(({ id }) => id === Number(added)) ?? { slug: '' } as Goods)); // prettier-ignore
    }
    if (path === '/checkout/cart/delete/') {
      till.set(Number(form.get('id')) - 400, 0);
      return redirect('/checkout/cart/');
    }
    if (path === '/checkout/cart/updatePost/') {
      for (const [name, value] of form) {
        const id = /^cart\[(\d+)\]\[qty\]$/.exec(name)?.[1];
        if (id !== undefined) till.set(Number(id) - 400, Number(value));
      }
      return redirect('/checkout/cart/');
    }
    if (path === '/customer/section/load/') return json({ cart: { summary_count: till.units(), items: [] } });
    if (path === '/checkout/cart/') return frame('Shopping Cart', 'checkout-cart-index', cartPage(till));
    if (path === '/catalogsearch/result/') {
      const asked = query.get('q') ?? '';
      return frame(`Search results for: '${asked}'`, 'catalogsearch-result-index', results(findGoods(asked, 'any')));
    }
    if (path === '/') return frame('Home Page', 'cms-index-index', `<div class="block widget block-products-list grid"><div class="block-title"><strong>Hot Sellers</strong></div>${list(goods.slice(9, 15))}</div>`); // prettier-ignore
    if (/^\/checkout(?:\/(?!cart)|\/?$)/.test(path)) till.isCheckoutTouched = true;
    const one = goods.find((product) => pathOf(product) === path);
    return one === undefined ? notFound() : frame(one.title, 'catalog-product-view', productPage(one));
  },
};
