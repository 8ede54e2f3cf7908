import { findPrices } from '../../../../core/offer/price-text';
import { textOf } from '../../page/visible-text';
import { bareNumberIn, bareNumbersIn, numberInWords } from '../lines/line-quantity';

/** Words for the quantity of a line, in the head of a column or beside the number. */
const quantityNames =
  'qty|qnty|quantity|how many|pcs|pieces|packs|units|menge|anzahl|stück|stk|quantité|qté|cantidad|cant|unidades|quantità|qtà|aantal|stuks|quantidade|qtde?|antal|ilość|sztuk|mennyiség|db|כמות|数量|個数';
const headWords = new RegExp(`^(?:${quantityNames})\\.?:?$`, 'iu');
const labelled = new RegExp(`^(?:${quantityNames})\\.?\\s*:?\\s*(\\d{1,3})$`, 'iu');

/** The quantity of a line from its text; null if the text has none. */
export function numberSaid(element: Element, currency: string | null): number | null {
  return (
    underHead(element) ??
    labelledIn(element) ??
    numberInWords(textOf(element)) ??
    byPrices(element, currency) ??
    bareNumberIn(element)
  );
}

/** The number in the column "Quantity", or in a cell labelled so for small screens. */
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

/** Index of the cell under "Quantity"; -1 if no head row with the same number of cells has it. */
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

/** Rows that may be the head of a list that is no table: its first row, or what stands before it. */
function headsAbove(row: Element): Element[] {
  const list = row.parentElement;
  const before = list?.previousElementSibling ?? null;
  return [list?.firstElementChild ?? null, before, before?.firstElementChild ?? null].filter((one) => one !== null);
}

/** The number in a label such as "Quantity 2" (aria-label). */
function labelledIn(element: Element): number | null {
  for (const one of element.querySelectorAll('[aria-label]')) {
    const number = labelled.exec((one.getAttribute('aria-label') ?? '').trim())?.[1];
    if (number !== undefined) return Number(number);
  }
  return null;
}

/** The factor between two amounts of a line, if that number also stands alone in the line. */
function byPrices(element: Element, currency: string | null): number | null {
  const amounts = findPrices(textOf(element), currency).map(({ price }) => price.minor);
  const [first, last] = [amounts[0] ?? 0, amounts.at(-1) ?? 0];
  const times = amounts.length < 2 || first === 0 ? 0 : Math.max(last / first, first / last);
  return bareNumbersIn(element).includes(times) ? times : null;
}
