import { absoluteUrl } from '../../page';
import type { Sheet } from '../../page';
import { addWords, cartPath, cartWords, notAddWords } from '../shop-words';
import { hintsOf, nameOf } from '../page/visible-text';

/** Names of controls that move something into the cart from a list beside it. */
export const moveWords =
  /^(?:move|put|send|transfer|restore|return)\s+\S|^(?:in den (?:warenkorb|einkaufswagen) verschieben|verschieben|déplacer|remettre|mover|pasar|sposta|verplaats|flytta|flyt|przenieś|áthelyez)\b/iu;

/** The links and buttons that lead to the cart, in page order. Controls that add something are left out. */
export function cartLinks({ document, url }: Sheet): Element[] {
  return [...document.querySelectorAll('a[href], button, [role="button"]')].filter((element) => {
    const href = absoluteUrl(element.getAttribute('href'), url);
    const name = spokenName(element);
    if (addWords.test(name) || moveWords.test(name) || isWriting(href) || (notAddWords.test(name) && href === null))
      return false;
    // A link to another origin may be named after a cart because it leads to the maker of the shop's software.
    if (href !== null && href.origin !== new URL(url).origin) return false;
    if (href !== null && cartPath.test(href.pathname + href.search)) return true;
    if (element.closest('footer') !== null || leadsHome(element, url)) return false;
    // A drawer's opener, or a link to a checkout that shows the cart, is recognised by a short name.
    const isNamed = name.length <= 60 && cartWords.test(name) && !notAddWords.test(name);
    const isHinted = /(?:^|[\s_-])(?:mini-?)?(?:cart|basket|trolley)(?:[\s_-]|$)/.test(hintsOf(element));
    return isNamed || (isHinted && name.length <= 30);
  });
}

/** The name of a control. If it shows only an icon and a number, its title comes before them. */
function spokenName(element: Element): string {
  const name = nameOf(element);
  const title = element.getAttribute('title')?.trim() ?? '';
  return title === '' || /\p{L}/u.test(name) ? name : `${title} ${name}`;
}

/**
 * The controls that open the cart on a page, most likely first. Those in the footer and those that open another window are left
 * out.
 */
export function cartOpeners(sheet: Sheet): HTMLElement[] {
  const isOpener = (element: Element): element is HTMLElement =>
    'click' in element && element.closest('footer') === null && element.getAttribute('target') !== '_blank';
  const links = cartLinks(sheet).filter(isOpener);
  const inHead = (element: Element): boolean => element.closest('header,nav,[class*="header" i]') !== null;
  const others = [...sheet.document.querySelectorAll('header *, nav *')].filter(
    (element): element is HTMLElement =>
      isOpener(element) &&
      !element.matches('a,button,svg *,path,ul,nav,header') &&
      /(?:^|[\s_-])(?:mini-?|shopping-?)?(?:cart|basket|bag|trolley)(?:[\s_-]|$)/.test(hintsOf(element)),
  );
  return [...links.filter(inHead), ...links.filter((link) => !inHead(link)), ...others];
}

/** The address of the cart page; null if the page links to none, as in stores that show the cart only in a drawer. */
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

/**
 * Whether a link leads to the front page or to the page it stands on. Such a link may carry the shop's name, and shops are called
 * baskets and carts too.
 */
function leadsHome(link: Element, here: string): boolean {
  const raw = link.getAttribute('href');
  const href = absoluteUrl(raw, here);
  if (href === null || raw?.includes('#') === true) return false;
  const page = new URL(here);
  const isFront = href.pathname === '/' && href.search === '';
  return isFront || (href.pathname === page.pathname && href.search === page.search);
}

/** Whether requesting an address would change the cart. */
function isWriting(href: URL | null): boolean {
  return href !== null && /\b(?:add|remove|update|change|clear|delete)\b/i.test(href.pathname + href.search);
}

/** The number at the page's cart link; null if there is none. Stores count either lines or units. */
export function cartCount(sheet: Sheet): number | null {
  for (const link of cartLinks(sheet)) {
    const count = /(?:^|[^\d.,$£€])(\d{1,3})(?![\d.,]*\d)(?!\s?(?:oz|lbs?|k?g|m?l|fl|ct|pk|%)\b)/i.exec(
      nameOf(link),
    )?.[1];
    if (count !== undefined) return Number(count);
  }
  return null;
}
