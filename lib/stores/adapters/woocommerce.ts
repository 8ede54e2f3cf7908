import type { AddResult, Cart, CartLine } from '../../core/cart';
import { CoachError } from '../../core/errors';
import { fromMajor } from '../../core/money';
import type { Money } from '../../core/money';
import type { Offer } from '../../core/offer';
import { completeOffer } from '../complete-offer';
import { addToAnyCart, removeFromAnyCart } from '../generic/change-cart';
import { readCartOf } from '../generic/read-cart';
import { searchStore } from '../generic/search-store';
import { isRecord, numberAt, recordAt, recordsAt, textAt, valueAt } from '../loose-json';
import type { Loose } from '../loose-json';
import { absoluteUrl, perPage } from '../page';
import type { StorePage } from '../page';
import { plainText } from '../plain-text';
import { shopName } from '../read-shop';
import { ask, jsonBody, jsonOf } from '../request';
import type { Answer, Ask } from '../request';
import { inlineScripts } from '../scripts';
import { defineStore } from '../store-adapter';

/**
 * WooCommerce by its public Store API (developer.woocommerce.com/docs/apis/store-api): amounts are text in the minor unit the answer
 * names, writes carry a nonce that each answer renews. Shops without that API are used through their pages.
 */

/** Products with variations that are opened per search. */
const variableLimit = 6;

export default defineStore({
  id: 'woocommerce',
  name: 'WooCommerce',
  proof: 'documented',
  cartWrites: 'adds',

  detect({ document }) {
    const signs = [
      /\bwoocommerce(?:-page|-no-js|-js)?\b/.test(document.body.className),
      /^WooCommerce/.test(
        document.querySelector('meta[name="generator"][content^="WooCommerce"]')?.getAttribute('content') ?? '',
      ),
      document.querySelector(
        'script[id^="wc-"], link[id^="woocommerce-"], script[src*="/plugins/woocommerce/"], link[href*="/plugins/woocommerce/"]',
      ) !== null,
      inlineScripts(document).some((text) =>
        /\b(?:wc_add_to_cart_params|wcSettings|wcBlocksMiddlewareConfig)\b/.test(text),
      ),
    ].filter(Boolean).length;
    return signs >= 1 ? 0.6 + 0.1 * signs : null;
  },

  describe: (page) => Promise.resolve({ name: shopName(page.document, page.location.href), readiness: 'ready' }),

  async search(query, page) {
    if (!(await hasStoreApi(page))) return searchStore(query, page);
    const products = await list(page, new URLSearchParams({ search: query, per_page: '20' }));
    const offers: Offer[] = [];
    let opened = 0;
    for (const product of products) {
      if (textAt(product, 'type') !== 'variable') offers.push(...readProduct(product));
      else if (opened < variableLimit) {
        opened += 1;
        offers.push(...(await variationsOf(product, page)));
      }
    }
    return offers;
  },

  async readCart(page) {
    if (!(await hasStoreApi(page))) return readCartOf(page);
    return readCart(await call(page, 'cart'), page);
  },

  async addToCart(line, page): Promise<AddResult> {
    if (!(await hasStoreApi(page))) return addToAnyCart(line, page);
    const answer = await write(page, 'cart/add-item', { id: Number(line.sku), quantity: line.quantity });
    if (answer.status < 400) return { sku: line.sku, isAccepted: true, added: line.quantity, reason: null };
    return { sku: line.sku, isAccepted: false, added: null, reason: reasonIn(answer) };
  },

  async removeFromCart(line, page) {
    if (!(await hasStoreApi(page))) {
      await removeFromAnyCart(line, page);
      return;
    }
    const rest = line.held - line.quantity;
    const answer =
      rest > 0
        ? await write(page, 'cart/update-item', { key: line.lineId, quantity: rest })
        : await write(page, 'cart/remove-item', { key: line.lineId });
    // 409: the line is gone already, which is what was wanted.
    if (answer.status >= 400 && answer.status !== 409) {
      throw new CoachError('store/not-added', reasonIn(answer), { detail: `woocommerce: ${answer.status}` });
    }
  },

  refreshCartUi({ document }) {
    // jQuery listens with native listeners, so these reach the shop's own code: classic mini cart and blocks.
    document.body.dispatchEvent(new Event('wc_fragment_refresh', { bubbles: true }));
    document.body.dispatchEvent(new CustomEvent('wc-blocks_added_to_cart', { bubbles: true }));
    return Promise.resolve();
  },
});

