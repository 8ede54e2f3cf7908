import { dollars, escaped, findGoods, goods } from '../../storefront-goods';
import type { Goods } from '../../storefront-goods';
import { html, json, notFound, redirect } from '../../storefront-site';
import type { Answer, Storefront, Till } from '../../storefront-site';

/** Sylius 1: a locale in each path, one search box that stands on the page of a category, lines removed by a form with a method of its own. */
const root = '/en_US';
const taxon = `${root}/taxons/category/groceries`;
const pathOf = ({ slug }: Goods): string => `${root}/products/${slug}`;
const itemId = (id: number): number => id * 3;
const token = 'b1.6hZkq0.dFf';

const script = `
for (const form of document.querySelectorAll('form[data-redirect]')) form.addEventListener('submit', async (event) => {
  event.preventDefault();
  const answer = await fetch(form.action, { method: 'POST', headers: { 'X-Requested-With': 'XMLHttpRequest' }, body: new URLSearchParams(new FormData(form)) });
  if (answer.status === 201) location = form.dataset.redirect;
  else form.querySelector('.sylius-validation-error').classList.remove('hidden');
});
`;

function frame(title: string, content: string, till: Till): Answer {
  return html(`<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${escaped(title)} | Fashion Web Store</title></head><body class="pushable"><div class="pusher">
<div id="menu" class="ui stackable top borderless menu"><div class="ui container"><div class="right stackable menu"><a href="${root}/login" class="item">Login</a><a href="${root}/register" class="item">Register</a></div></div></div>
<div class="ui container"><header><div class="ui basic segment"><div class="ui two column stackable grid"><div class="column"><a href="${root}/"><img src="/img/logo" alt="Sylius logo" class="ui small image"></a></div><div class="right aligned column"><div class="ui labeled icon button" id="sylius-cart-button"><i class="cart icon"></i><span id="sylius-cart-total">${dollars(till.total())}</span>, ${String(till.units())} item${till.units() === 1 ? '' : 's'}</div>
<div class="ui large flowing cart hidden popup">${
    till.units() === 0
      ? 'Your cart is empty.'
      : `<div class="ui list">${till
          .lines()
          .map(
            ({ held, title, price }) =>
              `<div class="item">${String(held)} x <strong>${escaped(title)}</strong> ${dollars(price)}</div>`,
          )
          .join(
            '',
          )}<div class="item"><strong>Subtotal</strong>: ${dollars(till.total())}</div></div><a href="${root}/cart/" class="ui fluid basic text button">View and edit cart</a><a href="${root}/checkout/" class="ui fluid primary button">Checkout</a>`
  }</div></div></div></div></header>
<nav><div class="ui large stackable menu"><a href="${taxon}" class="item">Groceries</a></div></nav><div class="ui hidden divider"></div>${content}</div><footer class="ui inverted vertical footer segment"><a href="${root}/contact/">Contact us</a></footer></div><script>${script}</script></body></html>`);
}

const card = (one: Goods): string =>
  `<div class="column"><div class="ui fluid card" data-test-product><a href="${pathOf(one)}" class="blurring dimmable image"><div class="ui dimmer"><div class="content"><div class="center"><div class="ui inverted button">View more</div></div></div></div><img src="/img/${String(one.id)}" alt="${escaped(one.title)}" class="ui bordered image"></a><div class="content"><a href="${pathOf(one)}" class="header sylius-product-name">${escaped(one.title)}</a><div class="sylius-product-price">${dollars(one.price)}</div></div></div></div>`;
const cards = (list: readonly Goods[]): string =>
  list.length === 0
    ? '<div class="ui icon info message"><i class="info icon"></i><div class="content"><div class="header">Info</div><p>There are no results to display</p></div></div>'
    : `<div class="ui three cards" id="products">${list.map(card).join('')}</div>`;
const taxonPage = (asked: string, found: readonly Goods[]): string =>
  `<div class="ui breadcrumb"><a class="section" href="${root}/">Home</a></div><div class="ui grid"><div class="four wide column"><div class="ui segment"><a href="${taxon}">Groceries</a></div></div><div class="twelve wide column"><h1 class="ui monster section dividing header">Groceries<div class="sub header"></div></h1><div class="ui segment"><form method="get" action="${taxon}" class="ui loadable form"><div class="ui stackable grid"><div class="column"><div class="field"><label for="criteria_search_value">Search</label><input type="text" id="criteria_search_value" name="criteria[search][value]" placeholder="Value" value="${escaped(asked)}"></div></div></div><button class="ui primary icon labeled button" type="submit"><i class="search icon"></i> Search</button><a class="ui labeled icon button" href="${taxon}"><i class="remove icon"></i>Clear</a></form></div>${cards(found)}</div></div>`;

const productPage = (one: Goods): string =>
  `<div class="ui two column stackable grid"><div class="column"><img src="/img/${String(one.id)}" alt="${escaped(one.title)}"></div><div class="column"><h1 id="sylius-product-name" class="ui monster dividing header">${escaped(one.title)}</h1><div class="ui right aligned"><span class="ui huge header" id="product-price">${dollars(one.price)}</span></div>
<div class="ui segment" id="sylius-product-selecting-variant"><form name="sylius_add_to_cart" method="post" action="${root}/ajax/cart/add?productId=${String(one.id)}" id="sylius-product-adding-to-cart" class="ui loadable form" novalidate data-redirect="${root}/cart/"><div class="ui red label bottom pointing hidden sylius-validation-error">Insufficient stock</div><div class="required field"><label for="sylius_add_to_cart_cartItem_quantity">Quantity</label><input type="number" id="sylius_add_to_cart_cartItem_quantity" name="sylius_add_to_cart[cartItem][quantity]" required min="1" value="1"></div><button type="submit" class="ui huge primary icon labeled button"><i class="cart icon"></i> Add to cart</button><input type="hidden" id="sylius_add_to_cart__token" name="sylius_add_to_cart[_token]" value="${token}"></form></div></div></div>
<div class="ui top attached large tabular menu"><a class="item active">Details</a></div><h2 class="ui horizontal section divider header">Similar products</h2><div class="ui four cards">${goods.slice(20, 23).map(card).join('')}</div>`;

