import { dollars, escaped, findGoods, goods } from '../../storefront-goods';
import type { Goods } from '../../storefront-goods';
import { html, json, notFound, redirect } from '../../storefront-site';
import type { Storefront, Till } from '../../storefront-site';

/** AbanteCart: a search box whose script leads on, icons on cards that ask by script, a form whose "button" is a link. */
const pathOf = ({ slug }: Goods): string => `/${slug}`;
const cartPath = '/index.php?rt=checkout/cart';

const script = `
const form = document.getElementById('search_form');
const go = () => { location = '/index.php?rt=product/search&keyword=' + encodeURIComponent(document.getElementById('filter_keyword').value) + '&limit=20'; };
form.addEventListener('submit', (event) => { event.preventDefault(); go(); });
form.querySelector('.button-in-search').addEventListener('click', go);
for (const icon of document.querySelectorAll('a.productcart')) icon.addEventListener('click', async (event) => {
  event.preventDefault();
  const answer = await (await fetch('/index.php?rt=r/product/product/addToCart&product_id=' + icon.dataset.id, { headers: { 'x-requested-with': 'XMLHttpRequest' } })).json();
  icon.insertAdjacentHTML('afterend', '<span class="added_to_cart">Added!</span>');
  document.querySelector('.topcart .label').textContent = answer.item_count;
  document.querySelector('.topcart .cart_total').textContent = answer.total;
});
document.querySelector('#product a.cart')?.addEventListener('click', (event) => { event.preventDefault(); event.target.closest('form').submit(); });
`;

function frame(title: string, content: string, till: Till): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title></head><body><div class="container-fixed"><header>
<div class="headerstrip navbar navbar-inverse"><a class="logo" href="/"><img src="/img/logo" alt="Corner Larder"></a>
<ul class="nav navbar-nav main_menu"><li><a class="top nobackground menu_account" href="/index.php?rt=account/login">Login</a></li><li><a href="/index.php?rt=account/wishlist">Wishlist</a></li></ul>
<form id="search_form" class="form-search top-search"><input type="hidden" name="filter_category_id" id="filter_category_id" value="0"><input type="text" id="filter_keyword" name="filter_keyword" class="search-query" autocomplete="off" value="" placeholder="Search Keywords"><div class="button-in-search" title="Go"><i class="fa fa-search"></i></div></form></div>
<div class="block_6"><ul class="nav topcart pull-left"><li class="dropdown hover"><a class="dropdown-toggle" href="${cartPath}"><i class="fa fa-shopping-cart fa-fw"></i> <span class="label label-orange font14">${String(till.units())}</span> - <span class="cart_total">${dollars(till.total())}</span></a>
<ul class="dropdown-menu topcartopen" style="display:none"><li><table><tbody>${till
    .lines()
    .map(
      (one) =>
        `<tr><td class="image"><a href="${pathOf(one)}"><img src="/img/${String(one.id)}" alt=""></a></td><td class="name"><a href="${pathOf(one)}">${escaped(one.title)}</a></td><td class="quantity">x&nbsp;${String(one.held)}</td><td class="total">${dollars(one.price * one.held)}</td></tr>`,
    )
    .join(
      '',
    )}</tbody></table><div class="buttonwrap"><a class="btn btn-orange btn-xs" href="${cartPath}">View Cart</a> <a class="btn" href="/index.php?rt=checkout/shipping">Checkout</a></div></li></ul></li></ul></div></header>
<div id="maincontainer"><section>${content}</section></div>
<footer><a href="/index.php?rt=content/contact">Contact Us</a> <a href="/index.php?rt=content/sitemap">Site Map</a></footer></div><script>${script}</script></body></html>`;
}

const card = (one: Goods, keyword = ''): string => {
  const href = `${pathOf(one)}${keyword === '' ? '' : `?keyword=${encodeURIComponent(keyword)}`}`;
  return `<div class="col-md-3 col-sm-6 col-xs-12"><div class="fixed_wrapper"><div class="fixed"><a class="prdocutname" href="${href}" title="${escaped(one.title)}">${escaped(one.title)}</a></div></div>
