import type { Cart, CartLine } from './cart';

/** A product as it was known before: by the store's own id, with its page and its name. */
interface Known {
  sku: string;
  title: string;
  url: string | null;
}

/**
 * A cart read by another adapter than the one that named the products: its lines get the names already known, told by the address of
 * the product's page or, where that says nothing, by the same title. A title that two products share tells nothing.
 */
export function alignCart(cart: Cart, known: readonly Known[]): Cart {
  const skus = new Set(known.map(({ sku }) => sku));
  const byPage = unambiguous(known, ({ url }) => pageOf(url));
  const byTitle = unambiguous(known, ({ title }) => wordsOf(title));
  const nameOf = (line: CartLine): string => {
    if (skus.has(line.sku)) return line.sku;
    const page = pageOf(line.url);
    return (page === null ? undefined : byPage.get(page)) ?? byTitle.get(wordsOf(line.title)) ?? line.sku;
  };
  return { ...cart, lines: cart.lines.map((line) => ({ ...line, sku: nameOf(line) })) };
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

/** The path of a page, without the shop's address, tracking or a slash at its end; the query only where it names the product. */
function pageOf(url: string | null): string | null {
  const parts = /^(?:https?:\/\/[^/?#]+)?(\/[^?#]*)(?:\?([^#]*))?/i.exec(url ?? '');
  if (parts?.[1] === undefined) return null;
  const named = (parts[2] ?? '')
    .split('&')
    .filter((pair) => /^(?:variant|variation_id|id|pid|sku|product_?id)=/i.test(pair));
  const path = parts[1].replace(/\/$/, '');
  return path === '' && named.length === 0 ? null : [path, ...named.sort()].join('&').toLowerCase();
}

function wordsOf(title: string): string {
  return title
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
