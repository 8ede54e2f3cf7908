import type { Cart } from '../../core/cart/cart';
import type { Offer } from '../../core/offer/offer';
import { isRecord, minorAt, numberAt, recordAt, recordsAt, textAt, valueAt } from '../reading/json-fields';
import type { Loose } from '../reading/json-fields';
import type { AdapterPage } from '../adapter-page';
import { bySetting, defineStore, perPage } from '../store-adapter';

/**
 * REWE (Germany), by the interface of its own shop (public code of 2025 to 2026-08). What goes into the basket is a listing: a product at
 * the chosen market. Without a market there are no listings, so nothing can be bought.
 */
const accept = 'application/vnd.com.rewe.digital.basket-v2+json';
const known = perPage((): { basket: string | null } => ({ basket: null }));

export default defineStore({
  id: 'rewe',
  name: 'REWE',
  proof: 'page',
  provenOn: '2026-08',
  detect: (page) =>
    page.shop.atHost({ hosts: ['rewe.de'], element: 'a[href*="/shop/"], [id^="plr-"]', script: /ReweBasket/ }),
  describe: (page) => page.shop.unknown(),

  async search(query, page) {
    const parameters = new URLSearchParams({ search: query, objectsPerPage: '40', page: '1' });
    const answer = await page.request.json(`${api(page)}/products?${parameters.toString()}`, {
      headers: { accept: 'application/vnd.rewe.productlist+json' },
    });
    return readRewe(answer, page);
  },
  ...bySetting('rewe', readBasket, setQuantity),
});

/** The shop is now below www.rewe.de; its older host has the same interface at its root. */
function api({ location }: AdapterPage): string {
  return new URL(location.href).hostname.startsWith('shop.') ? '/api' : '/shop/api';
}

/** The products of an answer, in the form of the shop's pages or of its app. A product without a listing is not sold at the market. */
function readRewe(answer: unknown, page: AdapterPage): Offer[] {
  const embedded = recordsAt(answer, '_embedded', 'products');
  const plain = recordsAt(answer, 'products');
  const products = [...embedded, ...plain, ...recordsAt(answer, 'data', 'products', 'products')];
  if (products.length === 0 && !isRecord(answer)) throw page.error.unreadable('rewe: products');
  return products.flatMap((product) => readProduct(product, page) ?? []);
}

function readProduct(product: Loose, page: AdapterPage): Offer | null {
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
  return page.offer({
    sku,
    title,
    price,
    brand: textAt(recordAt(product, 'brand'), 'name') ?? textAt(product, 'brand'),
    size: grammage.replace(/\s*\(.*$/, ''),
    unitPrice: page.price.parsePerUnit(grammage, 'EUR'),
    availability: 'in-stock',
    maxQuantity: most !== null && Number.isInteger(most) && most > 0 ? most : null,
    image: textAt(product, 'imageURL') ?? textAt(recordAt(image, '_links', 'self'), 'href'),
    url: page.url(link ?? (id === null ? null : `/shop/p/${id}`)),
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

async function readBasket(page: AdapterPage): Promise<Cart> {
  const id = await basketId(page);
  // A visitor has no basket before the first product is added.
  if (id === null) return { lines: [], total: null, currency: 'EUR', url: null };
  return cartOf(await page.request.json(`${api(page)}/baskets/${id}`, { headers: { accept } }), page);
}

async function basketId(page: AdapterPage): Promise<string | null> {
  const state = known(page);
  state.basket ??= idIn(page.document, page) ?? idIn((await page.request.page('/shop/')).document, page);
  return state.basket;
}

function idIn(document: Document, page: AdapterPage): string | null {
  return (
    page.data.inScripts(/ReweBasket\.id\s*=\s*["']([\w-]+)["']/, document) ??
    page.data.inScripts(/["']basketId["']\s*:\s*["']([\w-]+)["']/, document)
  );
}

async function setQuantity(sku: string, quantity: number, page: AdapterPage): Promise<Cart | null> {
  const listing = `${api(page)}/baskets/listings/${encodeURIComponent(sku)}`;
  const headers = { accept, 'x-application-id': 'rewe-basket', 'x-origin': 'AddToBasketV2' };
  if (quantity === 0) {
    const id = await basketId(page);
    if (id === null) return null;
    const path = `${api(page)}/baskets/${id}/listings/${encodeURIComponent(sku)}?includeTimeslot=true`;
    await page.request.send(path, { method: 'DELETE', headers });
    return null;
  }
  const made = page.request.jsonBody({ quantity, includeTimeslot: false, context: 'product-list-search' });
  const answer = await page.request.json(listing, {
    method: 'POST',
    ...made,
    headers: { ...made.headers, ...headers },
    // 409: not sold at this market, or not in this quantity.
    accept: [409],
  });
  return recordsAt(answer, 'lineItems').length === 0 ? null : cartOf(answer, page);
}

function cartOf(answer: unknown, page: AdapterPage): Cart {
  const basket = recordAt(answer, 'data', 'basket') ?? recordAt(answer);
  if (basket === null || !Array.isArray(valueAt(basket, 'lineItems'))) throw page.error.unreadable('rewe: basket');
  known(page).basket = textAt(basket, 'id') ?? known(page).basket;
  const lines = page.cart.lines(recordsAt(basket, 'lineItems'), (item) => {
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
