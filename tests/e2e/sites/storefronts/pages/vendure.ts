import { dollars, escaped, findGoods, goods } from '../storefront-goods';
import type { Goods } from '../storefront-goods';
import { html, json, notFound } from '../storefront-site';
import type { Storefront, Till } from '../storefront-site';

/** Vendure's Remix starter: class names of utilities only, pages taken over by their script a while after they came, a tray for a cart. */
const pathOf = ({ slug }: Goods): string => `/products/${slug}`;
const orderOf = (till: Till) => ({
  totalQuantity: till.units(),
  total: till.total(),
  lines: till.lines().map(({ id, title, slug, price, held }) => ({
    id: `L${String(id)}`,
    variant: String(id),
    title,
    slug,
    price,
    held,
  })),
});

const script = `
const money = (cents) => '$' + (cents / 100).toFixed(2);
const send = async (body) => { show((await (await fetch('/api/active-order', { method: 'POST', body })).json()).activeOrder); };
let order = window.__order, tray = null;
function show(next) {
  order = next;
  const opener = document.querySelector('[aria-label="Open cart tray"]');
  opener.querySelector('div')?.remove();
  if (order.totalQuantity > 0) opener.insertAdjacentHTML('beforeend', '<div class="absolute rounded-full -top-2 -right-2 bg-primary-600 min-w-6 min-h-6 flex items-center justify-center text-xs p-1">' + order.totalQuantity + '</div>');
  for (const button of document.querySelectorAll('button[data-variant]')) {
    const held = order.lines.find((line) => line.variant === button.dataset.variant)?.held;
    button.innerHTML = held ? '<span class="flex items-center"><svg class="w-5 h-5 mr-1"></svg> ' + held + ' in cart</span>' : 'Add to cart';
  }
  if (tray) fillTray();
}
const lineHtml = (line) => '<li class="py-6 flex"><div class="flex-shrink-0 w-24 h-24 border border-gray-200 rounded-md overflow-hidden"><img src="/img/' + line.variant + '" alt="' + line.title + '" class="w-full h-full object-center object-cover"></div><div class="ml-4 flex-1 flex flex-col"><div><div class="flex justify-between text-base font-medium text-gray-900"><h3><a href="/products/' + line.slug + '">' + line.title + '</a></h3><p class="ml-4">' + money(line.price * line.held) + '</p></div></div><div class="flex-1 flex items-center text-sm"><form><label for="quantity-' + line.id + '" class="mr-2">Quantity</label><select id="quantity-' + line.id + '" name="quantity-' + line.id + '" class="max-w-full rounded-md border border-gray-300">' + Array.from({ length: 50 }, (_, n) => '<option value="' + (n + 1) + '"' + (n + 1 === line.held ? ' selected' : '') + '>' + (n + 1) + '</option>').join('') + '</select></form><div class="flex-1"></div><div class="flex"><button type="submit" name="removeItem" value="' + line.id + '" class="font-medium text-primary-600 hover:text-primary-500">Remove</button></div></div></div></li>';
function fillTray() {
  tray.querySelector('.content').innerHTML = order.totalQuantity === 0
    ? '<div class="flex items-center justify-center h-48 text-xl text-gray-400">Your cart is empty</div>'
    : '<div class="flow-root"><ul class="-my-6 divide-y divide-gray-200">' + order.lines.map(lineHtml).join('') + '</ul></div>';
  tray.querySelector('.foot').innerHTML = order.totalQuantity === 0 ? '' : '<div class="border-t border-gray-200 py-6 px-4"><div class="flex justify-between text-base font-medium text-gray-900"><p>Subtotal</p><p>' + money(order.total) + '</p></div><p class="mt-0.5 text-sm text-gray-500">Shipping will be calculated at checkout</p><div class="mt-6"><a href="/checkout" class="flex justify-center bg-primary-600 text-white">Checkout</a></div></div>';
}
function closeTray() { tray?.remove(); tray = null; }
function openTray() {
  if (tray) return;
  tray = document.createElement('div');
  tray.innerHTML = '<div role="dialog" aria-modal="true" class="fixed inset-0 overflow-hidden z-20" style="position:fixed;top:0;right:0;background:#fff"><div class="h-full flex flex-col bg-white"><div class="flex items-start justify-between py-6 px-4"><h2 class="text-lg font-medium text-gray-900">Shopping cart</h2><button type="button" class="-m-2 p-2 text-gray-400"><span class="sr-only">Close panel</span><svg class="h-6 w-6"></svg></button></div><div class="content flex-1 overflow-y-auto px-4"></div><div class="foot"></div></div></div>';
  document.body.append(tray);
  tray.querySelector('button').onclick = closeTray;
  tray.addEventListener('click', (event) => { const remove = event.target.closest('[name=removeItem]'); if (remove) { event.preventDefault(); void send(new URLSearchParams({ action: 'removeItem', lineId: remove.value })); } });
  tray.addEventListener('change', (event) => { const select = event.target; void send(new URLSearchParams({ action: 'adjustItem', lineId: select.name.slice(9), quantity: select.value })); });
  fillTray();
}
setTimeout(() => {
  document.querySelector('[aria-label="Open cart tray"]').onclick = openTray;
  for (const form of document.querySelectorAll('form[action="/api/active-order"]')) form.addEventListener('submit', (event) => { event.preventDefault(); void send(new URLSearchParams(new FormData(form))); });
}, 450);
`;

