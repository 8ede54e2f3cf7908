import { dollars, escaped, findGoods, goods } from '../storefront-goods';
import type { Goods } from '../storefront-goods';
import { html, json, notFound } from '../storefront-site';
import type { Answer, Storefront, Till } from '../storefront-site';

/** Medusa's Next starter: a country in each path, a search that opens over the page and leads to a path, functions of the server for the cart. */
const root = '/us';
const pathOf = ({ slug }: Goods): string => `${root}/products/${slug}`;
const variantOf = (id: number): string => `variant_01HX${String(id)}`;
const lineOf = (id: number): string => `cali_01HX${String(id)}`;
const idIn = (text: string): number => Number(/01HX(\d+)/.exec(text)?.[1] ?? 0);
const actions = { add: '7f10'.padEnd(42, 'a'), change: '7f20'.padEnd(42, 'b'), drop: '7f30'.padEnd(42, 'c') };

const searchForm =
  '<form action="" novalidate role="search"><div class="flex items-center justify-between w-full gap-x-2"><svg></svg><input data-testid="search-input" autocomplete="off" placeholder="Search products..." spellcheck="false" type="search" value="" class="txt-compact-large"><button type="button">Cancel</button></div></form><div data-testid="search-results"></div>';

const script = `
const act = async (id, args) => {
  await fetch(location.pathname, { method: 'POST', headers: { 'Next-Action': id, Accept: 'text/x-component', 'Content-Type': 'text/plain;charset=UTF-8' }, body: JSON.stringify(args) });
  const page = new DOMParser().parseFromString(await (await fetch(location.href)).text(), 'text/html');
  for (const part of ['[data-testid=nav-cart-link]', '[data-testid=cart-container]']) { const now = page.querySelector(part); if (now) document.querySelector(part)?.replaceWith(document.importNode(now, true)); }
};
setTimeout(() => {
  document.addEventListener('click', async (event) => {
    const control = event.target.closest('[data-testid=nav-search-link],[data-testid=add-product-button],[data-drop]');
    if (!control) return;
    if (control.dataset.testid === 'nav-search-link') {
      event.preventDefault();
      const box = document.createElement('div');
      box.className = 'fixed inset-0 z-[75]'; box.setAttribute('role', 'dialog');
      box.innerHTML = '${searchForm}';
      document.body.append(box);
      return;
    }
    control.disabled = true; control.dataset.state = 'pending';
    if (control.dataset.drop) await act('${actions.drop}', [control.dataset.drop]);
    else await act('${actions.add}', [{ variantId: control.dataset.variant, quantity: 1, countryCode: 'us' }]);
    control.disabled = false;
  });
  document.addEventListener('submit', (sent) => { if (!sent.target.matches('[role=search]')) return; sent.preventDefault(); const { value } = sent.target.querySelector('input'); if (value) location = '${root}/results/' + encodeURIComponent(value); });
  document.addEventListener('change', (event) => { const { item } = event.target.dataset; if (item) void act('${actions.change}', [{ lineId: item, quantity: Number(event.target.value) }]); });
}, 450);
`;

function frame(title: string, content: string, till: Till): Answer {
  return html(`<!doctype html><html lang="en" data-mode="light"><head><meta charset="utf-8"><title>${escaped(title)} | Medusa Store</title></head><body><main class="relative">
<div class="sticky top-0 inset-x-0 z-50 group"><header class="relative h-16 mx-auto border-b bg-white"><nav class="content-container txt-xsmall-plus flex items-center justify-between w-full h-full text-small-regular"><div class="flex-1 basis-0 h-full flex items-center"><button data-testid="nav-menu-button" class="relative h-full flex items-center">Menu</button></div><div class="flex items-center h-full"><a class="txt-compact-xlarge-plus uppercase" data-testid="nav-store-link" href="${root}">Medusa Store</a></div>
<div class="flex items-center gap-x-6 h-full flex-1 basis-0 justify-end"><div class="hidden small:flex items-center gap-x-6 h-full"><a class="hover:text-ui-fg-base" data-testid="nav-search-link" href="${root}/search">Search</a><a class="hover:text-ui-fg-base" data-testid="nav-account-link" href="${root}/account">Account</a></div><a class="hover:text-ui-fg-base" data-testid="nav-cart-link" href="${root}/cart">Cart (${String(till.units())})</a></div></nav></header></div>
${content}<footer class="border-t w-full"><ul><li><a href="${root}/store">All products</a></li></ul><p class="txt-compact-small">© 2026 Medusa Store.</p></footer></main><script>${script}</script></body></html>`);
}

