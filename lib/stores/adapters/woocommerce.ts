import type { Cart } from '../../core/cart';
import { fromMajor } from '../../core/money';
import type { Money } from '../../core/money';
import type { Offer } from '../../core/offer';
import { completeOffer } from '../complete-offer';
import { isRecord, numberAt, recordAt, recordsAt, textAt, valueAt } from '../loose-json';
import type { Loose } from '../loose-json';
import { absoluteUrl, perPage } from '../page';
import type { StorePage } from '../page';
import { announce } from '../platforms/announce';
import { heldIn, linesOf } from '../platforms/cart-lines';
import { openShop } from '../platforms/describe-shop';
import { outcomeOf, refused, stillThere, turnedAway, unreadable } from '../platforms/outcomes';
import { allowedOf, limitText } from '../platforms/quantity-limits';
import type { Limits } from '../platforms/quantity-limits';
import { inScripts, knownBy } from '../platforms/signs';
import { plainText } from '../plain-text';
import { ask, jsonBody, jsonOf } from '../request';
import type { Answer, Ask } from '../request';
import { jsonIn } from '../scripts';
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
  provenOn: '2026-11',
  cartWrites: 'adds',

  detect: knownBy({
    elements: [
      'body[class*="woocommerce"]',
      'meta[name="generator"][content^="WooCommerce"]',
      'script[id^="wc-"], link[id^="woocommerce-"], [src*="/plugins/woocommerce/"], [href*="/plugins/woocommerce/"]',
      '.add_to_cart_button[data-product_id], form.cart [name="add-to-cart"], .wc-block-grid, .wc-block-mini-cart',
      // Any WordPress site has this; with one of the others it is a shop.
      'link[rel="https://api.w.org/"]',
    ],
    scripts: [/\b(?:wc_add_to_cart_params|wcSettings|wcBlocksMiddlewareConfig)\b/],
  }),
  describe: openShop,

  async search(query, page) {
    if (!(await hasStoreApi(page))) return page.anyStore().search(query, page);
    const products = await list(page, new URLSearchParams({ search: query, per_page: '20' }));
    const offers: Offer[] = [];
    let opened = 0;
    for (const product of products) {
      const type = textAt(product, 'type');
      // Sold elsewhere, or a set of several that are found on their own.
      if (type === 'external' || type === 'grouped') continue;
      if (type !== 'variable') offers.push(...readProduct(product, page));
      else if (opened < variableLimit) {
        opened += 1;
        offers.push(...(await variationsOf(product, page)));
      }
    }
    return offers;
  },

  async readCart(page) {
    if (!(await hasStoreApi(page))) return page.anyStore().readCart(page);
    return readCart(await call(page, 'cart'), page);
  },

  async addToCart(line, page) {
    if (!(await hasStoreApi(page))) return page.anyStore().addToCart(line, page);
    // Asked for a number it does not sell, the shop would round, up as well as down.
    const limits = session(page).limits.get(line.sku) ?? noLimits;
    const quantity = allowedOf(line.quantity, line.held, limits);
    if (quantity === 0) return refused(line, limitText(limits));
    const answer = await write(page, 'cart/add-item', { id: Number(line.sku), quantity });
    if (answer.status >= 400) return refused(line, reasonIn(answer));
    const held = heldIn(readCart(jsonOf(answer), page), line.sku);
    return outcomeOf(line, held, quantity < line.quantity ? limitText(limits) : null);
  },

  async removeFromCart(line, page) {
    if (!(await hasStoreApi(page))) {
      await page.anyStore().removeFromCart(line, page);
      return;
    }
    const rest = line.held - line.quantity;
    const answer =
      rest > 0
        ? await write(page, 'cart/update-item', { key: line.lineId, quantity: rest })
        : await write(page, 'cart/remove-item', { key: line.lineId });
    // 409: the line is gone already, which is what was wanted.
    if (answer.status >= 400 && answer.status !== 409) {
      throw stillThere(`woocommerce: ${answer.status}`, reasonIn(answer));
    }
  },

  refreshCartUi({ document }) {
    // The classic mini cart and the one of blocks each listen for their own.
    announce(document, document.body, 'wc_fragment_refresh');
    announce(document, document.body, 'wc-blocks_added_to_cart');
    return Promise.resolve();
  },
});

const noLimits: Limits = { minimum: 1, maximum: Number.POSITIVE_INFINITY, step: 1 };

/** Where the Store API may be: where the page says (sites in subfolders, in several languages), else at the two usual places. */
function apiRoots({ document, location }: StorePage): string[] {
  const link = document.querySelector('link[rel="https://api.w.org/"]')?.getAttribute('href');
  const told = absoluteUrl(link, location.href);
  const plain = (path: string): string => `${path}?rest_route=/wc/store/v1/`;
  if (told?.origin !== new URL(location.href).origin) return ['/wp-json/wc/store/v1/', plain('/')];
  return [told.searchParams.has('rest_route') ? plain(told.pathname) : `${told.pathname}wc/store/v1/`];
}

