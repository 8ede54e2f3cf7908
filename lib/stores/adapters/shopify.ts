import type { AddResult, Cart, CartLine } from '../../core/cart/cart';
import { CoachError } from '../../core/errors';
import type { Offer } from '../../core/offer/offer';
import { isRecord, minorAt, numberAt, recordAt, recordsAt, textAt, textsAt, valueAt } from '../reading/json-fields';
import type { Loose } from '../reading/json-fields';
import type { AdapterPage } from '../adapter-page';
import { defineStore, perPage } from '../store-adapter';

/**
 * Shopify storefronts by their public Ajax API (shopify.dev/docs/api/ajax): predictive search, product and cart JSON. Headless
 * storefronts have no Ajax API and are left to the generic adapter.
 */

/** Products of one search that are opened for their variants; the suggest answer leaves variants out. */
const productLimit = 10;

export default defineStore({
  id: 'shopify',
  name: 'Shopify storefront',
  proof: 'documented',
  provenOn: '2026-11',
  cartWrites: 'adds',

  detect({ document, data }) {
    const signs = [
      document.querySelector('script#shopify-features') !== null,
      document.querySelector('meta[name^="shopify-"]') !== null,
      document.querySelector('[src*="/cdn/shop/"], [href*="/cdn/shop/"], [src*="cdn.shopify.com"]') !== null,
      document.querySelector('form[action$="/cart/add"]') !== null,
      data.scripts().some((text) => /\bShopify\.(?:shop|theme|routes|currency)\b/.test(text)),
    ].filter(Boolean).length;
    return signs >= 2 ? 0.9 : null;
  },

  // Any visitor has a cart; there is nothing to choose or sign in to before filling it.
  describe: (page) => Promise.resolve({ name: page.shop.name(), readiness: 'ready' }),

  async search(query, page) {
    const root = rootOf(page);
    const parameters = new URLSearchParams({
      q: query,
      'resources[type]': 'product',
      'resources[limit]': String(productLimit),
      'resources[options][unavailable_products]': 'last',
      'resources[options][fields]': 'title,product_type,variants.title,vendor,tag',
    });
    const answer = await page.request.json(`${root}search/suggest.json?${parameters.toString()}`);
    const currency = await currencyOf(page);
    const offers: Offer[] = [];
    for (const suggested of recordsAt(answer, 'resources', 'results', 'products')) {
      const handle = textAt(suggested, 'handle');
      if (handle === null) continue;
      const product = await productOf(page, handle);
      if (product !== null) offers.push(...readProduct(product, currency, page));
    }
    return offers;
  },

  async readCart(page) {
    return readCart(await page.request.json(`${rootOf(page)}cart.js`), page);
  },

  async addToCart(line, page): Promise<AddResult> {
    const answer = await page.request.send(`${rootOf(page)}cart/add.js`, {
      method: 'POST',
      ...page.request.jsonBody({ items: [{ id: idOf(line.sku), quantity: line.quantity }] }),
      accept: [404, 422],
    });
    const body = page.request.jsonOf(answer);
    // Some answers come with HTTP 200 and the failure in `status`; Shopify's own themes read that field too.
    const refused = answer.status !== 200 || numberAt(isRecord(body) ? body : null, 'status') !== null;
    if (!refused) return { sku: line.sku, isAccepted: true, added: line.quantity, reason: null };
    const reason = textAt(isRecord(body) ? body : null, 'description', 'message') ?? 'The store refused it.';
    // "Only 3 items were added to your cart": a refusal in form, yet three were added.
    const added = /\bonly (\d+)\b/i.exec(reason)?.[1];
    return added === undefined
      ? { sku: line.sku, isAccepted: false, added: null, reason }
      : { sku: line.sku, isAccepted: true, added: Number(added), reason };
  },

  // The older permalink (shopify.dev/docs/apps/build/checkout/create-cart-permalinks); shops on UCP 2026-08-25 have /buy before it.
  // `storefront` leads to the cart; without it the link opens the checkout.
  handOff(lines, page) {
    if (lines.length === 0 || !lines.every(({ sku }) => /^\d+$/.test(sku))) return null;
    const items = lines.map(({ sku, quantity }) => `${sku}:${quantity}`).join(',');
    return page.url(`/cart/${items}?storefront=true`);
  },

  async removeFromCart(line, page) {
    const answer = await page.request.send(`${rootOf(page)}cart/change.js`, {
      method: 'POST',
      ...page.request.jsonBody({ id: line.lineId, quantity: Math.max(0, line.held - line.quantity) }),
      accept: [404, 422],
    });
    if (answer.status === 200) return;
    const body = page.request.jsonOf(answer);
    throw new CoachError(
      'store/not-added',
      textAt(isRecord(body) ? body : null, 'description', 'message') ?? 'The store did not take it out.',
      { detail: `POST cart/change.js → ${answer.status}` },
    );
  },
});

