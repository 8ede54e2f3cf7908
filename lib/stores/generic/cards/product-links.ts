import { isProductLink, linkSelector } from '../identity/product-key';

/**
 * The product links of an element, or the element itself if it is a link. An element that carries an address and contains links
 * is included with them.
 */
export function linksIn(element: Element, url: string): Element[] {
  const links = element.matches('a[href]')
    ? [element]
    : [...(element.matches(linkSelector) ? [element] : []), ...element.querySelectorAll(linkSelector)];
  return links.filter((link) => isProductLink(link, url));
}
