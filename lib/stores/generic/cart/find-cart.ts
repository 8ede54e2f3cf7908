import { absoluteUrl } from '../../page';
import type { Sheet } from '../../page';
import { addWords, cartPath, cartWords, notAddWords } from '../words';
import { hintsOf, nameOf } from '../page/visible-text';

/** Puts something from a list beside the cart into it. */
export const moveWords =
  /^(?:move|put|send|transfer|restore|return)\s+\S|^(?:in den (?:warenkorb|einkaufswagen) verschieben|verschieben|déplacer|remettre|mover|pasar|sposta|verplaats|flytta|flyt|przenieś|áthelyez)\b/iu;

/** The links (or buttons) that lead to the cart, in page order. Never one that puts something in. */
export function cartLinks({ document, url }: Sheet): Element[] {
  return [...document.querySelectorAll('a[href], button, [role="button"]')].filter((element) => {
    const href = absoluteUrl(element.getAttribute('href'), url);
    const name = spokenName(element);
    if (addWords.test(name) || moveWords.test(name) || isWriting(href) || (notAddWords.test(name) && href === null))
      return false;
    // Another company's shop software is often named after its carts.
    if (href !== null && href.origin !== new URL(url).origin) return false;
    if (href !== null && cartPath.test(href.pathname + href.search)) return true;
    if (element.closest('footer') !== null || leadsHome(element, url)) return false;
    // A drawer's opener, or a link to a checkout that is the cart: known by its name, which must be short to be a control's.
    const isNamed = name.length <= 60 && cartWords.test(name) && !notAddWords.test(name);
    const isHinted = /(?:^|[\s_-])(?:mini-?)?(?:cart|basket|trolley)(?:[\s_-]|$)/.test(hintsOf(element));
    return isNamed || (isHinted && name.length <= 30);
  });
}

/** The name of a control; of one that shows a sign and a number alone, its title before them. */
function spokenName(element: Element): string {
  const name = nameOf(element);
  const title = element.getAttribute('title')?.trim() ?? '';
  return title === '' || /\p{L}/u.test(name) ? name : `${title} ${name}`;
}

/** The controls that open the cart on a page, likeliest first: none that leads away from it, to another window, or out of its footer. */
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

/** A link to the store's front or to the very page it stands on, as its name in the head is: shops are called baskets and carts too. */
function leadsHome(link: Element, here: string): boolean {
  const raw = link.getAttribute('href');
  const href = absoluteUrl(raw, here);
  if (href === null || raw?.includes('#') === true) return false;
  const page = new URL(here);
  const isFront = href.pathname === '/' && href.search === '';
  return isFront || (href.pathname === page.pathname && href.search === page.search);
}

/** An address that changes the cart by being asked for. */
function isWriting(href: URL | null): boolean {
  return href !== null && /\b(?:add|remove|update|change|clear|delete)\b/i.test(href.pathname + href.search);
}

/** The number of things in the cart as the page's cart link tells it, or null when it tells none. */
export function cartCount(sheet: Sheet): number | null {
  for (const link of cartLinks(sheet)) {
    const count = /(?:^|[^\d.,$£€])(\d{1,3})(?![\d.,]*\d)(?!\s?(?:oz|lbs?|k?g|m?l|fl|ct|pk|%)\b)/i.exec(
      nameOf(link),
    )?.[1];
    if (count !== undefined) return Number(count);
  }
  return null;
}
