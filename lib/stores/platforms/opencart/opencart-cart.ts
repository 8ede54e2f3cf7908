import type { Cart } from '../../../core/cart/cart';
import { currencyOf } from './opencart-results';
import { route } from './opencart-routes';
import type { AdapterPage, LineParts } from '../../adapter-page';

/** The cart that its page shows, with the lines that the page marks as not available. */
export async function readOpencart(page: AdapterPage): Promise<Cart> {
  const address = route(page, 'checkout/cart');
  const { document, url } = await page.request.page(address);
  const isCart = document.querySelector('#checkout-cart, #shopping-cart, #error-not-found') !== null;
  const rows = [...document.querySelectorAll('#checkout-cart tr, #shopping-cart tr, #content form tr')];
  const held = [...new Set(rows)].filter((row) => fieldIn(row)?.matches(':not([disabled])'));
  if (!isCart && held.length === 0) throw page.error.unreadable('opencart: checkout/cart');
  const currency = currencyOf(page, document);
  const warning = warningOn(document, page);
  const lines = page.cart.lines(held, (row) => readRow(row, url, currency, warning, page));
  const last = rows.findLast((row) => !held.includes(row));
  const total = lines.length === 0 ? null : page.price.parse(page.text([...(last?.children ?? [])].at(-1)), currency);
  return {
    lines,
    total,
    currency: total?.currency ?? currency,
    url: page.url(address),
  };
}

function readRow(
  row: Element,
  url: string,
  currency: string | null,
  warning: string | null,
  page: AdapterPage,
): LineParts {
  const field = fieldIn(row);
  const links = [...row.querySelectorAll('a[href]')].filter((link) => page.text(link) !== '');
  const href = links[0]?.getAttribute('href') ?? null;
  const cell = links[0]?.closest('td') ?? row;
  const options = [...row.querySelectorAll('small:not(.text-danger)')].map((option) =>
    page.text(option).replace(/^[^:]*:\s*/, ''),
  );
  const against = complaintIn(cell, warning, page);
  return {
    lineId:
      /\[(\w+)\]/.exec(field?.getAttribute('name') ?? '')?.[1] ??
      row.querySelector('input[name="key"]')?.getAttribute('value') ??
      keyIn(row),
    sku: page.productKey(href, url),
    title: [page.text(links[0]), ...options].join(' – '),
    quantity: Number(field?.getAttribute('value') ?? Number.NaN) || null,
    price: page.price.parse(page.text([...row.querySelectorAll('td')].at(-2)), currency),
    url: page.url(href, url),
    buyable: against === null ? null : 0,
    complaint: against,
  };
}

function fieldIn(row: Element): Element | null {
  return row.querySelector('input[name^="quantity"]');
}

/** The line's key, from the address of one of its controls; null when none has it. */
function keyIn(row: Element): string | null {
  const addresses = [...row.querySelectorAll('[href], [formaction], [onclick]')].flatMap((control) =>
    ['href', 'formaction', 'onclick'].map((name) => control.getAttribute(name) ?? ''),
  );
  return /[?&]key=(\w+)|cart\.remove\('(\w+)'/.exec(addresses.join(' '))?.slice(1).find(Boolean) ?? null;
}

/**
 * The complaint beside a line's name; null when there is none. Either its own words (less than the smallest quantity), or three stars for
 * too little stock, which the page's warning explains.
 */
function complaintIn(cell: Element, warning: string | null, page: AdapterPage): string | null {
  const told = [...cell.querySelectorAll('.text-danger')].map((one) => page.text(one)).filter((text) => text !== '');
  const words = told.find((text) => /\p{L}/u.test(text));
  if (words !== undefined) return words;
  return /\*{3}/.test(page.text(cell)) ? (warning ?? 'Not available in this number.') : null;
}

function warningOn(document: Document, page: AdapterPage): string | null {
  const texts = [...document.querySelectorAll('.alert-danger, .alert-warning, .warning')].map((alert) =>
    page.text(alert).replace(/\s*×\s*$/, ''),
  );
  return texts.find((text) => /\*{3}/.test(text)) ?? null;
}
