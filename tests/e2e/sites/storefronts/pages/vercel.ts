import { dollars, escaped, findGoods, goods } from '../storefront-goods';
import type { Goods } from '../storefront-goods';
import { html, notFound } from '../storefront-site';
import type { Answer, Asked, Storefront, Till } from '../storefront-site';

/** Vercel's commerce template: tiles that are one link, forms whose action is a function of the server, a dialog for a cart. */
const pathOf = ({ slug }: Goods): string => `/product/${slug}`;
const variant = (id: number): string => `gid://shopify/ProductVariant/${String(id)}`;
const actions = { add: '60c1'.padEnd(42, 'a'), remove: '60d2'.padEnd(42, 'b'), update: '60e3'.padEnd(42, 'c') };

const cartOf = (till: Till) => ({
  total: till.units(),
  cost: till.total(),
  lines: till
    .lines()
    .map(({ id, title, slug, price, held }) => ({ id: variant(id), image: id, title, slug, price, held })),
});

const script = `
const act = async (id, args) => {
  const body = new FormData();
  body.set('0', JSON.stringify(args));
  const answer = await fetch(location.pathname + location.search, { method: 'POST', headers: { 'Next-Action': id, Accept: 'text/x-component' }, body });
  show(JSON.parse((await answer.text()).split('\\n').find((line) => line.startsWith('1:')).slice(2)));
};
const money = (cents) => '$' + (cents / 100).toFixed(2);
let cart = window.__cart, dialog = null;
const opener = () => document.querySelector('button[aria-label="Open cart"]');
function show(next, open = next.total > cart.total || next.total < cart.total) {
  cart = next;
  opener().querySelector('.rounded-sm')?.remove();
  if (cart.total > 0) opener().firstElementChild.insertAdjacentHTML('beforeend', '<div class="absolute right-0 top-0 -mr-2 -mt-2 h-4 w-4 rounded-sm bg-blue-600 text-[11px] font-medium text-white">' + cart.total + '</div>');
  if (open && !dialog) openCart(); else if (dialog) fill();
}
const lineHtml = (line) => '<li class="flex w-full flex-col border-b border-neutral-300"><div class="relative flex w-full flex-row justify-between px-1 py-4"><div class="absolute z-40 -ml-1 -mt-2"><form data-act="remove" data-id="' + line.id + '"><button type="submit" aria-label="Remove cart item" class="flex h-[24px] w-[24px] items-center justify-center rounded-full bg-neutral-500"><svg class="mx-[1px] h-4 w-4 text-white"></svg></button></form></div><div class="flex flex-row"><div class="relative h-16 w-16 overflow-hidden rounded-md border"><img class="h-full w-full object-cover" alt="' + line.title + '" src="/img/' + line.image + '"></div><a class="z-30 ml-2 flex flex-row space-x-4" href="/product/' + line.slug + '"><div class="flex flex-1 flex-col text-base"><span class="leading-tight">' + line.title + '</span></div></a></div><div class="flex h-16 flex-col justify-between"><p class="flex justify-end space-y-2 text-right text-sm">' + money(line.price * line.held) + '<span class="ml-1 inline">USD</span></p><div class="ml-auto flex h-9 flex-row items-center rounded-full border"><form data-act="minus" data-id="' + line.id + '"><button type="submit" aria-label="Reduce item quantity" class="ease flex h-full min-w-[36px] items-center justify-center"><svg class="h-4 w-4"></svg></button></form><p class="w-6 text-center"><span class="w-full text-sm">' + line.held + '</span></p><form data-act="plus" data-id="' + line.id + '"><button type="submit" aria-label="Increase item quantity" class="ease flex h-full min-w-[36px] items-center justify-center"><svg class="h-4 w-4"></svg></button></form></div></div></div></li>';
function fill() {
  dialog.querySelector('.panel-body').innerHTML = cart.total === 0
    ? '<div class="mt-20 flex w-full flex-col items-center justify-center overflow-hidden"><svg class="h-16"></svg><p class="mt-6 text-center text-2xl font-bold">Your cart is empty.</p></div>'
    : '<div class="flex h-full flex-col justify-between overflow-hidden p-1"><ul class="grow overflow-auto py-4">' + cart.lines.map(lineHtml).join('') + '</ul><div class="py-4 text-sm text-neutral-500"><div class="mb-3 flex items-center justify-between"><p>Taxes</p><p class="text-right text-base text-black">$0.00<span class="ml-1 inline">USD</span></p></div><div class="mb-3 flex items-center justify-between"><p>Shipping</p><p class="text-right">Calculated at checkout</p></div><div class="mb-3 flex items-center justify-between"><p>Total</p><p class="text-right text-base text-black">' + money(cart.cost) + '<span class="ml-1 inline">USD</span></p></div></div><form data-act="pay"><button class="block w-full rounded-full bg-blue-600 p-3 text-center text-sm font-medium text-white" type="submit">Proceed to Checkout</button></form></div>';
}
function close() { dialog?.remove(); dialog = null; }
function openCart() {
  dialog = document.createElement('div');
  dialog.innerHTML = '<div class="relative z-50" role="dialog" aria-modal="true"><div class="fixed inset-0 bg-black/30" aria-hidden="true"></div><div class="fixed bottom-0 right-0 top-0 flex h-full w-full flex-col border-l bg-white/80 p-6 md:w-[390px]" style="position:fixed;top:0;right:0;bottom:0;background:#fff"><div class="flex items-center justify-between"><p class="text-lg font-semibold">My Cart</p><button aria-label="Close cart"><div class="relative flex h-11 w-11 items-center justify-center rounded-md border"><svg class="h-6"></svg></div></button></div><div class="panel-body"></div></div></div>';
  document.body.append(dialog);
  dialog.querySelector('[aria-label="Close cart"]').onclick = close;
  dialog.addEventListener('submit', (event) => {
    event.preventDefault();
    const { act: what, id } = event.target.dataset;
    if (what === 'pay') location = '/checkout';
    else if (what === 'remove') void act(window.__actions.remove, ['$undefined', id]);
    else void act(window.__actions.update, ['$undefined', { merchandiseId: id, updateType: what, quantity: cart.lines.find((line) => line.id === id).held + (what === 'plus' ? 1 : -1) }]);
  });
  fill();
}
setTimeout(() => {
  opener().onclick = openCart;
  const form = document.querySelector('form[data-add]');
  if (form) form.onsubmit = (event) => { event.preventDefault(); void act(window.__actions.add, ['$undefined', form.dataset.add]); };
}, 300);
`;

