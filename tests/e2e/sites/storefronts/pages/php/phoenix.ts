import { dollars, escaped, findGoods, goods } from '../../storefront-goods';
import type { Goods } from '../../storefront-goods';
import { html, notFound, redirect } from '../../storefront-site';
import type { Asked, Storefront, Till } from '../../storefront-site';

/** CE Phoenix, of the osCommerce family: the session in every link until the browser keeps its cookie, forms with a token of the session. */
const session = 'b7mfa2u0k4q9';
const formId = 'c2f1d3a9e7b54f60';

const link = (path: string, asked: Asked): string =>
  asked.cookies.osCsid === session ? path : `${path}${path.includes('?') ? '&' : '?'}osCsid=${session}`;
const infoPage = (id: number): string => `/product_info.php?products_id=${String(id)}`;

function frame(title: string, content: string, asked: Asked, till: Till): string {
  const count = `${String(till.units())} item${till.units() === 1 ? '' : 's'}`;
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title} | Field Pantry</title></head><body>
<div class="container-fluid"><header class="page-header">
<div class="row"><div class="col-12"><a href="${link('/index.php', asked)}"><img src="/img/logo" alt="Field Pantry"></a></div>
<div class="col-12"><form name="quick_find" action="/advanced_search_result.php" method="get"><div class="input-group">
<input type="search" name="keywords" placeholder="Search" autocomplete="off" class="form-control" required>
<button type="submit" class="btn btn-info"><i class="fas fa-search"></i></button></div>
<input type="hidden" name="search_in_description" value="0"></form></div></div>
<nav class="navbar navbar-light bg-light"><ul class="navbar-nav">
<li class="nav-item"><a class="nav-link" href="${link('/index.php', asked)}">Home</a></li>
<li class="nav-item"><a class="nav-link" href="${link('/products_new.php', asked)}">New Products</a></li>
<li class="nav-item"><a class="nav-link" href="${link('/reviews.php', asked)}">Reviews</a></li>
<li class="nav-item dropdown nb-shopping-cart"><a class="nav-link dropdown-toggle" href="#" role="button" data-toggle="dropdown">
<i class="fas fa-shopping-cart"></i> <span class="cart-count">${String(till.units())}</span></a>
<div class="dropdown-menu dropdown-menu-right" style="display:none"><a class="dropdown-item" href="${link('/shopping_cart.php', asked)}">${count}, ${dollars(till.total())}</a>
${till.units() === 0 ? '' : '<div class="dropdown-divider"></div>'}
${till
  .lines()
  .map(
    (one) =>
      `<a class="dropdown-item" href="${link(infoPage(one.id), asked)}">${String(one.held)} x ${escaped(one.title)}</a>`,
  )
  .join('')}
<a class="dropdown-item" href="${link('/checkout_shipping.php', asked)}">Checkout</a></div></li>
<li class="nav-item dropdown"><a class="nav-link" href="${link('/login.php', asked)}">My Account</a></li></ul></nav></header>
<div class="row"><div id="bodyContent" class="col-md-9 order-md-2">${content}</div>
<div class="col-md-3 order-md-1"><div class="card mb-2 bm-best-sellers"><div class="card-header">Bestsellers</div><div class="list-group list-group-flush">
${[goods[20], goods[1], goods[36]].map((one) => (one === undefined ? '' : `<a class="list-group-item" href="${link(infoPage(one.id), asked)}">${escaped(one.title)}</a>`)).join('')}
</div></div></div></div>
<footer class="pt-2"><a href="${link('/shipping.php', asked)}">Shipping &amp; Returns</a> <a href="${link('/contact_us.php', asked)}">Contact Us</a></footer></div>
<script>document.querySelector('[data-toggle]').addEventListener('click', (event) => { event.preventDefault(); const menu = event.currentTarget.nextElementSibling; menu.style.display = menu.style.display === 'none' ? 'block' : 'none'; });</script>
</body></html>`;
}

const card = (
  { id, title, price }: Goods,
  asked: Asked,
): string => `<div class="col mb-2"><div class="card h-100 is-product" data-is-special="0" data-product-price="${String(price / 100)}">
<a href="${link(infoPage(id), asked)}"><img class="img-fluid card-img-top" src="/img/${String(id)}" alt="${escaped(title)}" title="${escaped(title)}"></a>
<div class="card-body"><h5 class="card-title"><a href="${link(infoPage(id), asked)}">${escaped(title)}</a></h5>
<h6 class="card-subtitle mb-2 text-muted"><span class="productPrice">${dollars(price)}</span></h6></div>
<div class="card-footer bg-white pt-0 border-0"><div class="btn-group" role="group">
<a href="${link(infoPage(id), asked)}" class="btn btn-light btn-product-listing btn-view">View</a>
<a href="${link(`/advanced_search_result.php?action=buy_now&products_id=${String(id)}`, asked)}" data-has-attributes="0" data-product-id="${String(id)}" class="btn btn-light btn-product-listing btn-buy">Add To Cart</a>
</div></div></div></div>`;
const cards = (list: readonly Goods[], asked: Asked): string =>
  `<div class="row row-cols-2 row-cols-md-3">${list.map((one) => card(one, asked)).join('')}</div>`;

function productPage(one: Goods, asked: Asked): string {
  return `<form name="cart_quantity" action="${link(`${infoPage(one.id)}&action=add_product`, asked)}" method="post" role="form"><input type="hidden" name="formid" value="${formId}">