function addressOf(page: StorePage, path: string, query?: URLSearchParams): string {
  const base = `${session(page).root}${path}`;
  return query === undefined ? base : `${base}${base.includes('?') ? '&' : '?'}${query.toString()}`;
}

/** Whether the shop has the Store API at all; found out once, by reading the cart. */
const hasStoreApi = perPage(async (page): Promise<boolean> => {
  for (const root of apiRoots(page)) {
    session(page).root = root;
    const answer = await ask(page, addressOf(page, 'cart'), { accept: [401, 403, 404] });
    keepNonce(page, answer);
    if (answer.status === 200 && answer.text.trimStart().startsWith('{')) return true;
  }
  return false;
});

const session = perPage(({ document }) => ({
  root: '',
  nonce: inScripts(document, /"?storeApiNonce"?\s*:\s*"(\w+)"/) ?? '',
  /** What each product may be bought in, as searches and the cart told. */
  limits: new Map<string, Limits>(),
}));

function keepLimits(page: StorePage, sku: string, told: Loose | null): Limits {
  const maximum = numberAt(told, 'maximum') ?? 0;
  const limits = {
    minimum: Math.max(1, numberAt(told, 'minimum') ?? 1),
    // 9999 is what the shop says when it does not count.
    maximum: maximum > 0 && maximum < 9999 ? maximum : Number.POSITIVE_INFINITY,
    step: Math.max(1, numberAt(told, 'multiple_of') ?? 1),
  };
  session(page).limits.set(sku, limits);
  return limits;
}

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
  const { nonce } = session(page);
  const first = await send();
  if (!/woocommerce_rest_(?:missing|invalid)_nonce/.test(first.text)) return checked(first);
  // Most shops send the new one along with the refusal.
  if (session(page).nonce === nonce) await call(page, 'cart');
  return checked(await send());
}

/** A refusal that is not about the product stops us: a wall before the shop, or its rate limit, which comes as HTTP 400. */
function checked(answer: Answer): Answer {
  const told = jsonIn(answer.text);
  const code = textAt(isRecord(told) ? told : null, 'code');
  const isAboutProduct =
    code !== null && !/nonce|rate_limit/.test(code) && answer.status !== 401 && answer.status !== 403;
  if (answer.status < 400 || isAboutProduct) return answer;
  throw turnedAway(`woocommerce: ${answer.status} ${code ?? ''}`);
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
  const offers = found.flatMap((variation) => readProduct(variation, page, product));
  variations(page).set(id, offers);
  return offers;
}

function readProduct(product: Loose, page: StorePage, parent: Loose | null = null): Offer[] {
  const sku = textAt(product, 'id');
  const name = textAt(product, 'name') ?? textAt(parent, 'name');
  const price = moneyIn(recordAt(product, 'prices'), 'price');
  if (sku === null || name === null || price === null) return [];
  // "Size: 500 g" is the variation; its values are what a shopper would read as part of the name.
  const option = (textAt(product, 'variation') ?? '').replace(/[^:,/]+:\s*/g, '').trim();
  const low = numberAt(product, 'low_stock_remaining');
  const { maximum } = keepLimits(page, sku, recordAt(product, 'add_to_cart'));
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
      maxQuantity: low !== null && low > 0 ? Math.floor(low) : Number.isFinite(maximum) ? maximum : null,
      image: textAt(recordsAt(product, 'images')[0] ?? recordsAt(told, 'images')[0] ?? null, 'src'),
      url: textAt(product, 'permalink'),
      department: textAt(recordsAt(told, 'categories')[0] ?? null, 'name'),
      labels: recordsAt(told, 'tags').flatMap((tag) => textAt(tag, 'name') ?? []),
      description: [textAt(told, 'description'), textAt(told, 'short_description')].join('\n'),
    }),
  ];
}

function readCart(body: unknown, page: StorePage): Cart {
  const totals = recordAt(body, 'totals');
  const currency = textAt(totals, 'currency_code');
  if (!isRecord(body) || !Array.isArray(body.items) || currency === null) {
    throw unreadable('woocommerce: cart');
  }
  const lines = linesOf(recordsAt(body, 'items'), (item) => {
    const sku = textAt(item, 'id');
    if (sku !== null) keepLimits(page, sku, recordAt(item, 'quantity_limits'));
    const values = recordsAt(item, 'variation').map((one) => textAt(one, 'value') ?? '');
    return {
      lineId: textAt(item, 'key'),
      sku,
      title: plainText([textAt(item, 'name') ?? '', values.join(', ')].filter((part) => part !== '').join(' – ')),
      quantity: numberAt(item, 'quantity'),
      price: moneyIn(recordAt(item, 'prices'), 'price'),
      url: textAt(item, 'permalink'),
    };
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
