import type { Hit } from '../shop/shop-search';
import { type Visit, needsBranch } from '../shop/shop-visit';
import { cardGrid } from './product/card';
import { type Html, html } from './html';
import { layout } from './layout';

const perPage = 24;

/** The search page. Its results come from `createSearch`: unrelated products among them, and never in perfect order. */
export function searchPage(visit: Visit): Html {
  const query = (visit.query.get('q') ?? '').slice(0, 200);
  const { shop } = visit;
  if (needsBranch(visit)) {
    return listing(
      visit,
      'Search',
      [],
      html`<p class="panel">
        Choose a store first: prices and stock differ from store to store.
        <a href="${shop.link('/branches')}">Choose a store</a>
      </p>`,
    );
  }
  const hits = query.trim() === '' ? [] : shop.search(query);
  const intro =
    query.trim() === ''
      ? html`<p class="muted">Type what you are looking for.</p>`
      : html`<p class="muted">${hits.length} results</p>`;
  return listing(visit, query.trim() === '' ? 'Search' : `Results for “${query}”`, hits, intro);
}

/** The page of a department, or of all products for the handle `all`. Null if there is no such department. */
export function departmentPage(visit: Visit, handle: string): Html | null {
  const { shop } = visit;
  const department = shop.departments.find((known) => known.handle === handle);
  if (!department && handle !== 'all') return null;
  const hits = shop.products
    .filter((product) => handle === 'all' || product.department === department?.name)
    .map((product) => ({ product, isSponsored: false }));
  return listing(
    visit,
    department?.name ?? 'Everything on the shelf',
    hits,
    html`<p class="muted">${hits.length} products</p>`,
  );
}

function listing(visit: Visit, heading: string, hits: readonly Hit[], intro: Html): Html {
  const asked = Number(visit.query.get('page') ?? '1');
  const pages = Math.max(1, Math.ceil(hits.length / perPage));
  const page = Number.isInteger(asked) ? Math.min(Math.max(1, asked), pages) : 1;
  const shown = hits.slice((page - 1) * perPage, page * perPage);
  const main = html`<section class="listing">
    <h1>${heading}</h1>
    ${intro} ${shown.length > 0 && cardGrid(visit, shown, heading)} ${pages > 1 && pager(visit, page, pages)}
  </section>`;
  return layout(visit, { title: heading, kind: 'listing-page', main });
}

function pager(visit: Visit, page: number, pages: number): Html {
  const to = (number: number): string => {
    const query = new URLSearchParams(visit.query);
    query.delete('notice');
    query.delete('of');
    query.set('page', String(number));
    return `${visit.shop.link(visit.path)}?${query.toString()}`;
  };
  return html`<nav class="pager" aria-label="Pages">
    ${page > 1 && html`<a href="${to(page - 1)}" rel="prev">Previous</a>`}
    <span>Page ${page} of ${pages}</span>
    ${page < pages && html`<a href="${to(page + 1)}" rel="next">Next</a>`}
  </nav>`;
}