function frame(title: string, content: string, till: Till): Answer {
  const count =
    till.units() === 0
      ? ''
      : `<div class="absolute right-0 top-0 -mr-2 -mt-2 h-4 w-4 rounded-sm bg-blue-600 text-[11px] font-medium text-white">${String(till.units())}</div>`;
  return html(`<!doctype html><html lang="en" class="__variable_1e4310"><head><meta charset="utf-8"><title>${title} | Acme Store</title></head><body class="bg-neutral-50 text-black">
<nav class="relative flex items-center justify-between p-4 lg:px-6"><div class="flex w-full items-center"><div class="flex w-full md:w-1/3"><a href="/" class="mr-2 flex w-full items-center justify-center"><div class="flex h-[40px] w-[40px] rounded-xl border"><svg class="h-[16px]"></svg></div><div class="ml-2 flex-none text-sm font-medium uppercase">Acme Store</div></a><ul class="hidden gap-6 text-sm md:flex"><li><a href="/search">All</a></li></ul></div>
<div class="hidden justify-center md:flex md:w-1/3"><form action="/search" class="w-max-[550px] relative w-full"><input type="text" placeholder="Search for products..." autocomplete="off" class="text-md w-full rounded-lg border bg-white px-4 py-2" name="q"><div class="absolute right-0 top-0 mr-3 flex h-full items-center"><svg class="h-4"></svg></div></form></div>
<div class="flex justify-end md:w-1/3"><button aria-label="Open cart"><div class="relative flex h-11 w-11 items-center justify-center rounded-md border"><svg class="h-4"></svg>${count}</div></button></div></div></nav>
<main>${content}</main><footer class="text-sm text-neutral-500"><div class="mx-auto flex w-full"><a href="/about">About</a><a href="/terms">Terms</a><p>&copy; 2026 ACME, Inc. All rights reserved.</p></div></footer>
<script>window.__cart = ${JSON.stringify(cartOf(till))}; window.__actions = ${JSON.stringify(actions)};${script}</script></body></html>`);
}

