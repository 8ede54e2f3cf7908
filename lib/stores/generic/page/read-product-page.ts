import { parsePrice } from '../../../core/offer/price-text';
import type { OfferDraft } from '../../reading/complete-offer';
import type { Sheet } from '../../page';
import { addControls } from '../add/add-control';
import { besideAmong } from '../cards/beside-results';
import { readPrices } from '../cards/price-elements';
import { productKey, titleKey } from '../identity/product-key';
import { availabilityIn } from '../cards/read-card';
import { structuredProducts } from './structured-products';
import { textOf } from './visible-text';

/** The product of a product page; null if the page is none or shows no price. */
export function readProductPage(sheet: Sheet, currency: string | null): OfferDraft | null {
  const { document, url } = sheet;
  const heading = textOf(document.querySelector('main h1, h1'));
  const key = productKey(url, url);
  const described = structuredProducts(sheet, currency);
  // A single-page store may leave the first page's structured data in place, so it counts only if it has this page's address or
  // heading.
  const own =
    described.find(({ sku }) => sku === key) ??
    described.find(({ title }) => heading !== '' && sameWords(title, heading)) ??
    described.find(({ title }) => described.length === 1 && titleKey(heading).includes(titleKey(title).slice(6))) ??
    (described.length === 1 && heading === '' ? described[0] : undefined);
  const scope = productScope(document);
  const shown = scope === null ? null : readPrices(scope, currency);
  const meta = parsePrice(
    metaContent(document, 'product:price:amount') ?? metaContent(document, 'og:price:amount') ?? '',
    metaContent(document, 'product:price:currency') ?? metaContent(document, 'og:price:currency') ?? currency,
  );
  const title = own?.title ?? (heading === '' ? metaContent(document, 'og:title') : heading);
  const price = own?.price ?? meta ?? shown?.price ?? null;
  if (title === null || title === '' || price === null || (own === undefined && scope === null)) return null;
  const seen = scope === null ? null : availabilityIn(scope);
  return {
    ...own,
    sku: key ?? own?.sku ?? titleKey(title),
    title,
    price,
    url,
    unitPrice: shown?.unitPrice ?? own?.unitPrice ?? null,
    availability:
      own?.availability === undefined || own.availability === 'unknown'
        ? (seen?.availability ?? 'unknown')
        : own.availability,
    maxQuantity: seen?.maxQuantity ?? null,
    image: own?.image ?? metaContent(document, 'og:image'),
    size: own?.size ?? null,
  };
}

/**
 * Whether a page is about one product: it says so, or it has a heading and an add control outside of all cards and of lists such
 * as "you may also like".
 */
export function isProductPage(sheet: Sheet, cards: readonly Element[]): boolean {
  const { document } = sheet;
  if (metaContent(document, 'og:type')?.startsWith('product') === true) return true;
  const isInCard = (element: Element): boolean => cards.some((card) => card.contains(element));
  const headings = [...document.querySelectorAll('h1')].filter((heading) => !isInCard(heading));
  if (headings.length === 0) return false;
  const controls = addControls(document).filter((control) => !isInCard(control));
  return controls.length > besideAmong(controls, document.body).size;
}

/**
 * The part of a product page that is about its product: the smallest element with the heading and an add control. Lists such as
 * "you may also like" are outside of it. Null if there is neither.
 */
export function productScope(document: Document): Element | null {
  const heading = document.querySelector('main h1, h1');
  const [first] = addControls(document);
  if (heading === null) return first?.closest('form')?.parentElement ?? null;
  for (let at = heading.parentElement; at !== null; at = at.parentElement) {
    if (addControls(at).length > 0) return at;
    if (/^(?:MAIN|BODY)$/i.test(at.tagName)) break;
  }
  // Without an add control (often a sold-out product), the element around the heading still shows price and availability.
  return heading.closest('[class*="product" i], article, main') ?? heading.parentElement;
}

function metaContent(document: Document, property: string): string | null {
  const content = document
    .querySelector(`meta[property="${property}"], meta[name="${property}"]`)
    ?.getAttribute('content')
    ?.trim();
  return content === undefined || content === '' ? null : content;
}

function sameWords(one: string, other: string): boolean {
  return titleKey(one) === titleKey(other);
}
