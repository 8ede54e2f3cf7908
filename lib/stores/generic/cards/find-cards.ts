import type { Sheet } from '../../page';
import { addControls } from '../add/add-control';
import { besideAmong, besideSelector } from './beside-results';
import { loneAround, loneWithoutLink } from './lone-card';
import { countAround, surveyPage } from './page-survey';
import type { Survey } from './page-survey';
import { inSmallCart } from './small-cart';
import { titleIn } from './card-title';
import { isOldPrice } from './price-elements';

/**
 * Finds the product cards of a results page without knowing the store. A card is an element that repeats among its siblings and
 * has a price, and either a link or a name with an add control. On a page with a single result, it is the widest element around a
 * price that holds one product link only. Walks the page once, whatever the number of cards.
 */
export function findCards(sheet: Sheet, currency: string | null): Element[] {
  const { document, url } = sheet;
  const survey = surveyPage(sheet, currency);
  const prices = survey.prices.filter(
    (price) =>
      !isOldPrice(price) &&
      price.closest(besideSelector) === null &&
      !isOutOfSight(price, survey) &&
      !isOfChoice(price),
  );
  const linked = prices.map((price) => repeatedAround(price, survey));
  const unlinked = linked.some((card) => card !== null) ? [] : cardsWithoutLinks(prices, url, document.body);
  const cards = new Set<Element>();
  for (const [at, price] of prices.entries()) {
    const card = linked[at] ?? (unlinked.length > 0 ? null : loneAround(price, survey, url));
    if (card !== null) cards.add(card);
  }
  if (cards.size === 0 && unlinked.length === 0) addLone(prices, cards, survey, url);
  for (const card of unlinked) cards.add(card);
  const isResult = resultsAmong(document);
  const found = isResult(innermost(cards));
  if (found.length > 0 || unlinked.length === 0) return found;
  // The repeated cards belong to recommendations or to the cart; the single hit stands apart from them.
  const others = prices.filter((price) => !unlinked.some((card) => card.contains(price)));
  return isResult(innermost(addLone(others, new Set(), survey, url)));
}

/** Adds the cards that stand alone and have no link. */
function addLone(prices: readonly Element[], cards: Set<Element>, survey: Survey, url: string): Set<Element> {
  for (const price of prices) {
    const card = loneWithoutLink(price, survey, url);
    if (card !== null) cards.add(card);
  }
  return cards;
}

/** Removes cards beside the results and cards in a small cart. */
function resultsAmong(document: Document): (cards: Element[]) => Element[] {
  return (cards) => {
    const beside = besideAmong(cards, document.body);
    const held = inSmallCart(cards, document);
    return cards.filter((card) => !beside.has(card) && !held.has(card));
  };
}

/**
 * Whether an element is in a part of the page that nobody sees, made for another screen or closed. These are visible although
 * marked as hidden: a price with its words for screen readers beside it, the slides of a carousel, the page behind a dialog.
 */
function isOutOfSight(element: Element, survey: Survey): boolean {
  const hidden = element.closest('[hidden],[aria-hidden="true"]');
  if (hidden === null || hidden.matches('body,main,[role="main"]')) return false;
  if (hidden.querySelector('a[href],button') === null || hidden.querySelector('main,[role="main"],h1') !== null)
    return false;
  const alike = [...(hidden.parentElement?.children ?? [])].filter((other) => kindOf(other) === kindOf(hidden));
  return alike.filter((other) => survey.hasPrice(other)).length < 2;
}

/** Whether a price belongs to a checkbox or radio button beside a product: a donation, a warranty, a way to pay. */
function isOfChoice(price: Element): boolean {
  const label = price.closest('label');
  const named = label?.getAttribute('for') ?? '';
  const ticked = label?.querySelector('input') ?? (named === '' ? null : price.ownerDocument.getElementById(named));
  return /^(?:checkbox|radio)$/.test(ticked?.getAttribute('type') ?? '');
}

/** The cards that contain no other card. */
function innermost(cards: ReadonlySet<Element>): Element[] {
  const holders = new Set<Element>();
  for (const card of cards) {
    for (let at = card.parentElement; at !== null && !holders.has(at); at = at.parentElement) holders.add(at);
  }
  return [...cards].filter((card) => !holders.has(card));
}

/** Runs `make` once for each group of siblings of the same kind, and returns its value for any child of the group. */
function groupsOf<T>(make: (alike: Element[]) => T): (child: Element) => T {
  const made = new Map<Element, Map<string, T>>();
  return (child) => {
    const parent = child.parentElement ?? child;
    const groups = made.get(parent) ?? new Map<string, T>();
    made.set(parent, groups);
    const kind = kindOf(child);
    const known = groups.get(kind);
    if (known !== undefined) return known;
    const value = make([...parent.children].filter((other) => kindOf(other) === kind));
    groups.set(kind, value);
    return value;
  };
}

const repeated = new WeakMap<Survey, (child: Element) => boolean>();

/** The lowest ancestor of a price that stands among siblings of the same kind, of which at least two have a link and a price. */
function repeatedAround(price: Element, survey: Survey): Element | null {
  const isRepeated =
    repeated.get(survey) ??
    groupsOf((alike) => {
      const products = alike.filter(
        (child) => survey.hasPrice(child) && survey.addressesIn(child).size > 0 && !survey.isOfPage(child),
      );
      const addresses = new Set(products.flatMap((child) => [...survey.addressesIn(child)]));
      return products.length >= 2 && addresses.size >= 2;
    });
  repeated.set(survey, isRepeated);
  for (let at: Element | null = price; at !== null && at.tagName !== 'BODY'; at = at.parentElement) {
    if (survey.addressesIn(at).size > 0 && !survey.isOfPage(at) && isRepeated(at)) return at;
  }
  return null;
}

/**
 * Cards of pages whose products have buttons but no address: elements that repeat among their siblings and have a price, a name
 * of their own and an add control.
 */
function cardsWithoutLinks(prices: readonly Element[], url: string, body: Element): Element[] {
  const controls = countAround(addControls(body));
  const priced = countAround(prices);
  const isRepeated = groupsOf((alike) => {
    const names = alike
      .filter((child) => controls.has(child) && priced.has(child))
      .map(
        (child) =>
          titleIn(
            child,
            [],
            prices.filter((price) => child.contains(price)),
            url,
          ) ?? '',
      )
      .filter((name) => name !== '');
    return names.length >= 2 && new Set(names).size >= 2;
  });
  const cards = new Set<Element>();
  for (const price of prices) {
    for (let at: Element | null = price; at !== null && at.tagName !== 'BODY'; at = at.parentElement) {
      const count = controls.get(at) ?? 0;
      if (count === 0) continue;
      if (isRepeated(at)) cards.add(at);
      // The lowest element with an add control is the card; wider ones hold several products.
      if (isRepeated(at) || count > 1) break;
    }
  }
  return [...cards];
}

function kindOf(element: Element): string {
  return `${element.tagName}.${(element.getAttribute('class') ?? '').trim().split(/\s+/)[0] ?? ''}`;
}
