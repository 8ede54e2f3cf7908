import { cartLinks } from '../generic/cart/cart-links';
import { isElement } from '../generic/page/visible-text';
import { currentSheet } from '../page';
import type { StorePage } from '../page';
import { askSheet } from '../request';

/**
 * After we changed the cart the page's own badge often still shows the old number. The page is asked for once more and what its cart
 * link says is copied: texts only, element by element, so nothing the store hung on its elements is lost.
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

/** Copies texts and names between two elements of the same shape; where the shape differs, the new children are taken over whole. */
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
