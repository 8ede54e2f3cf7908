import { dollars, escaped, findGoods, goods } from '../storefront-goods';
import type { Goods } from '../storefront-goods';
import { html, notFound, redirect } from '../storefront-site';
import type { Answer, Asked, Storefront, Till } from '../storefront-site';

/** Saleor's storefront (Next): a channel in each path, search sent to a function of the server, a cart without any way to set a number. */
const root = '/default-channel';
const variant = (id: number): string => Buffer.from(`ProductVariant:${String(id)}`).toString('base64');
const pathOf = ({ slug, id }: Goods): string => `${root}/products/${slug}?variant=${encodeURIComponent(variant(id))}`;
const actions = { search: '40aa'.padEnd(42, '1'), add: '40bb'.padEnd(42, '2'), remove: '40cc'.padEnd(42, '3') };

const script = `
const act = async (id, body) => {
  const answer = await fetch(location.pathname + location.search, { method: 'POST', headers: { 'Next-Action': id, Accept: 'text/x-component' }, body });
  const to = answer.headers.get('x-action-redirect');
  if (to) { location = to.split(';')[0]; return; }
  const page = new DOMParser().parseFromString(await (await fetch(location.href)).text(), 'text/html');
  for (const part of ['main', 'header [data-testid=CartNavItem]']) document.querySelector(part).replaceWith(document.importNode(page.querySelector(part), true));
};
setTimeout(() => {
  document.addEventListener('submit', (event) => { const { action } = event.target.dataset; if (action) { event.preventDefault(); void act(action, new FormData(event.target)); } });
  document.addEventListener('click', (event) => { const button = event.target.closest('[data-remove]'); if (button) void act(window.__actions.remove, JSON.stringify([{ lineId: button.dataset.remove }])); });
}, 350);
`;

function frame(title: string, content: string, till: Till): Answer {
  const units = till.units();
  return html(`<!doctype html><html lang="en" class="min-h-dvh"><head><meta charset="utf-8"><title>${title} · Saleor Storefront example</title></head><body class="__className_a1 min-h-dvh">
<header class="sticky top-0 z-20 bg-neutral-100/50"><div class="mx-auto max-w-7xl px-3 sm:px-8"><div class="flex h-16 justify-between gap-4"><div class="flex items-center font-bold"><a aria-label="homepage" href="${root}">ACME</a></div>
<nav class="flex w-full gap-4" aria-label="Main navigation"><ul class="hidden gap-4 overflow-x-auto md:flex"><li class="inline-flex"><a class="text-sm" href="${root}/products">All</a></li></ul><div class="ml-auto flex items-center justify-center gap-4"><div class="hidden lg:flex"><form data-action="${actions.search}" class="group relative my-2 flex w-full items-center justify-items-center text-sm" action="javascript:throw new Error('React form unexpectedly submitted.')"><label class="w-full"><span class="sr-only">search for products</span><input type="text" name="search" placeholder="Search for products..." autocomplete="on" required class="h-10 w-full rounded-md border bg-transparent px-4 py-2 pr-10 text-sm"></label><div class="absolute inset-y-0 right-0"><button type="submit" class="inline-flex aspect-square w-10 items-center justify-center"><span class="sr-only">search</span><svg class="h-5 w-5"></svg></button></div></form></div>
<a class="h-6 w-6 flex-shrink-0" href="${root}/login"><svg></svg><span class="sr-only">Log in</span></a><div class="flex items-center"><a data-testid="CartNavItem" class="relative flex items-center" href="${root}/cart"><svg class="h-6 w-6 shrink-0"></svg>${units > 0 ? `<div class="absolute bottom-0 right-0 -mb-2 -mr-2 flex h-4 flex-col items-center justify-center rounded bg-neutral-900 text-xs font-medium text-white">${String(units)} <span class="sr-only">item${units === 1 ? '' : 's'} in cart, view bag</span></div>` : '<span class="sr-only">0 items in cart</span>'}</a></div></div></nav></div></div></header>
<div class="flex min-h-[calc(100dvh-64px)] flex-col"><main class="flex-1">${content}</main><footer class="border-neutral-300 bg-neutral-50"><a href="${root}/pages/about">About</a></footer></div><script>window.__actions = ${JSON.stringify(actions)};${script}</script></body></html>`);
}

const tile = (one: Goods): string =>
  `<li data-testid="ProductElement"><a href="${root}/products/${one.slug}"><div><div class="aspect-square overflow-hidden bg-neutral-50"><img alt="" loading="lazy" class="h-full w-full object-contain object-center p-2" src="/img/${String(one.id)}"></div><div class="mt-2 flex justify-between"><div><h3 class="mt-1 text-sm font-semibold text-neutral-900">${escaped(one.title)}</h3><p class="mt-1 text-sm text-neutral-500" data-testid="ProductElement_Category">Groceries</p></div><p class="mt-1 text-sm font-medium text-neutral-900" data-testid="ProductElement_PriceRange">${dollars(one.price)}</p></div></div></a></li>`;
const tiles = (list: readonly Goods[]): string =>
  `<ul role="list" data-testid="ProductList" class="grid grid-cols-1 gap-8 sm:grid-cols-2 lg:grid-cols-3">${list.map(tile).join('')}</ul>`;

