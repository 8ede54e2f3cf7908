import type { Cart } from '../../../core/cart/cart';
import { parsePrice } from '../../../core/offer/price-text';
import { productKey } from '../../generic/identity/product-key';
import { textOf } from '../../generic/page/visible-text';
import { absoluteUrl } from '../../page';
import type { StorePage } from '../../page';
import { askSheet } from '../../request';
import { linesOf } from '../cart-lines';
import type { LineParts } from '../cart-lines';
import { unreadable } from '../outcomes';
import { currencyOf } from './results';
import { route } from './routes';

/** The cart as its page shows it, what it marks as not available included. */
export async function readOpencart(page: StorePage): Promise<Cart> {
  const address = route(page, 'checkout/cart');
  const { document, url } = await askSheet(page, address);
  const isCart = document.querySelector('#checkout-cart, #shopping-cart, #error-not-found') !== null;
  const rows = [...document.querySelectorAll('#checkout-cart tr, #shopping-cart tr, #content form tr')];
  const held = [...new Set(rows)].filter((row) => fieldIn(row)?.matches(':not([disabled])'));
  if (!isCart && held.length === 0) throw unreadable('opencart: checkout/cart');
  const currency = currencyOf(page, document);
  const warning = warningOn(document);
  const lines = linesOf(held, (row) => readRow(row, url, currency, warning));
  const last = rows.findLast((row) => !held.includes(row));
  const total = lines.length === 0 ? null : parsePrice(textOf([...(last?.children ?? [])].at(-1)), currency);
  return {
    lines,
    total,
    currency: total?.currency ?? currency,
    url: absoluteUrl(address, page.location.href)?.href ?? null,
  };
}

function readRow(row: Element, url: string, currency: string | null, warning: string | null): LineParts {
  const field = fieldIn(row);
  const links = [...row.querySelectorAll('a[href]')].filter((link) => textOf(link) !== '');
  const href = links[0]?.getAttribute('href') ?? null;
  const cell = links[0]?.closest('td') ?? row;
  const options = [...row.querySelectorAll('small:not(.text-danger)')].map((option) =>
    textOf(option).replace(/^[^:]*:\s*/, ''),
  );
  const against = complaintIn(cell, warning);
  return {
    lineId:
      /\[(\w+)\]/.exec(field?.getAttribute('name') ?? '')?.[1] ??
      row.querySelector('input[name="key"]')?.getAttribute('value') ??
      keyIn(row),
    sku: productKey(href, url),
    title: [textOf(links[0]), ...options].join(' – '),
    quantity: Number(field?.getAttribute('value') ?? Number.NaN) || null,
    price: parsePrice(textOf([...row.querySelectorAll('td')].at(-2)), currency),
    url: absoluteUrl(href, url)?.href ?? null,
    buyable: against === null ? null : 0,
    complaint: against,
  };
}

function fieldIn(row: Element): Element | null {
  return row.querySelector('input[name^="quantity"]');
}

/** The line's key out of the address its controls lead to. */
function keyIn(row: Element): string | null {
  const addresses = [...row.querySelectorAll('[href], [formaction], [onclick]')].flatMap((control) =>
    ['href', 'formaction', 'onclick'].map((name) => control.getAttribute(name) ?? ''),
  );
  return /[?&]key=(\w+)|cart\.remove\('(\w+)'/.exec(addresses.join(' '))?.slice(1).find(Boolean) ?? null;
}

/**
 * What stands against a line beside its name: three stars where there is not so much of it (the page's warning says what they mean), or words
 * of its own (fewer than are sold at once).
 */
function complaintIn(cell: Element, warning: string | null): string | null {
  const told = [...cell.querySelectorAll('.text-danger')].map(textOf).filter((text) => text !== '');
  const words = told.find((text) => /\p{L}/u.test(text));
  if (words !== undefined) return words;
  return /\*{3}/.test(textOf(cell)) ? (warning ?? 'Not available in this number.') : null;
}

function warningOn(document: Document): string | null {
  const texts = [...document.querySelectorAll('.alert-danger, .alert-warning, .warning')].map((alert) =>
    textOf(alert).replace(/\s*×\s*$/, ''),
  );
  return texts.find((text) => /\*{3}/.test(text)) ?? null;
}
