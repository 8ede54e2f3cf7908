import { dollars, escaped, findGoods, goods } from '../../storefront-goods';
import type { Goods } from '../../storefront-goods';
import { html, json, notFound } from '../../storefront-site';
import type { Answer, Storefront, Till } from '../../storefront-site';

/** Bagisto: pages of Vue components, whose products and cart come by requests once the scripts run; writing wants the key of a cookie. */
const pathOf = ({ slug }: Goods): string => `/${slug}`;
const itemId = (id: number): number => id + 9;
const xsrf = 'eyJpdiI6Ik1z';

const script = `
const key = () => decodeURIComponent(document.cookie.split('; ').find((one) => one.startsWith('XSRF-TOKEN='))?.slice(11) ?? '');
const ask = async (path, method = 'GET', body) => (await fetch(path, { method, headers: { Accept: 'application/json', 'Content-Type': 'application/json', 'X-XSRF-TOKEN': key() }, body: body && JSON.stringify(body) })).json();
const make = (html) => { const box = document.createElement('template'); box.innerHTML = html; return box.content; };
const note = (words) => { document.querySelector('#flash').textContent = words; setTimeout(() => { document.querySelector('#flash').textContent = ''; }, 3000); };
const count = (cart) => { const badge = document.querySelector('#mini-count'); badge.textContent = cart?.items_qty ? String(cart.items_qty) : ''; badge.hidden = !cart?.items_qty; };
const card = (one) => '<div class="group w-full rounded-md relative"><div class="relative overflow-hidden"><a href="/' + one.url_key + '" aria-label="' + one.name + '"><img class="relative bg-zinc-100" src="/img/' + one.id + '" alt="' + one.name + '"></a><span class="cursor-pointer icon-heart" role="button" aria-label="Add To Wishlist" tabindex="0"></span><span class="cursor-pointer icon-compare" role="button" aria-label="Add To Compare" tabindex="0"></span></div><div class="-mt-9 grid max-w-[291px] gap-2.5 bg-white p-2.5"><p class="break-all text-base font-medium">' + one.name + '</p><div class="flex items-center gap-2.5 text-lg font-semibold"><p class="final-price">' + one.min_price + '</p></div><button class="secondary-button w-full max-w-full" data-id="' + one.id + '">Add To Cart</button></div></div>';
const add = async (id, quantity) => { const answer = await ask('/api/checkout/cart', 'POST', { product_id: id, quantity, is_buy_now: 0 }); count(answer.data); note(answer.message); };
const line = (one) => '<div class="flex flex-wrap justify-between gap-x-2.5 gap-y-6 border-b py-5"><div class="flex gap-x-5"><div class="mt-11 select-none"><input type="checkbox" id="item_' + one.id + '" class="peer hidden"><label class="icon-uncheck" for="item_' + one.id + '" aria-label="Select Cart Item"></label></div><a href="/' + one.product_url_key + '"><img class="h-[110px] rounded-xl" src="/img/' + one.product_id + '" alt="' + one.name + '"></a><div class="grid place-content-start gap-y-2.5"><a href="/' + one.product_url_key + '"><p class="text-base font-medium">' + one.name + '</p></a><p class="text-lg font-semibold sm:hidden">' + one.formatted_total + '</p><span class="cursor-pointer text-base text-blue-700" role="button" tabindex="0" data-drop="' + one.id + '">Remove</span><div class="flex w-max items-center gap-x-2.5 rounded-[54px] border" ><span class="icon-minus cursor-pointer text-2xl" role="button" aria-label="Decrease Quantity" tabindex="0" data-step="-1" data-item="' + one.id + '" data-held="' + one.quantity + '"></span><p class="w-2.5 select-none text-center">' + one.quantity + '</p><span class="icon-plus cursor-pointer text-2xl" role="button" aria-label="Increase Quantity" tabindex="0" data-step="1" data-item="' + one.id + '" data-held="' + one.quantity + '"></span></div></div></div><div class="text-right max-sm:hidden"><p class="text-lg font-semibold">' + one.formatted_total + '</p><span class="cursor-pointer text-base text-blue-700" role="button" tabindex="0" data-drop="' + one.id + '">Remove</span></div></div>';
const drawCart = (cart) => {
  count(cart);
  const place = document.querySelector('v-cart');
  if (!place) return;
  place.replaceChildren(make(cart ? '<div class="flex flex-wrap gap-20"><div class="grid flex-1 gap-8"><div class="flex justify-between border-b pb-2.5"><span class="text-base">' + cart.items.length + ' Items Selected</span></div>' + cart.items.map(line).join('') + '<div class="flex gap-8 justify-end"><a class="secondary-button" href="/">Continue Shopping</a><button class="secondary-button" data-update>Update Cart</button></div></div><div class="w-[418px]"><p class="text-2xl font-medium">Cart Summary</p><div class="flex justify-between"><p>Subtotal</p><p>' + cart.formatted_grand_total + '</p></div><div class="flex justify-between"><p class="font-semibold">Grand Total</p><p class="font-semibold">' + cart.formatted_grand_total + '</p></div><a href="/checkout/onepage" class="primary-button">Proceed To Checkout</a></div></div>' : '<div class="m-auto grid w-full place-content-center text-center"><img src="/img/thank-you" alt="Empty Cart"><p class="text-xl" role="heading">You don’t have a product in your cart.</p></div>'));
};
const pending = new Map();
const start = async () => {
  const place = document.querySelector('v-search');
  if (place) {
    const { data } = await ask('/api/products' + location.search);
    place.replaceChildren(make(data.length ? '<div class="mt-8 grid grid-cols-3 gap-8">' + data.map(card).join('') + '</div>' : '<div class="m-auto grid w-full place-content-center text-center"><img src="/img/thank-you" alt="Empty result"><p class="text-xl" role="heading">No products found for your search.</p></div>'));
  }
  document.addEventListener('click', async (event) => {
    const to = event.target.closest('[data-id],[data-drop],[data-step],[data-update]');
    if (!to) return;
    if (to.dataset.id) { to.disabled = true; await add(Number(to.dataset.id), Number(document.querySelector('input[name=quantity]')?.value ?? 1)); to.disabled = false; }
    if (to.dataset.drop) drawCart((await ask('/api/checkout/cart', 'DELETE', { cart_item_id: Number(to.dataset.drop) })).data);
    if (to.dataset.step) { const now = Math.max(1, Number(pending.get(to.dataset.item) ?? to.dataset.held) + Number(to.dataset.step)); pending.set(to.dataset.item, now); to.parentElement.querySelector('p,span.held').textContent = String(now); const field = to.parentElement.querySelector('input'); if (field) field.value = String(now); }
    if ('update' in to.dataset) { drawCart((await ask('/api/checkout/cart', 'PUT', { qty: Object.fromEntries(pending) })).data); pending.clear(); }
  });
  drawCart((await ask('/api/checkout/cart')).data);
};
setTimeout(start, 300);
`;

