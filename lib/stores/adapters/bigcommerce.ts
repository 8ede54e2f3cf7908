import type { Cart, CartAdd } from '../../core/cart/cart';
import { isRecord, majorAt, numberAt, recordAt, recordsAt, textAt } from '../reading/json-fields';
import type { Loose } from '../reading/json-fields';
import type { AdapterPage, Answer, Ask } from '../adapter-page';
import { defineStore, perPage } from '../store-adapter';

/**
 * BigCommerce storefronts with Stencil themes. Results come from the search page (cards as in bigcommerce/cornerstone, read 2026-11), the
 * cart from the Storefront Carts API (developer.bigcommerce.com/docs/rest-storefront/carts).
 */
export default defineStore({
  id: 'bigcommerce',
  name: 'BigCommerce storefront',
  proof: 'documented',
  provenOn: '2026-11',
  cartWrites: 'adds',
  detect: (page) =>
    page.shop.byFingerprint({
      elements: [
        '[src*=".bigcommerce.com/s-"], [href*=".bigcommerce.com/s-"]',
        'form[data-cart-item-add]',
        'meta[name="platform"][content^="bigcommerce"]',
        '[data-cart-preview], [data-quick-search-form], .card-figcaption-button',
      ],
      scripts: [/\bBCData\s*=/, /\bstencilBootstrap\b/],
    }),
  describe: (page) => page.shop.open(),

  async search(query, page) {
    const sheet = await page.request.page(`/search.php?search_query=${encodeURIComponent(query)}&section=product`);
    const currency = page.price.currency(sheet) ?? page.price.currency();
    return page.cards().offers(sheet, currency, 'article.card, .productCard', (card) => {
      const sku =
        page.cards().attribute(card, 'data-entity-id') ??
        page.cards().attribute(card, 'data-test', /^card-(\d+)$/) ??
        page.cards().attribute(card, 'data-product-id');
      const addable = card.querySelector('a[href*="cart.php?action=add"], [data-button-type="add-cart"]') !== null;
      const controls = [...card.querySelectorAll('.card-figcaption-button:not(.quickview):not(label)')];
      // The card has only "choose options": its price is of the cheapest option, and only the shopper can choose one.
      const link = card.querySelector('.card-title a, .card-figure__link')?.getAttribute('href') ?? '';
      const isChoice = !addable && controls.some((control) => isOptions(control, link, page));
      if (sku === null || isChoice) return null;
      return {
        sku,
        ...page.cards().priced(card, '.price--withTax, .price--withoutTax', currency),
        brand:
          page.cards().attribute(card, 'data-product-brand') ??
          (page.text(card.querySelector('[data-test-info-type="brandName"]')) || null),
        department:
          page
            .cards()
            .attribute(card, 'data-product-category', /([^,]+?)\s*$/)
            ?.trim() ?? null,
        ...(addable ? { availability: 'in-stock' as const } : {}),
      };
    });
  },

  readCart: async (page) => readCart(await currentCart(page), page),

  addToCart: (asked, page) =>
    page.outcome.asMuchAsLeft(asked, async (line) => {
      const body = page.request.jsonBody({ lineItems: [{ productId: Number(line.sku), quantity: line.quantity }] });
      const answer = await sendTo(page, await cartPath(page, '/items'), { method: 'POST', ...body });
      // The cart was closed meanwhile, for example by an order, so a new one is created.
      const final = answer.status === 404 ? await sendTo(page, carts, { method: 'POST', ...body }) : answer;
      if (final.status >= 400) return page.outcome.refused(line, reasonIn(final, page));
      return outcomeAfter(line, page.data.json(final.text), page);
    }),

  async removeFromCart(line, page) {
    const rest = line.held - line.quantity;
    const answer = await sendTo(
      page,
      await cartPath(page, `/items/${encodeURIComponent(line.lineId)}`),
      rest > 0
        ? { method: 'PUT', ...page.request.jsonBody({ lineItem: { productId: Number(line.sku), quantity: rest } }) }
        : { method: 'DELETE' },
    );
    // 404: the line is already gone, which is the wanted result.
    if (answer.status >= 400 && answer.status !== 404)
      throw page.error.stillThere('bigcommerce: items', reasonIn(answer, page));
  },

  async refreshCartUi(page) {
    page.cart.showCount('.cart-quantity', readCart(await currentCart(page), page));
  },
});

const carts = '/api/storefront/carts';
const ids = perPage((): { cart: string | null } => ({ cart: null }));

/** The shopper's only cart; null before the first product is added. */
async function currentCart(page: AdapterPage): Promise<Loose | null> {
  const told = await page.request.json(`${carts}?include=lineItems.physicalItems.options`);
  if (!Array.isArray(told)) throw page.error.unreadable('bigcommerce: carts');
  const cart: unknown = told[0];
  ids(page).cart = textAt(isRecord(cart) ? cart : null, 'id');
  return isRecord(cart) ? cart : null;
}

async function cartPath(page: AdapterPage, rest: string): Promise<string> {
  const id = ids(page).cart ?? textAt(await currentCart(page), 'id');
  return id === null ? carts : `${carts}/${encodeURIComponent(id)}${rest}`;
}

function sendTo(page: AdapterPage, path: string, request: Ask): Promise<Answer> {
  return page.request.send(path, {
    ...request,
    headers: { accept: 'application/json', ...request.headers },
    accept: page.request.refusals,
  });
}

function outcomeAfter(line: CartAdd, told: unknown, page: AdapterPage) {
  const cart = isRecord(told) ? told : null;
  ids(page).cart = textAt(cart, 'id') ?? ids(page).cart;
  return page.outcome.after(line, page.cart.held(readCart(cart, page), line.sku));
}

function reasonIn(answer: Answer, page: AdapterPage): string | null {
  const told = page.data.json(answer.text);
  return textAt(isRecord(told) ? told : null, 'detail', 'title', 'message');
}

/** Whether a control opens the product's page instead of adding, and the product is not sold out. */
function isOptions(control: Element, productLink: string, page: AdapterPage): boolean {
  return control.getAttribute('href') === productLink && !/sold|stock|unavailable/i.test(page.text(control));
}

function readCart(cart: Loose | null, page: AdapterPage): Cart {
  const currency = textAt(recordAt(cart, 'currency'), 'code') ?? page.price.currency();
  const items = ['physicalItems', 'digitalItems', 'customItems'].flatMap((kind) => recordsAt(cart, 'lineItems', kind));
  const lines = page.cart.lines(items, (item) => ({
    lineId: textAt(item, 'id'),
    sku: textAt(item, 'productId', 'sku', 'id'),
    title: [textAt(item, 'name'), ...recordsAt(item, 'options').map((option) => textAt(option, 'value'))]
      .filter((part) => part !== null)
      .join(' – '),
    quantity: numberAt(item, 'quantity'),
    price: currency === null ? null : majorAt(item, currency, 'salePrice', 'listPrice'),
    url: page.url(textAt(item, 'url')),
  }));
  return {
    lines,
    total: currency === null || lines.length === 0 ? null : majorAt(cart, currency, 'cartAmount', 'baseAmount'),
    currency,
    url: page.url('/cart.php'),
  };
}
