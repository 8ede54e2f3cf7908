import { absoluteUrl } from '../../../page';
import type { Sheet } from '../../../page';
import type { OfferDraft } from '../../../reading/complete-offer';
import { addControls } from '../../add/add-control';
import { isProductPage, productScope } from '../../page/read-product-page';
import { productKey } from '../../identity/product-key';
import { structuredProducts } from '../../page/structured-products';
import { textOf } from '../../page/visible-text';
import { searchWords } from '../../shop-words';

/** Words for results in the heading of a page of results. */
const resultWords =
  /(?<!\p{L})(?:results?|matches|hits|found|ergebnisse?|treffer|résultats?|resultados?|risultat[oi]|resultaten|resultat(?:er)?|träffar|wynik[ió]?w?|találat\w*)(?!\p{L})/iu;

/**
 * Whether a page without cards is the page of the one hit, shown by a script at the address of the search: it has a heading and
 * exactly one add control, and the heading is not that of a page of results.
 */
export function isOneHit(sheet: Sheet, asked: string): boolean {
  const scope = productScope(sheet.document);
  if (scope === null || isHeadedAsResults(sheet, asked)) return false;
  return isProductPage(sheet, []) && addControls(scope).length === 1;
}

/** Whether the heading of a page is that of results: it speaks of a search or of results, repeats the query, or is missing. */
export function isHeadedAsResults({ document, url }: Sheet, asked: string): boolean {
  const heading = textOf(document.querySelector('main h1, h1')).toLowerCase();
  const wordsOf = (address: string): string[] =>
    [...new URL(address, url).searchParams].map(([, value]) => value.toLowerCase()).filter((word) => word !== '');
  // A product page reached by the product's whole name has that name as its heading too, but its address does not contain the
  // query.
  const isRepeated =
    wordsOf(url).includes(heading) ||
    [...wordsOf(asked), ...wordsOf(url)].some((word) => heading.includes(`“${word}”`) || heading.includes(`"${word}"`));
  return heading === '' || isRepeated || searchWords.test(heading) || resultWords.test(heading);
}

/** The address a product page gives as its own, if it is not the address of the search; null otherwise. */
export function ownAddress({ document, url }: Sheet, { title }: OfferDraft): string | null {
  const told = [
    ...structuredProducts({ document, url }, null).flatMap((one) => (one.title === title ? [one.url] : [])),
    document.querySelector('link[rel="canonical"]')?.getAttribute('href'),
    document.querySelector('meta[property="og:url"]')?.getAttribute('content'),
  ];
  const own = told.map((address) => absoluteUrl(address, url)).find((address) => address !== null);
  return own === undefined || productKey(own.href, url) === productKey(url, url) ? null : own.href;
}