function frame(title: string, content: string): Answer {
  return html(
    `<!doctype html><html lang="en" dir="ltr"><head><meta charset="utf-8"><title>${escaped(title)}</title></head><body><div id="app"><div id="flash" role="status"></div>
<header class="sticky top-0 z-10 bg-white"><div class="flex min-h-[78px] w-full justify-between border px-[60px]"><div class="flex items-center gap-x-10"><a href="/" aria-label="Bagisto"><img src="/img/logo" alt="Bagisto"></a><a href="/pantry" class="uppercase">Pantry</a></div><div class="flex items-center gap-x-9"><div class="relative w-full"><form action="/search" class="flex max-w-[445px] items-center" role="search"><label for="organic-search" class="sr-only">Search</label><div class="icon-search pointer-events-none absolute"></div><input type="text" name="query" value="" class="block w-full rounded-lg bg-zinc-100 px-11 py-3 text-xs" minlength="0" maxlength="1000" placeholder="Search products here" aria-label="Search products here" aria-required="true" pattern="[^\\\\]+" required><button type="submit" class="hidden" aria-label="Submit"></button></form></div>
<div class="mt-1.5 flex gap-x-8"><a href="/compare" aria-label="Compare"><span class="inline-block icon-compare text-2xl" role="presentation"></span></a><a href="/checkout/cart" aria-label="Shopping Cart"><span class="relative"><span class="icon-cart text-2xl" role="presentation"></span><span id="mini-count" class="absolute rounded-[44px] bg-navyBlue text-xs text-white" hidden></span></span></a></div></div></div></header>
<main id="main" class="bg-white">${content}</main><footer class="mt-9 bg-lightOrange"><a href="/page/about-us">About Us</a></footer></div><script>${script}</script></body></html>`,
    { 'set-cookie': `XSRF-TOKEN=${xsrf}; path=/` },
  );
}

