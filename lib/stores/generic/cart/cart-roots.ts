import type { Sheet } from '../../page';
import { hintsOf, nameOf } from '../page/visible-text';
import { cartPath, cartWords } from '../shop-words';
import { cartAbroad } from '../shop-words-more-languages';

/** What is known about where a page shows its cart. */
export interface CartPlace {
  /** Whether the page is the one that the store's own cart link leads to. */
  isCartPage?: boolean;
  /** The elements that opened when the cart's control was pressed: they are the cart, whatever they are called. */
  opened?: readonly Element[];
}

/**
 * Parts of a page that may show its cart, most likely first: opened elements, the main parts of a cart page, drawers named after
 * the cart.
 */
export function cartRoots(sheet: Sheet, { isCartPage = false, opened = [] }: CartPlace = {}): Element[] {
  const { document } = sheet;
  const address = new URL(sheet.url);
  const boxes = [
    ...document.querySelectorAll(
      'dialog,[role="dialog"],aside,cart-drawer,[id*="cart" i],[class*="cart" i],[id*="basket" i],[class*="basket" i]',
    ),
  ].filter((box) => {
    const heading = box.querySelector('h1,h2,h3,h4,[role="heading"]') ?? box.querySelector('p,header,strong');
    const name = `${box.getAttribute('aria-label') ?? ''} ${heading === null ? '' : nameOf(heading).slice(0, 60)}`;
    return (
      /(?:drawer|mini-?cart|side-?cart|cart-?(?:panel|sidebar|modal|content))/.test(hintsOf(box)) ||
      cartWords.test(name) ||
      cartAbroad.test(name)
    );
  });
  const isOwnPage =
    isCartPage || cartPath.test(address.pathname + address.search) || /\/checkout\/?$/.test(address.pathname);
  const body = document.querySelector('body');
  const mains = [...document.querySelectorAll('main,[role="main"]')];
  // A drawer may have a main part of its own that comes first; the page's main part is the last one outside of drawers.
  const own = mains.filter((main) => main.closest('dialog,[role="dialog"],aside') === null);
  const page = isOwnPage ? [...own.toReversed(), ...mains] : [];
  const all = [...opened, ...page, ...boxes, ...(isOwnPage && body !== null ? [body] : [])];
  return [...new Set(all)];
}

/** Whether a part of a page is certainly the cart: it opened on the press for it, or it belongs to the cart page itself. */
export function isCertain(root: Element, { isCartPage = false, opened = [] }: CartPlace): boolean {
  return opened.includes(root) || (isCartPage && root.closest('dialog,[role="dialog"],aside') === null);
}