/** Where the shop's paths begin: "/" or "/en-gb/". The theme tells it in an inline script, so no page global has to be read. */
const rootOf = perPage((page): string => {
  for (const text of page.data.scripts()) {
    const root = /Shopify\.routes\.root\s*=\s*("(?:[^"\\]|\\.)*")/.exec(text)?.[1];
    const path: unknown = root === undefined ? null : JSON.parse(root);
    if (typeof path === 'string' && /^\/(?:[\w-]+\/)*$/.test(path)) return path;
  }
  const action = page.document.querySelector('form[action$="/cart/add"]')?.getAttribute('action');
  const path = new URL(page.url(action) ?? '/cart/add', page.location.href).pathname;
  return path.slice(0, -'cart/add'.length);
});

/** The currency prices are shown in. The suggest and product answers leave it out; the page or the cart tells it. */
const currencyOf = perPage(async (page): Promise<string> => {
  for (const text of page.data.scripts()) {
    const active = /Shopify\.currency\s*=\s*\{[^}]*"active"\s*:\s*"([A-Z]{3})"/.exec(text)?.[1];
    if (active !== undefined) return active;
  }
  const cart = await page.request.json(`${rootOf(page)}cart.js`);
  const currency = textAt(isRecord(cart) ? cart : null, 'currency');
  if (currency === null) {
    throw new CoachError('store/element-missing', 'The store did not say which currency it sells in.', {
      detail: 'cart.js: currency',
    });
  }
  return currency;
});

const products = perPage(() => new Map<string, Loose | null>());

/** A product with its variants, asked once per page. Null when it is gone. */
async function productOf(page: AdapterPage, handle: string): Promise<Loose | null> {
  const known = products(page).get(handle);
  if (known !== undefined) return known;
  const answer = await page.request.send(`${rootOf(page)}products/${encodeURIComponent(handle)}.js`, { accept: [404] });
  const body = answer.status === 404 ? null : page.request.jsonOf(answer);
  const product = isRecord(body) ? body : null;
  products(page).set(handle, product);
  return product;
}

/** Each variant is an offer of its own: it is the variant that goes into the cart. */
function readProduct(product: Loose, currency: string, page: AdapterPage): Offer[] {
  const title = textAt(product, 'title');
  const handle = textAt(product, 'handle');
  if (title === null) return [];
  return recordsAt(product, 'variants').flatMap((variant): Offer[] => {
    const sku = textAt(variant, 'id');
    const price = minorAt(variant, currency, 'price');
    if (sku === null || price === null) return [];
    const option = textAt(variant, 'public_title', 'title');
    const hasOption = option !== null && !/^default title$/i.test(option);
    const max = numberAt(recordAt(variant, 'quantity_rule'), 'max');
    const image = textAt(recordAt(variant, 'featured_image'), 'src') ?? textAt(product, 'featured_image');
    return [
      page.offer({
        sku,
        title: hasOption ? `${title} – ${option}` : title,
        brand: textAt(product, 'vendor'),
        price,
        size: hasOption ? option : null,
        grams: numberAt(variant, 'weight'),
        unitPrice: unitPriceIn(variant, currency, page),
        availability:
          valueAt(variant, 'available') === true
            ? 'in-stock'
            : valueAt(variant, 'available') === false
              ? 'out-of-stock'
              : 'unknown',
        maxQuantity: max !== null && max > 0 ? max : null,
        image: page.url(image),
        url: handle === null ? null : page.url(`${rootOf(page)}products/${encodeURIComponent(handle)}?variant=${sku}`),
        gtin: gtinIn(textAt(variant, 'barcode')),
        department: textAt(product, 'type'),
        labels: textsAt(product, 'tags'),
        description: textAt(product, 'description'),
      }),
    ];
  });
}

/** The unit price where the merchant set one. */
function unitPriceIn(variant: Loose, currency: string, page: AdapterPage): Offer['unitPrice'] {
  const price = minorAt(variant, currency, 'unit_price');
  const measure = recordAt(variant, 'unit_price_measurement');
  const unit = textAt(measure, 'reference_unit');
  return price === null || unit === null
    ? null
    : page.price.perUnit(price, numberAt(measure, 'reference_value') ?? 1, unit);
}

function readCart(body: unknown, page: AdapterPage): Cart {
  const cart = isRecord(body) ? body : null;
  const currency = textAt(cart, 'currency');
  if (cart === null || currency === null || !Array.isArray(cart.items)) {
    throw new CoachError('store/element-missing', 'The store’s cart could not be read.', { detail: 'cart.js: items' });
  }
  const lines = recordsAt(cart, 'items').flatMap((item): CartLine[] => {
    const lineId = textAt(item, 'key');
    const sku = textAt(item, 'variant_id', 'id');
    const quantity = numberAt(item, 'quantity');
    if (lineId === null || sku === null || quantity === null) return [];
    return [
      {
        lineId,
        sku,
        title: textAt(item, 'title', 'product_title') ?? sku,
        quantity,
        price: minorAt(item, currency, 'final_price', 'price'),
        url: page.url(textAt(item, 'url')),
      },
    ];
  });
  return {
    lines,
    total: minorAt(cart, currency, 'total_price'),
    currency,
    url: page.url(`${rootOf(page)}cart`),
  };
}

/** Variant ids are numbers on the wire; ours are text. */
function idOf(sku: string): number | string {
  return /^\d{1,15}$/.test(sku) ? Number(sku) : sku;
}

function gtinIn(barcode: string | null): string | null {
  return barcode !== null && /^\d{8}$|^\d{12,14}$/.test(barcode) ? barcode : null;
}
