import type { Cart } from '../../core/cart/cart';
import type { Offer } from '../../core/offer/offer';
import { parseUnitPrice } from '../../core/offer/price-text';
import { completeOffer } from '../reading/complete-offer';
import { isRecord, minorAt, numberAt, recordAt, recordsAt, textAt, valueAt } from '../reading/json-fields';
import type { Loose } from '../reading/json-fields';
import { absoluteUrl, perPage } from '../page';
import type { StorePage } from '../page';
import { linesOf } from '../platforms/cart-lines';
import { nameOfShop } from '../platforms/describe-shop';
import { atHost } from '../platforms/grocer/at-host';
import { bySetting } from '../platforms/grocer/sets';
import { unreadable } from '../platforms/outcomes';
import { inScripts } from '../platforms/signs';
import { ask, askJson, askSheet, jsonBody } from '../request';
import { defineStore } from '../store-adapter';

/**
 * REWE (Germany) by the interface its own shop asks (public code of 2025 to 2026-08). What goes into the basket is a listing: a product
 * of the chosen market. Without a market there are no listings, and so nothing to buy.
 */
const accept = 'application/vnd.com.rewe.digital.basket-v2+json';
const known = perPage((): { basket: string | null } => ({ basket: null }));

export default defineStore({
  id: 'rewe',
  name: 'REWE',
  proof: 'page',
  provenOn: '2026-08',
  detect: atHost({ hosts: ['rewe.de'], element: 'a[href*="/shop/"], [id^="plr-"]', script: /ReweBasket/ }),
  describe: (page) => Promise.resolve({ name: nameOfShop(page), readiness: 'unknown' }),

  async search(query, page) {
    const parameters = new URLSearchParams({ search: query, objectsPerPage: '40', page: '1' });
    const answer = await askJson(page, `${api(page)}/products?${parameters.toString()}`, {
      headers: { accept: 'application/vnd.rewe.productlist+json' },
    });
    return readRewe(answer, page.location.href);
  },
  ...bySetting('rewe', readBasket, setQuantity),
});

/** The shop moved below www.rewe.de; its older host has the same interface at its root. */
function api({ location }: StorePage): string {
  return new URL(location.href).hostname.startsWith('shop.') ? '/api' : '/shop/api';
}

/** Products of an answer, in the shape of the shop's pages or of its app; those without a listing are not sold at the market. */
function readRewe(answer: unknown, href: string): Offer[] {
  const embedded = recordsAt(answer, '_embedded', 'products');
  const plain = recordsAt(answer, 'products');
  const products = [...embedded, ...plain, ...recordsAt(answer, 'data', 'products', 'products')];
  if (products.length === 0 && !isRecord(answer)) throw unreadable('rewe: products');
  return products.flatMap((product) => readProduct(product, href) ?? []);
}