const tile = (one: Goods): string =>
  `<li class="aspect-square transition-opacity animate-fadeIn"><a class="relative inline-block h-full w-full" href="${pathOf(one)}"><div class="group flex h-full w-full items-center justify-center overflow-hidden rounded-lg border bg-white relative"><img alt="${escaped(one.title)}" class="relative h-full w-full object-contain" src="/img/${String(one.id)}"><div class="absolute bottom-0 left-0 flex w-full px-4 pb-4"><div class="flex items-center rounded-full border bg-white/70 p-1 text-xs font-semibold text-black"><h3 class="mr-4 line-clamp-2 grow pl-2 leading-none tracking-tight">${escaped(one.title)}</h3><p class="flex-none rounded-full bg-blue-600 p-2 text-white">${dollars(one.price)}<span class="ml-1 inline hidden">USD</span></p></div></div></div></a></li>`;
const grid = (list: readonly Goods[]): string =>
  `<ul class="grid grid-flow-row gap-4 grid-cols-1 sm:grid-cols-2 lg:grid-cols-3">${list.map(tile).join('')}</ul>`;

const productPage = (
  one: Goods,
): string => `<div class="mx-auto max-w-screen-2xl px-4"><div class="flex flex-col rounded-lg border bg-white p-8 md:p-12 lg:flex-row"><div class="h-full w-full basis-full lg:basis-4/6"><img alt="${escaped(one.title)}" src="/img/${String(one.id)}"></div><div class="basis-full lg:basis-2/6"><div class="mb-6 flex flex-col border-b pb-6"><h1 class="mb-2 text-5xl font-medium">${escaped(one.title)}</h1><div class="mr-auto w-auto rounded-full bg-blue-600 p-2 text-sm text-white"><p>${dollars(one.price)}<span class="ml-1 inline">USD</span></p></div></div>
<form data-add="${variant(one.id)}" action="javascript:throw new Error('React form unexpectedly submitted.')"><button aria-label="Add to cart" class="relative flex w-full items-center justify-center rounded-full bg-blue-600 p-4 tracking-wide text-white"><div class="absolute left-0 ml-4"><svg class="h-5"></svg></div>Add To Cart</button><p aria-live="polite" class="sr-only" role="status"></p></form></div></div>
<div class="py-8"><h2 class="mb-4 text-2xl font-bold">Related Products</h2><ul class="flex w-full gap-4 overflow-x-auto pt-1">${goods
  .filter(({ id }) => id !== one.id)
  .slice(2, 6)
  .map(tile)
  .join('')}</ul></div></div>`;

function act({ headers, form }: Asked, till: Till): Answer {
  const [, told] = JSON.parse(form.get('0') ?? '[]') as [string, string | { merchandiseId: string; quantity: number }];
  const id = Number((typeof told === 'string' ? told : told.merchandiseId).split('/').at(-1));
  if (headers['next-action'] === actions.add) till.add(id);
  if (headers['next-action'] === actions.remove) till.set(id, 0);
  if (headers['next-action'] === actions.update && typeof told !== 'string') till.set(id, told.quantity);
  return {
    headers: { 'content-type': 'text/x-component' },
    body: `0:{"a":"$@1","f":"","b":"build"}\n1:${JSON.stringify(cartOf(till))}\n`,
  };
}

export const vercel: Storefront = {
  name: 'vercel/commerce (Next)',
  start: '/',
  path: pathOf,
  answer(asked, till) {
    const { path, query, headers, method } = asked;
    if (headers['next-action'] !== undefined) return act(asked, till);
    if (method === 'POST') return { status: 405, body: '' };
    if (path === '/')
      return frame(
        'Home',
        `<section class="mx-auto grid max-w-screen-2xl gap-4">${grid(goods.slice(0, 3))}</section>`,
        till,
      );
    if (path === '/search') {
      const q = query.get('q');
      const found = q === null ? goods : findGoods(q, 'all');
      const told =
        q === null
          ? ''
          : `<p class="mb-4">${found.length === 0 ? 'There are no products that match ' : `Showing ${String(found.length)} result${found.length === 1 ? '' : 's'} for `}<span class="font-bold">&quot;${escaped(q)}&quot;</span></p>`;
      return frame(
        'Search',
        `<div class="mx-auto flex max-w-screen-2xl flex-col gap-8 px-4"><div class="order-first w-full flex-none"><nav><h3 class="hidden text-xs text-neutral-500">Collections</h3><ul><li><a href="/search/food">Food</a></li></ul></nav></div><div class="order-last min-h-screen w-full">${told}${found.length === 0 ? '' : grid(found)}</div></div>`,
        till,
      );
    }
    if (path === '/checkout') till.isCheckoutTouched = true;
    const one = goods.find((product) => pathOf(product) === path);
    return one === undefined ? notFound() : frame(one.title, productPage(one), till);
  },
};
