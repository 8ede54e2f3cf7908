import { addControls } from '../add/add-control';
import { linksIn } from './product-links';
import { addressOf } from '../identity/product-key';
import { textOf } from '../page/visible-text';
import type { Survey } from './page-survey';
import { agreement, titleIn } from './card-title';

/** The widest element around a price that is about one product and is not yet the page or a part of it. */
export function loneAround(price: Element, survey: Survey, url: string): Element | null {
  let card: Element | null = null;
  for (let at: Element | null = price; at !== null && !/^(?:BODY|MAIN)$/i.test(at.tagName); at = at.parentElement) {
    const count = survey.addressesIn(at).size;
    const isPart = isOfPage(at);
    if (count > 1 && (isPart || !isOfOne(at, url))) break;
    if (card !== null && (isPart || isHeaded(at, card, survey, url))) break;
    if (count >= 1 && !isPart) card = at;
  }
  return card;
}

/**
 * The card without a link around a price: the lowest element with an add control, if it has a name and is neither the page nor a
 * product's own page (its heading would stand in it).
 */
export function loneWithoutLink(price: Element, survey: Survey, url: string): Element | null {
  for (let at: Element | null = price; at !== null && !/^(?:BODY|MAIN)$/i.test(at.tagName); at = at.parentElement) {
    if (survey.addressesIn(at).size > 0 || isOfPage(at)) return null;
    const controls = addControls(at).length;
    if (controls === 0) continue;
    const card = at;
    const within = survey.prices.filter((one) => card.contains(one));
    return controls === 1 && titleIn(card, [], within, url) !== null ? card : null;
  }
  return null;
}

/**
 * Whether an element with several addresses is about one product all the same: only one address has a picture or a heading, there
 * is at most one add control, and the other links are words (the seller, the maker).
 */
function isOfOne(element: Element, url: string): boolean {
  const leading = linksIn(element, url).filter((link) => link.querySelector('img,h3') ?? link.closest('h2,h3,h4'));
  return new Set(leading.map(addressOf)).size === 1 && addControls(element).length < 2;
}

/** Whether an element is the page or a large part of it. */
function isOfPage(element: Element): boolean {
  return element.querySelector('h1,nav,input[type="search"]') !== null || element.textContent.length > 800;
}

/**
 * Whether the wider element adds a heading before a card that has a name. Such a heading names a part of the page ("Products"),
 * unless it agrees better with the product's address than the card's name does.
 */
function isHeaded(wider: Element, card: Element, survey: Survey, url: string): boolean {
  const heading = [...wider.querySelectorAll('h2,h3,h4,h5,h6,[role="heading"]')].find((one) => !card.contains(one));
  const isBefore = heading !== undefined && (heading.compareDocumentPosition(card) & 4) !== 0;
  if (heading === undefined || !isBefore) return false;
  const links = linksIn(card, url);
  const prices = survey.prices.filter((price) => card.contains(price));
  const title = titleIn(card, links, prices, url);
  if (title === null || isSize(title)) return false;
  return agreement(textOf(heading), links, url) <= agreement(title, links, url);
}

/** Whether a text is only a size, such as "16 oz" or "12 count", and thus no name. */
function isSize(text: string): boolean {
  return /^\s*[\d.,/]+\s*[\p{L}. ]{0,12}$/u.test(text);
}
