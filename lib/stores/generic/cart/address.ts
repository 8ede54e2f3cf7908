import { absoluteUrl } from '../../page';
import type { Sheet } from '../../page';
import { nameOf } from '../page/visible-text';
import { cartPath } from '../words';
import { addAbroad, cartAbroad } from '../words-abroad';
import { cartAddress } from './find-cart';

/** Where a page says its cart is, called so in any of the languages; null where it does not. */
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

/** A number in the address of a cart may be a product's, which would be put in by asking for it. */
function withoutDeed({ pathname, search }: URL): string {
  return cartPath.test(pathname) && /=\d+(?:&|$)/.test(search) ? pathname : pathname + search;
}
