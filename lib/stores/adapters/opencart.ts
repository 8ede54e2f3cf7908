import type { Cart, CartAdd } from '../../core/cart';
import { parsePrice } from '../../core/price-text';
import { productKey } from '../generic/product-key';
import { textOf } from '../generic/visible-text';
import { isRecord, textAt } from '../loose-json';
import { absoluteUrl, perPage } from '../page';
import type { StorePage } from '../page';
import { attributeIn, cardOffers, pricedBy } from '../platforms/card-offers';
import { countOf, showCount } from '../platforms/cart-count';
import { linesOf } from '../platforms/cart-lines';
import { openShop } from '../platforms/describe-shop';
import { formOf, sendForm } from '../platforms/forms';
import { refused, stillThere, taken, unreadable } from '../platforms/outcomes';
import { knownBy } from '../platforms/signs';
import { pageCurrency } from '../read-shop';
import { ask, askSheet } from '../request';
import { jsonIn } from '../scripts';
import { defineStore } from '../store-adapter';

/**
 * OpenCart 2 to 4. Its cart page gives no product numbers, only addresses, so a product is known by its address here and its number is
 * looked up to add it. Source: opencart/opencart, checkout/cart and the default theme's product and cart templates, read 2026-11.
 */
export default defineStore({
  id: 'opencart',
  name: 'OpenCart store',
  proof: 'documented',
  provenOn: '2026-11',
  cartWrites: 'adds',
  detect: knownBy({
    elements: [
      '[src*="catalog/view/"], [href*="catalog/view/"]',
      '[href*="route=product/"], [href*="route=common/"], [href*="route=checkout/"]',
      '[onclick*="cart.add("]',
      '[formaction*="checkout/cart"], [data-oc-toggle], [data-oc-load]',
      '#search input[name="search"]',
    ],
  }),
  describe: openShop,

  async search(query, page) {
    const sheet = await askSheet(page, `${route(page, 'product/search')}&search=${encodeURIComponent(query)}&limit=40`);
    const currency = currencyOf(page, sheet.document);
    return cardOffers(sheet, currency, '.product-thumb', (card, { url }) => {
      const key = productKey(url ?? null, sheet.url);
      const id =
        attributeIn(card, 'onclick', /cart\.add\(\s*['"]?(\d+)/) ??
        card.querySelector('input[name="product_id"]')?.getAttribute('value');
      if (key === null) return null;
      if (id != null) numbers(page).set(key, id);
      // The button is there for everything, sold out or not: it says nothing of the stock.
      const price = pricedBy(card, '.price-new', currency) ?? pricedBy(card, '.price', currency);
      return { sku: key, availability: 'unknown', ...price };
    });
  },

  async readCart(page): Promise<Cart> {
    const address = route(page, 'checkout/cart');
    const { document, url } = await askSheet(page, address);
    const isCart = document.querySelector('#checkout-cart, #shopping-cart, #error-not-found') !== null;
    const rows = [...document.querySelectorAll('#checkout-cart tr, #shopping-cart tr, #content form tr')];
    const held = [...new Set(rows)].filter(
      (row) => row.querySelector('input[name^="quantity"]:not([disabled])') !== null,
    );
    if (!isCart && held.length === 0) throw unreadable('opencart: checkout/cart');
    const currency = currencyOf(page, document);
    const lines = linesOf(held, (row) => {
      const field = row.querySelector('input[name^="quantity"]');
      const links = [...row.querySelectorAll('a[href]')].filter((link) => textOf(link) !== '');
      const href = links[0]?.getAttribute('href') ?? null;
      const options = [...row.querySelectorAll('small')].map((option) => textOf(option).replace(/^[^:]*:\s*/, ''));
      return {
        lineId:
          /\[(\w+)\]/.exec(field?.getAttribute('name') ?? '')?.[1] ??
          row.querySelector('input[name="key"]')?.getAttribute('value') ??
          null,
        sku: productKey(href, url),
        title: [textOf(links[0]), ...options].join(' – '),
        quantity: Number(field?.getAttribute('value') ?? Number.NaN) || null,
        price: parsePrice(textOf([...row.querySelectorAll('td')].at(-2)), currency),
        url: absoluteUrl(href, url)?.href ?? null,
      };
    });
    const last = rows.findLast((row) => !held.includes(row));
    const total = lines.length === 0 ? null : parsePrice(textOf([...(last?.children ?? [])].at(-1)), currency);
    return {
      lines,
      total,
      currency: total?.currency ?? currency,
      url: absoluteUrl(address, page.location.href)?.href ?? null,
    };
  },

  async addToCart(line, page) {
    const id = numbers(page).get(line.sku) ?? (await numberOf(line, page));
    if (id === null) return refused(line, 'Not for sale at this store now.');
    const told = await sendForm(page, route(page, 'checkout/cart', 'add'), { product_id: id, quantity: line.quantity });
    return textAt(told, 'success') === null ? refused(line, firstText(told.error)) : taken(line, line.quantity);
  },

  async removeFromCart(line, page) {
    const rest = line.held - line.quantity;
    const isOld = mark(page) === '/';
    const fields =
      rest <= 0
        ? { key: line.lineId }
        : isOld
          ? { [`quantity[${line.lineId}]`]: rest }
          : { key: line.lineId, quantity: rest };
    const answer = await ask(page, route(page, 'checkout/cart', rest > 0 ? 'edit' : 'remove'), formOf(fields));
    const told = jsonIn(answer.text);
    // Up to version 3 an edit is answered by the cart page itself.
    const isDone = answer.status < 400 && (isRecord(told) ? textAt(told, 'success') !== null : isOld && rest > 0);
    if (!isDone) throw stillThere('opencart: checkout/cart', isRecord(told) ? firstText(told.error) : null);
  },

  async refreshCartUi(page) {
    showCount(page.document, '#cart-total, #cart > button, #header-cart button', countOf(await this.readCart(page)));
  },
});

/** What stands between a controller and its method: "/" up to version 3, "|" in 4.0.0 and 4.0.1, "." since. */
function mark({ document }: StorePage): string {
  if (document.querySelector('[data-oc-toggle], [data-oc-load], [formaction*="checkout/cart"]') === null) return '/';
  return document.querySelector('[formaction*="cart|"]') === null ? '.' : '|';
}

/** A route's address under the shop's root, in the language the page is in (version 4 keeps it in every address). */
function route(page: StorePage, name: string, method?: string): string {
  const { document, location } = page;
  const root = absoluteUrl(document.querySelector('base[href]')?.getAttribute('href'), location.href)?.pathname ?? '/';
  const linked = document.querySelector('[formaction*="language="], a[href*="language="]');
  const language = /[?&]language=([\w-]+)/.exec(
    `${linked?.getAttribute('formaction') ?? ''} ${linked?.getAttribute('href') ?? ''}`,
  )?.[1];
  const path = method === undefined ? name : `${name}${mark(page)}${method}`;
  return `${root.replace(/\/?$/, '/')}index.php?route=${path}${language === undefined ? '' : `&language=${language}`}`;
}

/** Product numbers by address, as seen in searches. */
const numbers = perPage(() => new Map<string, string>());

async function numberOf({ url, sku }: CartAdd, page: StorePage): Promise<string | null> {
  if (url === null) return null;
  const { document } = await askSheet(page, url, { accept: [404] });
  const id = document
    .querySelector('#product input[name="product_id"], input[name="product_id"]')
    ?.getAttribute('value');
  if (id == null) return null;
  numbers(page).set(sku, id);
  return id;
}

/** The first complaint in an answer: a text, or texts by what they are about ("option", "warning"). */
function firstText(value: unknown): string | null {
  if (typeof value === 'string') return value === '' ? null : value;
  const parts: unknown[] = Array.isArray(value) ? value : isRecord(value) ? Object.values(value) : [];
  for (const part of parts) {
    const text = firstText(part);
    if (text !== null) return text;
  }
  return null;
}

function currencyOf(page: StorePage, document: Document): string | null {
  return pageCurrency(document, page.location.href) ?? pageCurrency(page.document, page.location.href);
}