<div class="thumbnail"><a href="${href}"><img src="/img/${String(one.id)}" alt="${escaped(one.title)}"></a><div class="shortlinks"><a class="details" href="${href}">View</a></div><div class="blurb"></div>
<div class="pricetag jumbotron"><span class="spiral"></span><a data-id="${String(one.id)}" href="/index.php?rt=r/checkout/cart&amp;product_id=${String(one.id)}" class="productcart" title="Add to Cart"><i class="fa fa-cart-plus fa-fw"></i></a>
<div class="price"><div class="oneprice">${dollars(one.price)}</div></div></div></div></div>`;
};
const cards = (list: readonly Goods[], keyword = ''): string =>
  `<div class="thumbnails grid row list-inline">${list.map((one) => card(one, keyword)).join('')}</div>`;
const heading = (text: string): string =>
  `<h1 class="heading1"><span class="maintext">${text}</span><span class="subtext"></span></h1>`;

const productPage = (
  one: Goods,
): string => `<div id="product_details"><div class="row"><div class="col-md-6"><a href="/img/${String(one.id)}"><img src="/img/${String(one.id)}" alt="${escaped(one.title)}"></a></div>
<div class="col-md-6"><h1 class="productname"><span class="bgnone">${escaped(one.title)}</span></h1><span class="blurb"></span><div class="productprice"><div class="productpageprice"><div class="productfilneprice">${dollars(one.price)}</div></div></div>
<div class="quantitybox"><form id="product" class="form-inline" action="${cartPath}" method="post" enctype="multipart/form-data"><input type="hidden" name="csrftoken" value="a91f"><input type="hidden" name="csrfinstance" value="2"><fieldset>
<div class="form-group mt20"><div class="input-group col-sm-4"><span class="input-group-addon">Qty</span><input type="text" name="quantity" id="product_quantity" value="1" size="3" class="form-control short"></div></div>
<div class="form-group mt20 mb10 total-price-holder"><label class="control-label">Total Price: <span class="total-price">${dollars(one.price)}</span></label></div>
<input type="hidden" name="product_id" value="${String(one.id)}"><div class="mt20"><ul class="productpagecart"><li><a href="#" class="cart"><i class="fa fa-shopping-cart fa-fw"></i>Add to Cart</a></li></ul>
<a class="productprint btn btn-large" href="javascript:window.print();">Print</a><a class="wishbtn wishlist_add btn btn-large" href="#">Add to wish list</a></div></fieldset></form></div></div></div></div>
<div id="productdesc"><ul class="nav nav-tabs"><li class="active"><a href="#description">Description</a></li><li><a href="#relatedproducts">Related products (2)</a></li></ul>
<div class="tab-pane" id="relatedproducts"><ul class="row side_prd_list">${goods
  .filter(({ id }) => id !== one.id)
  .slice(5, 7)
  .map(
    (other) =>
      `<li class="col-md-3 related_product"><a href="${pathOf(other)}"><img src="/img/${String(other.id)}" alt=""></a><a class="productname" href="${pathOf(other)}">${escaped(other.title)}</a><div class="price"><div class="oneprice">${dollars(other.price)}</div></div></li>`,
  )
  .join('')}</ul></div></div>`;

function cartPage(till: Till): string {
  const title = heading('<i class="fa fa-shopping-cart fa-fw"></i> Shopping Cart');
  if (till.units() === 0)
    return `${title}<div class="contentpanel"><div>Your shopping cart is empty!</div><a href="/" class="btn btn-default">Continue</a></div>`;
  const rows = till.lines().map(
    (one) =>
      `<tr><td class="align_center"><a href="${pathOf(one)}"><img src="/img/${String(one.id)}" alt=""></a></td><td class="align_left"><a href="${pathOf(one)}">${escaped(one.title)}</a><div></div></td><td class="align_left">M${String(one.id)}</td><td class="align_right">${dollars(one.price)}</td>
