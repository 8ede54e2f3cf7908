import type { Sheet } from '../../page';
import { hintsOf, nameOf } from '../page/visible-text';
import { cartPath, cartWords } from '../words';
import { cartAbroad } from '../words-abroad';

/** What is known of where a page shows its cart. */
export interface CartPlace {
  /** The page is where the store's own link to its cart led. */
  isCartPage?: boolean;
  /** What came up after the control for the cart was pressed: that is the cart, whatever it is called. */
  opened?: readonly Element[];
}

/** Where a page may show its cart, likeliest first: what was opened, the page's main parts when it is the cart's, drawers named so. */
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
  // A drawer's own main part may come first in the page; the page's is the last that is in no drawer.
  const own = mains.filter((main) => main.closest('dialog,[role="dialog"],aside') === null);
  const page = isOwnPage ? [...own.toReversed(), ...mains] : [];
  const all = [...opened, ...page, ...boxes, ...(isOwnPage && body !== null ? [body] : [])];
  return [...new Set(all)];
}

/** Whether a part of a page is the cart for certain: it came up upon the press for it, or it is the cart page's own. */
export function isCertain(root: Element, { isCartPage = false, opened = [] }: CartPlace): boolean {
  return opened.includes(root) || (isCartPage && root.closest('dialog,[role="dialog"],aside') === null);
}
