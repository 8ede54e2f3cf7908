import type { Sheet, StorePage } from '../page';
import { pageCurrency } from '../reading/shop-details';
import { addControls } from './add/add-control';
import { cartAddress, cartLinks } from './cart/cart-links';
import { searchBox, searchWays } from './search/search-ways';
import { priceElements } from './cards/price-elements';
import { nameOf } from './page/visible-text';
import { searchWords } from './shop-words';

/**
 * How certain it is that a page belongs to a shop, 0 to 1; null if it does not. A shop has a cart, and products with prices or a
 * search. One of these alone proves nothing: a blog has a search, an article may have prices.
 */
export function detectShop(page: Pick<StorePage, 'document' | 'location'>): number | null {
  const sheet = { document: page.document, url: page.location.href };
  const hasCart = cartAddress(sheet) !== null || cartLinks(sheet).length > 0 || addControls(sheet.document).length > 0;
  if (!hasCart) return null;
  const hasSearch =
    searchWays(sheet).length > 0 || searchBox(sheet.document) !== null || hasSearchOpener(sheet.document);
  const hasProducts =
    sheet.document.querySelector('[itemtype*="schema.org/Product" i]') !== null ||
    /"@type"\s*:\s*"Product"/.test(
      [...sheet.document.querySelectorAll('script[type="application/ld+json"]')]
        .map((script) => script.textContent)
        .join(' '),
    ) ||
    pricedLinks(sheet) >= 2;
  if (hasSearch && hasProducts) return 0.3;
  return hasSearch || (hasProducts && cartAddress(sheet) !== null) ? 0.2 : null;
}

/** Prices near a link or a button, as products have. */
function pricedLinks({ document, url }: Sheet): number {
  return priceElements(document.body, pageCurrency(document, url)).filter(
    (price) => price.closest('a[href]') !== null || price.closest('li,tr,article,div')?.querySelector('a[href],button'),
  ).length;
}

function hasSearchOpener(document: Document): boolean {
  return [...document.querySelectorAll('button, a, [role="button"]')].some((element) => {
    const name = nameOf(element);
    return name.length <= 30 && searchWords.test(name);
  });
}
