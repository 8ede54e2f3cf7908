import { absoluteUrl } from '../../page';
import type { Sheet } from '../../page';
import { nameOf } from '../page/visible-text';
import { cartPath } from '../shop-words';
import { addAbroad, cartAbroad } from '../shop-words-more-languages';
import { cartAddress } from './cart-links';

/**
 * The address (path and query) that a page gives for its cart, by a link named so in any of the languages; null if it gives none.
 */
export function cartAddressOn(sheet: Sheet): string | null {
  const told = cartAddress(sheet) ?? calledSo(sheet);
  return told === null ? null : withoutDeed(told);
}

function calledSo({ document, url }: Sheet): URL | null {
  for (const link of document.querySelectorAll('a[href]')) {
    const name = nameOf(link).trim();
    if (name.length > 60 || !cartAbroad.test(name) || addAbroad.test(name) || link.closest('footer') !== null) continue;
    const href = absoluteUrl(link.getAttribute('href'), url);
    if (href === null || href.origin !== new URL(url).origin || href.href.replace(/#.*/, '') === url) continue;
    if (!/\b(?:add|remove|update|change|clear|delete)\b/i.test(href.pathname + href.search)) return href;
  }
  return null;
}

/**
 * The cart's address without its query if that has a number: it may be a product's id, and requesting it would add that product.
 */
function withoutDeed({ pathname, search }: URL): string {
  return cartPath.test(pathname) && /=\d+(?:&|$)/.test(search) ? pathname : pathname + search;
}
