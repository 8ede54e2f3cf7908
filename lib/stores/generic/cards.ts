import type { Sheet } from '../page';
import { addressOf, isProductLink, linkSelector, productKey } from './product-key';
import { addControls } from './add-control';
import { isOldPrice, priceElements } from './price-elements';
import { textOf } from './visible-text';

/** Places that hold products without being results: the cart itself, what was looked at before, the page's frame. */
const elsewhere =
  'header,footer,nav,dialog,[role="dialog"],[id*="minicart" i],[class*="minicart" i],[class*="mini-cart" i],[id*="cart-drawer" i],[class*="cart-drawer" i],cart-drawer,[class*="recently-viewed" i]';

/**
 * The product cards of a results page nobody described to us: an element that repeats beside its like, each with a link and a price.
 * Falls back to the widest element around a price that still holds one product link only, for pages with a single result.
 */
export function findCards({ document, url }: Sheet, currency: string | null): Element[] {
  const cards = new Set<Element>();
  const prices = priceElements(document.body, currency);
  const priced = new Set<Element>();
  for (const price of prices) for (let at: Element | null = price; at !== null; at = at.parentElement) priced.add(at);
  for (const price of prices) {
    if (isOldPrice(price) || price.closest(elsewhere) !== null) continue;
    const card = repeatedAround(price, priced, url) ?? loneAround(price, url);
    if (card !== null) cards.add(card);
  }
  if (cards.size === 0) return cardsWithoutLinks(document, currency);
  const found = [...cards];
  return found.filter((card) => !found.some((other) => other !== card && other.contains(card)));
}

/**
 * Cards of pages whose products have no address, only buttons: elements that repeat beside their like, each with a price, a name of its
 * own and a control that adds it.
 */
function cardsWithoutLinks(document: Document, currency: string | null): Element[] {
  const cards = new Set<Element>();
  for (const price of priceElements(document.body, currency)) {
    if (isOldPrice(price) || price.closest(elsewhere) !== null) continue;
    for (let at: Element | null = price; at !== null && at.tagName !== 'BODY'; at = at.parentElement) {
      if (addControls(at).length === 0) continue;
      const kind = kindOf(at);
      const alike = [...(at.parentElement?.children ?? [])].filter(
        (child) => kindOf(child) === kind && nameIn(child) !== '' && addControls(child).length > 0,
      );
      // The lowest element with a control of its own: wider ones hold several products.
      if (alike.length >= 2 && new Set(alike.map(nameIn)).size >= 2) cards.add(at);
      if (alike.length >= 2 || addControls(at).length > 1) break;
    }
  }
  return [...cards];
}

function nameIn(card: Element): string {
  return textOf(card.querySelector('h1,h2,h3,h4,h5,h6,[role="heading"],[class*="name" i],[class*="title" i]'));
}

/** The lowest ancestor that stands among siblings of its own kind, each a product with a link and a price. */
function repeatedAround(price: Element, priced: ReadonlySet<Element>, url: string): Element | null {
  for (let at: Element | null = price; at !== null && at.tagName !== 'BODY'; at = at.parentElement) {
    if (!holdsProductLink(at, url)) continue;
    const { parentElement: parent } = at;
    if (parent === null) return null;
    const kind = kindOf(at);
    const alike = [...parent.children].filter(
      (child) => kindOf(child) === kind && holdsProductLink(child, url) && priced.has(child),
    );
    if (alike.length >= 2 && keysIn(alike, url).size >= 2) return at;
  }
  return null;
}

/** The widest element around a price that is about one product and not yet about the page. */
function loneAround(price: Element, url: string): Element | null {
  let card: Element | null = null;
  for (let at: Element | null = price; at !== null && !/^(?:BODY|MAIN)$/i.test(at.tagName); at = at.parentElement) {
    const keys = keysIn([at], url);
    const isOfPage = at.querySelector('h1,nav,input[type="search"]') !== null || at.textContent.length > 800;
    if (keys.size > 1 || (isOfPage && card !== null)) break;
    if (keys.size === 1 && !isOfPage) card = at;
  }
  return card;
}

function kindOf(element: Element): string {
  return `${element.tagName}.${(element.getAttribute('class') ?? '').trim().split(/\s+/)[0] ?? ''}`;
}

function holdsProductLink(element: Element, url: string): boolean {
  return linksIn(element).some((link) => isProductLink(link, url));
}

/** The links of an element, or itself where it is one; one that is a link and holds others is taken with them. */
export function linksIn(element: Element): Element[] {
  if (element.matches('a[href]')) return [element];
  return [...(element.matches(linkSelector) ? [element] : []), ...element.querySelectorAll(linkSelector)];
}

function keysIn(elements: readonly Element[], url: string): Set<string> {
  const keys = new Set<string>();
  for (const element of elements) {
    for (const link of linksIn(element)) {
      const key = isProductLink(link, url) ? productKey(addressOf(link), url) : null;
      if (key !== null) keys.add(key);
    }
  }
  return keys;
}
