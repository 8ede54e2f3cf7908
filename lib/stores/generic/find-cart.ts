import { absoluteUrl } from '../page';
import type { Sheet } from '../page';
import { addWords, cartPath, cartWords, notAddWords } from './words';
import { hintsOf, nameOf } from './visible-text';

/** The links (or buttons) that lead to the cart, in page order. Never one that puts something in. */
export function cartLinks({ document, url }: Sheet): Element[] {
  return [...document.querySelectorAll('a[href], button, [role="button"]')].filter((element) => {
    const href = absoluteUrl(element.getAttribute('href'), url);
    const name = nameOf(element);
    if (addWords.test(name) || (notAddWords.test(name) && href === null)) return false;
    if (href !== null && cartPath.test(href.pathname + href.search)) return true;
    // A drawer's opener has no address worth following: it is known by its name, which must be short to be a control's.
    const isCartNamed = name.length <= 80 && cartWords.test(name);
    const isCartHinted = /(?:^|[\s_-])(?:mini-?)?(?:cart|basket|trolley)(?:[\s_-]|$)/.test(hintsOf(element));
    return (
      (href === null || href.pathname === new URL(url).pathname) && (isCartNamed || (isCartHinted && name.length <= 20))
    );
  });
}

/** The address of the cart page, or null when the store shows its cart only in a drawer. */
export function cartAddress(sheet: Sheet): URL | null {
  const origin = new URL(sheet.url).origin;
  for (const link of cartLinks(sheet)) {
    const href = absoluteUrl(link.getAttribute('href'), sheet.url);
    if (href?.origin === origin && cartPath.test(href.pathname + href.search)) return href;
  }
  return null;
}

/** The number of things in the cart as the page's cart link tells it, or null when it tells none. */
export function cartCount(sheet: Sheet): number | null {
  for (const link of cartLinks(sheet)) {
    const count = /(?:^|[^\d.,$£€])(\d{1,3})(?![\d.,]*\d)/.exec(nameOf(link))?.[1];
    if (count !== undefined) return Number(count);
  }
  return null;
}
