import { absoluteUrl } from '../../page';
import { cartPath } from '../shop-words';

/** Names of address parameters that usually identify a product. Used until the store's own pages show which do. */
const usuallyTelling =
  /^(?:route|p)$|^(?:id|pid|sku|article|variant)$|(?:^|_)(?:product|products|item|article|variation)_?id$|^id_(?:product|item|article)$/i;

/**
 * The sku of a product in a store without ids of its own: path and identifying parameters of its address, without tracking. Cart
 * lines link to the same address and are recognised by it. `telling`: the parameters in which the store's own cards differ. Null
 * if the address identifies nothing.
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
 * The address to which a product link leads in the end. Advertisements link to a click counter whose address contains the real
 * one. A suffix that tells where the visitor came from ("/ref=sr_1_2") is removed.
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

/** Selector of links, and of other elements with an address that a script opens. */
export const linkSelector =
  'a[href], :is(div, li, article, section)[data-url], :is(div, li, article, section)[data-href]';

/** The address that such an element carries, as written; null if none. */
export function addressOf(element: Element): string | null {
  const names = element.matches('a') ? ['href'] : ['data-url', 'data-href'];
  return names.map((name) => element.getAttribute(name)).find((address) => address !== null) ?? null;
}

/** The sku of a product without an address: made from its title, without case and diacritics. */
export function titleKey(title: string): string {
  return `title:${title
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()}`;
}

const notProduct =
  /\/(?:wish-?list|compare|account|customer|login|log-?in|sign-?in|register|blogs?|help|search|reviews?|brand|legal|contact|cart|checkout|deals|offer-listing|coupons?)(?:[/.]|$)|^(?:javascript|mailto|tel):/i;

/**
 * Whether a link may lead to a product: on the same store, at another address than the page, and not a page that every shop has.
 */
export function isProductLink(link: Element, base: string): boolean {
  const raw = addressOf(link) ?? '';
  if (raw === '' || raw.startsWith('#')) return false;
  const url = productAddress(raw, base);
  const here = new URL(base);
  if (url === null || url.origin !== here.origin || url.pathname === '/') return false;
  // Links that change filters, sorting or the page of results lead back to the same page.
  if (url.pathname === here.pathname && productKey(url.href, base) === productKey(base, base)) return false;
  const path = url.pathname + url.search;
  return !cartPath.test(path) && !notProduct.test(path) && !/[?&](?:add-to-cart|addtocart)\b|\/cart\/add\b/i.test(path);
}