function frame(title: string, content: string, till: Till): string {
  const count =
    till.units() === 0
      ? ''
      : `<div class="absolute rounded-full -top-2 -right-2 bg-primary-600 min-w-6 min-h-6 flex items-center justify-center text-xs p-1">${String(till.units())}</div>`;
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title></head><body>
<header class="bg-gradient-to-r from-zinc-700 to-gray-900 shadow-lg sticky top-0 z-10"><div class="bg-zinc-100 text-gray-600 text-center text-sm py-2"><p class="hidden sm:block">Exclusive: get your own <a href="/about" class="underline">FREE storefront starter kit</a></p><a href="/sign-in" class="flex space-x-1"><span>Sign In</span></a></div>
<div class="max-w-6xl mx-auto p-4 flex items-center space-x-4"><h1 class="text-white w-10"><a href="/"><img src="/img/logo" width="40" height="31" alt="logo"></a></h1><div class="flex space-x-4"><a class="text-sm text-gray-200" href="/collections/food">Food</a></div>
<div class="flex-1 md:pr-8"><form method="get" action="/search"><input type="search" name="q" class="shadow-sm block w-full rounded-md" placeholder="Search"></form></div>
<div><button class="relative w-9 h-9 bg-white bg-opacity-20 rounded text-white p-1" aria-label="Open cart tray"><svg class="w-7 h-7"></svg>${count}</button></div></div></header>
<main><div class="max-w-6xl mx-auto px-4">${content}</div></main>
<footer class="mt-24 border-t bg-gray-50"><h3 class="text-sm font-semibold">Shop</h3><a href="/collections/food">Food</a></footer>
<script>window.__order = ${JSON.stringify(orderOf(till)).replaceAll('<', '\\u003c')};${script}</script></body></html>`;
}

const card = (one: Goods): string =>
  `<a class="flex flex-col" href="${pathOf(one)}"><img class="rounded-xl flex-grow object-cover aspect-[7/8]" alt="" src="/img/${String(one.id)}"><div class="h-2"></div><div class="text-sm text-gray-700">${escaped(one.title)}</div><div class="text-sm font-medium text-gray-900">${dollars(one.price)}</div></a>`;
const grid = (list: readonly Goods[]): string =>
  `<div class="grid grid-cols-2 gap-6 sm:grid-cols-3">${list.map(card).join('')}</div>`;

const productPage = (one: Goods, till: Till): string => {
  const held = till.held(one.id);
  return `<h2 class="text-3xl sm:text-5xl font-light tracking-tight text-gray-900 my-8">${escaped(one.title)}</h2><nav aria-label="Breadcrumb"><ol><li><a href="/">Home</a></li><li><a href="/collections/food">Food</a></li></ol></nav>
<div class="lg:grid lg:grid-cols-2"><img src="/img/${String(one.id)}" alt="${escaped(one.title)}" class="w-full object-cover rounded-lg"><div class="mt-10"><div><h3 class="sr-only">Description</h3><div class="text-base text-gray-700"><p>Grown near by.</p></div></div>
<form method="post" action="/api/active-order"><input type="hidden" name="action" value="addItemToOrder"><input type="hidden" name="variantId" value="${String(one.id)}"><div class="mt-10 flex flex-col sm:flex-row sm:items-center"><p class="text-3xl text-gray-900 mr-4">${dollars(one.price)}</p><div class="flex align-baseline"><button type="submit" data-variant="${String(one.id)}" class="max-w-xs flex-1 bg-primary-600 border rounded-md py-3 px-8 text-base text-white">${held === 0 ? 'Add to cart' : `<span class="flex items-center"><svg class="w-5 h-5 mr-1"></svg> ${String(held)} in cart</span>`}</button>
<button type="button" class="ml-4 py-3 px-3 rounded-md text-gray-400"><svg class="h-6 w-6"></svg><span class="sr-only">Add to favorites</span></button></div></div><div class="mt-2 flex items-center space-x-2"><span class="text-gray-500">F${String(one.id)}</span><span class="bg-gray-100 rounded p-1 text-xs">In stock</span></div></form>
<section class="mt-12 pt-12 border-t text-xs"><h3 class="text-gray-600 font-bold mb-2">Shipping &amp; Returns</h3><p>Standard shipping: 3 - 5 working days.</p></section></div></div>`;
};

export const vendure: Storefront = {
  name: 'Vendure Remix',
  start: '/',
  path: pathOf,
  answer({ path, query, form, method }, till) {
    const show = (title: string, content: string) => html(frame(title, content, till));
    if (path === '/api/active-order') {
      const line = Number(form.get('lineId')?.slice(1));
      if (form.get('action') === 'addItemToOrder') till.add(Number(form.get('variantId')));
      if (form.get('action') === 'adjustItem') till.set(line, Number(form.get('quantity')));
      if (form.get('action') === 'removeItem') till.set(line, 0);
      return method === 'POST' ? json({ activeOrder: orderOf(till) }) : json({ activeOrder: orderOf(till) });
    }
    if (path === '/search') {
      const q = query.get('q') ?? '';
      const found = findGoods(q, 'phrase');
      const list = found.length === 0 ? '<p class="text-gray-500">No results found</p>' : grid(found);
      return show(
        'Search',
        `<h2 class="text-3xl sm:text-5xl font-light tracking-tight text-gray-900 my-8">${q === '' ? 'All results' : `Results for &quot;${escaped(q)}&quot;`}</h2><div class="mt-6 grid sm:grid-cols-5 gap-x-4"><div class="sm:col-span-5">${list}</div></div>`,
      );
    }
    if (path === '/' || path.startsWith('/collections/'))
      return show(
        'Vendure',
        `<div class="relative"><h2 class="text-3xl">Welcome</h2></div><section class="mt-12"><h2 class="text-2xl font-light text-gray-900">Shop by Category</h2><a href="/collections/food" class="relative h-80 rounded-lg"><span class="mt-auto text-xl font-bold text-white">Food</span></a></section>`,
      );
    if (path === '/checkout') till.isCheckoutTouched = true;
    const one = goods.find((product) => pathOf(product) === path);
    return one === undefined ? notFound() : show(one.title, productPage(one, till));
  },
};
