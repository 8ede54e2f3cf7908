import type { CartLine } from '../../core/cart';
import type { Money } from '../../core/money';
import { findPrices } from '../../core/price-text';
import { absoluteUrl } from '../page';
import type { Sheet } from '../page';
import { alikeLines } from './cart/alike-lines';
import { cartRoots } from './find-cart';
import { isOldPrice, priceElements } from './price-elements';
import { isProductLink, productKey } from './product-key';
import { hintsOf, nameOf, textOf } from './visible-text';
import { soldOutIn } from './sold-out-line';
import { removeWords } from './words';

/** A cart line with the element it was read from, so that it can be changed there. */
export interface FoundLine extends CartLine {
  element: Element;
}

/** The line alone, as the cart tells of it. */
export function lineOf({ element, lineId, sku, title, quantity, price, url }: FoundLine): CartLine {
  return { lineId, sku, title, quantity, price, url, ...soldOutIn({ element, title }) };
}

const quantityFields =
  'input[name*="qty" i],input[name*="quantity" i],input[id*="qty" i],input[class*="qty" i],input[class*="quantity" i],input[aria-label*="quantity" i],input[type="number"],select[name*="qty" i],select[name*="quantity" i],[role="spinbutton"]';

/**
 * The lines of a cart nobody described to us: around each quantity field or remove control, the widest element that is still about one
 * product. `nameToSku` says which product a line without a link is.
 */
export function findCartLines(
  sheet: Sheet,
  currency: string | null,
  nameToSku: (title: string) => string,
): FoundLine[] {
  const { document, url } = sheet;
  const anchors =
    cartRoots(sheet)
      .map(anchorsIn)
      .find((found) => found.length > 0) ?? [];
  const elements: Element[] = [];
  for (const anchor of anchors) {
    const line = lineAround(anchor, anchors, currency);
    if (line !== null && !elements.some((known) => known.contains(line))) elements.push(line);
  }
  const raw = elements.flatMap((element) => readLine(element, url, currency, nameToSku) ?? []);
  const unique = withoutTwins(alikeLines(raw));
  const isTotal = showsLineTotals(unique, document, currency);
  const seen = new Map<string, number>();
  return unique.map(({ prices, ...line }) => {
    const nth = (seen.get(line.sku) ?? 0) + 1;
    seen.set(line.sku, nth);
    return {
      ...line,
      lineId: nth === 1 ? line.sku : `${line.sku} #${nth}`,
      price: priceOfOne(prices, line.quantity, isTotal),
    };
  });
}

type RawLine = Omit<FoundLine, 'lineId' | 'price'> & { prices: Money[] };

/** What every cart line has: a quantity field, or else a control that removes it. */
function anchorsIn(root: Element): Element[] {
  const fields = [...root.querySelectorAll(quantityFields)].filter(
    (field) => !/hidden/i.test(field.getAttribute('type') ?? ''),
  );
  return fields.length > 0 ? fields : removeControls(root);
}

/** Controls that take a line out. */
export function removeControls(root: Element): Element[] {
  return [...root.querySelectorAll('a,button,input[type="submit"],[role="button"]')].filter((control) => {
    if (control.closest('[hidden]') !== null) return false;
    const hints = `${hintsOf(control)} ${control.getAttribute('href') ?? ''}`;
    return (
      removeWords.test(nameOf(control)) ||
      /(?:^|[\s_/-])(?:remove|delete)(?:[\s_/?-]|$)|cart-?remove|remove-?item|\/cart\/(?:change|remove)/.test(hints)
    );
  });
}

/** The field that holds how many of a line. */
export function quantityFieldOf(line: Element): Element | null {
  return line.querySelector(quantityFields);
}

