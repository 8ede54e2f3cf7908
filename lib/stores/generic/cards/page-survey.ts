import type { Sheet } from '../../page';
import { priceElements } from './price-elements';
import { addressOf, isProductLink, linkSelector, productAddress } from '../identity/product-key';

/** Two addresses are enough to know that an element is about several products. */
const several = 2;

/** Where a page holds prices and product links. Made by one walk, so that questions about an element are cheap. */
export interface Survey {
  /** The smallest elements with a price, in page order. */
  readonly prices: readonly Element[];
  hasPrice(element: Element): boolean;
  /** Addresses of products that an element links to; only the first few if there are many. */
  addressesIn(element: Element): ReadonlySet<string>;
  /** Whether an element holds the page's own heading or a part of its frame, so that it is a part of the page and no card. */
  isOfPage(element: Element): boolean;
}

const none: ReadonlySet<string> = new Set();

/** Walks the page once and notes its prices and the product links of each element. */
export function surveyPage({ document, url }: Sheet, currency: string | null): Survey {
  const prices = priceElements(document.body, currency);
  const priced = new Set<Element>();
  for (const price of prices) {
    for (let at: Element | null = price; at !== null && !priced.has(at); at = at.parentElement) priced.add(at);
  }
  const addresses = new Map<Element, Set<string>>();
  for (const link of document.body.querySelectorAll(linkSelector)) {
    const address = isProductLink(link, url) ? productAddress(addressOf(link), url) : null;
    if (address === null) continue;
    const key = address.pathname + address.search;
    for (let at: Element | null = link; at !== null; at = at.parentElement) {
      const known = addresses.get(at) ?? new Set();
      // All elements around it are already known to have several.
      if (known.has(key) || known.size > several) break;
      addresses.set(at, known.add(key));
    }
  }
  const headings = [...document.querySelectorAll('h1')];
  // If each card has an h1, that says nothing about the page.
  const frame = [...document.querySelectorAll('nav,main'), ...(headings.length === 1 ? headings : [])];
  const parts = countAround(frame);
  return {
    prices,
    hasPrice: (element) => priced.has(element),
    addressesIn: (element) => addresses.get(element) ?? none,
    isOfPage: (element) => parts.has(element),
  };
}

/** For each element, how many of the given elements it contains. */
export function countAround(elements: readonly Element[]): ReadonlyMap<Element, number> {
  const counts = new Map<Element, number>();
  for (const element of elements) {
    for (let at: Element | null = element; at !== null; at = at.parentElement)
      counts.set(at, (counts.get(at) ?? 0) + 1);
  }
  return counts;
}
