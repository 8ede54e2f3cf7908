import { findPrices } from '../../../../core/offer/price-text';
import { textOf } from '../../page/visible-text';
import { quantityFieldOf, stepperOf } from '../lines/anchors';

/** What shops call the number of a line, as the head of a column or beside the number. */
const quantityNames =
  'qty|qnty|quantity|how many|pcs|pieces|packs|units|menge|anzahl|stück|stk|quantité|qté|cantidad|cant|unidades|quantità|qtà|aantal|stuks|quantidade|qtde?|antal|ilość|sztuk|mennyiség|db|כמות|数量|個数';
const headWords = new RegExp(`^(?:${quantityNames})\\.?:?$`, 'iu');
const labelled = new RegExp(`^(?:${quantityNames})\\.?\\s*:?\\s*(\\d{1,3})$`, 'iu');

/** How many of a line its controls hold; null where none does. */
export function numberHeld(element: Element): number | null {
  const stepper = stepperOf(element);
  if (stepper !== null) return stepper.number;
  const field = quantityFieldOf(element);
  // A field the shopper's page changed holds its number as a property; a fetched one as an attribute.
  const live: unknown = field !== null && 'value' in field ? field.value : null;
  const selected = field?.querySelector('option[selected]')?.getAttribute('value');
  const text = [live, selected, field?.getAttribute('value')].find(
    (value): value is string => typeof value === 'string' && /^\s*\d+\s*$/.test(value),
  );
  return text === undefined ? null : Number(text);
}

/** How many of a line by what it says in text; null where it says no number. */
export function numberSaid(element: Element, currency: string | null): number | null {
  return (
    underHead(element) ??
    labelledIn(element) ??
    inWords(textOf(element)) ??
    byPrices(element, currency) ??
    bareNumberIn(element)
  );
}

/** The number that stands under "Quantity": in the column of that head, or in a cell that is labelled so for small screens. */
function underHead(row: Element): number | null {
  const cells = [...row.children];
  const marked = cells.find((cell) =>
    ['data-label', 'data-title', 'data-th', 'data-column', 'headers'].some((name) =>
      headWords.test((cell.getAttribute(name) ?? '').trim()),
    ),
  );
  const cell = marked ?? cells[columnOf(row, cells.length)];
  const number = /^[×x]?\s?(\d{1,3})\s?[×x]?$/i.exec(textOf(cell))?.[1];
  return number === undefined ? null : Number(number);
}

/** Which cell of a row stands under "Quantity"; -1 where no head of as many cells says so. */
function columnOf(row: Element, count: number): number {
  const heads =
    row.tagName === 'TR' ? [...(row.closest('table')?.querySelectorAll('tr') ?? [])].slice(0, 3) : headsAbove(row);
  for (const head of heads) {
    if (head === row || count < 2 || head.children.length !== count) continue;
    const column = [...head.children].findIndex((cell) => headWords.test(textOf(cell)));
    if (column >= 0) return column;
  }
  return -1;
}

/** What may be the head of rows that are no table's: the first row of their list, or what stands before that. */
function headsAbove(row: Element): Element[] {
  const list = row.parentElement;
  const before = list?.previousElementSibling ?? null;
  return [list?.firstElementChild ?? null, before, before?.firstElementChild ?? null].filter((one) => one !== null);
}

/** "Quantity 2" as the label of an element whose text is for the eye. */
function labelledIn(element: Element): number | null {
  for (const one of element.querySelectorAll('[aria-label]')) {
    const number = labelled.exec((one.getAttribute('aria-label') ?? '').trim())?.[1];
    if (number !== undefined) return Number(number);
  }
  return null;
}

const worded = /\b(?:qty|quantity|menge|anzahl|quantité|cantidad|quantità|aantal|antal|ilość)\b\s*[.:]?\s*(\d{1,3})/i;
const timed = /(?:^|\s)(\d{1,3})\s?[×x](?=\s|$)|(?:^|\s)[×x]\s?(\d{1,3})(?=\s|$)/gi;
const packSize = /^\s\d+(?:[.,]\d+)?\s?(?:[mc]?l|k?g|oz|fl|lbs?|ct|pk)\b/i;

/** "Qty: 2", "2 × $3.00", "× 2"; the number of pieces in a pack, after a name ("6 x 330 ml"), is none. */
function inWords(text: string): number | null {
  const number = worded.exec(text)?.[1];
  if (number !== undefined) return Number(number);
  for (const found of text.matchAll(timed)) {
    const isPack =
      found.index > 0 && found[1] !== undefined && packSize.test(text.slice(found.index + found[0].length));
    if (!isPack) return Number(found[1] ?? found[2]);
  }
  return null;
}

/** The number by which one amount of a line is the other, where it stands there by itself. */
function byPrices(element: Element, currency: string | null): number | null {
  const amounts = findPrices(textOf(element), currency).map(({ price }) => price.minor);
  const [first, last] = [amounts[0] ?? 0, amounts.at(-1) ?? 0];
  const times = amounts.length < 2 || first === 0 ? 0 : Math.max(last / first, first / last);
  return numbersIn(element).includes(times) ? times : null;
}

/** The only number that stands by itself in a line that cannot be changed. */
function bareNumberIn(element: Element): number | null {
  const [only, ...more] = numbersIn(element);
  return more.length === 0 ? (only ?? null) : null;
}

function numbersIn(element: Element): number[] {
  return [...element.querySelectorAll('*')]
    .filter(({ childElementCount }) => childElementCount === 0)
    .map((leaf) => leaf.textContent.trim())
    .filter((text) => /^[1-9]\d?$/.test(text))
    .map(Number);
}