function lineAround(anchor: Element, anchors: readonly Element[], currency: string | null): Element | null {
  let line: Element | null = null;
  for (
    let at: Element | null = anchor;
    at !== null && !/^(?:BODY|MAIN|TBODY|TABLE|UL|OL)$/i.test(at.tagName);
    at = at.parentElement
  ) {
    const here = at;
    if (anchors.some((other) => other !== anchor && here.contains(other) && !isSameLine(other, anchor))) break;
    if (hasName(at) && findPrices(textOf(at), currency).length > 0) {
      line = at;
      // A row or list item is where a line ends; wider elements may take in the totals.
      if (/^(?:TR|LI|ARTICLE)$/i.test(at.tagName) || /cart[-_]*(?:item|line|row)|line-?item/.test(hintsOf(at))) break;
    }
  }
  return line;
}

/** Two fields of one line: a stepper's number beside a select, say. */
function isSameLine(one: Element, other: Element): boolean {
  return one.parentElement === other.parentElement;
}

function hasName(element: Element): boolean {
  return element.querySelector('a[href] , h1,h2,h3,h4,h5,h6,img[alt],[class*="name" i],[class*="title" i]') !== null;
}

function readLine(
  element: Element,
  url: string,
  currency: string | null,
  nameToSku: (title: string) => string,
): RawLine | null {
  const links = [...element.querySelectorAll('a[href]')].filter(
    (link) =>
      isProductLink(link, url) &&
      !removeWords.test(nameOf(link)) &&
      !/remove|delete/i.test(link.getAttribute('href') ?? ''),
  );
  const link = links.find((one) => textOf(one) !== '') ?? links[0];
  const href = link?.getAttribute('href') ?? null;
  const heading = element.querySelector('h1,h2,h3,h4,h5,h6,[class*="name" i],[class*="title" i]');
  const title = [textOf(link), textOf(heading), element.querySelector('img[alt]')?.getAttribute('alt') ?? ''].find(
    (text) => text.length >= 2 && /\p{L}/u.test(text) && !/^(?:qty|quantity|remove)\b/i.test(text),
  );
  const quantity = quantityIn(element);
  if (title === undefined || quantity === null) return null;
  return {
    element,
    title,
    quantity,
    sku: productKey(href, url) ?? nameToSku(title),
    url: absoluteUrl(href, url)?.href ?? null,
    prices: priceElements(element, currency)
      .filter((price) => !isOldPrice(price))
      .flatMap((price) => findPrices(textOf(price), currency).map((found) => found.price)),
  };
}

/** A number between two buttons: how many stores show a quantity without a field. */
export function stepperOf(line: Element): { less: Element; number: number } | null {
  for (const shown of line.querySelectorAll('*')) {
    const { previousElementSibling: less, nextElementSibling: more } = shown;
    const isStepper =
      less?.matches('button,[role="button"]') === true && more?.matches('button,[role="button"]') === true;
    const number = isStepper ? /^\d{1,3}$/.exec(textOf(shown))?.[0] : undefined;
    if (less !== null && number !== undefined) return { less, number: Number(number) };
  }
  return null;
}

function quantityIn(element: Element): number | null {
  const stepper = stepperOf(element);
  if (stepper !== null) return stepper.number;
  const field = quantityFieldOf(element);
  if (field !== null) {
    // A field the shopper's page changed holds its number as a property; a fetched one as an attribute.
    const live: unknown = 'value' in field ? field.value : null;
    const selected = field.querySelector('option[selected]')?.getAttribute('value');
    const text = [
      live,
      selected,
      field.getAttribute('value'),
      field.getAttribute('aria-valuenow'),
      field.textContent,
    ].find((value): value is string => typeof value === 'string' && /^\s*\d+(?:[.,]\d+)?\s*$/.test(value));
    if (text !== undefined) return Number(text.replace(',', '.'));
  }
  const said =
    /(?:\b(?:qty|quantity|menge|anzahl|quantité|cantidad|quantità|aantal|antal|ilość)\b\s*[.:]?\s*(\d{1,3})|(?:^|\s)(\d{1,3})\s?[×x](?=\s|$)|(?:^|\s)[×x]\s?(\d{1,3})(?=\s|$))/i.exec(
      textOf(element),
    );
  const number = said?.[1] ?? said?.[2] ?? said?.[3];
  return number === undefined ? (field === null ? 1 : null) : Number(number);
}

