import { rootOf, productOf, currencyOf, readProduct } from '../platforms/shopify/shopify-products';
import type { Cart } from '../../core/cart/cart';
import { isRecord, minorAt, numberAt, recordsAt, textAt } from '../reading/json-fields';
import type { AdapterPage } from '../adapter-page';
import { defineStore } from '../store-adapter';

/**
 * Shopify storefronts, by their public Ajax API (shopify.dev/docs/api/ajax): predictive search, product and cart as JSON. Headless
 * storefronts have no Ajax API and are left to the generic adapter.
 */

/** The number of products of one search that are opened for their variants; the search answer has no variants. */
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

  // Any visitor has a cart; nothing has to be chosen and no account is needed before it is filled.
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
    const offers: ReturnType<typeof readProduct> = [];
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

  async addToCart(line, page) {
    const answer = await page.request.send(`${rootOf(page)}cart/add.js`, {
      method: 'POST',
      ...page.request.jsonBody({ items: [{ id: idOf(line.sku), quantity: line.quantity }] }),
      accept: [404, 422],
    });
    const body = page.request.jsonOf(answer);
    // Some failures come with HTTP 200 and a `status` in the body. Shopify's own themes check that field too.
    const refused = answer.status !== 200 || numberAt(isRecord(body) ? body : null, 'status') !== null;
    if (!refused) return { sku: line.sku, isAccepted: true, added: line.quantity, reason: null };
    const reason = textAt(isRecord(body) ? body : null, 'description', 'message') ?? 'The store refused it.';
    // "Only 3 items were added to your cart": formally a refusal, but three were added.
    const added = /\bonly (\d+)\b/i.exec(reason)?.[1];
    return added === undefined
      ? { sku: line.sku, isAccepted: false, added: null, reason }
      : { sku: line.sku, isAccepted: true, added: Number(added), reason };
  },

  // The older permalink (shopify.dev/docs/apps/build/checkout/create-cart-permalinks); shops on UCP 2026-08-25 have /buy before it. With
  // `storefront` the link opens the cart, without it the checkout.
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
    throw page.error.stillThere(
      `POST cart/change.js → ${answer.status}`,
      textAt(isRecord(body) ? body : null, 'description', 'message'),
    );
  },
});

function readCart(body: unknown, page: AdapterPage): Cart {
  const cart = isRecord(body) ? body : null;
  const currency = textAt(cart, 'currency');
  if (cart === null || currency === null || !Array.isArray(cart.items)) {
    throw page.error.unreadable('cart.js: items');
  }
  const lines = page.cart.lines(recordsAt(cart, 'items'), (item) => ({
    lineId: textAt(item, 'key'),
    sku: textAt(item, 'variant_id', 'id'),
    title: textAt(item, 'title', 'product_title'),
    quantity: numberAt(item, 'quantity'),
    price: minorAt(item, currency, 'final_price', 'price'),
    url: page.url(textAt(item, 'url')),
  }));
  return {
    lines,
    total: minorAt(cart, currency, 'total_price'),
    currency,
    url: page.url(`${rootOf(page)}cart`),
  };
}

/** A sku as the request needs it: variant ids are numbers there. */
function idOf(sku: string): number | string {
  return /^\d{1,15}$/.test(sku) ? Number(sku) : sku;
}