const productPage = (one: Goods): string =>
  `<div class="container px-[60px]"><div class="mt-12 flex gap-9"><img src="/img/${String(one.id)}" alt="${escaped(one.title)}"><div class="relative max-w-[590px]"><div class="flex justify-between gap-4"><h1 class="break-all text-3xl font-medium">${escaped(one.title)}</h1><div class="icon-heart" role="button" aria-label="Add To Wishlist" tabindex="0"></div></div><p class="mt-5 flex items-center gap-2.5 text-2xl font-medium">${dollars(one.price)}</p><div class="mt-8 flex max-w-[470px] gap-4"><div class="flex items-center rounded-xl border"><span class="icon-minus cursor-pointer" role="button" tabindex="0" aria-label="Decrease Quantity" data-step="-1" data-item="p" data-held="1"></span><span class="held w-2.5 select-none text-center">1</span><span class="icon-plus cursor-pointer" role="button" tabindex="0" aria-label="Increase Quantity" data-step="1" data-item="p" data-held="1"></span><input type="hidden" name="quantity" value="1"></div><button type="button" class="secondary-button w-full" data-id="${String(one.id)}">Add To Cart</button></div><button type="button" class="primary-button mt-5 w-full">Buy Now</button></div></div></div>`;

const cartOf = (till: Till): unknown =>
  till.units() === 0
    ? null
    : {
        items_qty: till.units(),
        formatted_grand_total: dollars(till.total()),
        items: till.lines().map((one) => ({
          id: itemId(one.id),
          product_id: one.id,
          product_url_key: one.slug,
          name: one.title,
          quantity: one.held,
          formatted_total: dollars(one.price * one.held),
        })),
      };

interface Sent {
  product_id?: number;
  quantity?: number;
  cart_item_id?: number;
  qty?: Record<string, number>;
}

export const bagisto: Storefront = {
  name: 'Bagisto',
  start: '/',
  path: pathOf,
  answer({ method, path, query, text, headers }, till) {
    if (path === '/api/checkout/cart') {
      if (method !== 'GET' && headers['x-xsrf-token'] !== xsrf) return { ...json({ message: 'CSRF token mismatch.' }), status: 419 }; // prettier-ignore
      const sent: Sent = method === 'GET' ? {} : (JSON.parse(text) as Sent);
      if (method === 'POST') till.add(sent.product_id ?? 0, sent.quantity ?? 1);
      if (method === 'DELETE') till.set((sent.cart_item_id ?? 0) - 9, 0);
      for (const [id, held] of Object.entries(sent.qty ?? {})) till.set(Number(id) - 9, held);
      return json({ data: cartOf(till), message: method === 'POST' ? 'Item Added Successfully' : '' });
    }
    if (path === '/api/products') {
      const list = findGoods(query.get('query') ?? '', 'any').slice(0, 12);
      return json({ data: list.map(({ id, title, slug, price }) => ({ id, name: title, url_key: slug, min_price: dollars(price) })) }); // prettier-ignore
    }
    if (path === '/search') return frame('Search', `<div class="container px-[60px]"><div class="mt-8 flex justify-between"><h1 class="text-2xl font-medium">Search results for : ${escaped(query.get('query') ?? '')}</h1></div><v-search><div class="shimmer h-[300px]"></div></v-search></div>`); // prettier-ignore
    if (path === '/checkout/cart') return frame('Shopping Cart', '<div class="flex-auto"><div class="container px-[60px]"><nav aria-label=""><ol class="flex"><li><a href="/">Home</a></li><li>Cart</li></ol></nav><v-cart><div class="shimmer h-[200px]"></div></v-cart></div></div>'); // prettier-ignore
    if (path === '/') return frame('Bagisto', '<section class="container mt-20"><h2 class="text-3xl">Fresh every day</h2><p>Free shipping on all orders.</p></section>'); // prettier-ignore
    if (path.startsWith('/checkout/onepage')) till.isCheckoutTouched = true;
    const one = goods.find((product) => pathOf(product) === path);
    return one === undefined ? notFound() : frame(one.title, productPage(one));
  },
};