const tile = (one: Goods): string =>
  `<li><a class="group" href="${pathOf(one)}"><div data-testid="product-wrapper"><div class="relative w-full overflow-hidden p-4 bg-ui-bg-subtle shadow-elevation-card-rest rounded-large aspect-[9/16]"><img alt="Thumbnail" draggable="false" loading="lazy" class="absolute inset-0 object-cover object-center" src="/img/${String(one.id)}"></div><div class="flex txt-compact-medium mt-4 justify-between"><p class="font-normal font-sans txt-medium text-ui-fg-subtle" data-testid="product-title">${escaped(one.title)}</p><div class="flex items-center gap-x-2"><p class="font-normal font-sans txt-medium text-ui-fg-muted" data-testid="price">${dollars(one.price)}</p></div></div></div></a></li>`;
const tiles = (list: readonly Goods[]): string =>
  `<ul class="grid grid-cols-2 w-full small:grid-cols-3 gap-x-6 gap-y-8" data-testid="products-list">${list.map(tile).join('')}</ul>`;
const results = (asked: string, list: readonly Goods[]): string =>
  `<div class="flex justify-between border-b w-full py-6 px-8"><div class="flex flex-col items-start"><p class="text-ui-fg-muted">Search Results for:</p><h1 class="font-sans font-medium h1-core">${escaped(asked)} (${String(list.length)})</h1></div><a href="${root}/store" class="txt-medium">Clear</a></div><div class="flex flex-col py-6">${list.length === 0 ? '<p class="font-sans txt-medium ml-8 mr-3">No results.</p>' : tiles(list)}</div>`;

const productPage = (one: Goods): string =>
  `<div class="content-container flex flex-col py-6 relative" data-testid="product-container"><div class="flex flex-col py-8 gap-y-6"><div id="product-info"><div class="flex flex-col gap-y-4"><a class="text-medium text-ui-fg-muted" href="${root}/collections/groceries">Groceries</a><h2 class="font-sans font-medium text-3xl leading-10 text-ui-fg-base" data-testid="product-title">${escaped(one.title)}</h2><p class="txt-medium text-ui-fg-subtle whitespace-pre-line" data-testid="product-description">Packed with care.</p></div></div></div><div class="block w-full relative"><img alt="Product image 1" src="/img/${String(one.id)}"></div><div class="flex flex-col sticky gap-y-12"><div class="flex flex-col gap-y-2"><div class="flex flex-col text-ui-fg-base"><span class="text-xl-semi"><span data-testid="product-price" data-value="${String(one.price / 100)}">${dollars(one.price)}</span></span></div><button data-testid="add-product-button" data-variant="${variantOf(one.id)}" class="transition-fg relative inline-flex w-full items-center justify-center txt-compact-small-plus h-10">Add to cart</button></div></div></div>
<div class="content-container my-16" data-testid="related-products-container"><div class="flex flex-col items-center text-center mb-16"><span class="text-base-regular text-gray-600 mb-6">Related products</span><p class="text-2xl-regular max-w-lg">You might also want to check out these products.</p></div>${tiles(goods.slice(12, 15))}</div>`;

const row = (one: ReturnType<Till['lines']>[number]): string =>
  `<tr class="w-full" data-testid="product-row"><td class="!pl-0 p-4 w-24"><a class="flex" href="${pathOf(one)}"><img alt="Thumbnail" src="/img/${String(one.id)}"></a></td><td class="text-left"><p class="txt-medium-plus text-ui-fg-base" data-testid="product-title">${escaped(one.title)}</p><p data-testid="product-variant" class="inline-block txt-medium text-ui-fg-subtle w-full overflow-hidden text-ellipsis">Variant: Default</p></td><td><div class="flex gap-2 items-center w-28"><div class="flex items-center gap-2 justify-between text-small-regular" data-testid="product-delete-button"><button class="flex gap-x-1 text-ui-fg-subtle cursor-pointer" data-drop="${lineOf(one.id)}"><svg width="15" height="15"><path d="M4 7h16"/></svg><span></span></button></div><div><div class="relative flex items-center txt-compact-small border text-ui-fg-base group"><select class="appearance-none bg-transparent border-none px-4" data-testid="product-select-button" data-item="${lineOf(one.id)}">${Array.from({ length: 10 }, (_, at) => `<option value="${String(at + 1)}"${at + 1 === one.held ? ' selected' : ''}>${String(at + 1)}</option>`).join('')}</select></div></div></div></td><td class="hidden small:table-cell"><span class="text-base-regular" data-testid="product-unit-price">${dollars(one.price)}</span></td><td class="!pr-0"><span class="!pr-0 flex flex-col items-end h-full justify-center"><span class="text-base-regular" data-testid="product-price">${dollars(one.price * one.held)}</span></span></td></tr>`;
