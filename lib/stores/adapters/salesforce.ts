import type { Cart } from '../../core/cart/cart';
import { isRecord, majorAt, numberAt, recordAt, recordsAt, textAt, textsAt } from '../reading/json-fields';
import type { Loose } from '../reading/json-fields';
import type { AdapterPage } from '../adapter-page';
import { defineStore, perPage } from '../store-adapter';

/**
 * Salesforce Commerce Cloud with its reference storefront (SFRA), by the controllers that its own scripts use, under
 * /on/demandware.store/Sites-…-Site/. Source: storefront-reference-architecture, Cart and Search controllers and the product tile, read
 * 2026-11. Older SiteGenesis shops have other pages and are left to the generic adapter.
 */
const anyShop = '[src*="/on/demandware."], [href*="/on/demandware."], [action*="/on/demandware.store/"]';

export default defineStore({
  id: 'salesforce',
  name: 'Salesforce storefront',
  proof: 'documented',
  provenOn: '2026-11',
  cartWrites: 'adds',
  detect: (page) =>
    page.shop.byFingerprint({
      elements: [
        anyShop,
        '.minicart[data-action-url]',
        '.product[data-pid], .product-detail[data-pid]',
        '.pdp-link a.link, input.add-to-cart-url, button.add-to-cart[data-pid]',
        'form[name="simpleSearch"], input.search-field[data-url*="SearchServices-GetSuggestions"], .suggestions-wrapper[data-url]',
      ],
    }),
  describe: (page) => page.shop.open(),

  async search(query, page) {
    const sheet = await page.request.page(`${controllers(page)}Search-Show?q=${encodeURIComponent(query)}`);
    const currency = page.price.currency(sheet) ?? page.price.currency();
    return page.cards().offers(sheet, currency, '.product[data-pid]', (card) => {
      const sku = card.getAttribute('data-pid') ?? '';
      const amount = page
        .cards()
        .attribute(card.querySelector('.price .sales .value, .price .sales') ?? card, 'content', /^\s*([\d.]+)\s*$/);
      const price = amount === null || currency === null ? null : majorAt({ amount }, currency, 'amount');
      return sku === '' ? null : { sku, ...(price === null ? {} : { price }) };
    });
  },

  async readCart(page) {
    const told = await page.request.json(`${controllers(page)}Cart-Get`);
    if (!isRecord(told) || !Array.isArray(told.items)) throw page.error.unreadable('salesforce: Cart-Get');
    return readCart(told, page);
  },

  // The shop refuses the whole number when it is more than the stock.
  addToCart: (asked, page) =>
    page.outcome.asMuchAsLeft(asked, async (line) => {
      const told = await page.request.form(`${controllers(page)}Cart-AddProduct`, {
        pid: line.sku,
        quantity: line.quantity,
      });
      const cart = recordAt(told, 'cart');
      const said = textAt(told, 'message');
      return told.error === true || cart === null
        ? page.outcome.refused(line, said)
        : page.outcome.after(line, page.cart.held(readCart(cart, page), line.sku), said);
    }),

  async removeFromCart(line, page) {
    const rest = line.held - line.quantity;
    const query = new URLSearchParams({
      pid: line.sku,
      uuid: line.lineId,
      ...(rest > 0 ? { quantity: String(rest) } : {}),
    });
    const action = rest > 0 ? 'Cart-UpdateQuantity' : 'Cart-RemoveProductLineItem';
    // This shop refuses with HTTP 500 and gives the reason.
    const answer = await page.request.send(`${controllers(page)}${action}?${query.toString()}`, {
      headers: { accept: 'application/json', 'x-requested-with': 'XMLHttpRequest' },
      accept: [...page.request.refusals, 500],
    });
    const told = page.data.json(answer.text);
    if (answer.status >= 400 || !isRecord(told)) {
      throw page.error.stillThere(`salesforce: ${action}`, textAt(isRecord(told) ? told : null, 'errorMessage'));
    }
  },

  async refreshCartUi(page) {
    page.cart.showCount('.minicart-quantity', await this.readCart(page));
  },
});

/**
 * The path of the shop's controllers: "/on/demandware.store/Sites-Grocer-Site/en_US/". It is taken from any of the shop's own addresses.
 */
const controllers = perPage((page): string => {
  const { document } = page;
  const addresses = [
    ...document.querySelectorAll(`${anyShop}, [data-action-url], [data-url], input.add-to-cart-url`),
  ].flatMap((element) =>
    ['data-action-url', 'data-url', 'action', 'value', 'href', 'src'].map((name) => element.getAttribute(name) ?? ''),
  );
  for (const text of [...addresses, ...page.data.scripts()]) {
    const found = /\/on\/demandware\.store\/Sites-[\w-]+-Site\/[\w-]+\//.exec(text.replaceAll('\\/', '/'))?.[0];
    if (found !== undefined) return found;
  }
  throw page.error.unreadable('salesforce: address of the controllers');
});

function readCart(cart: Loose, page: AdapterPage): Cart {
  const items = recordsAt(cart, 'items').filter((item) => item.isBonusProductLineItem !== true);
  const told = textAt(recordAt(items[0], 'price', 'sales'), 'currency');
  const currency = told ?? page.price.currency();
  const lines = page.cart.lines(items, (item) => ({
    lineId: textAt(item, 'UUID'),
    sku: textAt(item, 'id'),
    title: textAt(item, 'productName'),
    quantity: numberAt(item, 'quantity'),
    price: currency === null ? null : majorAt(recordAt(item, 'price', 'sales'), currency, 'value', 'decimalPrice'),
    url: page.url(textAt(item, 'productUrl', 'url')),
    // The shop tells for each line whether its quantity can be ordered.
    buyable: item.isOrderable === false || item.available === false ? 0 : null,
    complaint: textsAt(recordAt(item, 'availability'), 'messages')[0] ?? null,
  }));
  const total = textAt(recordAt(cart, 'totals'), 'grandTotal', 'subTotal');
  return {
    lines,
    total: lines.length === 0 || total === null ? null : page.price.parse(total, currency),
    currency,
    url: page.url(`${controllers(page)}Cart-Show`),
  };
}
