import type { ProductSource } from './locate-value';

/** One line of the cart page. */
export interface CartLineOnPage {
  readonly element: Element;
  readonly lineId: string;
  readonly title: string;
  /** Address of the product's page. */
  readonly url: string | null;
}

/**
 * Makes a small document for one cart line, with the line's elements, the page's data about its product, and the values of the
 * visit (meta tags, hidden fields). Requests that remove the line are learned from it and filled in from it, as add requests are
 * from a product's page.
 */
export function lineSource(
  { element, lineId, title, url }: CartLineOnPage,
  sheet: { readonly document: Document; readonly url: string },
  page: { readonly document: Document; parseHtml(text: string): Document },
): ProductSource {
  const { document } = sheet;
  const list = element.parentElement;
  const visit = [...document.querySelectorAll('meta[name][content],input[type="hidden"]')].filter(
    (one) => list?.contains(one) !== true,
  );
  const data = document.querySelectorAll('script:not([src])');
  // Scripts do not run in a parsed document.
  const own = page.parseHtml('<body></body>');
  const heading = own.createElement('h1');
  heading.textContent = title;
  own.body.append(heading, ...[element, ...visit, ...data].map((one) => own.importNode(one, true)));
  return {
    document: own,
    url: url ?? `${sheet.url.split('#')[0] ?? ''}#${encodeURIComponent(lineId)}`,
    // Read only when needed: reading cookies takes the browser as long as reading a line.
    get cookie() {
      return page.document.cookie;
    },
    isCartLine: true,
  };
}
