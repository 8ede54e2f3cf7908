import { type Answer, json, plainText, redirect } from '../shop/requests/shop-answer';
import { putIntoCart } from '../shop/put';
import { wholeNumber } from '../shop/reading';
import { type Visit, needsBranch } from '../shop/shop-visit';
import { cartJs } from './cart-json';
import { addItems, changeLine, clearCart, updateLines } from './cart-writes';
import { productJs, productJson } from './product-json';
import { suggest } from './suggest';

/** The JSON endpoints and form targets of a Shopify storefront. Null when the path is none of them. */
export function shopifyEndpoint(visit: Visit): Answer | null {
  const { path, shop } = visit;
  const isPost = visit.method === 'POST';
  switch (path) {
    case '/robots.txt':
      return plainText('# Shopify storefront.\nUser-agent: *\nDisallow: /cart\nDisallow: /checkout\n');
    case '/search/suggest.json':
      return suggest(visit);
    case '/products.json':
    case '/collections/all/products.json':
      return products(visit, () => true);
    case '/cart.js':
    case '/cart.json':
      return json(cartJs(visit));
    case '/cart/add.js':
      return isPost ? addItems(visit, false) : notAllowed();
    case '/cart/add':
      return isPost ? addItems(visit, !visit.wantsJson) : redirect(shop.link('/cart'));
    case '/cart/change.js':
      return isPost ? changeLine(visit, false) : notAllowed();
    case '/cart/change':
      return changeLine(visit, !visit.wantsJson);
    case '/cart/update.js':
      return isPost ? updateLines(visit) : notAllowed();
    case '/cart/clear.js':
      return isPost ? clearCart(visit) : notAllowed();
    case '/cart':
      return isPost ? cartForm(visit) : null;
  }
  return cartLink(visit) ?? productEndpoint(visit);
}

/**
 * `/cart/111:2,222:1`: a cart permalink that adds a list (help.shopify.com, cart permalinks). `storefront=true` shows the cart
 * instead of the checkout. Lines already in the cart stay.
 */
function cartLink(visit: Visit): Answer | null {
  const items = /^\/cart\/(\d+:\d+(?:,\d+:\d+)*)$/.exec(visit.path)?.[1]?.split(',');
  if (items === undefined || visit.method !== 'GET') return null;
  for (const [id, quantity] of items.map((item) => item.split(':').map(Number))) {
    const stocked = visit.shop.byVariant.get(id ?? 0);
    if (stocked !== undefined && (quantity ?? 0) > 0) putIntoCart(visit, stocked, quantity ?? 0);
  }
  return redirect(visit.shop.link(visit.query.get('storefront') === 'true' ? '/cart' : '/checkout'));
}

function productEndpoint(visit: Visit): Answer | null {
  const collection = /^\/collections\/([^/]+)\/products\.json$/.exec(visit.path)?.[1];
  if (collection !== undefined) {
    const department = visit.shop.departments.find(({ handle }) => handle === collection);
    return department ? products(visit, (product) => product.department === department.name) : notFound();
  }
  const [, handle, ending] = /^\/products\/([^/]+)\.(js|json)$/.exec(visit.path) ?? [];
  if (handle === undefined) return null;
  const product = visit.shop.byHandle.get(handle);
  if (!product || needsBranch(visit)) return notFound();
  return json(ending === 'js' ? productJs(visit, product) : { product: productJson(visit, product, 'text') });
}

function products(visit: Visit, wanted: (product: Visit['shop']['products'][number]) => boolean): Answer {
  const limit = Math.min(250, Math.max(1, wholeNumber(visit.query.get('limit')) ?? 30));
  const page = Math.max(1, wholeNumber(visit.query.get('page')) ?? 1);
  const shown = needsBranch(visit) ? [] : visit.shop.products.filter(wanted).slice((page - 1) * limit, page * limit);
  return json({ products: shown.map((product) => productJson(visit, product, 'list')) });
}

/** The cart page's own form: new quantities, or the button to the checkout. */
function cartForm(visit: Visit): Answer {
  if ([...visit.form.keys()].some((name) => name.startsWith('updates'))) updateLines(visit);
  return redirect(visit.shop.link(visit.form.has('checkout') ? '/checkout' : '/cart'));
}

function notFound(): Answer {
  return json({ status: 404, message: 'Not Found', description: 'Not Found' }, 404);
}

function notAllowed(): Answer {
  return plainText('', 404);
}
