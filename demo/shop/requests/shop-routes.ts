import { cartPage, checkoutPage } from '../../pages/cart/demo-cart';
import { changedPage, newspaperPage } from '../../pages/changed-page';
import { homePage } from '../../pages/home';
import { departmentPage, searchPage } from '../../pages/listing';
import { productPage } from '../../pages/product/demo-product';
import { scriptedShop } from '../../pages/single-page-shop';
import { aboutPage, branchPage, notFoundPage, sideDoorPage, signInPage } from '../../pages/small-pages';
import { shopifyEndpoint } from '../../shopify/endpoints';
import { type Answer, page, plainText, redirect } from './shop-answer';
import { ownEndpoint } from './own-endpoints';
import { type Visit, branches, isSignedIn } from '../shop-visit';

/** Answers a visit. Checked in order: sign-in, the platform's endpoints, the pages. */
export function answer(visit: Visit): Answer {
  const { shop } = visit;
  if (visit.fault?.kind === 'not-a-store') return page(newspaperPage(), visit.path === '/' ? 200 : 404);
  if (visit.fault?.kind === 'changed-page') return changed(visit);
  const door = atTheDoor(visit);
  if (door) return door;
  if (shop.traits.rendering === 'scripted') return visit.method === 'GET' ? scriptedShop(visit) : plainText('', 404);
  const endpoint = shop.traits.platform === 'shopify' ? shopifyEndpoint(visit) : ownEndpoint(visit);
  return endpoint ?? pageOf(visit);
}

function changed(visit: Visit): Answer {
  const isPage = visit.method === 'GET' && !/\.(?:js|json)$/.test(visit.path);
  return isPage ? page(changedPage(visit)) : plainText('', 404);
}

function atTheDoor(visit: Visit): Answer | null {
  const { shop, path } = visit;
  if (path === '/account/login' && shop.requiresSignIn) {
    if (visit.method !== 'POST') return page(signInPage(visit));
    return redirect(shop.link(localPath(visit.form.get('return_to'))), cookie('account', 'demo'));
  }
  if (path === '/branches' && shop.requiresBranch) {
    if (visit.method !== 'POST') return page(branchPage(visit));
    const chosen = branches.find(({ id }) => id === visit.form.get('branch'));
    return chosen ? redirect(shop.root, cookie('branch', chosen.id)) : redirect(shop.link('/branches'));
  }
  if (shop.requiresSignIn && !isSignedIn(visit) && path !== '/' && path !== '/robots.txt') {
    const back = new URLSearchParams({ return_to: visit.method === 'GET' ? path : '/' });
    return redirect(`${shop.link('/account/login')}?${back.toString()}`);
  }
  return null;
}

function pageOf(visit: Visit): Answer {
  const { shop, path } = visit;
  if (visit.method === 'POST') return sideDoor(visit) ?? page(notFoundPage(visit), 404);
  switch (path) {
    case '/':
      return page(homePage(visit));
    case '/search':
      return page(searchPage(visit));
    case '/cart':
      if (shop.traits.cart === 'page') return page(cartPage(visit));
      return redirect(shop.link(shop.traits.cart === 'checkout' ? '/checkout' : '/?cart=open'));
    case '/checkout':
      return page(checkoutPage(visit));
    case '/pages/about':
      return page(aboutPage(visit));
    case '/robots.txt':
      return plainText('User-agent: *\nDisallow:\n');
  }
  const [, kind, handle] = /^\/(products|collections)\/([^/]+)$/.exec(path) ?? [];
  const product = kind === 'products' ? shop.byHandle.get(handle ?? '') : undefined;
  const found = product
    ? productPage(visit, product)
    : kind === 'collections'
      ? departmentPage(visit, handle ?? '')
      : null;
  return found ? page(found) : page(notFoundPage(visit), 404);
}

/** Buy now, subscribe, wish list and compare. They answer and never change the cart. */
function sideDoor(visit: Visit): Answer | null {
  const titles: Readonly<Record<string, string>> = {
    '/checkout/express': 'Express checkout',
    '/subscriptions': 'Your subscription',
    '/lists/wish': 'Saved to your wish list',
    '/lists/compare': 'Added to your comparison',
  };
  const title = titles[visit.path];
  return title === undefined ? null : page(sideDoorPage(visit, title));
}

/** A path of this shop from a form field. Anything that could lead to another site becomes the home page. */
function localPath(path: string | null): string {
  return path !== null && /^\/(?!\/)[\w\-./]*$/.test(path) ? path : '/';
}

function cookie(name: string, value: string): string {
  return `${name}=${value}; Path=/; HttpOnly; SameSite=Lax`;
}
