import type { Offer } from '../../core/offer/offer';
import { majorAt, numberAt, recordAt, recordsAt, textAt, textsAt, valueAt } from '../reading/json-fields';
import type { Loose } from '../reading/json-fields';
import type { AdapterPage } from '../adapter-page';
import { defineStore } from '../store-adapter';

/**
 * Albert Heijn. Searches with the request of its own search page (public code up to 2026). Its cart is a list of which only the app's
 * interface is known, so products are added on their own pages, and the generic code reads the cart.
 */
export default defineStore({
  id: 'albert-heijn',
  name: 'Albert Heijn',
  proof: 'documented',
  provenOn: '2026',
  cartWrites: 'adds',
  leftToGeneric: ['cart', 'add'],
  detect: (page) =>
    page.shop.atHost({
      hosts: ['ah.nl', 'ah.be'],
      element: 'a[href^="/producten"], a[href*="/mijnlijst"], a[href*="ah.nl/producten"]',
    }),
  describe: (page) => page.shop.unknown('Albert Heijn'),

  async search(query, page) {
    const parameters = new URLSearchParams({ query, size: '36' });
    const answer = await page.request.json(`/zoeken/api/products/search?${parameters.toString()}`);
    const offers = recordsAt(answer, 'cards')
      .flatMap((card) => recordsAt(card, 'products'))
      .flatMap((product) => readProduct(product, page) ?? []);
    page.anyStore().learnNames(offers);
    return offers;
  },
  readCart: (page) => page.anyStore().readCart(),
  addToCart: (line, page) => page.anyStore().addToCart(line),
  removeFromCart: (line, page) => page.anyStore().removeFromCart(line),
  refreshCartUi: () => Promise.resolve(),

  // The link behind the "shopping list" buttons of recipe sites (public code up to 2026). It opens the list page with these products on it.
  handOff(lines, page) {
    const items = lines.map(({ sku, quantity }) => `${/\/wi(\d+)/.exec(sku)?.[1] ?? ''}:${String(quantity)}`);
    if (items.length === 0 || items.some((item) => item.startsWith(':'))) return null;
    return page.url(`/mijnlijst/add-multiple?p=${items.join('&p=')}`);
  },
});

function readProduct(product: Loose, page: AdapterPage): Offer | null {
  const url = page.url(textAt(product, 'link'));
  // The generic code reads the cart and knows products by their addresses.
  const sku = page.productKey(url);
  const title = textAt(product, 'title');
  const prices = recordAt(product, 'price');
  const price = majorAt(prices, 'EUR', 'now');
  if (sku === null || title === null || price === null) return null;
  const perUnit = majorAt(recordAt(prices, 'unitInfo'), 'EUR', 'price');
  const [, amount = '', unit = ''] =
    /(\d*)\s*([a-z]+)$/i.exec(textAt(recordAt(prices, 'unitInfo'), 'description') ?? '') ?? [];
  const images = recordsAt(product, 'images');
  const widest = images.reduce<Loose | null>(
    (best, image) => ((numberAt(image, 'width') ?? 0) > (numberAt(best, 'width') ?? -1) ? image : best),
    null,
  );
  return page.offer({
    sku,
    title,
    price,
    brand: textAt(product, 'brand'),
    size: textAt(prices, 'unitSize'),
    unitPrice: perUnit === null ? null : page.price.perUnit(perUnit, amount === '' ? 1 : Number(amount), unit),
    availability: valueAt(product, 'availableOnline') === false ? 'out-of-stock' : 'unknown',
    image: textAt(widest ?? images[0] ?? null, 'url'),
    url: url,
    gtin: textsAt(product, 'gtins')[0] ?? null,
    department: textAt(product, 'category'),
  });
}
