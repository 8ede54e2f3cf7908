import { absoluteUrl } from '../../page';
import { cartPath } from '../words';

/** Parameters that usually say which product it is; asked only where a store's own pages have not shown it yet. */
const usuallyTelling =
  /^(?:route|p)$|^(?:id|pid|sku|article|variant)$|(?:^|_)(?:product|products|item|article|variation)_?id$|^id_(?:product|item|article)$/i;

/**
 * What a product is called where a store gives no id of its own: its address on the store without tracking. The cart links to the same
 * address, which is how a cart line is told to be this product. `telling`: the parameters that the store's own cards differ by.
 */
export function productKey(href: string | null, base: string, telling: readonly string[] = []): string | null {
  const url = productAddress(href, base);
  if (url === null) return null;
  const isKnown = telling.some((name) => url.searchParams.has(name));
  const kept = [...url.searchParams]
    .filter(([name]) => (isKnown ? telling.includes(name) : usuallyTelling.test(name)))
    .sort(([a], [b]) => a.localeCompare(b));
  const query = kept.length === 0 ? '' : `?${new URLSearchParams(kept).toString()}`;
  const path = url.pathname.replace(/;j?sessionid=[^/]*/i, '').replace(/\/(?=$)/, '');
  return path === '' && query === '' ? null : `${path}${query}`;
}

/**
 * Where a link to a product leads in the end: advertisements go by a counter that carries the real address along. What some shops hang on
 * to tell where one came from ("/ref=sr_1_2") is left off.
 */
export function productAddress(href: string | null, base: string): URL | null {
  const url = absoluteUrl(href, base);
  if (url === null) return null;
  const isCounter = /\/(?:\w+\/)*(?:click|clk|redirect|redir|track|out|r)(?:[/.]|$)/i.test(url.pathname);
  const carried = isCounter
    ? ['url', 'u', 'target', 'dest', 'redirect', 'to'].map((name) => url.searchParams.get(name))
    : [];
  const real =
    carried.map((address) => absoluteUrl(address, base)).find((address) => address?.origin === url.origin) ?? url;
  real.pathname = real.pathname.replace(/\/ref=[^/]*$/, '');
  return real;
}

/** What a page links with: links, and other elements that carry an address for a script to go to. */
export const linkSelector =
  'a[href], :is(div, li, article, section)[data-url], :is(div, li, article, section)[data-href]';

/** The address such an element carries. */
export function addressOf(element: Element): string | null {
  const names = element.matches('a') ? ['href'] : ['data-url', 'data-href'];
  return names.map((name) => element.getAttribute(name)).find((address) => address !== null) ?? null;
}

/** What a product is called when it has no address at all: its name, without case and marks. */
export function titleKey(title: string): string {
  return `title:${title
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()}`;
}

const notProduct =
  /\/(?:wish-?list|compare|account|customer|login|log-?in|sign-?in|register|blogs?|help|search|reviews?|brand|legal|contact|cart|checkout|deals|offer-listing|coupons?)(?:[/.]|$)|^(?:javascript|mailto|tel):/i;

/** Whether a link may lead to a product: same store, its own address, not a page every shop has. */
export function isProductLink(link: Element, base: string): boolean {
  const raw = addressOf(link) ?? '';
  if (raw === '' || raw.startsWith('#')) return false;
  const url = productAddress(raw, base);
  const here = new URL(base);
  if (url === null || url.origin !== here.origin || url.pathname === '/') return false;
  // Filters, sorting and pages of the results lead back to where one is.
  if (url.pathname === here.pathname && productKey(url.href, base) === productKey(base, base)) return false;
  const path = url.pathname + url.search;
  return !cartPath.test(path) && !notProduct.test(path) && !/[?&](?:add-to-cart|addtocart)\b|\/cart\/add\b/i.test(path);
}