/** Where the Store API is: sites in subfolders or without pretty addresses say so in the page. */
const apiRoot = perPage(({ document, location }): string => {
  const told = absoluteUrl(
    document.querySelector('link[rel="https://api.w.org/"]')?.getAttribute('href'),
    location.href,
  );
  const root = told?.origin === new URL(location.href).origin ? told : new URL('/wp-json/', location.href);
  return root.searchParams.has('rest_route')
    ? `${root.pathname}?rest_route=/wc/store/v1/`
    : `${root.pathname}wc/store/v1/`;
});

function addressOf(page: StorePage, path: string, query?: URLSearchParams): string {
  const base = `${apiRoot(page)}${path}`;
  return query === undefined ? base : `${base}${base.includes('?') ? '&' : '?'}${query.toString()}`;
}

/** Whether the shop has the Store API at all; found out once, by reading the cart. */
const hasStoreApi = perPage(async (page): Promise<boolean> => {
  const answer = await ask(page, addressOf(page, 'cart'), { accept: [401, 403, 404] });
  keepNonce(page, answer);
  return answer.status === 200 && answer.text.trimStart().startsWith('{');
});

const session = perPage(({ document }): { nonce: string } => ({
  nonce: /"?storeApiNonce"?\s*:\s*"(\w+)"/.exec(inlineScripts(document).join('\n'))?.[1] ?? '',
}));

function keepNonce(page: StorePage, answer: Answer): void {
  session(page).nonce = answer.header('nonce') ?? answer.header('x-wc-store-api-nonce') ?? session(page).nonce;
}

async function call(page: StorePage, path: string, query?: URLSearchParams): Promise<unknown> {
  const answer = await ask(page, addressOf(page, path, query), { headers: { accept: 'application/json' } });
  keepNonce(page, answer);
  return jsonOf(answer);
}

async function list(page: StorePage, query: URLSearchParams): Promise<Loose[]> {
  const body = await call(page, 'products', query);
  return Array.isArray(body) ? body.filter(isRecord) : [];
}

/** Writes with the nonce; one that has aged is renewed and the same write, which was refused whole, is sent once more. */
async function write(page: StorePage, path: string, body: unknown): Promise<Answer> {
  const json = jsonBody(body);
  const send = async (): Promise<Answer> => {
    const { nonce } = session(page);
    const request: Ask = {
      method: 'POST',
      ...json,
      headers: { ...json.headers, Nonce: nonce, 'X-WC-Store-API-Nonce': nonce },
    };
    const answer = await ask(page, addressOf(page, path), { ...request, accept: [400, 401, 403, 404, 409] });
    keepNonce(page, answer);
    return answer;
  };
  const first = await send();
  if (!/woocommerce_rest_(?:missing|invalid)_nonce/.test(first.text)) return checked(first);
  await call(page, 'cart');
  return checked(await send());
}

/** A refusal that is not about the product is a store error like any other. */
function checked(answer: Answer): Answer {
  const isAboutProduct =
    answer.status < 400 || /"code"\s*:\s*"woocommerce_rest_(?!(?:missing|invalid)_nonce)/.test(answer.text);
  if (isAboutProduct) return answer;
  throw new CoachError(
    'store/rate-limited',
    'The store did not let us change the cart. Add the items by hand, or try again later.',
    {
      detail: `woocommerce: ${answer.status}`,
    },
  );
}

function reasonIn(answer: Answer): string {
  const body = jsonOf(answer);
  const reason = textAt(isRecord(body) ? body : null, 'message') ?? 'The store refused it.';
  return plainText(reason);
}

