import type { ProductSource } from './locate-value';

/** What a cart's page tells of one of its lines. */
export interface CartLineOnPage {
  readonly element: Element;
  readonly lineId: string;
  readonly title: string;
  /** Where the product's page is. */
  readonly url: string | null;
}

/**
 * One line of a cart's page as a page of its own: the line's elements, what the page's data says of the product of that name or address,
 * and what belongs to the visit. Requests that take the line out are read and filled in from it.
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
  // Nothing runs in a document that is only parsed.
  const own = page.parseHtml('<body></body>');
  const heading = own.createElement('h1');
  heading.textContent = title;
  own.body.append(heading, ...[element, ...visit, ...data].map((one) => own.importNode(one, true)));
  return {
    document: own,
    url: url ?? `${sheet.url.split('#')[0] ?? ''}#${encodeURIComponent(lineId)}`,
    // Asking for the cookies takes the browser as long as reading a line.
    get cookie() {
      return page.document.cookie;
    },
    isCartLine: true,
  };
}
