import type { Cart, CartAdd } from '../../core/cart/cart';
import { isRecord, majorAt, numberAt, recordAt, recordsAt, textAt } from '../reading/json-fields';
import type { Loose } from '../reading/json-fields';
import { absoluteUrl, perPage } from '../page';
import type { StorePage } from '../page';
import { attributeIn, cardOffers, pricedBy } from '../platforms/card-offers';
import { countOf, showCount } from '../platforms/cart-count';
import { heldIn, linesOf } from '../platforms/cart-lines';
import { openShop } from '../platforms/describe-shop';
import { takeWhatIsLeft } from '../platforms/fewer';
import { refusals } from '../platforms/forms';
import { outcomeOf, refused, stillThere, unreadable } from '../platforms/outcomes';
import { knownBy } from '../platforms/signs';
import { pageCurrency } from '../reading/shop-details';
import { ask, askJson, askSheet, jsonBody } from '../request';
import type { Answer, Ask } from '../request';
import { jsonIn } from '../reading/inline-scripts';
import { defineStore } from '../store-adapter';
import { textOf } from '../generic/page/visible-text';

/**
 * BigCommerce storefronts on Stencil themes: results from the search page (cards as bigcommerce/cornerstone prints them, read 2026-11),
 * the cart by the Storefront Carts API (developer.bigcommerce.com/docs/rest-storefront/carts).
 */
export default defineStore({
  id: 'bigcommerce',
  name: 'BigCommerce storefront',
  proof: 'documented',
  provenOn: '2026-11',
  cartWrites: 'adds',
  detect: knownBy({
    elements: [
      '[src*=".bigcommerce.com/s-"], [href*=".bigcommerce.com/s-"]',
      'form[data-cart-item-add]',
      'meta[name="platform"][content^="bigcommerce"]',
      '[data-cart-preview], [data-quick-search-form], .card-figcaption-button',
    ],
    scripts: [/\bBCData\s*=/, /\bstencilBootstrap\b/],
  }),
  describe: openShop,

  async search(query, page) {
    const sheet = await askSheet(page, `/search.php?search_query=${encodeURIComponent(query)}&section=product`);
    const currency = pageCurrency(sheet.document, sheet.url) ?? pageCurrency(page.document, page.location.href);
    return cardOffers(sheet, currency, 'article.card, .productCard', (card) => {
      const sku =
        attributeIn(card, 'data-entity-id') ??
        attributeIn(card, 'data-test', /^card-(\d+)$/) ??
        attributeIn(card, 'data-product-id');
      const addable = card.querySelector('a[href*="cart.php?action=add"], [data-button-type="add-cart"]') !== null;
      const controls = [...card.querySelectorAll('.card-figcaption-button:not(.quickview):not(label)')];
      // Only "choose options" is left: the price shown is of the cheapest, and which one is meant is the shopper's to say.
      const link = card.querySelector('.card-title a, .card-figure__link')?.getAttribute('href') ?? '';
      const isChoice = !addable && controls.some((control) => isOptions(control, link));
      if (sku === null || isChoice) return null;
      return {
        sku,
        ...pricedBy(card, '.price--withTax, .price--withoutTax', currency),
        brand:
          attributeIn(card, 'data-product-brand') ??
          (textOf(card.querySelector('[data-test-info-type="brandName"]')) || null),
        department: attributeIn(card, 'data-product-category', /([^,]+?)\s*$/)?.trim() ?? null,
        ...(addable ? { availability: 'in-stock' as const } : {}),
      };
    });
  },

  readCart: async (page) => readCart(await currentCart(page), page),

  addToCart: (asked, page) =>
    takeWhatIsLeft(asked, async (line) => {
      const body = jsonBody({ lineItems: [{ productId: Number(line.sku), quantity: line.quantity }] });
      const answer = await sendTo(page, await cartPath(page, '/items'), { method: 'POST', ...body });
      // The cart was closed meanwhile, as after an order: a new one is made.
      const final = answer.status === 404 ? await sendTo(page, carts, { method: 'POST', ...body }) : answer;
      if (final.status >= 400) return refused(line, reasonIn(final));
      return outcomeAfter(line, jsonIn(final.text), page);
    }),

  async removeFromCart(line, page) {
    const rest = line.held - line.quantity;
    const answer = await sendTo(
      page,
      await cartPath(page, `/items/${encodeURIComponent(line.lineId)}`),
      rest > 0
        ? { method: 'PUT', ...jsonBody({ lineItem: { productId: Number(line.sku), quantity: rest } }) }
        : { method: 'DELETE' },
    );
    // 404: the line is gone already, which is what was wanted.
    if (answer.status >= 400 && answer.status !== 404) throw stillThere('bigcommerce: items', reasonIn(answer));
  },

  async refreshCartUi(page) {
    showCount(page.document, '.cart-quantity', countOf(readCart(await currentCart(page), page)));
  },
});