const variations = perPage(() => new Map<string, Offer[]>());

async function variationsOf(product: Loose, page: StorePage): Promise<Offer[]> {
  const id = textAt(product, 'id');
  if (id === null) return [];
  const known = variations(page).get(id);
  if (known !== undefined) return known;
  const found = await list(page, new URLSearchParams({ type: 'variation', parent: id, per_page: '20' }));
  const offers = found.flatMap((variation) => readProduct(variation, product));
  variations(page).set(id, offers);
  return offers;
}

function readProduct(product: Loose, parent: Loose | null = null): Offer[] {
  const sku = textAt(product, 'id');
  const name = textAt(product, 'name') ?? textAt(parent, 'name');
  const price = moneyIn(recordAt(product, 'prices'), 'price');
  if (sku === null || name === null || price === null) return [];
  // "Size: 500 g" is the variation; its values are what a shopper would read as part of the name.
  const option = (textAt(product, 'variation') ?? '').replace(/[^:,/]+:\s*/g, '').trim();
  const low = numberAt(product, 'low_stock_remaining');
  const max = numberAt(recordAt(product, 'add_to_cart'), 'maximum');
  const isSold = valueAt(product, 'is_purchasable') === false || valueAt(product, 'is_in_stock') === false;
  const told = parent ?? product;
  return [
    completeOffer({
      sku,
      title: plainText(option === '' || name.includes(option) ? name : `${name} – ${option}`),
      brand: textAt(recordsAt(told, 'brands')[0] ?? null, 'name'),
      price,
      size: option === '' ? null : option,
      availability: isSold
        ? 'out-of-stock'
        : low !== null
          ? 'limited'
          : valueAt(product, 'is_in_stock') === true
            ? 'in-stock'
            : 'unknown',
      maxQuantity: low ?? (max !== null && max > 0 && max < 9999 ? max : null),
      image: textAt(recordsAt(product, 'images')[0] ?? recordsAt(told, 'images')[0] ?? null, 'src'),
      url: textAt(product, 'permalink'),
      department: textAt(recordsAt(told, 'categories')[0] ?? null, 'name'),
      labels: recordsAt(told, 'tags').flatMap((tag) => textAt(tag, 'name') ?? []),
    }),
  ];
}

function readCart(body: unknown, page: StorePage): Cart {
  const totals = recordAt(body, 'totals');
  const currency = textAt(totals, 'currency_code');
  if (!isRecord(body) || !Array.isArray(body.items) || currency === null) {
    throw new CoachError('store/element-missing', 'The store’s cart could not be read.', {
      detail: 'woocommerce: cart',
    });
  }
  const lines = recordsAt(body, 'items').flatMap((item): CartLine[] => {
    const lineId = textAt(item, 'key');
    const sku = textAt(item, 'id');
    const quantity = numberAt(item, 'quantity');
    if (lineId === null || sku === null || quantity === null) return [];
    return [
      {
        lineId,
        sku,
        title: plainText(textAt(item, 'name') ?? sku),
        quantity,
        price: moneyIn(recordAt(item, 'prices'), 'price'),
        url: textAt(item, 'permalink'),
      },
    ];
  });
  const link = page.document
    .querySelector('a[href*="/cart"], .widget_shopping_cart a, a.cart-contents')
    ?.getAttribute('href');
  return {
    lines,
    total: moneyIn(totals, 'total_price'),
    currency,
    url: absoluteUrl(link ?? '/cart/', page.location.href)?.href ?? null,
  };
}

/** Amounts are text in the shop's own minor unit, which need not be the currency's: a shop may sell in whole dollars. */
function moneyIn(prices: Loose | null, key: string): Money | null {
  const amount = numberAt(prices, key);
  const currency = textAt(prices, 'currency_code');
  const unit = numberAt(prices, 'currency_minor_unit') ?? 2;
  return amount === null || currency === null ? null : fromMajor(amount / 10 ** unit, currency);
}
