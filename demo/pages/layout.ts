import { shopifyMarks } from '../shopify/shopify-marks';
import { type Visit, assetUrl, chosenBranch, isSignedIn, pieces, pricedLines } from '../shop/shop-visit';
import { cartDrawer } from './cart/demo-cart-drawer';
import { type Html, html, raw } from './html';
import { icon, logo } from './icons';
import { noticeOf } from './notices';

export interface PageContent {
  title: string;
  main: Html;
  /** JSON-LD or other things for the head. */
  head?: Html;
  /** A class for the body, so that one stylesheet serves all pages. */
  kind: string;
}

/** The page around the content: header with search and cart, departments, footer. */
export function layout(visit: Visit, content: PageContent): Html {
  const { shop } = visit;
  const isShopify = shop.traits.platform === 'shopify';
  return html`<html lang="en" ${isShopify && raw('class="js"')}>
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>${content.title} – ${shop.name}</title>
      <meta name="description" content="Corner Basket: fresh produce, pantry and spices from around the world." />
      <meta property="og:site_name" content="${shop.name}" />
      <link rel="icon" href="${assetUrl(shop, 'icon.svg')}" type="image/svg+xml" />
      <link rel="stylesheet" href="${assetUrl(shop, 'shop.css')}" />
      ${isShopify && shopifyMarks(visit)} ${content.head}
      <script src="${assetUrl(shop, 'shop-page.js')}" defer></script>
      ${shop.pageTools && html`<script src="${assetUrl(shop, 'register-tools.js')}" defer></script>`}
    </head>
    <body
      class="${content.kind}"
      data-root="${shop.root}"
      data-platform="${shop.traits.platform}"
      ${shop.pageTools && html`data-tools="${shop.pageTools.by}" data-temper="${shop.pageTools.temper}"`}
    >
      <a class="skip" href="#main">Skip to content</a>
      <p class="demo-note">This is a demonstration shop. You can fill a cart, but nothing can be bought here.</p>
      ${header(visit)}
      <nav class="departments" aria-label="Departments">
        <ul>
          ${shop.departments.map(
            ({ name, handle }) => html`<li><a href="${shop.link(`/collections/${handle}`)}">${name}</a></li> `,
          )}
        </ul>
      </nav>
      ${notice(visit)}
      <main id="main">${content.main}</main>
      ${footer(visit)} ${shop.traits.cart === 'drawer' && cartDrawer(visit)}
      <div class="toast" role="status" aria-live="polite"></div>
    </body>
  </html>`;
}

function header(visit: Visit): Html {
  const { shop } = visit;
  const branch = chosenBranch(visit);
  return html`<header class="top">
    <a class="brand" href="${shop.root}">${logo()}<span>${shop.name}</span></a>
    ${shop.traits.search === 'form' ? searchForm(visit) : searchOpener()}
    <div class="top-links">
      ${
        shop.requiresBranch
          ? html`<a href="${shop.link('/branches')}"
              >${icon('pin')}<span>${branch ? branch.name : 'Choose a store'}</span></a
            >`
          : null
      }
      ${
        shop.requiresSignIn
          ? html`<a href="${shop.link('/account/login')}"
              >${icon('person')}<span>${isSignedIn(visit) ? 'Account' : 'Sign in'}</span></a
            >`
          : null
      }
      ${cartLink(visit)}
    </div>
  </header>`;
}

function searchForm(visit: Visit): Html {
  return html`<form class="search" role="search" action="${visit.shop.link('/search')}" method="get">
    <input
      type="search"
      name="q"
      value="${visit.path === '/search' ? visit.query.get('q') : ''}"
      placeholder="Search 1,000 groceries"
      aria-label="Search groceries"
      autocomplete="off"
    />
    <button type="submit" aria-label="Search">${icon('search')}</button>
  </form>`;
}

/** The search box itself is made by the shop's script when this button is pressed. */
function searchOpener(): Html {
  return html`<div class="search-place">
    <button type="button" class="search-opener" aria-expanded="false" title="Search">${icon('search')}</button>
  </div>`;
}

function cartLink(visit: Visit): Html {
  const { shop } = visit;
  const count = pieces(pricedLines(visit));
  const words = `Cart, ${String(count)} ${count === 1 ? 'item' : 'items'}`;
  const bubble = html`<span class="cart-count-bubble" data-cart-count>${count}</span>`;
  if (shop.traits.cart === 'drawer') {
    return html`<button
      type="button"
      class="cart-link"
      aria-controls="cart-drawer"
      aria-expanded="false"
      aria-label="${words}"
    >
      ${icon('basket')}<span>Cart</span>${bubble}
    </button>`;
  }
  const to = shop.link(shop.traits.cart === 'checkout' ? '/checkout' : '/cart');
  return html`<a class="cart-link" id="cart-icon-bubble" href="${to}" aria-label="${words}"
    >${icon('basket')}<span>Cart</span>${bubble}</a
  >`;
}

function notice(visit: Visit): Html | null {
  const said = noticeOf(visit);
  return said && html`<p class="notice notice-${said.tone}" role="status">${said.text}</p>`;
}

function footer(visit: Visit): Html {
  return html`<footer class="bottom">
    <div>
      <strong>${visit.shop.name}</strong>
      <p>A small grocery that exists only on this computer, for trying things out.</p>
    </div>
    <ul>
      <li><a href="${visit.shop.link('/pages/about')}">About this demo</a></li>
      <li><a href="${visit.shop.link('/collections/all')}">Everything on the shelf</a></li>
    </ul>
  </footer>`;
}
