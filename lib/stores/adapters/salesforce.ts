import type { Cart } from '../../core/cart/cart';
import { parsePrice } from '../../core/offer/price-text';
import { isRecord, majorAt, numberAt, recordAt, recordsAt, textAt, textsAt } from '../reading/json-fields';
import type { Loose } from '../reading/json-fields';
import { absoluteUrl, perPage } from '../page';
import type { StorePage } from '../page';
import { attributeIn, cardOffers } from '../platforms/card-offers';
import { countOf, showCount } from '../platforms/cart-count';
import { heldIn, linesOf } from '../platforms/cart-lines';
import { openShop } from '../platforms/describe-shop';
import { takeWhatIsLeft } from '../platforms/fewer';
import { refusals, sendForm } from '../platforms/forms';
import { outcomeOf, refused, stillThere, unreadable } from '../platforms/outcomes';
import { knownBy } from '../platforms/signs';
import { pageCurrency } from '../reading/shop-details';
import { ask, askJson, askSheet } from '../request';
import { inlineScripts, jsonIn } from '../reading/inline-scripts';
import { defineStore } from '../store-adapter';

/**
 * Salesforce Commerce Cloud on its reference storefront (SFRA): the controllers its own scripts use, under
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
  detect: knownBy({
    elements: [
      anyShop,
      '.minicart[data-action-url]',
      '.product[data-pid], .product-detail[data-pid]',
      '.pdp-link a.link, input.add-to-cart-url, button.add-to-cart[data-pid]',
      'form[name="simpleSearch"], input.search-field[data-url*="SearchServices-GetSuggestions"], .suggestions-wrapper[data-url]',
    ],
  }),
  describe: openShop,

  async search(query, page) {
    const sheet = await askSheet(page, `${controllers(page)}Search-Show?q=${encodeURIComponent(query)}`);
    const currency = pageCurrency(sheet.document, sheet.url) ?? pageCurrency(page.document, page.location.href);
    return cardOffers(sheet, currency, '.product[data-pid]', (card) => {
      const sku = card.getAttribute('data-pid') ?? '';
      const amount = attributeIn(
        card.querySelector('.price .sales .value, .price .sales') ?? card,
        'content',
        /^\s*([\d.]+)\s*$/,
      );
      const price = amount === null || currency === null ? null : majorAt({ amount }, currency, 'amount');
      return sku === '' ? null : { sku, ...(price === null ? {} : { price }) };
    });
  },

  async readCart(page) {
    const told = await askJson(page, `${controllers(page)}Cart-Get`);
    if (!isRecord(told) || !Array.isArray(told.items)) throw unreadable('salesforce: Cart-Get');
    return readCart(told, page);
  },

  // Asked for more than there is, the shop refuses all of it.
  addToCart: (asked, page) =>
    takeWhatIsLeft(asked, async (line) => {
      const told = await sendForm(page, `${controllers(page)}Cart-AddProduct`, {
        pid: line.sku,
        quantity: line.quantity,
      });
      const cart = recordAt(told, 'cart');
      const said = textAt(told, 'message');
      return told.error === true || cart === null
        ? refused(line, said)
        : outcomeOf(line, heldIn(readCart(cart, page), line.sku), said);
    }),

  async removeFromCart(line, page) {
    const rest = line.held - line.quantity;
    const query = new URLSearchParams({
      pid: line.sku,
      uuid: line.lineId,
      ...(rest > 0 ? { quantity: String(rest) } : {}),
    });
    const action = rest > 0 ? 'Cart-UpdateQuantity' : 'Cart-RemoveProductLineItem';
    // A refusal comes with HTTP 500 here, and says why.
    const answer = await ask(page, `${controllers(page)}${action}?${query.toString()}`, {
      headers: { accept: 'application/json', 'x-requested-with': 'XMLHttpRequest' },
      accept: [...refusals, 500],
    });
    const told = jsonIn(answer.text);
    if (answer.status >= 400 || !isRecord(told)) {
      throw stillThere(`salesforce: ${action}`, textAt(isRecord(told) ? told : null, 'errorMessage'));
    }
  },

  async refreshCartUi(page) {
    showCount(page.document, '.minicart-quantity', countOf(await this.readCart(page)));
  },
});

/** Where the shop's controllers are: "/on/demandware.store/Sites-Grocer-Site/en_US/". Any of its own addresses tells. */
const controllers = perPage(({ document }): string => {
  const addresses = [
    ...document.querySelectorAll(`${anyShop}, [data-action-url], [data-url], input.add-to-cart-url`),
  ].flatMap((element) =>
    ['data-action-url', 'data-url', 'action', 'value', 'href', 'src'].map((name) => element.getAttribute(name) ?? ''),
  );
  for (const text of [...addresses, ...inlineScripts(document)]) {
    const found = /\/on\/demandware\.store\/Sites-[\w-]+-Site\/[\w-]+\//.exec(text.replaceAll('\\/', '/'))?.[0];
    if (found !== undefined) return found;
  }
  throw unreadable('salesforce: address of the controllers');
});

function readCart(cart: Loose, page: StorePage): Cart {
  const items = recordsAt(cart, 'items').filter((item) => item.isBonusProductLineItem !== true);
  const told = textAt(recordAt(items[0], 'price', 'sales'), 'currency');
  const currency = told ?? pageCurrency(page.document, page.location.href);
  const lines = linesOf(items, (item) => ({
    lineId: textAt(item, 'UUID'),
    sku: textAt(item, 'id'),
    title: textAt(item, 'productName'),
    quantity: numberAt(item, 'quantity'),
    price: currency === null ? null : majorAt(recordAt(item, 'price', 'sales'), currency, 'value', 'decimalPrice'),
    url: absoluteUrl(textAt(item, 'productUrl', 'url'), page.location.href)?.href ?? null,
    // The shop says of each line whether so many of it can be ordered.
    buyable: item.isOrderable === false || item.available === false ? 0 : null,
    complaint: textsAt(recordAt(item, 'availability'), 'messages')[0] ?? null,
  }));
  const total = textAt(recordAt(cart, 'totals'), 'grandTotal', 'subTotal');
  return {
    lines,
    total: lines.length === 0 || total === null ? null : parsePrice(total, currency),
    currency,
    url: absoluteUrl(`${controllers(page)}Cart-Show`, page.location.href)?.href ?? null,
  };
}
