import type { Offer } from '../../core/offer/offer';
import { recordAt, recordsAt, textAt, valueAt } from '../reading/json-fields';
import type { Loose } from '../reading/json-fields';
import { pageDriven, idInLink } from '../platforms/page-driven/page-driven-store';
import type { PageDrivenStore } from '../platforms/page-driven/page-driven-store';
import type { AdapterPage, Sheet } from '../adapter-page';
import { defineStore } from '../store-adapter';

/**
 * Walmart US. Results come from the data in its pages; products are added with the card's own button. The effect of a second write to a
 * cart line is unknown, so products that are already in the cart are left to the shopper.
 */

/** From a page captured 2025-06; names of data fields as measured 2026-07. */
const selectors = {
  card: 'div[data-item-id]',
  title: '[data-automation-id="product-title"]',
  price: '[data-automation-id="product-price"]',
  unitPrice: '[data-automation-id="product-price"] .gray',
  link: 'a[href*="/ip/"]',
  add: '[data-automation-id="add-to-cart"]',
  count: '[data-automation-id="cart-button-header"] #cart-badge, #cart-badge',
} as const;

const store: PageDrivenStore = {
  id: 'walmart',
  currency: 'USD',
  selectors,
  searchPath: (query) => `/search?q=${encodeURIComponent(query)}`,
  cartPath: '/cart',
  idOf: idInLink(/\/ip\/(?:[^/?#]+\/)?(\d+)/),
  isServed: true,
  readData,
};

export default defineStore({
  id: 'walmart',
  name: 'Walmart',
  proof: 'page',
  provenOn: '2025-06',
  detect: (page) =>
    page.shop.atHost({
      hosts: ['walmart.com'],
      element: '[data-automation-id="header-input-search"], [data-automation-id="cart-button-header"]',
    }),
  ...pageDriven(store),

  async addToCart(line, page) {
    if (line.held > 0) {
      return page.outcome.refused(
        line,
        'It is in your Walmart cart already. Change its number there; we do not touch it.',
      );
    }
    return pageDriven(store).addToCart(line, page);
  },

  /**
   * Walmart's own link that fills its cart (public code of 2026, reported as tried on a live account 2026-07). Goods sold by weight may
   * appear there without a price.
   */
  handOff(lines, page) {
    if (lines.length === 0 || !lines.every(({ sku }) => /^\d+$/.test(sku))) return null;
    const items = lines.map(({ sku, quantity }) => `${sku}_${quantity}`).join(',');
    return page.url(`/sc/cart/addToCart?items=${items}`);
  },
});

function readData({ document, url }: Sheet, page: AdapterPage): Offer[] | null {
  const result = recordAt(page.data.nextProps(document), 'props', 'pageProps', 'initialData', 'searchResult');
  if (result === null) return null;
  const items = recordsAt(result, 'itemStacks').flatMap((stack) => recordsAt(stack, 'items'));
  const offers = new Map(items.flatMap((item) => readItem(item, url, page) ?? []).map((offer) => [offer.sku, offer]));
  return [...offers.values()];
}

function readItem(item: Loose, url: string, page: AdapterPage): Offer | null {
  const [sku, title] = [textAt(item, 'usItemId'), textAt(item, 'name')];
  const info = recordAt(item, 'priceInfo');
  const price = page.price.parse(textAt(info, 'linePrice', 'itemPrice') ?? '', 'USD');
  if (sku === null || title === null || price === null) return null;
  // Text since 2025, in some cases an object.
  const perUnit = textAt(info, 'unitPrice') ?? textAt(recordAt(info, 'unitPrice'), 'priceString');
  return page.offer({
    sku,
    title,
    price,
    brand: textAt(item, 'brand'),
    unitPrice: page.price.parsePerUnit(perUnit ?? '', 'USD'),
    availability: availabilityOf(item),
    image: textAt(recordAt(item, 'imageInfo'), 'thumbnailUrl') ?? textAt(item, 'image'),
    url: page.url(textAt(item, 'canonicalUrl'), url),
    isSponsored: recordAt(item, 'sponsoredProduct') !== null || valueAt(item, 'isSponsoredFlag') === true,
  });
}

/** Unknown for a product that needs a choice first, because it has no add button. */
function availabilityOf(item: Loose): Offer['availability'] {
  const status = textAt(recordAt(item, 'availabilityStatusV2'), 'value') ?? '';
  if (/OUT_OF_STOCK|NOT_AVAILABLE/.test(status)) return 'out-of-stock';
  return status === 'IN_STOCK' && valueAt(item, 'showAtc') === true ? 'in-stock' : 'unknown';
}
