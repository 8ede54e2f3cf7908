import { formatMoney, minorDigits, timesMoney } from '../offer/money';
import type { Money } from '../offer/money';
import type { ListItem, ShoppingList } from './shopping-list';

/** The list as plain text to paste into a note or a message: what is still to buy first, then what is in the cart. */
export function listAsText(list: ShoppingList): string {
  const groups: [string, ListItem[]][] = [
    ['To buy', list.items.filter(({ status }) => status === 'to-buy')],
    ['Not found at this store', list.items.filter(({ status }) => status === 'not-found')],
    ['In the cart already', list.items.filter(({ status }) => status === 'in-cart')],
  ];
  const blocks = groups
    .filter(([, items]) => items.length > 0)
    .map(([title, items]) => [title, ...items.map((item) => `- ${itemAsText(item)}`)].join('\n'));
  const total = list.total === null ? [] : [`Total ${formatMoney(list.total)} at ${list.store.name}`];
  return `${[`${list.title} (${list.store.name})`, ...blocks, ...total].join('\n\n')}\n`;
}

function itemAsText({ ingredient, product, count, need, price }: ListItem): string {
  if (product === null) return need === null ? ingredient : `${ingredient}, ${need}`;
  const cost = price === null ? '' : `, ${formatMoney(timesMoney(price, count))}`;
  return `${String(count)} × ${product}${cost} (for ${ingredient})`;
}

const columns = ['status', 'count', 'product', 'for', 'need', 'price', 'total', 'currency', 'in cart', 'link'] as const;

/** The list as CSV (RFC 4180): one row an item, prices as plain numbers in the currency's own units. */
export function listAsCsv(list: ShoppingList): string {
  const rows = list.items.map(({ status, count, product, ingredient, need, price, inCart, url }) => [
    status,
    String(count),
    product ?? '',
    ingredient,
    need ?? '',
    price === null ? '' : plain(price),
    price === null ? '' : plain(timesMoney(price, count)),
    price?.currency ?? '',
    String(inCart),
    url ?? '',
  ]);
  return [columns, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}

function plain({ minor, currency }: Money): string {
  const digits = minorDigits(currency);
  return (minor / 10 ** digits).toFixed(digits);
}

/** A CSV field, quoted where needed. A store's text that a spreadsheet would run as a formula is made plain text. */
function cell(value: string): string {
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** The list as JSON in the shape of `ShoppingList`. */
export function listAsJson(list: ShoppingList): string {
  return `${JSON.stringify(list, null, 2)}\n`;
}

/** A file name for the list without characters that a file system refuses: "chicken-biryani-for-4.csv". */
export function listFileName(list: ShoppingList, extension: 'csv' | 'json'): string {
  const name = list.title
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60);
  return `${name === '' ? 'shopping-list' : name}.${extension}`;
}
