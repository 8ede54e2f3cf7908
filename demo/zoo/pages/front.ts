import { type Html, html } from '../../pages/html';
import type { ZooProduct } from '../zoo-catalogue';
import type { ZooStore } from '../store-types';

/** A price as text: 399 → '$3.99'. */
export function money(cents: number): string {
  return `$${(cents / 100).toFixed(2)}`;
}

/** A path as the store's links write it. */
export function link(store: ZooStore, path: string): string {
  return store.pieces.identity.link?.(path) ?? path;
}

/** The link to a product's own page. */
export function productLink(store: ZooStore, product: ZooProduct): string {
  return link(store, store.pieces.identity.product(product));
}

/** The address of a page of results. */
export function searchPath(store: ZooStore, query: string, page: number): string {
  if (store.pieces.search.hasNoAddress === true) return `/find?page=${String(page)}`;
  const { search } = store.pieces.identity;
  const parameters = new URLSearchParams({ ...search.fields, [search.query]: query });
  if (page > 1) parameters.set(search.page, String(page));
  return `${search.path}?${parameters.toString()}`;
}

/** The query and page number in an address; null if it is not a search. */
export function readSearch(store: ZooStore, url: URL): { query: string; page: number } | null {
  const { search } = store.pieces.identity;
  const query = url.searchParams.get(search.query);
  const isSearch =
    url.pathname === search.path &&
    Object.entries(search.fields).every(([name, value]) => url.searchParams.get(name) === value);
  if (!isSearch || query === null) return null;
  return { query, page: Math.max(1, Number(url.searchParams.get(search.page)) || 1) };
}

/** Hidden fields with these values. */
export function hiddenFields(fields: Readonly<Record<string, string>>): Html {
  return html`${Object.entries(fields).map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}" />`)}`;
}

/** A product's picture. */
export function picture(product: ZooProduct, alt: string): Html {
  return html`<img src="/assets/p/${product.id}.svg" alt="${alt}" width="120" height="120" loading="lazy" />`;
}

/** A list of cards in this store's markup. */
export function cardList(
  store: ZooStore,
  products: readonly ZooProduct[],
  markOf: (product: ZooProduct, index: number) => string | null = () => null,
): Html {
  const { card, price, add, stock, gate } = store.pieces;
  const isOpen = gate.isOpen(store);
  return card.list(
    products.map((product, index) => {
      const isSoldOut = product.isSoldOut && stock.isTold;
      const isBuyable = isOpen && !isSoldOut && product.choices.length === 0;
      return card.card({
        product,
        href: productLink(store, product),
        price: isOpen ? price.show(product) : null,
        picture: picture(product, product.title),
        add: isBuyable ? add.card(product, store) : null,
        isSoldOut,
        mark: markOf(product, index),
      });
    }),
  );
}

/** The address of a search up to the query, for scripts. */
export function searchStart(store: ZooStore): string {
  const { path, fields, query } = store.pieces.identity.search;
  const fixed = new URLSearchParams(fields).toString();
  return `${path}?${fixed === '' ? '' : `${fixed}&`}${query}=`;
}