function readProduct(product: Loose, href: string): Offer | null {
  const article = recordsAt(product, '_embedded', 'articles')[0] ?? null;
  const listing = recordAt(product, 'listing') ?? recordAt(article, '_embedded', 'listing');
  const pricing = recordAt(listing, 'pricing') ?? listing;
  const [sku, title] = [textAt(listing, 'listingId', 'id'), textAt(product, 'title', 'productName')];
  const price = minorAt(pricing, 'EUR', 'currentRetailPrice');
  if (sku === null || title === null || price === null) return null;
  // "400g (1 kg = 4,48 €)"
  const grammage = textAt(pricing, 'grammage') ?? '';
  const most = numberAt(product, 'orderLimit');
  const image = recordsAt(product, 'media', 'images')[0] ?? null;
  const link = textAt(recordAt(product, '_links', 'detail'), 'href');
  const id = textAt(product, 'productId', 'id');
  return completeOffer({
    sku,
    title,
    price,
    brand: textAt(recordAt(product, 'brand'), 'name') ?? textAt(product, 'brand'),
    size: grammage.replace(/\s*\(.*$/, ''),
    unitPrice: parseUnitPrice(grammage, 'EUR'),
    availability: 'in-stock',
    maxQuantity: most !== null && Number.isInteger(most) && most > 0 ? most : null,
    image: textAt(product, 'imageURL') ?? textAt(recordAt(image, '_links', 'self'), 'href'),
    url: absoluteUrl(link ?? (id === null ? null : `/shop/p/${id}`), href)?.href ?? null,
    isSponsored: recordAt(product, 'advertisement') !== null,
    labels: labelsOf(recordAt(product, 'attributes')),
  });
}

const words: Readonly<Record<string, string>> = {
  isOrganic: 'Bio',
  isVegan: 'Vegan',
  isVegetarian: 'Vegetarisch',
  isRegional: 'Regional',
  isGlutenFree: 'Glutenfrei',
  isDairyFree: 'Laktosefrei',
};

function labelsOf(attributes: Loose | null): string[] {
  return Object.entries(words).flatMap(([flag, word]) => (valueAt(attributes, flag) === true ? [word] : []));
}

async function readBasket(page: StorePage): Promise<Cart> {
  const id = await basketId(page);
  // A visitor has no basket before the first thing is in it.
  if (id === null) return { lines: [], total: null, currency: 'EUR', url: null };
  return cartOf(await askJson(page, `${api(page)}/baskets/${id}`, { headers: { accept } }), page);
}

async function basketId(page: StorePage): Promise<string | null> {
  const state = known(page);
  state.basket ??= idIn(page.document) ?? idIn((await askSheet(page, '/shop/')).document);
  return state.basket;
}

function idIn(document: Document): string | null {
  return (
    inScripts(document, /ReweBasket\.id\s*=\s*["']([\w-]+)["']/) ??
    inScripts(document, /["']basketId["']\s*:\s*["']([\w-]+)["']/)
  );
}

async function setQuantity(sku: string, quantity: number, page: StorePage): Promise<Cart | null> {
  const listing = `${api(page)}/baskets/listings/${encodeURIComponent(sku)}`;
  const headers = { accept, 'x-application-id': 'rewe-basket', 'x-origin': 'AddToBasketV2' };
  if (quantity === 0) {
    const id = await basketId(page);
    if (id === null) return null;
    const path = `${api(page)}/baskets/${id}/listings/${encodeURIComponent(sku)}?includeTimeslot=true`;
    await ask(page, path, { method: 'DELETE', headers });
    return null;
  }
  const made = jsonBody({ quantity, includeTimeslot: false, context: 'product-list-search' });
  const answer = await askJson(page, listing, {
    method: 'POST',
    ...made,
    headers: { ...made.headers, ...headers },
    // 409: not at this market, or not so many.
    accept: [409],
  });
  return recordsAt(answer, 'lineItems').length === 0 ? null : cartOf(answer, page);
}

function cartOf(answer: unknown, page: StorePage): Cart {
  const basket = recordAt(answer, 'data', 'basket') ?? recordAt(answer);
  if (basket === null || !Array.isArray(valueAt(basket, 'lineItems'))) throw unreadable('rewe: basket');
  known(page).basket = textAt(basket, 'id') ?? known(page).basket;
  const lines = linesOf(recordsAt(basket, 'lineItems'), (item) => {
    const product = recordAt(item, 'product');
    const listing = recordAt(product, 'listing');
    const sku = textAt(listing, 'listingId', 'id');
    return {
      lineId: sku,
      sku,
      title: textAt(product, 'title', 'productName'),
      quantity: numberAt(item, 'quantity'),
      price: minorAt(recordAt(listing, 'pricing') ?? listing, 'EUR', 'currentRetailPrice'),
      url: null,
    };
  });
  const total = minorAt(recordAt(basket, 'summary'), 'EUR', 'totalPrice', 'articlePrice');
  return { lines, total, currency: 'EUR', url: null };
}
