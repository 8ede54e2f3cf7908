import type { Offer } from '../../../core/offer/offer';
import { parsePrice, parseUnitPrice } from '../../../core/offer/price-text';
import { completeOffer } from '../../reading/complete-offer';
import { addControls } from '../../generic/add/add-control';
import { isDisabled, textOf } from '../../generic/page/visible-text';
import { fewLeftWords, soldOutWords, sponsoredWords } from '../../generic/shop-words';
import { absoluteUrl } from '../../page';
import type { AdapterPage } from '../../adapter-page';
import type { Sheet } from '../../page';
import type { PageDrivenStore, StoreSelectors } from './page-driven-store';

/** The offers on a page of cards, each product once, in the page's order. Cards without a name or a price are left out. */
export function readStoreCards(sheet: Sheet, store: PageDrivenStore, page: AdapterPage): Offer[] {
  const offers = new Map<string, Offer>();
  for (const card of sheet.document.querySelectorAll(store.selectors.card)) {
    const offer = readCard(card, sheet.url, store, page);
    if (offer !== null && !offers.has(offer.sku)) offers.set(offer.sku, offer);
  }
  return [...offers.values()];
}

function readCard(
  card: Element,
  url: string,
  { currency, selectors, idOf, factsOf }: PageDrivenStore,
  page: AdapterPage,
): Offer | null {
  const sku = idOf(card);
  const facts = sku === null ? null : (factsOf?.(card, page) ?? (factsOf === undefined ? {} : null));
  if (sku === null || facts === null) return null;
  const title = facts.title ?? wordsIn(card, selectors.title);
  const price = facts.price ?? firstOf(card, selectors.price, (text) => parsePrice(text, currency));
  if (title === null || price === null) return null;
  const href = (selectors.link === undefined ? card : find(card, selectors.link))?.getAttribute('href') ?? hrefIn(card);
  return completeOffer({
    sku,
    unitPrice: firstOf(card, selectors.unitPrice, (text) => parseUnitPrice(text, currency)),
    size: wordsIn(card, selectors.size),
    brand: wordsIn(card, selectors.brand),
    image: imageIn(card, url),
    url: absoluteUrl(href, url)?.href ?? null,
    isSponsored: isSponsored(card, selectors),
    ...stockIn(card, selectors),
    ...facts,
    title,
    price,
  });
}

/** The elements that match: the card itself or elements in it. */
export function findAll(scope: Element, selector: string | undefined): Element[] {
  if (selector === undefined) return [];
  return [...(scope.matches(selector) ? [scope] : []), ...scope.querySelectorAll(selector)];
}

export function find(scope: Element, selector: string | undefined): Element | null {
  return findAll(scope, selector)[0] ?? null;
}

/** The first text of matching elements, or the first of their names (label, alternative text, title, value); null when there is none. */
export function wordsIn(scope: Element, selector: string | undefined): string | null {
  return firstOf(scope, selector, (text) => (text === '' ? null : text));
}

function firstOf<T>(scope: Element, selector: string | undefined, read: (text: string) => T | null): T | null {
  for (const element of findAll(scope, selector)) {
    const named = ['aria-label', 'alt', 'title', 'value'].map((name) => element.getAttribute(name)?.trim() ?? '');
    for (const text of [textOf(element), ...named]) {
      const value = text === '' ? null : read(text);
      if (value !== null) return value;
    }
  }
  return null;
}

function hrefIn(card: Element): string | null {
  return card.querySelector('a[href]:not([href^="#"]):not([href^="javascript:"])')?.getAttribute('href') ?? null;
}

function imageIn(card: Element, url: string): string | null {
  for (const image of card.querySelectorAll('img')) {
    const source = image.getAttribute('data-src') ?? image.getAttribute('src');
    const address = absoluteUrl(source, url);
    if (address !== null) return address.href;
  }
  return null;
}

function isSponsored(card: Element, { sponsored }: StoreSelectors): boolean {
  return (
    find(card, sponsored) !== null ||
    [...card.querySelectorAll('*')].some(
      (element) => element.childElementCount === 0 && sponsoredWords.test(element.textContent.trim()),
    )
  );
}

/** The availability as the card shows it: its own add button, a number left, words of a shortage. */
function stockIn(card: Element, { add, more, soldOut }: StoreSelectors): Pick<Offer, 'availability' | 'maxQuantity'> {
  const text = textOf(card);
  const controls = [...(add === undefined ? addControls(card) : findAll(card, add)), ...findAll(card, more)];
  const isAllOff = controls.length > 0 && controls.every(isDisabled);
  if (find(card, soldOut) !== null || soldOutWords.test(text) || isAllOff) {
    return { availability: 'out-of-stock', maxQuantity: null };
  }
  const few = Number(fewLeftWords.exec(text)?.[1] ?? 0);
  if (few > 0) return { availability: 'limited', maxQuantity: few };
  return { availability: controls.length > 0 ? 'in-stock' : 'unknown', maxQuantity: null };
}