const productPage = (one: Goods): string =>
  `<section class="mx-auto grid max-w-7xl p-8"><form data-action="${actions.add}" class="grid gap-2 sm:grid-cols-2 lg:grid-cols-8" action="javascript:throw new Error('React form unexpectedly submitted.')"><input type="hidden" name="variant" value="${variant(one.id)}"><div class="md:col-span-1 lg:col-span-5"><img alt="" src="/img/${String(one.id)}"></div><div class="flex flex-col pt-6 sm:col-span-1 sm:px-6 lg:col-span-3"><div><h1 class="mb-4 flex-auto text-3xl font-medium tracking-tight text-neutral-900">${escaped(one.title)}</h1><p class="mb-8 text-sm " data-testid="ProductElement_Price">${dollars(one.price)}</p><div class="mt-6 flex items-center"><svg class="mr-1 h-5 w-5"></svg><p class="text-sm text-neutral-500">In stock</p></div><div class="mt-8"><button type="submit" aria-disabled="false" class="h-12 items-center rounded-md bg-neutral-900 px-6 py-3 text-base font-medium leading-6 text-white"><span>Add to cart</span></button></div></div></div></form></section>`;

function cartPage(till: Till): string {
  if (till.units() === 0)
    return `<section class="mx-auto max-w-7xl p-8"><h1 class="mt-8 text-3xl font-bold text-neutral-900">Your Shopping Cart is empty</h1><p class="my-12 text-sm text-neutral-500">Looks like you haven’t added any items to the cart yet.</p><a class="inline-block max-w-full rounded border" href="${root}/products">Explore products</a></section>`;
  return `<section class="mx-auto max-w-7xl p-8"><h1 class="mt-8 text-3xl font-bold text-neutral-900">Your Shopping Cart</h1><form class="mt-12"><ul data-testid="CartProductList" role="list" class="divide-y divide-neutral-200 border-b border-t">${till
    .lines()
    .map(
      (one) =>
        `<li class="flex py-4"><div class="aspect-square h-24 w-24 flex-shrink-0 overflow-hidden rounded-md border bg-neutral-50"><img alt="" src="/img/${String(one.id)}"></div><div class="relative flex flex-1 flex-col justify-between p-4 py-2"><div class="flex justify-between justify-items-start gap-4"><div><a href="${pathOf(one)}"><h2 class="font-medium text-neutral-700">${escaped(one.title)}</h2></a><p class="mt-1 text-sm text-neutral-500">Groceries</p></div><p class="text-right font-semibold text-neutral-900">${dollars(one.price * one.held)}</p></div><div class="flex justify-between"><div class="text-sm font-bold">Qty: ${String(one.held)}</div><button type="button" aria-disabled="false" class="text-sm text-neutral-500 hover:text-neutral-900" data-remove="L${String(one.id)}">Remove<span class="sr-only"> line from cart</span></button></div></div></li>`,
    )
    .join(
      '',
    )}</ul><div class="mt-12"><div class="rounded border bg-neutral-50 px-4 py-2"><div class="flex items-center justify-between gap-2 py-2"><div><p class="font-semibold text-neutral-900">Your Total</p><p class="mt-1 text-sm text-neutral-500">Shipping will be calculated in the next step</p></div><div class="font-medium text-neutral-900">${dollars(till.total())}</div></div></div><div class="mt-10 text-center"><a data-testid="CheckoutLink" class="inline-block max-w-full rounded border bg-neutral-900 px-6 py-3 text-white" href="/checkout?checkout=Q2hlY2tvdXQ6">Checkout</a></div></div></form></section>`;
}

function act({ headers, form, text }: Asked, till: Till): Answer {
  const done: Answer = {
    headers: { 'content-type': 'text/x-component' },
    body: '0:{"a":"$@1","f":"","b":"build"}\n1:"$undefined"\n',
  };
  const next = headers['next-action'];
  if (next === actions.search)
    return {
      status: 303,
      headers: { 'x-action-redirect': `${root}/search?query=${encodeURIComponent(form.get('search') ?? '')};push` },
      body: '',
    };
  if (next === actions.add)
    till.add(
      Number(
        Buffer.from(form.get('variant') ?? '', 'base64')
          .toString()
          .split(':')[1],
      ),
    );
  if (next === actions.remove) till.set(Number((JSON.parse(text) as [{ lineId: string }])[0].lineId.slice(1)), 0);
  return done;
}

export const saleor: Storefront = {
  name: 'Saleor storefront (Next)',
  start: `${root}/products`,
  path: ({ slug }) => `${root}/products/${slug}`,
  answer(asked, till) {
    const { path, query, headers, method } = asked;
    if (headers['next-action'] !== undefined) return act(asked, till);
    if (method === 'POST') return { status: 405, body: '' };
    if (path === '/') return redirect(root, 307);
    if (path === root || path === `${root}/products`)
      return frame(
        'Products',
        `<section class="mx-auto max-w-7xl p-8 pb-16"><h2 class="sr-only">Product list</h2>${tiles(goods.slice(0, 12))}</section>`,
        till,
      );
    if (path === `${root}/search`) {
      const found = findGoods(query.get('query') ?? '', 'any');
      return frame(
        'Search',
        `<section class="mx-auto max-w-7xl p-8 pb-16"><h1 class="pb-8 text-xl font-semibold">Search results for &quot;${escaped(query.get('query') ?? '')}&quot;</h1>${found.length === 0 ? '<h1 class="mx-auto pb-8 text-center text-xl font-semibold">Nothing found :(</h1>' : tiles(found)}</section>`,
        till,
      );
    }
    if (path === `${root}/cart`) return frame('Shopping Cart', cartPage(till), till);
    if (path === '/checkout') till.isCheckoutTouched = true;
    const one = goods.find(({ slug }) => path === `${root}/products/${slug}`);
    return one === undefined ? notFound() : frame(one.title, productPage(one), till);
  },
};
