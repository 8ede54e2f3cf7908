import type { CartLine } from '../../../../core/cart/cart';
import { separateFreeGifts } from '../../../../core/cart/names/free-gift-lines';
import { findPrices } from '../../../../core/offer/price-text';
import { absoluteUrl } from '../../../page';
import type { Sheet } from '../../../page';
import { isOldPrice, priceElements } from '../../cards/price-elements';
import { besideAmong } from '../../cards/beside-results';
import { titleIn } from '../../cards/card-title';
import { hintsOf, textOf } from '../../page/visible-text';
import { quantityFieldOf, quantityFieldsIn, removeControls, steppersIn } from './line-controls';
import { alikeLines } from './alike-lines';
import type { FoundLine, RawLine, ToldLine } from './found-line';
import { isLineTitle, productLinksIn } from './line-product';
import { bareNumberIn, numberHeld, numberInWords } from './line-quantity';
import { unbuyableIn } from './line-availability';
import { unitsTold } from '../checks/stated-units';
import { priceOfOne, showsLineTotals } from '../checks/cart-totals';
import { cartRoots } from '../cart-roots';
import { canBePutIn, couldBeLine, sumWords } from '../could-be-line';

/** The line without its element, with what the cart says about its availability. */
export function lineOf({ element, lineId, sku, title, quantity, price, url }: FoundLine): CartLine {
  return { lineId, sku, title, quantity, price, url, ...unbuyableIn({ element, title }) };
}

/** Returns the sku of a line. */
export type SkuOf = (line: { title: string; href: string | null; image: string | null }) => string;

/**
 * Finds the lines of a cart without knowing the store. A line is the widest element around a quantity field or remove control
 * that is about one product, or an element in the same list with a name and a price (a gift, a bag). Saved-for-later and
 * recommended products, and whatever can be added to the cart, are left out. `skuOf` gives a line's sku; `otherLines` reads a
 * part of a page in which no lines are found.
 */
export function findCartLines(
  sheet: Sheet,
  currency: string | null,
  skuOf: SkuOf,
  roots: readonly Element[] = cartRoots(sheet),
  otherLines: (root: Element) => readonly ToldLine[] = () => [],
): FoundLine[] {
  const { document, url } = sheet;
  const elements = roots.map((root) => lineElementsIn(root, currency)).find((found) => found.length > 0) ?? [];
  const told = elements.flatMap((element) => readLine(element, url, currency) ?? []);
  const found = told.length > 0 ? told : (roots.map(otherLines).find(({ length }) => length > 0) ?? []);
  const raw = found.map((line) => rawLine(line, url, currency, skuOf));
  const unique = withoutTwins(alikeLines(raw), () => unitsTold(sheet, roots));
  const isTotal = showsLineTotals(unique, document, currency);
  const seen = new Map<string, number>();
  const read = unique.map(({ prices, ...line }) => {
    const nth = (seen.get(line.sku) ?? 0) + 1;
    seen.set(line.sku, nth);
    return {
      ...line,
      lineId: nth === 1 ? line.sku : `${line.sku} #${nth}`,
      price: priceOfOne(prices, line.quantity, isTotal),
    };
  });
  return separateFreeGifts(read);
}

/** The elements of the lines in a part of a page. */
function lineElementsIn(root: Element, currency: string | null): Element[] {
  const fields = [...quantityFieldsIn(root), ...steppersIn(root).map(({ shown }) => shown)];
  const lines = linesAround(fields, root, currency, []);
  const removes = removeControls(root).filter((control) => !lines.some((line) => line.contains(control)));
  lines.push(...linesAround(removes, root, currency, lines));
  const beside = besideAmong(lines, root);
  const own = lines.filter((line) => !beside.has(line) && !canBePutIn(line));
  return inPageOrder([...own, ...listedBeside(own, currency)]);
}

function linesAround(
  anchors: readonly Element[],
  root: Element,
  currency: string | null,
  known: readonly Element[],
): Element[] {
  const elements: Element[] = [];
  for (const anchor of anchors) {
    const line = lineAround(anchor, anchors, root, currency);
    const isKnown =
      line === null || [...known, ...elements].some((other) => other.contains(line) || line.contains(other));
    if (!isKnown) elements.push(line);
  }
  return elements;
}

/** Lines without controls, in the same list as lines with controls: what the store added itself. */
function listedBeside(lines: readonly Element[], currency: string | null): Element[] {
  const lists = new Set(lines.flatMap(({ parentElement }) => parentElement ?? []));
  return [...lists].flatMap((list) =>
    [...list.children].filter(
      (child) =>
        !lines.some((line) => line === child || child.contains(line)) &&
        lines.some((line) => line.parentElement === list && line.tagName === child.tagName) &&
        couldBeLine(child, currency),
    ),
  );
}

