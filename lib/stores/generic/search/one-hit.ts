import { absoluteUrl } from '../../page';
import type { Sheet } from '../../page';
import type { OfferDraft } from '../../complete-offer';
import { addControls } from '../add-control';
import { isProductPage, productScope } from '../product-page';
import { productKey } from '../product-key';
import { structuredProducts } from '../structured';
import { textOf } from '../visible-text';
import { searchWords } from '../words';

/** How the heading of a page of results calls them. */
const resultWords =
  /(?<!\p{L})(?:results?|matches|hits|found|ergebnisse?|treffer|résultats?|resultados?|risultat[oi]|resultaten|resultat(?:er)?|träffar|wynik[ió]?w?|találat\w*)(?!\p{L})/iu;

/**
 * Whether a page without cards is that of the one hit, though a script shows it where the search was asked: a heading with one control
 * that adds, and the heading neither speaks of a search nor repeats what was asked for.
 */
export function isOneHit(sheet: Sheet, asked: string): boolean {
  const heading = textOf(sheet.document.querySelector('main h1, h1'));
  const scope = productScope(sheet.document);
  if (heading === '' || scope === null || searchWords.test(heading) || resultWords.test(heading)) return false;
  const words = new URL(asked, sheet.url).searchParams.values();
  const isRepeated = [...words].some(
    (word) => word !== '' && heading.toLowerCase().includes(`“${word.toLowerCase()}”`),
  );
  return !isRepeated && isProductPage(sheet, []) && addControls(scope).length === 1;
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
