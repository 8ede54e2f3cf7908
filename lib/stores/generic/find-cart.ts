import { absoluteUrl } from '../page';
import type { Sheet } from '../page';
import { addWords, cartPath, cartWords, notAddWords } from './words';
import { hintsOf, nameOf } from './visible-text';

/** The links (or buttons) that lead to the cart, in page order. Never one that puts something in. */
export function cartLinks({ document, url }: Sheet): Element[] {
  return [...document.querySelectorAll('a[href], button, [role="button"]')].filter((element) => {
    const href = absoluteUrl(element.getAttribute('href'), url);
    const name = nameOf(element);
    if (addWords.test(name) || isWriting(href) || (notAddWords.test(name) && href === null)) return false;
    if (href !== null && cartPath.test(href.pathname + href.search)) return true;
    // A drawer's opener, or a link to a checkout that is the cart: known by its name, which must be short to be a control's.
    const isNamed = name.length <= 60 && cartWords.test(name) && !notAddWords.test(name);
    const isHinted = /(?:^|[\s_-])(?:mini-?)?(?:cart|basket|trolley)(?:[\s_-]|$)/.test(hintsOf(element));
    return isNamed || (isHinted && name.length <= 20);
  });
}

/** The address of the cart page, or null when the store shows its cart only in a drawer. */
export function cartAddress(sheet: Sheet): URL | null {
  const { origin, pathname } = new URL(sheet.url);
  const addresses = cartLinks(sheet).flatMap((link) => {
    const raw = link.getAttribute('href') ?? '';
    const href = raw.startsWith('#') ? null : absoluteUrl(raw, sheet.url);
    return href?.origin === origin ? [href] : [];
  });
  const isCart = (href: URL): boolean => cartPath.test(href.pathname + href.search);
  return addresses.find(isCart) ?? addresses.find((href) => href.pathname !== pathname) ?? null;
}

/** An address that changes the cart by being asked for. */
function isWriting(href: URL | null): boolean {
  return href !== null && /\b(?:add|remove|update|change|clear|delete)\b/i.test(href.pathname + href.search);
}

/** The number of things in the cart as the page's cart link tells it, or null when it tells none. */
export function cartCount(sheet: Sheet): number | null {
  for (const link of cartLinks(sheet)) {
    const count = /(?:^|[^\d.,$£€])(\d{1,3})(?![\d.,]*\d)/.exec(nameOf(link))?.[1];
    if (count !== undefined) return Number(count);
  }
  return null;
}

/** Where a page may show its cart, likeliest first: the whole page when it is the cart's, else its drawers and dialogs named so. */
export function cartRoots(sheet: Sheet): Element[] {
  const { document } = sheet;
  const address = new URL(sheet.url);
  const boxes = [
    ...document.querySelectorAll(
      'dialog,[role="dialog"],aside,cart-drawer,[id*="cart" i],[class*="cart" i],[id*="basket" i],[class*="basket" i]',
    ),
  ].filter((box) => {
    const heading = box.querySelector('h1,h2,h3');
    const name = `${box.getAttribute('aria-label') ?? ''} ${heading === null ? '' : nameOf(heading)}`;
    return (
      /(?:drawer|mini-?cart|side-?cart|cart-?(?:panel|sidebar|modal|content))/.test(hintsOf(box)) ||
      cartWords.test(name)
    );
  });
  const isOwnPage = cartPath.test(address.pathname + address.search) || /\/checkout\/?$/.test(address.pathname);
  return isOwnPage ? [document.querySelector('main') ?? document.body, ...boxes, document.body] : boxes;
}
