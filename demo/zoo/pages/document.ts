import { type Html, html, raw, scriptJson } from '../../pages/html';
import { type ZooAnswer, type ZooRequest, htmlAnswer, jsonAnswer } from '../exchange';
import { issueToken } from '../zoo-session';
import type { ZooStore } from '../store-types';
import { countBadge } from '../cart/cart-view';
import { link } from './front';

/** A page before the store's frame is put around it. */
export interface ZooPage {
  title: string;
  main: Html;
  /** Content outside of the page's first main element. */
  outside?: Html | null;
  status?: number;
}

/** The page in the store's frame: whole, as a shell that a script fills, or as the part that such a script requests. */
export function pageAnswer(store: ZooStore, request: ZooRequest, page: ZooPage): ZooAnswer {
  const isFilled = ['single-page', 'filled'].includes(store.pieces.rendering.how);
  const title = `${page.title} | ${store.name}`;
  if (isFilled && request.headers['x-part'] !== undefined) {
    return jsonAnswer({ title, path: request.url.pathname + request.url.search, body: body(store, page).text });
  }
  const shown = isFilled ? html`<div id="root"></div>` : body(store, page);
  const answer = htmlAnswer(
    document(store, request, title, store.pieces.search.head?.(store) ?? null, shown),
    page.status ?? 200,
  );
  return { ...answer, headers: { ...answer.headers, ...store.pieces.policy.headers() } };
}

/** A document with only this content, for frames. */
export function bareAnswer(store: ZooStore, request: ZooRequest, content: Html): ZooAnswer {
  return htmlAnswer(document(store, request, store.name, html`<base target="_top" />`, content));
}

function document(store: ZooStore, request: ZooRequest, title: string, head: Html | null, shown: Html): Html {
  const { keeping, lag, rendering } = store.pieces;
  const isTab = (request.headers['sec-fetch-dest'] ?? 'document') === 'document';
  const facts = {
    token: issueToken(store),
    keeping: keeping.where,
    lag: lag.milliseconds,
    how: rendering.how,
    wait: rendering.how === 'hydrated' ? 200 + ((store.requests.length * 397 + store.seed * 71) % 1100) : 0,
    prepared: isTab ? store.takePrepared() : null,
  };
  const version = versionOf(store);
  return html`${raw('<!doctype html>')}
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title}</title>
        <link rel="stylesheet" href="/assets/shop.css?v=${version}" />
        ${head}
        <script type="application/json" id="facts">
          ${scriptJson(facts)}
        </script>
        <script src="/assets/shop.js?v=${version}" defer></script>
      </head>
      <body>
        ${shown}
      </body>
    </html>`;
}

function body(store: ZooStore, page: ZooPage): Html {
  const { cart, layout, notice, gate, search } = store.pieces;
  const departments = [...new Set(store.sells.map(({ department }) => department))].slice(0, 6);
  const header = html`<header class="site-header">
    <a class="logo" href="${link(store, '/')}">${store.name}</a>
    <nav>
      ${departments.map((name) => html`<a href="${link(store, `/department?name=${encodeURIComponent(name)}`)}">${name}</a> `)}
    </nav>
    ${search.box(store)}
    <div class="header-tools">
      <a href="${link(store, '/account/login')}">Sign in</a> ${cart.opener(store, countBadge(store))}
    </div>
  </header>`;
  const footer = html`<footer class="site-footer">
    <a href="${link(store, '/about')}">About ${store.name}</a> <a href="${link(store, '/delivery')}">Delivery</a>
    <a href="${link(store, '/contact')}">Contact</a>
  </footer>`;
  const main = html`${gate.ask?.(store) ?? null}${page.main}`;
  const holder = html`${cart.holder?.(store) ?? null}${notice.banner?.(store) ?? null}`;
  return layout.body({ header, main, outside: page.outside ?? null, footer, holder });
}

/** A text that changes with the traits, so that a browser never uses a cached script of a store that has changed. */
function versionOf({ traits }: ZooStore): string {
  let sum = 7;
  for (const letter of Object.values(traits).join()) sum = (sum * 31 + (letter.codePointAt(0) ?? 0)) >>> 0;
  return sum.toString(36);
}
