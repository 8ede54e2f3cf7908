import type { Cart } from '../../core/cart';
import type { Offer } from '../../core/offer';
import { parseUnitPrice } from '../../core/price-text';
import { completeOffer } from '../complete-offer';
import { isRecord, majorAt, numberAt, recordAt, recordsAt, textAt } from '../loose-json';
import type { Loose } from '../loose-json';
import { absoluteUrl, perPage } from '../page';
import type { StorePage } from '../page';
import { assignedJson } from '../platforms/assigned-json';
import { attributeIn, cardOffers, pricedBy } from '../platforms/card-offers';
import { countOf, showCount } from '../platforms/cart-count';
import { heldIn, linesOf } from '../platforms/cart-lines';
import { nameOfShop } from '../platforms/describe-shop';
import { sendForm } from '../platforms/forms';
import { outcomeOf, refused, stillThere, unreadable } from '../platforms/outcomes';
import { knownBy } from '../platforms/signs';
import { ask } from '../request';
import { jsonIn } from '../scripts';
import { defineStore } from '../store-adapter';

/**
 * PrestaShop 1.7 to 9: every page carries the shop's state in a `prestashop` variable (addresses, token, currency, cart), and its
 * search and cart answer JSON to the shop's own scripts. Source: PrestaShop/PrestaShop, CartController, ProductListingFrontController
 * and the filters of the front-end object, read 2026-11. A product is its number and that of its combination: "12-40".
 */
export default defineStore({
  id: 'prestashop',
  name: 'PrestaShop store',
  proof: 'documented',
  provenOn: '2026-11',
  cartWrites: 'adds',
  detect: knownBy({
    elements: [
      '.js-product-miniature[data-id-product], [data-id-product-attribute]',
      'meta[name="generator"][content^="PrestaShop"]',
      '.blockcart[data-refresh-url], #_desktop_cart',
      'form[action*="controller=cart"], #add-to-cart-or-refresh, [data-button-action="add-to-cart"]',
    ],
    scripts: [/\bvar prestashop\s*=/],
  }),

  describe: (page) =>
    Promise.resolve({ name: textAt(recordAt(stateOf(page), 'shop'), 'name') ?? nameOfShop(page), readiness: 'ready' }),

  async search(query, page) {
    const url = addressOf(page, 'search');
    for (const [name, value] of [['controller', 'search'], ['s', query], ['ajax', '1']] as const) url.searchParams.set(name, value); // prettier-ignore
    const answer = await ask(page, url.href, {
      headers: { accept: 'application/json, text/html;q=0.5', 'x-requested-with': 'XMLHttpRequest' },
    });
    const told = jsonIn(answer.text);
    if (!isRecord(told)) return readCards({ document: page.parseHtml(answer.text), url: answer.url }, page);
    const listed = { document: page.parseHtml(textAt(told, 'rendered_products') ?? ''), url: answer.url };
    if (!Array.isArray(told.products)) return readCards(listed, page);
    return recordsAt(told, 'products').flatMap((product) => readProduct(product, listed.document, page));
  },

  async readCart(page) {
    const url = addressOf(page, 'cart');
    url.searchParams.set('action', 'show');
    const answer = await ask(page, url.href, { headers: { accept: 'text/html' } });
    const state = assignedJson(page.parseHtml(answer.text), 'prestashop');
    const cart = recordAt(state, 'cart');
    if (state === null || cart === null) throw unreadable('prestashop: cart');
    states(page).latest = state;
    return readCart(cart, page);
  },

  async addToCart(line, page) {
    const told = await change(page, line.sku, { add: 1, qty: line.quantity });
    const said = complaintIn(told);
    const cart = recordAt(told, 'cart');
    if (told.success !== true || cart === null) return refused(line, said);
    return outcomeOf(line, heldIn(readCart(cart, page), line.sku), said);
  },

  async removeFromCart(line, page) {
    const isAll = line.quantity >= line.held;
    const told = await change(page, line.lineId, isAll ? { delete: 1 } : { update: 1, op: 'down', qty: line.quantity });
    if (told.success !== true) throw stillThere('prestashop: cart', complaintIn(told));
  },

  async refreshCartUi(page) {
    const cart = await this.readCart(page);
    showCount(page.document, '.cart-products-count, .blockcart .header-basket-quantity', countOf(cart));
  },
});

/** The shop's state as the newest page told it: its token belongs to the shopper's session. */
const states = perPage(({ document }) => ({ latest: assignedJson(document, 'prestashop') }));

function stateOf(page: StorePage): Loose {
  const state = states(page).latest;
  if (state === null) throw unreadable('prestashop: state');
  return state;
}

