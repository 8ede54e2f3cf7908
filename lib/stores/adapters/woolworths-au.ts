import type { Cart } from '../../core/cart/cart';
import type { Offer } from '../../core/offer/offer';
import { isRecord, majorAt, numberAt, recordAt, recordsAt, textAt, valueAt } from '../reading/json-fields';
import type { Loose } from '../reading/json-fields';
import type { AdapterPage } from '../adapter-page';
import { bySetting, defineStore } from '../store-adapter';

/**
 * Woolworths (Australia), by the interface of its own pages: field names from a captured answer for a category, writes from public code of
 * 2026-10. No selector reaches the products on its pages.
 */
const api = '/apis/ui';

export default defineStore({
  id: 'woolworths-au',
  name: 'Woolworths',
  proof: 'page',
  // The capture has no date; the earliest day in it is 2024-07-18.
  provenOn: '2024-07',
  detect: (page) =>
    page.shop.atHost({
      hosts: ['woolworths.com.au'],
      element: 'shared-root, wow-root, wc-product-tile, a[href^="/shop/"], a[href*="woolworths.com.au/shop/"]',
    }),
  describe: (page) => page.shop.unknown('Woolworths'),

  async search(query, page) {
    const answer = await page.request.json(`${api}/Search/products`, {
      method: 'POST',
      ...page.request.jsonBody({
        searchTerm: query,
        pageNumber: 1,
        pageSize: 36,
        sortType: 'TraderRelevance',
        location: `/shop/search/products?searchTerm=${encodeURIComponent(query)}`,
        formatObject: JSON.stringify({ name: query }),
        isMobile: false,
        filters: [],
      }),
    });
    return readWoolworths(answer, page.location.href, page);
  },
  ...bySetting('woolworths-au', readTrolley, async (sku, quantity, page) => {
    const made = page.request.jsonBody({ stockcode: Number(sku), quantity });
    await page.request.json(`${api}/Trolley/UpdateItem`, { method: 'POST', ...made, accept: [400] });
    // The answer contains only the item, and a refused item is returned unchanged, so the cart has to be read.
    return null;
  }),
});

/** The products of an answer. They come in groups of one or several, called products in searches and bundles in categories. */
function readWoolworths(answer: unknown, href: string, page: AdapterPage): Offer[] {
  const groups = [...recordsAt(answer, 'Products'), ...recordsAt(answer, 'Bundles')];
  if (groups.length === 0 && !isRecord(answer)) throw page.error.unreadable('woolworths-au: search');
  return groups
    .flatMap((group) => recordsAt(group, 'Products'))
    .flatMap((product) => readProduct(product, href, page) ?? []);
}

function readProduct(product: Loose, href: string, page: AdapterPage): Offer | null {
  const [sku, title] = [textAt(product, 'Stockcode'), textAt(product, 'DisplayName', 'Name')];
  const price = majorAt(product, 'AUD', 'Price', 'InstorePrice');
  if (sku === null || title === null || price === null || price.minor === 0) return null;
  const flags = ['IsInStock', 'IsPurchasable', 'IsAvailable'].map((flag) => valueAt(product, flag));
  const most = numberAt(product, 'SupplyLimit', 'ProductLimit');
  const gtin = textAt(product, 'Barcode');
  return page.offer({
    sku,
    title,
    price,
    brand: textAt(product, 'Brand'),
    size: textAt(product, 'PackageSize'),
    unitPrice: page.price.parsePerUnit(textAt(product, 'CupString') ?? '', 'AUD'),
    availability: flags.includes(false) ? 'out-of-stock' : flags.includes(true) ? 'in-stock' : 'unknown',
    maxQuantity: most !== null && Number.isInteger(most) && most > 0 ? most : null,
    image: textAt(product, 'MediumImageFile', 'SmallImageFile'),
    url: new URL(`/shop/productdetails/${sku}/${textAt(product, 'UrlFriendlyName') ?? ''}`, href).href,
    isSponsored: ['IsSponsoredAd', 'IsAdvertisement'].some((flag) => valueAt(product, flag) === true),
    gtin: gtin !== null && /^\d{8,14}$/.test(gtin) ? gtin : null,
    department: textAt(recordAt(product, 'AdditionalAttributes'), 'sapdepartmentname'),
    ingredients: textAt(recordAt(product, 'AdditionalAttributes'), 'ingredients'),
  });
}

async function readTrolley(page: AdapterPage): Promise<Cart> {
  const answer = recordAt(await page.request.json(`${api}/Trolley`));
  if (answer === null) throw page.error.unreadable('woolworths-au: trolley');
  const unavailable = recordsAt(answer, 'UnavailableItems');
  const lines = page.cart.lines([...recordsAt(answer, 'AvailableItems'), ...unavailable], (item) => {
    const sku = textAt(item, 'Stockcode');
    return {
      lineId: sku,
      sku,
      title: textAt(item, 'DisplayName', 'Name'),
      quantity: numberAt(item, 'QuantityInTrolley', 'Quantity'),
      price: majorAt(item, 'AUD', 'SalePrice', 'Price'),
      url: null,
      buyable: unavailable.includes(item) ? 0 : null,
    };
  });
  const total = majorAt(recordAt(answer, 'Totals'), 'AUD', 'SubTotal', 'Total');
  return { lines: lines.filter(({ quantity }) => quantity > 0), total, currency: 'AUD', url: null };
}
