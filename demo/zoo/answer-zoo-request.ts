import { cartRoute } from './cart/cart-routes';
import { scriptOf, styleOf } from './client/script';
import { type ZooAnswer, type ZooRequest, fileAnswer, redirect } from './exchange';
import { productLink, readSearch } from './pages/front';
import { productAnswer } from './pages/product-page';
import { resultsAnswer } from './pages/results-page';
import { cartAnswer, departmentAnswer, homeAnswer, wordsAnswer } from './pages/zoo-small-pages';
import type { ZooStore } from './store-types';

/** Answers one request to one store. */
export function answer(store: ZooStore, request: ZooRequest): ZooAnswer {
  const { pathname } = request.url;
  const file = fileRoute(store, pathname);
  if (file !== null) return file;
  if (pathname.startsWith('/checkout')) store.checkoutTouched = true;
  const { add, gate, search, identity, cart, notice } = store.pieces;
  const special =
    gate.receive?.(store, request) ??
    notice.receive?.(store, request) ??
    cartRoute(store, request) ??
    add.receive?.(store, request) ??
    search.receive?.(store, request) ??
    null;
  if (special !== null) return special;
  const asked = readSearch(store, request.url);
  if (asked !== null && search.hasNoAddress !== true) return resultsAnswer(store, request, asked.query, asked.page);
  if (cart.hasPage && isPath(request.url, identity.cart)) return cartAnswer(store, request);
  const item = store.product(Number(/^\/item\/(\d+)$/.exec(pathname)?.[1]));
  if (item !== undefined) return redirect(productLink(store, item));
  const product = identity.find(request.url, store.sells);
  if (product !== undefined) return productAnswer(store, request, product);
  if (pathname === '/department') return departmentAnswer(store, request, request.url.searchParams.get('name') ?? '');
  if (pathname === '/' || pathname === '/index.php') return homeAnswer(store, request);
  const words = {
    '/about': 'About us',
    '/delivery': 'Delivery',
    '/contact': 'Contact',
    '/account/login': 'Sign in',
    '/checkout': 'Checkout',
  };
  const title = Object.entries(words).find(([path]) => path === pathname)?.[1];
  return title === undefined
    ? wordsAnswer(store, request, 'Page not found', 404)
    : wordsAnswer(store, request, title, 200, pathname === '/account/login' ? gate.form?.(store) : null);
}

/** Whether an address is this path, whatever else it carries. */
function isPath(url: URL, path: string): boolean {
  const wanted = new URL(path, url);
  return (
    wanted.pathname === url.pathname &&
    [...wanted.searchParams].every(([name, value]) => url.searchParams.get(name) === value)
  );
}

function fileRoute(store: ZooStore, pathname: string): ZooAnswer | null {
  if (pathname === '/assets/shop.js') return fileAnswer('text/javascript; charset=utf-8', scriptOf(store));
  if (pathname === '/assets/shop.css') return fileAnswer('text/css; charset=utf-8', styleOf(store));
  const id = /^\/assets\/p\/(\d+)\.svg$/.exec(pathname)?.[1];
  if (id === undefined) return null;
  const colour = `hsl(${String((Number(id) * 47) % 360)} 60% 70%)`;
  return fileAnswer(
    'image/svg+xml',
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10"><rect width="10" height="10" fill="${colour}"/></svg>`,
  );
}