/** Some shops put each line into the page twice, once for small screens. */
function withoutTwins(lines: readonly RawLine[]): RawLine[] {
  const kept: RawLine[] = [];
  for (const line of lines) {
    const twin = kept.find(
      (other) => other.sku === line.sku && other.quantity === line.quantity && containerOf(other) !== containerOf(line),
    );
    if (twin === undefined) kept.push(line);
  }
  return kept;
}

function containerOf(line: RawLine): Element | null {
  return line.element.parentElement;
}

/**
 * Whether the one price a line shows is the line's total: the sum tells, when it stands on the page. Null when nothing decides; then no
 * price of one is claimed for more than one.
 */
function showsLineTotals(lines: readonly RawLine[], document: Document, currency: string | null): boolean | null {
  const singles = lines.map(({ prices, quantity }) => ({ minor: prices[0]?.minor ?? 0, quantity }));
  if (singles.every(({ quantity }) => quantity === 1)) return false;
  const asTotals = singles.reduce((sum, { minor }) => sum + minor, 0);
  const asPrices = singles.reduce((sum, { minor, quantity }) => sum + minor * quantity, 0);
  const amounts = new Set(amountsOutside(lines, document, currency).map(({ minor }) => minor));
  if (amounts.has(asTotals) === amounts.has(Math.round(asPrices))) return null;
  return amounts.has(asTotals);
}

/** Amounts on the page that belong to no line: subtotal, total, shipping. */
function amountsOutside(lines: readonly RawLine[], document: Document, currency: string | null): Money[] {
  return priceElements(document.body, currency)
    .filter((price) => !lines.some(({ element }) => element.contains(price)))
    .flatMap((price) => findPrices(textOf(price), currency).map((found) => found.price));
}

function priceOfOne(prices: readonly Money[], quantity: number, isTotal: boolean | null): Money | null {
  const [first, ...rest] = prices;
  if (first === undefined) return null;
  if (quantity === 1) return first;
  // Both shown: the one that times the number gives the other.
  const one = prices.find((price) =>
    rest.concat(first).some((total) => total.minor === Math.round(price.minor * quantity)),
  );
  if (one !== undefined) return one;
  if (isTotal === null) return null;
  if (!isTotal) return first;
  return Number.isInteger(first.minor / quantity) ? { minor: first.minor / quantity, currency: first.currency } : null;
}

/** The amount the page calls its total, or its subtotal where it has no other. */
export function cartTotal({ document }: Sheet, lines: readonly FoundLine[], currency: string | null): Money | null {
  const rank = (text: string): number =>
    /\b(?:grand|order|cart|estimated) total|gesamtsumme|\btotal\b(?!\s*(?:items|savings|discount))/i.test(text) &&
    !/sub-?\s?total/i.test(text)
      ? 2
      : /sub-?\s?total|zwischensumme|sous-total|subtotaal|subtotale|delsumma|summe|totaal|totale|\btotalt?\b|suma|razem/i.test(
            text,
          )
        ? 1
        : 0;
  let best: { rank: number; price: Money } | null = null;
  for (const element of priceElements(document.body, currency)) {
    if (lines.some((line) => line.element.contains(element))) continue;
    if (/\b(?:tax|vat|gst|mwst|shipping|delivery|saving|discount)/i.test(textOf(element))) continue;
    for (let at: Element | null = element, steps = 0; at !== null && steps < 3; at = at.parentElement, steps += 1) {
      const before = at.previousElementSibling;
      const text = `${before === null ? '' : textOf(before).slice(-60)} ${textOf(at)}`;
      const found = findPrices(textOf(at), currency);
      if (found.length !== 1 || text.length > 140) break;
      const value = rank(text);
      const [only] = found;
      if (only !== undefined && value > (best?.rank ?? 0)) best = { rank: value, price: only.price };
    }
  }
  return best?.price ?? null;
}
