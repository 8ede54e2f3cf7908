import type { Sheet } from '../../page';
import { addControls } from '../add/add-control';
import { besideAmong, besideSelector } from './beside-results';
import { loneAround, loneWithoutLink } from './lone';
import { countAround, surveyPage } from './survey';
import type { Survey } from './survey';
import { inSmallCart } from './small-cart';
import { titleIn } from './title';
import { isOldPrice } from './price-elements';

/**
 * The product cards of a results page nobody described to us: an element that repeats beside its like, each with a price and either a link
 * or a name and a control that adds it. Falls back to the widest element around a price that still holds one product link only, for pages
 * with a single result. One walk over the page, whatever the number of cards.
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
  // What repeats is recommended beside a single hit, or in the cart: the hit stands by itself.
  const others = prices.filter((price) => !unlinked.some((card) => card.contains(price)));
  return isResult(innermost(addLone(others, new Set(), survey, url)));
}

/** Adds the cards that stand by themselves and lead nowhere. */
function addLone(prices: readonly Element[], cards: Set<Element>, survey: Survey, url: string): Set<Element> {
  for (const price of prices) {
    const card = loneWithoutLink(price, survey, url);
    if (card !== null) cards.add(card);
  }
  return cards;
}

/** Leaves out of some cards those that stand beside the results or in a small cart. */
function resultsAmong(document: Document): (cards: Element[]) => Element[] {
  return (cards) => {
    const beside = besideAmong(cards, document.body);
    const held = inSmallCart(cards, document);
    return cards.filter((card) => !beside.has(card) && !held.has(card));
  };
}

/**
 * Whether nobody sees the part of a page an element stands in: made for another screen, or shut. A price alone may be marked so where its
 * words for screen readers stand beside it, so are the slides of a row that moves, and the page behind a dialog.
 */
function isOutOfSight(element: Element, survey: Survey): boolean {
  const hidden = element.closest('[hidden],[aria-hidden="true"]');
  if (hidden === null || hidden.matches('body,main,[role="main"]')) return false;
  if (hidden.querySelector('a[href],button') === null || hidden.querySelector('main,[role="main"],h1') !== null)
    return false;
  const alike = [...(hidden.parentElement?.children ?? [])].filter((other) => kindOf(other) === kindOf(hidden));
  return alike.filter((other) => survey.hasPrice(other)).length < 2;
}

/** Whether a price is that of something one may tick beside a product: a donation, a guarantee, a way to pay. */
function isOfChoice(price: Element): boolean {
  const label = price.closest('label');
  const named = label?.getAttribute('for') ?? '';
  const ticked = label?.querySelector('input') ?? (named === '' ? null : price.ownerDocument.getElementById(named));
  return /^(?:checkbox|radio)$/.test(ticked?.getAttribute('type') ?? '');
}

/** Without those that hold another. */
function innermost(cards: ReadonlySet<Element>): Element[] {
  const holders = new Set<Element>();
  for (const card of cards) {
    for (let at = card.parentElement; at !== null && !holders.has(at); at = at.parentElement) holders.add(at);
  }
  return [...cards].filter((card) => !holders.has(card));
}

/** Groups the children of an element by kind, each group once. */
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

/** The lowest ancestor that stands among siblings of its own kind, each a product with a link and a price. */
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
 * Cards of pages whose products have no address, only buttons: elements that repeat beside their like, each with a price, a name of its
 * own and a control that adds it.
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
      // The lowest element with a control of its own: wider ones hold several products.
      if (isRepeated(at) || count > 1) break;
    }
  }
  return [...cards];
}

function kindOf(element: Element): string {
  return `${element.tagName}.${(element.getAttribute('class') ?? '').trim().split(/\s+/)[0] ?? ''}`;
}