function addressOf(page: StorePage, name: 'cart' | 'search'): URL {
  const url = absoluteUrl(textAt(recordAt(stateOf(page), 'urls', 'pages'), name), page.location.href);
  if (url === null) throw unreadable(`prestashop: urls.pages.${name}`);
  return url;
}

/** Sends a change of the cart as the shop's own scripts do. `product` is "12-40", with the customisation as a third number. */
function change(page: StorePage, product: string, fields: Record<string, string | number>): Promise<Loose> {
  const [id = '', combination = '0', customisation = '0'] = product.split('-');
  return sendForm(page, addressOf(page, 'cart').href, {
    token: textAt(stateOf(page), 'static_token') ?? '',
    id_product: id,
    id_product_attribute: combination,
    id_customization: customisation,
    ...fields,
    action: 'update',
    ajax: 1,
  });
}

/** What the shop complains about: a text, or a list of them. */
function complaintIn(told: Loose): string | null {
  return textAt(told, 'errors') ?? textAt({ first: Array.isArray(told.errors) ? told.errors[0] : null }, 'first');
}

function currencyOf(page: StorePage): string | null {
  return textAt(recordAt(stateOf(page), 'currency'), 'iso_code');
}

function readProduct(product: Loose, listed: Document, page: StorePage): Offer[] {
  const currency = currencyOf(page);
  const id = textAt(product, 'id_product');
  const title = textAt(product, 'name');
  const price = currency === null ? null : majorAt(product, currency, 'price_amount');
  if (id === null || title === null || price === null) return [];
  const addUrl = textAt(product, 'add_to_cart_url');
  const card = listed.querySelector(`[data-id-product="${id.replace(/\D/g, '')}"]`);
  const combination =
    textAt(product, 'id_product_attribute') ??
    absoluteUrl(addUrl, page.location.href)?.searchParams.get('id_product_attribute') ??
    card?.getAttribute('data-id-product-attribute');
  const left = numberAt(product, 'quantity');
  const isFew = textAt(product, 'availability') === 'last_remaining_items';
  const cover = recordAt(product, 'cover');
  const flags = recordAt(product, 'flags') ?? recordAt(product, 'labels') ?? {};
  return [
    completeOffer({
      sku: `${id}-${combination ?? '0'}`,
      title,
      brand: textAt(product, 'manufacturer_name'),
      price,
      unitPrice: parseUnitPrice(textAt(product, 'unit_price_full') ?? '', currency),
      // The shop gives an address to add by only to what can be bought now.
      availability: addUrl === null ? 'out-of-stock' : isFew ? 'limited' : 'in-stock',
      maxQuantity: isFew && left !== null && left > 0 ? left : null,
      image:
        absoluteUrl(
          textAt(recordAt(cover, 'medium') ?? recordAt(cover, 'bySize', 'home_default'), 'url'),
          page.location.href,
        )?.href ?? null,
      url: absoluteUrl(textAt(product, 'canonical_url', 'url', 'link'), page.location.href)?.href ?? null,
      department: textAt(product, 'category_name', 'category'),
      gtin: textAt(product, 'ean13', 'upc'),
      description: textAt(product, 'description', 'description_short'),
      labels: Object.values(flags).flatMap((flag) => textAt(isRecord(flag) ? flag : null, 'label') ?? []),
    }),
  ];
}

/** Themes that do not answer JSON: their cards, whose names may be cut short. */
function readCards(sheet: { document: Document; url: string }, page: StorePage): Offer[] {
  return cardOffers(sheet, currencyOf(page), '.js-product-miniature[data-id-product]', (card) => {
    const id = attributeIn(card, 'data-id-product');
    return {
      sku: `${id ?? ''}-${attributeIn(card, 'data-id-product-attribute') ?? '0'}`,
      ...pricedBy(card, '.price:not(.regular-price), .product-price', currencyOf(page)),
    };
  });
}

function readCart(cart: Loose, page: StorePage): Cart {
  const currency = currencyOf(page);
  const lines = linesOf(recordsAt(cart, 'products'), (product) => {
    const sku = `${textAt(product, 'id_product') ?? ''}-${textAt(product, 'id_product_attribute') ?? '0'}`;
    return {
      lineId: `${sku}-${textAt(product, 'id_customization') ?? '0'}`,
      sku,
      title: textAt(product, 'name'),
      quantity: numberAt(product, 'cart_quantity', 'quantity'),
      price: currency === null ? null : majorAt(product, currency, 'price_amount', 'price_wt'),
      url: absoluteUrl(textAt(product, 'url', 'canonical_url'), page.location.href)?.href ?? null,
    };
  });
  const total = currency === null ? null : majorAt(recordAt(cart, 'totals', 'total'), currency, 'amount');
  return { lines, total: lines.length === 0 ? null : total, currency, url: addressOf(page, 'cart').href };
}
