import { isProductLink } from '../../identity/product-key';
import { nameOf } from '../../page/visible-text';
import { isRemoval } from '../removal-names';

/** The links of a line that may lead to its product; those that remove or change the line are left out. */
export function productLinksIn(line: Element, url: string): Element[] {
  return [...line.querySelectorAll('a[href]')].filter(
    (link) =>
      isProductLink(link, url) &&
      !isRemoval(nameOf(link)) &&
      !/remove|delete|update/i.test(link.getAttribute('href') ?? ''),
  );
}

/** Whether a text of a line may be its product's name. */
export function isLineTitle(text: string): boolean {
  return text.length >= 2 && /\p{L}/u.test(text) && !/^(?:qty|quantity|remove)\b/i.test(text);
}
