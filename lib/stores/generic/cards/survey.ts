import type { Sheet } from '../../page';
import { priceElements } from './price-elements';
import { addressOf, isProductLink, linkSelector, productAddress } from '../identity/product-key';

/** Two addresses tell as much as more of them: that an element is about several products. */
const several = 2;

/** What a page holds where: found in one walk, so that asking about an element costs nothing. */
export interface Survey {
  /** The smallest elements with a price, in page order. */
  readonly prices: readonly Element[];
  hasPrice(element: Element): boolean;
  /** The addresses of products an element links to; of many, the first ones. */
  addressesIn(element: Element): ReadonlySet<string>;
  /** Whether an element holds the page's own heading or a part of its frame, and is thus a part of the page and no card. */
  isOfPage(element: Element): boolean;
}

const none: ReadonlySet<string> = new Set();

/** Looks over a page once: its prices, and which element links to which products. */
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
      // Whatever stands around it knows the same already.
      if (known.has(key) || known.size > several) break;
      addresses.set(at, known.add(key));
    }
  }
  const headings = [...document.querySelectorAll('h1')];
  // A heading of the first rank in each card tells nothing of the page.
  const frame = [...document.querySelectorAll('nav,main'), ...(headings.length === 1 ? headings : [])];
  const parts = countAround(frame);
  return {
    prices,
    hasPrice: (element) => priced.has(element),
    addressesIn: (element) => addresses.get(element) ?? none,
    isOfPage: (element) => parts.has(element),
  };
}

/** How many of some elements stand in each element around them. */
export function countAround(elements: readonly Element[]): ReadonlyMap<Element, number> {
  const counts = new Map<Element, number>();
  for (const element of elements) {
    for (let at: Element | null = element; at !== null; at = at.parentElement)
      counts.set(at, (counts.get(at) ?? 0) + 1);
  }
  return counts;
}
