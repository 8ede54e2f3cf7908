import { cartLinks } from '../generic/cart/cart-links';
import { isElement } from '../generic/page/visible-text';
import { currentSheet } from '../page';
import type { StorePage } from '../page';
import { askSheet } from '../request';

/**
 * Updates the cart badge of the page, which often still shows the old number after we changed the cart. The page is requested again and the
 * texts of its cart link are copied element by element, so that nothing that the store attached to its elements is lost.
 */
export async function refreshCartBadge(page: StorePage): Promise<void> {
  const shown = cartLinks(currentSheet(page));
  if (shown.length === 0) return;
  const fresh = await askSheet(page, page.location.href);
  const renewed = cartLinks(fresh);
  for (const [at, link] of shown.entries()) {
    const from = renewed[at];
    if (from !== undefined) copyWords(from, link);
  }
}

/**
 * Copies texts, labels and classes between two elements of the same structure. When the structure differs, the new children replace the old ones.
 */
function copyWords(from: Element, to: Element): void {
  for (const name of ['aria-label', 'title', 'data-count', 'class', 'hidden']) {
    const value = from.getAttribute(name);
    if (value === null) to.removeAttribute(name);
    else if (to.getAttribute(name) !== value) to.setAttribute(name, value);
  }
  const [news, olds] = [[...from.childNodes], [...to.childNodes]];
  const isSameShape = news.length === olds.length && news.every((node, at) => node.nodeName === olds[at]?.nodeName);
  if (!isSameShape) {
    to.replaceChildren(...news.map((node) => to.ownerDocument.importNode(node, true)));
    return;
  }
  for (const [at, node] of news.entries()) {
    const old = olds[at];
    if (old === undefined) continue;
    if (node.nodeType === 3) {
      if (old.textContent !== node.textContent) old.textContent = node.textContent;
    } else if (isElement(node) && isElement(old)) copyWords(node, old);
  }
}