<td class="align_center"><div class="input-group input-group-sm"><input type="text" name="quantity[${String(one.id)}]" value="${String(one.held)}" size="3" class="form-control short"></div></td><td class="align_right">${dollars(one.price * one.held)}</td>
<td class="align_center"><a href="${cartPath}&amp;remove=${String(one.id)}" class="btn btn-sm btn-default"><i class="fa fa-trash-o fa-fw"></i></a></td></tr>`,
  );
  return `${title}<div class="contentpanel"><form id="cart" class="form" action="${cartPath}" method="post" enctype="multipart/form-data"><div class="container-fluid cart-info product-list"><table class="table table-striped table-bordered">
<tr><th class="align_center">Image</th><th class="align_left">Name</th><th class="align_left">Model</th><th class="align_right">Unit Price</th><th class="align_center">Quantity</th><th class="align_right">Total</th><th class="align_center">Remove</th></tr>${rows.join('')}</table></div>
<div class="pull-right mb20"><a href="/index.php?rt=checkout/shipping" class="btn btn-orange pull-right">Checkout</a><button title="Update" type="submit" class="btn btn-default mr10" id="cart_update"><i class="fa fa-refresh fa-fw"></i> Update</button></div></form>
<div class="cart-info coupon-estimate"><table class="table table-striped table-bordered"><tr><td><span class="extra bold">Sub-Total:</span></td><td><span class="bold">${dollars(till.total())}</span></td></tr><tr><td><span class="extra bold totalamout">Total:</span></td><td><span class="bold totalamout">${dollars(till.total())}</span></td></tr></table></div></div>`;
}

export const abantecart: Storefront = {
  name: 'AbanteCart',
  start: '/',
  path: pathOf,
  answer({ path, query, form, method }, till) {
    const show = (title: string, content: string) => html(frame(title, content, till));
    const rt = query.get('rt');
    if (rt === 'r/product/product/addToCart') {
      till.add(Number(query.get('product_id')));
      return json({ item_count: till.units(), total: dollars(till.total()) });
    }
    if (rt === 'checkout/cart') {
      const removed = query.get('remove');
      if (removed !== null) till.set(Number(removed), 0);
      if (form.has('product_id') && form.get('csrftoken') === 'a91f')
        till.add(Number(form.get('product_id')), Number(form.get('quantity') ?? 1));
      for (const [name, value] of form) {
        const id = /^quantity\[(\d+)\]$/.exec(name)?.[1];
        if (id !== undefined) till.set(Number(id), Number(value));
      }
      return removed !== null || method === 'POST' ? redirect(cartPath) : show('Shopping Cart', cartPage(till));
    }
    if (rt === 'product/search') {
      const keyword = query.get('keyword') ?? '';
      const found = findGoods(keyword, 'all');
      return show(
        'Search',
        `${heading('Search')}<div class="contentpanel"><h4 class="heading4">Search Criteria</h4><div class="form-inline"><input type="text" name="keyword" value="${escaped(keyword)}" id="keyword" placeholder="Search Keywords"><button type="button" class="btn btn-orange">Search</button></div><h4 class="heading4">Products meeting the search criteria</h4>${found.length === 0 ? '<div>There is no product that matches the search criteria.</div>' : cards(found, keyword)}</div>`,
      );
    }
    if (rt?.startsWith('checkout/') === true) till.isCheckoutTouched = true;
    if (rt !== null) return show('Page', heading('Corner Larder'));
    if (path === '/' || path === '/index.php')
      return show('Corner Larder', `${heading('Featured')}${cards(goods.slice(16, 24))}`);
    const one = goods.find((product) => pathOf(product) === path);
    return one === undefined ? notFound() : show(one.title, productPage(one));
  },
};
