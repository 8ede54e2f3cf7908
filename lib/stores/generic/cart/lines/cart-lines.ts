import type { CartLine } from '../../../../core/cart/cart';
import { giftsApart } from '../../../../core/cart/names/gifts-apart';
import type { Money } from '../../../../core/offer/money';
import { findPrices } from '../../../../core/offer/price-text';
import { absoluteUrl } from '../../../page';
import type { Sheet } from '../../../page';
import { isOldPrice, priceElements } from '../../cards/price-elements';
import { besideAmong } from '../../cards/beside-results';
import { titleIn } from '../../cards/title';
import { hintsOf, textOf } from '../../page/visible-text';
import { quantityFieldOf, quantityFieldsIn, removeControls, steppersIn } from './anchors';
import { alikeLines } from './alike-lines';
import { isLineTitle, productLinksIn } from './line-product';
import { bareNumberIn, numberHeld, numberInWords } from './line-quantity';
import { unbuyableIn } from './line-state';
import { unitsTold } from '../checks/told';
import { priceOfOne, showsLineTotals } from '../checks/totals';
import { cartRoots } from '../roots';
import { canBePutIn, couldBeLine, sumWords } from '../could-be-line';

/** A cart line with the element it was read from, so that it can be changed there. */
export interface FoundLine extends CartLine {
  element: Element;
}

/** The line alone, as the cart tells of it. */
export function lineOf({ element, lineId, sku, title, quantity, price, url }: FoundLine): CartLine {
  return { lineId, sku, title, quantity, price, url, ...unbuyableIn({ element, title }) };
}

/** Says which product a line is. */
export type SkuOf = (line: { title: string; href: string | null; image: string | null }) => string;

/**
 * The lines of a cart nobody described to us: around each quantity field or remove control, the widest element that is still about one
 * product, and what stands beside it in the same list with a name and a price (a gift, a bag). Nothing that is only kept for later or
 * recommended, and nothing that could be put in. `skuOf` says which product a line is; `otherLines` reads parts of a page where none is found.
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
  return giftsApart(read);
}

/** What a line tells of its product, and how many of it there are. */
export interface ToldLine {
  element: Element;
  title: string;
  href: string | null;
  quantity: number;
}

/** A line before its prices are known for what they are. */
export type RawLine = Omit<FoundLine, 'lineId' | 'price'> & { prices: Money[] };

/** The elements of the lines in one part of a page. */
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

/** Lines without controls of their own, in the same list as those that have some: what the store put in by itself. */
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

/** Whether something just like a line stands beside it: what is around both is the list, also where only one of them has controls. */
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
    // What also adds up is wider than a line.
    if (line !== null && sumWords.test(text) && !sumWords.test(lineText)) break;
    // The price first: whether an element has a name takes a walk through it.
    if (findPrices(text, currency).length > 0 && hasName(at)) {
      line = at;
      lineText = text;
      // A row or list item is where a line ends; wider elements may take in the totals.
      if (/^(?:TR|LI|ARTICLE)$/i.test(at.tagName) || /cart[-_]*(?:item|line|row)|line-?item/.test(hintsOf(at))) break;
      if (hasLikeBeside(at, currency)) break;
    }
  }
  return line;
}

/** Two fields of one line: a stepper's number beside a select, say. */
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
 * Some shops put each line into the page twice, once for small screens. Two that are both in view are two lines of one product, and so are
 * all where the page says that it holds as many. `told`: how many units that is.
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

/** Whether an element takes up room on its page; none does on a page that is not laid out. */
function isDrawn(element: Element): boolean {
  const { width, height } = element.getBoundingClientRect();
  return width > 0 && height > 0;
}

function containerOf(line: RawLine): Element | null {
  return line.element.parentElement;
}