<div class="row"><div class="col-8"><h1 class="display-4">${escaped(one.title)}</h1></div><div class="col-4"><h2 class="display-4 text-right"><span class="productPrice">${dollars(one.price)}</span></h2></div></div>
<img src="/img/${String(one.id)}" alt="${escaped(one.title)}"><p>Packed where it grows.</p>
<div class="row"><div class="col text-right"><button type="submit" class="btn btn-success btn-block btn-lg btn-product-info btn-buy" data-has-attributes="0" data-product-id="${String(one.id)}"><span class="fas fa-shopping-cart"></span> Add To Cart</button><input type="hidden" name="products_id" value="${String(one.id)}"></div>
<div class="col"><a class="btn btn-light" href="${link(`/product_reviews.php?products_id=${String(one.id)}`, asked)}">Reviews</a></div></div></form>
<h4>Customers who bought this product also purchased</h4>${cards(goods.filter(({ id }) => id !== one.id).slice(3, 6), asked)}`;
}

function cartPage(asked: Asked, till: Till): string {
  const title = '<h1 class="display-4">What&#39;s In My Cart?</h1>';
  if (till.units() === 0)
    return `${title}<div class="alert alert-danger" role="alert">Your Shopping Cart is empty!</div><a class="btn btn-danger" href="${link('/index.php', asked)}">Continue</a>`;
  const rows = till.lines().map(
    ({
      id,
      title: name,
      price,
      held,
    }) => `<tr><td class="d-none d-md-table-cell"><a href="${link(infoPage(id), asked)}"><img src="/img/${String(id)}" alt="${escaped(name)}"></a></td>
<td><a href="${link(infoPage(id), asked)}">${escaped(name)}</a><div class="input-group w-25"><input type="number" name="cart_quantity[]" value="${String(held)}" min="0" class="form-control"><input type="hidden" name="products_id[]" value="${String(id)}">
<div class="input-group-append"><button type="submit" class="btn btn-info"><i class="fas fa-sync"></i></button><a class="btn btn-danger" href="${link(`/shopping_cart.php?products_id=${String(id)}&action=remove_product`, asked)}"><i class="fas fa-times"></i></a></div></div></td>
<td class="text-right">${dollars(price * held)}</td></tr>`,
  );
  return `${title}<form name="cart_quantity" action="${link('/shopping_cart.php?action=update_product', asked)}" method="post"><input type="hidden" name="formid" value="${formId}"><table class="table mb-0"><tbody>${rows.join('')}</tbody></table></form>
<p class="text-right">Sub-Total: <strong>${dollars(till.total())}</strong></p><a class="btn btn-success" href="${link('/checkout_shipping.php', asked)}">Checkout</a>`;
}

export const phoenix: Storefront = {
  name: 'CE Phoenix (osCommerce)',
  start: '/index.php',
  path: ({ id }) => infoPage(id),
  answer(asked, till) {
    const { path, query, form } = asked;
    const show = (title: string, content: string) =>
      html(frame(title, content, asked, till), { 'set-cookie': `osCsid=${session}; path=/` });
    const action = query.get('action');
    const isOwn = form.get('formid') === formId;
    const id = Number(query.get('products_id'));
    if (action === 'buy_now') till.add(id);
    if (action === 'add_product' && isOwn) till.add(Number(form.get('products_id')));
    if (action === 'remove_product') till.set(id, 0);
    if (action === 'update_product' && isOwn) {
      const numbers = form.getAll('cart_quantity[]');
      for (const [at, product] of form.getAll('products_id[]').entries())
        till.set(Number(product), Number(numbers[at]));
    }
    if (action !== null) return redirect(link('/shopping_cart.php', asked));
    if (path === '/' || path === '/index.php')
      return show(
        'Home',
        `<h1 class="display-4">Welcome to Field Pantry</h1><h4>New Products</h4>${cards(goods.slice(4, 13), asked)}`,
      );
    if (path === '/product_info.php') {
      const one = goods.find((product) => product.id === id);
      return one === undefined ? notFound() : show(one.title, productPage(one, asked));
    }
    if (path === '/advanced_search_result.php') {
      const found = findGoods(query.get('keywords') ?? '', 'all');
      const list =
        found.length === 0
          ? '<div class="alert alert-info" role="alert">There are no products that match the search criteria.</div>'
          : `<p>Displaying <strong>1</strong> to <strong>${String(found.length)}</strong> (of <strong>${String(found.length)}</strong> products)</p>${cards(found, asked)}`;
      return show('Search', `<h1 class="display-4">Products meeting the search criteria</h1>${list}`);
    }
    if (path === '/shopping_cart.php') return show('Cart', cartPage(asked, till));
    if (path.startsWith('/checkout')) till.isCheckoutTouched = true;
    return show('Page', '<h1 class="display-4">Field Pantry</h1><p>Nothing to see.</p>');
  },
};
