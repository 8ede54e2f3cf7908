import { findPrices } from '../../../../core/offer/price-text';
import { besideAmong } from '../../cards/beside-results';
import { priceElements } from '../../cards/price-elements';
import { isHidden, textOf } from '../../page/visible-text';
import { quantityFieldsIn, removeControls, steppersIn } from '../lines/line-controls';
import { canBePutIn, sumWords } from '../could-be-line';
import { saysEmptied } from '../checks/empty-cart';
import type { ToldLine } from '../lines/found-line';
import { productIn } from './plain-line-product';
import { outLinks } from './plain-line-controls';
import { numberSaid } from './plain-line-quantity';
import { numberHeld } from '../lines/line-quantity';
import { countWords } from '../checks/stated-units';

/** Words about the whole cart and not about a product: a missing amount, savings, codes. */
const aboutCart =
  /\b(?:minimum|at least|spend|away from|points|rewards?|you (?:have )?saved?|savings?|promo(?:tion)?|gift card|mindest\w*|noch \d|points|fidélité|ersparnis|ahorr\w+|risparmi\w*)\b/iu;

/** Finds lines in a cart where the usual way finds none: elements with a control but no price, or else rows with neither. */
export function plainLines(root: Element, currency: string | null, url: string): ToldLine[] {
  const controlled = saysEmptied([root]) ? [] : withoutPrice(root, url);
  const elements = controlled.length > 0 ? controlled : withoutControls(root, currency, url);
  return elements.flatMap((element) => {
    const { title, href } = productIn(element, priceElements(element, currency), url);
    const quantity = numberHeld(element) ?? numberSaid(element, currency) ?? 1;
    return title === undefined || quantity === 0 ? [] : [{ element, title, href, quantity }];
  });
}

/** For each quantity field or remove control, the row or the first element around it that names exactly one product. */
function withoutPrice(root: Element, url: string): Element[] {
  const anchors = [
    ...quantityFieldsIn(root),
    ...steppersIn(root).map(({ shown }) => shown),
    ...removeControls(root),
    ...outLinks(root),
  ];
  const lines: Element[] = [];
  for (const anchor of anchors) {
    if (lines.some((line) => line.contains(anchor))) continue;
    const named = firstNamed(anchor, root, url);
    const row = named?.closest('tr,li,article') ?? null;
    const line = row !== null && root.contains(row) && row !== root && isOfOne(row, url) ? row : named;
    if (line !== null && isOfOne(line, url) && !lines.some((other) => line.contains(other))) lines.push(line);
  }
  return withoutBeside(lines, root);
}

function firstNamed(anchor: Element, root: Element, url: string): Element | null {
  for (let at = anchor.parentElement; at !== null && at !== root && root.contains(at); at = at.parentElement) {
    if (/^(?:TBODY|TABLE|UL|OL|MAIN|BODY)$/.test(at.tagName)) return null;
    if (titleOf(at, url) !== undefined) return at;
  }
  return null;
}

/** Whether an element is about one product: it has at most one quantity field and one remove control. */
function isOfOne(element: Element, url: string): boolean {
  const removes = new Set([...removeControls(element), ...outLinks(element)]);
  const numbers = [...quantityFieldsIn(element), ...steppersIn(element).map(({ shown }) => shown)];
  return removes.size <= 1 && numbers.length <= 1 && titleOf(element, url) !== undefined && isText(element);
}

/** Rows without controls that name a product and a quantity: in a table, in a list, or similar to their siblings. */
function withoutControls(root: Element, currency: string | null, url: string): Element[] {
  const rows = [...root.querySelectorAll('tr,li,article,p,div,section,dd')].filter(
    (element) => isRow(element) && isPlainLine(element, currency, url),
  );
  return withoutBeside(
    rows.filter((row) => !rows.some((other) => other !== row && row.contains(other))),
    root,
  );
}

/** Whether an element is a row: by its tag, its class, or similar siblings. */
function isRow(element: Element): boolean {
  if (/^(?:TR|LI|ARTICLE|P)$/.test(element.tagName)) return true;
  const classes = element.getAttribute('class') ?? '';
  const isCalled = /(?:^|[\s_-])(?:items?|lines?|rows?|product|entry|position)(?:[\s_-]|$)/i.test(classes);
  const isLike = (one: Element): boolean =>
    one !== element && one.tagName === element.tagName && (one.getAttribute('class') ?? '') === classes;
  return isCalled || [...(element.parentElement?.children ?? [])].some(isLike);
}

function isPlainLine(element: Element, currency: string | null, url: string): boolean {
  const text = textOf(element);
  if (text.length > 300 || !/\d/.test(text) || !isText(element) || titleOf(element, url) === undefined) return false;
  if (numberSaid(element, currency) === null) return false;
  const isPriced = findPrices(text, currency).length > 0;
  return (
    isPriced ||
    /^\d{1,3}\s?[×x]\s|\s[×x]\s?\d{1,3}$/i.test(text) ||
    productIn(element, [], url).href !== null ||
    isCell(element)
  );
}

/** Whether an element is a row of a table with a head, where its quantity may stand in a column. */
function isCell(element: Element): boolean {
  return element.tagName === 'TR' && element.closest('table')?.querySelector('th') !== null;
}

/** Whether a text may be that of a product in the cart. */
function isText(element: Element): boolean {
  const text = textOf(element);
  return (
    !sumWords.test(text) &&
    !aboutCart.test(text) &&
    !isHidden(element) &&
    element.closest('header,footer,nav,thead,[hidden]') === null &&
    element.querySelector('input[type="radio" i],textarea') === null &&
    !canBePutIn(element)
  );
}

function titleOf(element: Element, url: string): string | undefined {
  const { title, href } = productIn(element, priceElements(element, null), url);
  // "2 items" is not a name.
  return title !== undefined && (href !== null || !countWords.test(`1 ${title}`)) ? title : undefined;
}

function withoutBeside(lines: readonly Element[], root: Element): Element[] {
  const beside = besideAmong(lines, root);
  return lines.filter((line) => !beside.has(line));
}
