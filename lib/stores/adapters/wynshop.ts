import type { Offer } from '../../core/offer/offer';
import { majorAt, recordAt, recordsAt, textAt, valueAt } from '../reading/json-fields';
import type { Loose } from '../reading/json-fields';
import type { AdapterPage } from '../adapter-page';
import { defineStore } from '../store-adapter';

/**
 * Shops on Wynshop (Mi9): ShopRite and the other stores of Wakefern, Save-On-Foods, Dunnes. Searches by the gateway of their own pages
 * (public code of 2026). Their carts need a token of the page, so the generic code uses them.
 */
export default defineStore({
  id: 'wynshop',
  name: 'ShopRite and other Wynshop stores',
  proof: 'documented',
  provenOn: '2026',
  cartWrites: 'adds',
  leftToGeneric: ['cart', 'add'],
  detect: (page) =>
    page.shop.atHost({
      hosts: [
      'shoprite.com', 'thefreshgrocer.com', 'priceritemarketplace.com', 'dearbornmarket.com', 'gourmetgarage.com',
      'fairwaymarket.com', 'saveonfoods.com', 'dunnesstoresgrocery.com',
    ], // prettier-ignore
      element: 'a[href*="/sm/"], link[href*="storefrontgateway"], script[src*="storefrontgateway"]',
      script: /storefrontgateway\./,
    }),

  describe: (page) =>
    Promise.resolve({
      name: page.shop.name(),
      readiness: branchOf(page) === null ? 'no-store-chosen' : 'unknown',
    }),

  async search(query, page) {
    const branch = branchOf(page);
    if (branch === null) {
      throw page.error.noStoreChosen(`wynshop: ${new URL(page.location.href).pathname}`);
    }
    const host = new URL(page.location.href).hostname.replace(/^www\./, 'storefrontgateway.');
    const parameters = new URLSearchParams({ q: query, take: '20', skip: '0', page: '1' });
    const answer = await page.request.json(`https://${host}/api/stores/${branch.id}/search?${parameters.toString()}`, {
      sister: host,
      headers: {
        'x-site-host': new URL(page.location.href).origin,
        'x-shopping-mode': '22222222-2222-2222-2222-222222222222',
        'x-correlation-id': crypto.randomUUID(),
      },
    });
    const offers = recordsAt(answer, 'items').flatMap((item) => readItem(item, branch, page) ?? []);
    page.anyStore().learnNames(offers);
    return offers;
  },
  readCart: (page) => page.anyStore().readCart(),
  addToCart: (line, page) => page.anyStore().addToCart(line),
  removeFromCart: (line, page) => page.anyStore().removeFromCart(line),
  refreshCartUi: () => Promise.resolve(),
});

interface Branch {
  id: string;
  mode: string;
}

/** The chosen branch, which is in every address of the shop: `/sm/pickup/rsid/3000/…`. */
function branchOf({ document, location }: AdapterPage): Branch | null {
  const links = [...document.querySelectorAll('a[href*="/rsid/"]')].map((link) => link.getAttribute('href') ?? '');
  for (const path of [new URL(location.href).pathname, ...links]) {
    const [, mode, id] = /\/sm\/(delivery|pickup|planning)\/rsid\/(\d+)/.exec(path) ?? [];
    if (mode !== undefined && id !== undefined) return { mode, id };
  }
  return null;
}

function readItem(item: Loose, branch: Branch, page: AdapterPage): Offer | null {
  const currency = page.price.currency() ?? 'USD';
  const [id, title] = [textAt(item, 'sku', 'productId'), textAt(item, 'name')];
  const price = majorAt(item, currency, 'priceNumeric') ?? page.price.parse(textAt(item, 'price') ?? '', currency);
  if (id === null || title === null || price === null || price.minor === 0) return null;
  const slug = title.toLowerCase().replace(/[^a-z\d]+/g, '-').replace(/^-|-$/g, ''); // prettier-ignore
  const url = new URL(`/sm/${branch.mode}/rsid/${branch.id}/product/${slug}-id-${id}`, page.location.href).href;
  const stock = valueAt(item, 'available');
  return page.offer({
    // The generic code reads the cart and knows products by their addresses.
    sku: page.productKey(url) ?? id,
    title,
    price,
    brand: textAt(item, 'brand'),
    size: textAt(item, 'unitOfSize', 'size', 'sellBy'),
    unitPrice: page.price.parsePerUnit(textAt(item, 'pricePerUnit') ?? '', currency),
    availability: stock === true ? 'in-stock' : stock === false ? 'out-of-stock' : 'unknown',
    image: textAt(recordAt(item, 'image'), 'default', 'cell'),
    url,
    isSponsored: valueAt(item, 'sponsored') === true || recordAt(item, 'sponsoredProduct') !== null,
  });
}