/** Whether a similar element stands beside a line. Then their parent is the list, even if only one of them has controls. */
function hasLikeBeside(line: Element, currency: string | null): boolean {
  const siblings = [...(line.parentElement?.children ?? [])].filter(
    (one) => one !== line && one.tagName === line.tagName && classOf(one) === classOf(line),
  );
  return (
    classOf(line) !== '' && siblings.some((one) => one.querySelectorAll('*').length > 1 && couldBeLine(one, currency))
  );
}

function classOf(element: Element): string {
  return element.getAttribute('class') ?? '';
}

function inPageOrder(elements: readonly Element[]): Element[] {
  return [...elements].sort((a, b) => ((a.compareDocumentPosition(b) & 4) === 0 ? 1 : -1));
}

function lineAround(
  anchor: Element,
  anchors: readonly Element[],
  root: Element,
  currency: string | null,
): Element | null {
  let line: Element | null = null;
  let lineText = '';
  for (
    let at: Element | null = anchor;
    at !== null && at !== root.parentElement && !/^(?:BODY|MAIN|TBODY|TABLE|UL|OL)$/i.test(at.tagName);
    at = at.parentElement
  ) {
    const here = at;
    if (anchors.some((other) => other !== anchor && here.contains(other) && !isSameLine(other, anchor))) break;
    const text = textOf(at);
    // An element with a total in it is wider than a line.
    if (line !== null && sumWords.test(text) && !sumWords.test(lineText)) break;
    // The price is checked first, because the check for a name walks the element.
    if (findPrices(text, currency).length > 0 && hasName(at)) {
      line = at;
      lineText = text;
      // A row or list item is a whole line; wider elements may contain the totals.
      if (/^(?:TR|LI|ARTICLE)$/i.test(at.tagName) || /cart[-_]*(?:item|line|row)|line-?item/.test(hintsOf(at))) break;
      if (hasLikeBeside(at, currency)) break;
    }
  }
  return line;
}

/** Whether two fields belong to one line, for example a stepper's number and a select. */
function isSameLine(one: Element, other: Element): boolean {
  return one.parentElement === other.parentElement;
}

function hasName(element: Element): boolean {
  if (element.querySelector('a[href] , h1,h2,h3,h4,h5,h6,img[alt],[class*="name" i],[class*="title" i]') !== null)
    return true;
  return titleIn(element, [], priceElements(element, null), element.ownerDocument.URL) !== null;
}

function readLine(element: Element, url: string, currency: string | null): ToldLine | null {
  const links = productLinksIn(element, url);
  const prices = priceElements(element, currency);
  const told = links.find((one) => textOf(one) !== '' && !prices.some((price) => one.contains(price)));
  const href = (told ?? links[0])?.getAttribute('href') ?? null;
  const title = [textOf(told), titleIn(element, links, prices, url) ?? ''].find(isLineTitle);
  const quantity = quantityIn(element);
  return title === undefined || quantity === null ? null : { element, title, href, quantity };
}

function rawLine(line: ToldLine, url: string, currency: string | null, skuOf: SkuOf): RawLine {
  const { element, title, href, quantity } = line;
  const image = element.querySelector('img')?.getAttribute('src') ?? null;
  const within = priceElements(element, currency);
  const prices = within.length === 0 ? [element] : within;
  return {
    element,
    title,
    quantity,
    sku: skuOf({ title, href, image }),
    url: absoluteUrl(href, url)?.href ?? null,
    prices: prices
      .filter((price) => !isOldPrice(price))
      .flatMap((price) => findPrices(textOf(price), currency).map((found) => found.price)),
  };
}

function quantityIn(element: Element): number | null {
  const told = numberHeld(element) ?? numberInWords(textOf(element));
  return told ?? (quantityFieldOf(element) === null ? (bareNumberIn(element) ?? 1) : null);
}

/**
 * Removes second copies of lines: some shops put each line into the page twice, once for small screens. Two that are both visible
 * are two lines. All are kept if the page says that the cart holds as many units. `told`: that number.
 */
function withoutTwins(lines: readonly RawLine[], told: () => number | null): readonly RawLine[] {
  const kept: RawLine[] = [];
  for (const line of lines) {
    const twin = kept.find(
      (other) =>
        other.sku === line.sku &&
        other.quantity === line.quantity &&
        containerOf(other) !== containerOf(line) &&
        !(isDrawn(other.element) && isDrawn(line.element)),
    );
    if (twin === undefined) kept.push(line);
  }
  const units = lines.reduce((sum, { quantity }) => sum + quantity, 0);
  return kept.length < lines.length && told() === units ? lines : kept;
}

/** Whether an element takes up room. Always false on a page without layout. */
function isDrawn(element: Element): boolean {
  const { width, height } = element.getBoundingClientRect();
  return width > 0 && height > 0;
}

function containerOf(line: RawLine): Element | null {
  return line.element.parentElement;
}
