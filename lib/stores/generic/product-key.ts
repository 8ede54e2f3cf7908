import { absoluteUrl } from '../page';
import { cartPath } from './words';

/** Query parameters that say which product it is; everything else in a product address is tracking or the way one came. */
const telling = /^(?:variant|variation_id|id|pid|sku|product_?id|item_?id|article|route|p)$/i;

/**
 * What a product is called where a store gives no id of its own: its address on the store without tracking. The cart links to the same
 * address, which is how a cart line is told to be this product.
 */
export function productKey(href: string | null, base: string): string | null {
  const url = absoluteUrl(href, base);
  if (url === null) return null;
  const kept = [...url.searchParams].filter(([name]) => telling.test(name)).sort(([a], [b]) => a.localeCompare(b));
  const query = kept.length === 0 ? '' : `?${new URLSearchParams(kept).toString()}`;
  const path = url.pathname.replace(/\/(?=$)/, '');
  return path === '' && query === '' ? null : `${path}${query}`;
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
  /\/(?:wish-?list|compare|account|customer|login|log-?in|sign-?in|register|blogs?|help|search|reviews?|brand|legal|contact|checkout)(?:[/.]|$)|^(?:javascript|mailto|tel):/i;

/** Whether a link may lead to a product: same store, its own address, not a page every shop has. */
export function isProductLink(link: Element, base: string): boolean {
  const raw = link.getAttribute('href') ?? '';
  if (raw === '' || raw.startsWith('#')) return false;
  const url = absoluteUrl(raw, base);
  if (url === null || url.origin !== new URL(base).origin || url.pathname === '/') return false;
  const path = url.pathname + url.search;
  return !cartPath.test(path) && !notProduct.test(path) && !/[?&](?:add-to-cart|addtocart)\b|\/cart\/add\b/i.test(path);
}
