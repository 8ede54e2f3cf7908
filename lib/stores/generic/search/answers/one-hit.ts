import { absoluteUrl } from '../../../page';
import type { Sheet } from '../../../page';
import type { OfferDraft } from '../../../reading/complete-offer';
import { addControls } from '../../add/add-control';
import { isProductPage, productScope } from '../../page/product-page';
import { productKey } from '../../identity/product-key';
import { structuredProducts } from '../../page/structured';
import { textOf } from '../../page/visible-text';
import { searchWords } from '../../words';

/** How the heading of a page of results calls them. */
const resultWords =
  /(?<!\p{L})(?:results?|matches|hits|found|ergebnisse?|treffer|résultats?|resultados?|risultat[oi]|resultaten|resultat(?:er)?|träffar|wynik[ió]?w?|találat\w*)(?!\p{L})/iu;

/**
 * Whether a page without cards is that of the one hit, though a script shows it where the search was asked: a heading with one control
 * that adds, and no page of results by its heading.
 */
export function isOneHit(sheet: Sheet, asked: string): boolean {
  const scope = productScope(sheet.document);
  if (scope === null || isHeadedAsResults(sheet, asked)) return false;
  return isProductPage(sheet, []) && addControls(scope).length === 1;
}

/** Whether the heading of a page speaks of a search or of results, repeats what was asked for and no more, or is missing. */
export function isHeadedAsResults({ document, url }: Sheet, asked: string): boolean {
  const heading = textOf(document.querySelector('main h1, h1')).toLowerCase();
  const wordsOf = (address: string): string[] =>
    [...new URL(address, url).searchParams].map(([, value]) => value.toLowerCase()).filter((word) => word !== '');
  // A product that was searched for by its whole name is called so on its own page too, whose address does not say what was asked.
  const isRepeated =
    wordsOf(url).includes(heading) ||
    [...wordsOf(asked), ...wordsOf(url)].some((word) => heading.includes(`“${word}”`) || heading.includes(`"${word}"`));
  return heading === '' || isRepeated || searchWords.test(heading) || resultWords.test(heading);
}

/** The address a page says is its own, where that is not the one of the search. */
export function ownAddress({ document, url }: Sheet, { title }: OfferDraft): string | null {
  const told = [
    ...structuredProducts({ document, url }, null).flatMap((one) => (one.title === title ? [one.url] : [])),
    document.querySelector('link[rel="canonical"]')?.getAttribute('href'),
    document.querySelector('meta[property="og:url"]')?.getAttribute('content'),
  ];
  const own = told.map((address) => absoluteUrl(address, url)).find((address) => address !== null);
  return own === undefined || productKey(own.href, url) === productKey(url, url) ? null : own.href;
}