const cartPage = (till: Till): string =>
  `<div class="py-12"><div class="content-container" data-testid="cart-container">${
    till.units() === 0
      ? `<div class="py-48 px-2 flex flex-col justify-center items-start" data-testid="empty-cart-message"><h1 class="flex flex-row text-3xl-regular gap-x-2 items-baseline">Cart</h1><p class="text-base-regular mt-4 mb-6 max-w-[32rem]">You don&#x27;t have anything in your cart. Let&#x27;s change that, use the link below to start browsing our products.</p><div><a class="flex gap-x-1 items-center group" href="${root}/store">Explore products</a></div></div>`
      : `<div class="grid grid-cols-1 gap-x-40"><div class="flex flex-col bg-white py-6 gap-y-6"><div class="bg-white flex items-center justify-between"><div><h2 class="txt-xlarge">Already have an account?</h2><p class="txt-medium text-ui-fg-subtle mt-2">Sign in for a better experience.</p></div><a href="${root}/account"><button data-testid="sign-in-button">Sign in</button></a></div><div><div class="pb-3 flex items-center"><h1 class="text-[2rem] leading-[2.75rem]">Cart</h1></div><table class="text-ui-fg-subtle"><thead><tr><th>Item</th><th></th><th>Quantity</th><th>Price</th><th>Total</th></tr></thead><tbody>${till.lines().map(row).join('')}</tbody></table></div></div><div class="relative"><h2 class="text-[2rem]">Summary</h2><div class="flex items-center justify-between"><span>Subtotal (excl. shipping and taxes)</span><span data-testid="cart-subtotal">${dollars(till.total())}</span></div><div class="flex items-center justify-between txt-medium"><span>Total</span><span class="txt-xlarge-plus" data-testid="cart-total">${dollars(till.total())}</span></div><a href="${root}/checkout?step=address" data-testid="checkout-button"><button class="w-full h-10">Go to checkout</button></a></div></div>`
  }</div></div>`;

type Sent = [{ variantId?: string; quantity?: number; lineId?: string } | string];

export const medusa: Storefront = {
  name: 'Medusa Next starter',
  start: root,
  path: pathOf,
  answer({ method, path, text, headers }, till) {
    const show = (title: string, content: string) => frame(title, content, till);
    if (method === 'POST') {
      const [sent] = JSON.parse(text) as Sent;
      const id = idIn(typeof sent === 'string' ? sent : (sent.variantId ?? sent.lineId ?? ''));
      const quantity = typeof sent === 'string' ? 0 : (sent.quantity ?? 1);
      if (headers['next-action'] === actions.add) till.add(id, quantity);
      else if (Object.values(actions).includes(headers['next-action'] ?? '')) till.set(id, quantity);
      return json(null, { 'content-type': 'text/x-component' });
    }
    const asked = /^\/us\/results\/(.+)$/.exec(path)?.[1];
    if (asked !== undefined) return show('Search', results(decodeURIComponent(asked), findGoods(decodeURIComponent(asked), 'all'))); // prettier-ignore
    if (path === `${root}/search`)
      return show('Search', `<div class="fixed inset-0 z-[75]" role="dialog">${searchForm}</div>`);
    if (path === `${root}/cart`) return show('Cart', cartPage(till));
    if (path === `${root}/store`) return show('Store', `<div class="content-container py-6" data-testid="category-container"><h1 class="text-2xl-semi" data-testid="store-page-title">All products</h1>${tiles(goods.slice(0, 12))}</div>`); // prettier-ignore
    if (path === root || path === '/') return show('Home', `<div class="h-[75vh] w-full border-b relative bg-ui-bg-subtle"><h1>Ecommerce Starter Template</h1></div><div class="py-12"><ul class="flex flex-col gap-x-6"><li><div class="content-container"><div class="flex justify-between mb-8"><p class="txt-xlarge">Latest drops</p></div>${tiles(goods.slice(24, 27))}</div></li></ul></div>`); // prettier-ignore
    if (path.startsWith(`${root}/checkout`)) till.isCheckoutTouched = true;
    const one = goods.find((product) => pathOf(product) === path);
    return one === undefined ? notFound() : show(one.title, productPage(one));
  },
};
