import { isProductLink, linkSelector } from '../identity/product-key';

/** The product links of an element, or itself where it is one; one that is a link and holds others is taken with them. */
export function linksIn(element: Element, url: string): Element[] {
  const links = element.matches('a[href]')
    ? [element]
    : [...(element.matches(linkSelector) ? [element] : []), ...element.querySelectorAll(linkSelector)];
  return links.filter((link) => isProductLink(link, url));
}