const line = (one: ReturnType<Till['lines']>[number], at: number): string =>
  `<tr><td class="single line"><div class="ui header"><a href="${pathOf(one)}"><img src="/img/${String(one.id)}" alt="" class="ui tiny rounded image"></a><div class="content"><a href="${pathOf(one)}"><div class="sylius-product-name">${escaped(one.title)}</div></a></div></div></td><td class="right aligned"><span class="sylius-unit-price">${dollars(one.price)}</span></td><td class="center aligned"><span class="sylius-quantity ui form"><input form="sylius_cart" type="number" id="sylius_cart_items_${String(at)}_quantity" name="sylius_cart[items][${String(at)}][quantity]" required min="1" value="${String(one.held)}"></span></td><td class="center aligned"><form action="${root}/cart/${String(itemId(one.id))}/remove" method="post"><input type="hidden" name="_method" value="DELETE"><input type="hidden" name="_csrf_token" value="${token}"><button type="submit" class="ui circular icon button sylius-cart-remove-button"><i class="remove icon"></i></button></form></td><td class="right aligned"><span class="sylius-total">${dollars(one.price * one.held)}</span></td></tr>`;
const cartPage = (till: Till): string =>
  `<h1 class="ui header"><i class="circular cart icon"></i><div class="content">Your shopping cart<div class="sub header">Edit your items, apply coupon or proceed to the checkout</div></div></h1>${
    till.units() === 0
      ? '<div class="ui icon info message"><i class="info icon"></i><div class="content"><div class="header">Info</div><p>Your cart is empty.</p></div></div>'
      : `<div class="ui stackable grid"><div class="eleven wide column"><form name="sylius_cart" method="post" action="${root}/cart/" id="sylius_cart" class="ui loadable form"><input type="hidden" name="_method" value="PUT"><input type="hidden" name="sylius_cart[_token]" value="${token}"></form><table id="sylius-cart-items" class="ui very basic celled table"><thead><tr><th>Item</th><th>Unit price</th><th>Qty</th><th></th><th>Total</th></tr></thead><tbody>${till.lines().map(line).join('')}</tbody></table><button form="sylius_cart" type="submit" class="ui large labeled icon button" id="sylius-cart-update"><i class="save icon"></i> Update cart</button><form action="${root}/cart/" method="post"><input type="hidden" name="_method" value="DELETE"><button type="submit" class="ui large labeled icon button" id="sylius-cart-clear"><i class="remove icon"></i> Clear cart</button></form></div>
<div class="five wide column"><div class="ui segment"><h2 class="ui dividing header">Summary</h2><table class="ui very basic table"><tr><td>Items total</td><td id="sylius-cart-items-total">${dollars(till.total())}</td></tr><tr class="ui large header"><td>Order total</td><td id="sylius-cart-grand-total">${dollars(till.total())}</td></tr></table><a href="${root}/checkout/" class="ui huge primary fluid labeled icon button"><i class="check icon"></i>Checkout</a></div></div></div>`
  }`;

export const sylius: Storefront = {
  name: 'Sylius',
  start: taxon,
  path: pathOf,
  answer({ method, path, query, form }, till) {
    const show = (title: string, content: string) => frame(title, content, till);
    if (path === `${root}/ajax/cart/add`) {
      if (form.get('sylius_add_to_cart[_token]') !== token) return { ...json({ code: 400 }), status: 400 };
      till.add(Number(query.get('productId')), Number(form.get('sylius_add_to_cart[cartItem][quantity]') ?? 1));
      return { ...json({ id: 1 }), status: 201 };
    }
    const removed = /^\/en_US\/cart\/(\d+)\/remove$/.exec(path)?.[1];
    if (removed !== undefined) {
      if (form.get('_method') === 'DELETE' && form.get('_csrf_token') === token) till.set(Number(removed) / 3, 0);
      return redirect(`${root}/cart/`);
    }
    if (path === `${root}/cart/`) {
      const held = till.lines();
      if (method === 'POST' && form.get('_method') === 'DELETE') for (const { id } of held) till.set(id, 0);
      if (method === 'POST' && form.get('sylius_cart[_token]') === token)
        for (const [at, { id }] of held.entries())
          till.set(id, Number(form.get(`sylius_cart[items][${String(at)}][quantity]`) ?? 0));
      return method === 'POST' ? redirect(`${root}/cart/`) : show('Your shopping cart', cartPage(till));
    }
    if (path === taxon) {
      const asked = query.get('criteria[search][value]') ?? '';
      return show('Groceries', taxonPage(asked, asked === '' ? goods.slice(0, 9) : findGoods(asked, 'phrase')));
    }
    if (path === `${root}/` || path === '/') return show('Home', `<div class="ui segment"><h2 class="ui horizontal section divider header">Latest products</h2>${cards(goods.slice(30, 34))}</div>`); // prettier-ignore
    if (path.startsWith(`${root}/checkout`)) till.isCheckoutTouched = true;
    const one = goods.find((product) => pathOf(product) === path);
    return one === undefined ? notFound() : show(one.title, productPage(one));
  },
};
