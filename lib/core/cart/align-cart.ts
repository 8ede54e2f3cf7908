import { separateFreeGifts } from './names/free-gift-lines';
import { addressNamesTitle } from './names/address-names-title';
import { mayBe } from './align-renamed';
import type { Cart, CartLine } from './cart';
import type { Money } from '../offer/money';

/** A product under the name it was known by before: the store's own id, the page of the product, its title and its price. */
interface Known {
  sku: string;
  title: string;
  url: string | null;
  price?: Money | null;
}

/**
 * Gives the lines of a cart the ids already known, when the cart was read by another adapter than the one that named the products. A line
 * is recognised by the address of the product's page or, where the address decides nothing, by an equal title; a title that two products
 * share decides nothing. Where one of the two addresses leaves out the variant ("/products/garlic?variant=7", "/products/garlic"), title
 * and price must agree too. A line with a shortened name is recognised by an address that spells out the whole title of exactly one
 * product.
 */
export function alignCart(cart: Cart, known: readonly Known[]): Cart {
  const skus = new Set(known.map(({ sku }) => sku));
  const byPage = unambiguous(known, ({ url }) => pageOf(url));
  const byPath = unambiguous(known, ({ url }) => pathOf(url));
  const byTitle = unambiguous(known, ({ title }) => wordsOf(title));
  const pathCounts = new Map<string, number>();
  for (const path of cart.lines.map(({ url }) => pathOf(url)))
    if (path !== null) pathCounts.set(path, (pathCounts.get(path) ?? 0) + 1);
  /** The only known product of a path that only this line of the cart has; none when the two name variants that differ. */
  const onlyOnPath = (line: CartLine): string | undefined => {
    const path = pathOf(line.url);
    if (path === null || pathCounts.get(path) !== 1) return undefined;
    const one = known.find(({ sku }) => sku === byPath.get(path));
    if (one === undefined) return undefined;
    const [here, there] = [pageOf(line.url), pageOf(one.url)];
    return (here === path || there === path) && isSameGoods(line, one) ? one.sku : undefined;
  };
  const spelledOut = (line: CartLine): string | undefined => {
    const fits = known.filter(
      (one) => addressNamesTitle(line.url, one.title) && mayBe(line, one) && isPriced(line, one),
    );
    return new Set(fits.map(({ sku }) => sku)).size === 1 ? fits[0]?.sku : undefined;
  };
  const nameOf = (line: CartLine): string => {
    if (skus.has(line.sku)) return line.sku;
    const page = pageOf(line.url);
    const onPage = page === null ? undefined : known.find(({ sku }) => sku === byPage.get(page));
    const isOne = onPage !== undefined && (isSameAddress(onPage.url, line.url) || sharesWord(onPage.title, line.title));
    const named = (isOne ? onPage.sku : undefined) ?? byTitle.get(wordsOf(line.title)) ?? onlyOnPath(line);
    return named ?? spelledOut(line) ?? line.sku;
  };
  return { ...cart, lines: separateFreeGifts(cart.lines.map((line) => ({ ...line, sku: nameOf(line) }))) };
}

/** One title repeats the other, with a size added at most; the prices, where both are known, are equal. */
function isSameGoods(line: CartLine, known: Known): boolean {
  const [here, there] = [wordsOf(line.title), wordsOf(known.title)];
  const isTitled = here !== '' && (` ${there} `.includes(` ${here} `) || ` ${here} `.includes(` ${there} `));
  return isTitled && isPriced(line, known);
}

function isPriced(line: CartLine, known: Known): boolean {
  const price = known.price ?? null;
  return line.price === null || price === null || line.price.minor === price.minor;
}

/**
 * Whether two addresses are equal apart from the shop's origin. A page that many products share names the product only by its whole
 * query.
 */
function isSameAddress(one: string | null, other: string | null): boolean {
  const plain = (url: string | null): string => (url ?? '').replace(/^https?:\/\/[^/?#]+/i, '').split('#')[0] ?? '';
  return plain(one) === plain(other) || !plain(other).includes('?') || !plain(one).includes('?');
}

function sharesWord(one: string, other: string): boolean {
  const words = new Set(wordsOf(one).match(/\p{L}{3,}/gu) ?? []);
  return (wordsOf(other).match(/\p{L}{3,}/gu) ?? []).some((word) => words.has(word));
}

function unambiguous(known: readonly Known[], keyOf: (one: Known) => string | null): Map<string, string> {
  const found = new Map<string, string | null>();
  for (const one of known) {
    const key = keyOf(one);
    if (key === null || key === '') continue;
    const before = found.get(key);
    found.set(key, before === undefined || before === one.sku ? one.sku : null);
  }
  return new Map([...found].flatMap(([key, sku]) => (sku === null ? [] : [[key, sku] as const])));
}

/** The path of a page, without origin, tracking parameters or a slash at the end; the query is kept only where it names the product. */
function pageOf(url: string | null): string | null {
  const parts = /^(?:https?:\/\/[^/?#]+)?(\/[^?#]*)(?:\?([^#]*))?/i.exec(url ?? '');
  if (parts?.[1] === undefined) return null;
  const named = (parts[2] ?? '')
    .split('&')
    .filter((pair) => /^(?:variant|pid|sku|id_\w+|(?:\w+_)?id|\w*(?:product|item|article)s?_?id)=/i.test(pair));
  const path = parts[1].replace(/\/$/, '');
  return path === '' && named.length === 0 ? null : [path, ...named.sort()].join('&').toLowerCase();
}

/** The path of a page alone, whichever variant it shows. */
function pathOf(url: string | null): string | null {
  return pageOf(url?.split('?')[0] ?? null);
}

function wordsOf(title: string): string {
  return title
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