const carts = '/api/storefront/carts';
const ids = perPage((): { cart: string | null } => ({ cart: null }));

/** A shopper has one cart, or none before the first thing is put in. */
async function currentCart(page: StorePage): Promise<Loose | null> {
  const told = await askJson(page, `${carts}?include=lineItems.physicalItems.options`);
  if (!Array.isArray(told)) throw unreadable('bigcommerce: carts');
  const cart: unknown = told[0];
  ids(page).cart = textAt(isRecord(cart) ? cart : null, 'id');
  return isRecord(cart) ? cart : null;
}

async function cartPath(page: StorePage, rest: string): Promise<string> {
  const id = ids(page).cart ?? textAt(await currentCart(page), 'id');
  return id === null ? carts : `${carts}/${encodeURIComponent(id)}${rest}`;
}

function sendTo(page: StorePage, path: string, request: Ask): Promise<Answer> {
  return ask(page, path, { ...request, headers: { accept: 'application/json', ...request.headers }, accept: refusals });
}

function outcomeAfter(line: CartAdd, told: unknown, page: StorePage) {
  const cart = isRecord(told) ? told : null;
  ids(page).cart = textAt(cart, 'id') ?? ids(page).cart;
  return outcomeOf(line, heldIn(readCart(cart, page), line.sku));
}

function reasonIn(answer: Answer): string | null {
  const told = jsonIn(answer.text);
  return textAt(isRecord(told) ? told : null, 'detail', 'title', 'message');
}

/** A control that leads to the product's page instead of the cart, on a product that is not sold out. */
function isOptions(control: Element, productLink: string): boolean {
  return control.getAttribute('href') === productLink && !/sold|stock|unavailable/i.test(textOf(control));
}

function readCart(cart: Loose | null, page: StorePage): Cart {
  const currency = textAt(recordAt(cart, 'currency'), 'code') ?? pageCurrency(page.document, page.location.href);
  const items = ['physicalItems', 'digitalItems', 'customItems'].flatMap((kind) => recordsAt(cart, 'lineItems', kind));
  const lines = linesOf(items, (item) => ({
    lineId: textAt(item, 'id'),
    sku: textAt(item, 'productId', 'sku', 'id'),
    title: [textAt(item, 'name'), ...recordsAt(item, 'options').map((option) => textAt(option, 'value'))]
      .filter((part) => part !== null)
      .join(' – '),
    quantity: numberAt(item, 'quantity'),
    price: currency === null ? null : majorAt(item, currency, 'salePrice', 'listPrice'),
    url: absoluteUrl(textAt(item, 'url'), page.location.href)?.href ?? null,
  }));
  return {
    lines,
    total: currency === null || lines.length === 0 ? null : majorAt(cart, currency, 'cartAmount', 'baseAmount'),
    currency,
    url: absoluteUrl('/cart.php', page.location.href)?.href ?? null,
  };
}
