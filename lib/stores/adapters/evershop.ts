import type { AddResult, Cart, CartAdd } from '../../core/cart/cart';
import { CoachError } from '../../core/errors';
import type { Offer } from '../../core/offer/offer';
import { isRecord, majorAt, numberAt, recordAt, recordsAt, textAt, textsAt, valueAt } from '../reading/json-fields';
import type { Loose } from '../reading/json-fields';
import type { AdapterPage } from '../adapter-page';
import { defineStore, perPage } from '../store-adapter';

/** EverShop storefronts (2.x) by the GraphQL and cart API their own pages use; read from the engine's source and tried on it. */

/** Offers of one search. The engine orders by newest, not by fit, so the list is long. */
const offerLimit = 40;

export default defineStore({
  id: 'evershop',
  name: 'EverShop',
  proof: 'engine',
  provenOn: '2026-11',
  cartWrites: 'adds',

  detect({ document, data }) {
    const isEvershop =
      document.querySelector('[data-evershop-editable-area], script[src*="/assets/frontStore/"]') !== null ||
      data.scripts().some((text) => /\beContext\s*=\s*\{"graphqlResponse"/.test(text));
    return isEvershop ? 0.95 : null;
  },

  describe: (page) => Promise.resolve({ name: nameOf(page), readiness: 'ready' }),

  async search(query, page) {
    const data = await graphql(page, searchQuery, {
      filters: [
        { key: 'keyword', operation: 'eq', value: eitherNumber(query) },
        { key: 'limit', operation: 'eq', value: String(offerLimit) },
      ],
    });
    // Its cart will be compared with these prices: how they are meant is asked here, once, rather than while the cart is filled.
    await showsTax(page).catch(() => undefined);
    return recordsAt(data, 'products', 'items').flatMap((product) => readProduct(product, page));
  },

  async readCart(page) {
    const data = await graphql(page, cartQuery, {});
    return readCart(recordAt(data, 'myCart'), await showsTax(page), page);
  },

  // Asked for more than there is, the engine refuses all of it.
  addToCart: (asked, page) => page.outcome.asMuchAsLeft(asked, (line) => addOnce(line, page)),

  async removeFromCart(line, page) {
    const answer = await page.request.send(`/api/cart/mine/items/${encodeURIComponent(line.lineId)}`, {
      method: 'PATCH',
      ...page.request.jsonBody({ action: 'decrease', qty: String(line.quantity) }),
      accept: [400, 500],
    });
    const refusal = refusalIn(answer.text, page);
    if (answer.status === 200 && refusal === null) return;
    throw new CoachError('store/not-added', refusal ?? 'The store did not take it out.', {
      detail: `evershop: PATCH cart item → ${answer.status}`,
    });
  },
});

async function addOnce(line: CartAdd, page: AdapterPage): Promise<AddResult> {
  const answer = await page.request.send('/api/cart/mine/items', {
    method: 'POST',
    ...page.request.jsonBody({ sku: line.sku, qty: String(line.quantity) }),
    accept: [400, 500],
  });
  const refusal = refusalIn(answer.text, page);
  if (answer.status === 200 && refusal === null) {
    return { sku: line.sku, isAccepted: true, added: line.quantity, reason: null };
  }
  // The engine says "out of stock" with HTTP 500; only a 500 without a word about the product is a broken store.
  if (refusal === null || (answer.status === 500 && !/stock|quantity|not found|available/i.test(refusal))) {
    throw new CoachError('store/server-error', 'The store has a problem of its own right now. Try again later.', {
      detail: `evershop: ${answer.status} ${refusal ?? ''}`.trim(),
    });
  }
  return { sku: line.sku, isAccepted: false, added: null, reason: refusal };
}

const searchQuery = `query Search($filters: [FilterInput]) {
  products(filters: $filters) {
    items {
      sku name url
      price { regular { value currency } special { value currency } }
      inventory { isInStock }
      image { url }
      category { name }
      attributes: attributeIndex { attributeName optionText }
    }
  }
}`;

const cartQuery = `query Cart {
  myCart {
    currency
    grandTotal { value }
    items { uuid productSku productName productUrl qty errors finalPrice { value } finalPriceInclTax { value } }
  }
}`;

/** Whether the catalogue's prices include tax, so that the cart's can be compared with them. Older engines do not tell; then they do not. */
const showsTax = perPage(async (page): Promise<boolean> => {
  const answer = await page.request.send('/api/graphql', {
    method: 'POST',
    ...page.request.jsonBody({ query: '{ setting { priceIncludingTax } }' }),
    accept: [400, 500],
  });
  return answer.status === 200 && valueAt(page.request.jsonOf(answer), 'data', 'setting', 'priceIncludingTax') === true;
});

/** Asks the storefront's GraphQL. It answers 200 or 500 with `error` when it cannot. */
async function graphql(page: AdapterPage, query: string, variables: Loose): Promise<Loose> {
  const body = await page.request.json('/api/graphql', {
    method: 'POST',
    ...page.request.jsonBody({ query, variables }),
  });
  const data = recordAt(body, 'data');
  if (data === null) {
    throw new CoachError('store/element-missing', 'The store answered in a way we do not understand.', {
      detail:
        `evershop: ${textAt(recordAt(body, 'error'), 'message') ?? textAt(recordsAt(body, 'errors')[0] ?? null, 'message') ?? 'no data'}`.slice(
          0,
          200,
        ),
    });
  }
  return data;
}

/**
 * The engine matches whole words as written: "onion" does not find "Onions". Its search takes `or` between alternatives
 * (PostgreSQL's websearch_to_tsquery), so both numbers of the last word are asked for.
 */
function eitherNumber(query: string): string {
  const words = query
    .trim()
    .toLowerCase()
    .replace(/["-]/g, ' ')
    .split(/\s+/)
    .filter((word) => word !== 'or');
  const last = words.at(-1) ?? '';
  const others = [
    last.replace(/ies$/, 'y'),
    last.replace(/([sxo]|ch|sh)es$/, '$1'),
    last.replace(/([^s])s$/, '$1'),
    last.replace(/y$/, 'ies'),
    last.replace(/([^s])$/, '$1s'),
  ];
  const forms = new Set([last, ...others.filter((other) => other.length > 2)]);
  return [...forms].map((form) => [...words.slice(0, -1), form].join(' ')).join(' or ');
}

function readProduct(product: Loose, page: AdapterPage): Offer[] {
  const sku = textAt(product, 'sku');
  const title = textAt(product, 'name');
  const prices = recordAt(product, 'price');
  const currency = textAt(recordAt(prices, 'regular'), 'currency');
  if (sku === null || title === null || currency === null) return [];
  const price =
    majorAt(recordAt(prices, 'special'), currency, 'value') ?? majorAt(recordAt(prices, 'regular'), currency, 'value');
  if (price === null) return [];
  const attributes = recordsAt(product, 'attributes');
  const attribute = (name: RegExp): string | null =>
    textAt(attributes.find((one) => name.test(textAt(one, 'attributeName') ?? '')) ?? null, 'optionText');
  const stock = valueAt(product, 'inventory', 'isInStock');
  return [
    page.offer({
      sku,
      title,
      price,
      brand: attribute(/^brand|manufacturer$/i),
      size: attribute(/^(?:size|weight|volume|pack)/i),
      availability: stock === true ? 'in-stock' : stock === false ? 'out-of-stock' : 'unknown',
      image: page.url(textAt(recordAt(product, 'image'), 'url')),
      url: page.url(textAt(product, 'url')),
      department: textAt(recordAt(product, 'category'), 'name'),
    }),
  ];
}

/** A shopper who never put anything in has no cart at all: that is an empty one. */
function readCart(cart: Loose | null, isTaxIncluded: boolean, page: AdapterPage): Cart {
  const url = page.url('/cart');
  const currency = textAt(cart, 'currency');
  if (cart === null || currency === null) return { lines: [], total: null, currency: null, url };
  const lines = page.cart.lines(recordsAt(cart, 'items'), (item) => {
    // The engine judges each line anew: "This item is out of stock", "We do not have enough stock".
    const [error = null] = textsAt(item, 'errors');
    return {
      lineId: textAt(item, 'uuid'),
      sku: textAt(item, 'productSku'),
      title: textAt(item, 'productName'),
      quantity: numberAt(item, 'qty'),
      price: majorAt(recordAt(item, isTaxIncluded ? 'finalPriceInclTax' : 'finalPrice'), currency, 'value'),
      url: page.url(textAt(item, 'productUrl')),
      buyable: error === null ? null : 0,
      complaint: error,
    };
  });
  return { lines, total: majorAt(recordAt(cart, 'grandTotal'), currency, 'value'), currency, url };
}

/** What the store says against it, in its own words; null when it says nothing. */
function refusalIn(text: string, page: AdapterPage): string | null {
  if (!text.trimStart().startsWith('{')) return null;
  const body = page.request.jsonOf({ status: 200, url: 'http://store/', text, header: () => null });
  return textAt(isRecord(body) ? recordAt(body, 'error') : null, 'message');
}

/** EverShop's pages name the shop in the home link of their header. */
const nameOf = perPage(({ document, shop }): string => {
  const told = /^(.*?)\s+[–-]\s+home$/i.exec(
    document.querySelector('a.logo-icon')?.getAttribute('aria-label') ?? '',
  )?.[1];
  return told ?? shop.name();
});
