import type { Cart } from '../../core/cart/cart';
import type { Offer } from '../../core/offer/offer';
import { isRecord, majorAt, numberAt, recordAt, recordsAt, textAt, valueAt } from '../reading/json-fields';
import type { Loose } from '../reading/json-fields';
import type { AdapterPage, Ask } from '../adapter-page';
import { bySetting, defineStore, perPage } from '../store-adapter';

/**
 * Coles. Reads the data that its pages are drawn from (captured 2024-08) and the trolley that these pages request (public code of 2026-10).
 * The number in the page's header often changes only when the page is loaded again.
 */
const titles = perPage(() => new Map<string, string>());

export default defineStore({
  id: 'coles',
  name: 'Coles',
  proof: 'page',
  provenOn: '2024-08',
  detect: (page) => page.shop.atHost({ hosts: ['coles.com.au'], element: 'script#__NEXT_DATA__' }),
  describe: (page) =>
    Promise.resolve({ name: 'Coles', readiness: branchOf(page) === null ? 'no-store-chosen' : 'unknown' }),

  async search(query, page) {
    const offers = readColes(await resultsOf(query, page), page.location.href, page);
    for (const { sku, title } of offers) titles(page).set(sku, title);
    return offers;
  },
  ...bySetting('coles', readTrolley, async (sku, quantity, page) => {
    // When the product id is text, the store answers "done" but changes nothing.
    const actions = [{ productId: Number(sku), quantity }];
    const body = { ageGateVerified: false, swapBehaviour: false, items: [{ actions }] };
    const answer = await page.request.json(trolley(page), { method: 'PATCH', ...keyed(page, body), accept: [400] });
    return isRecord(answer) && Array.isArray(valueAt(answer, 'allItems')) ? cartOf(answer, page) : null;
  }),
});

/** The data of a results page: the data alone while the open page's build is still served, else taken from the whole page. */
async function resultsOf(query: string, page: AdapterPage): Promise<unknown> {
  const build = textAt(page.data.nextProps(), 'buildId');
  const parameters = new URLSearchParams({ q: query }).toString();
  if (build !== null) {
    const path = `/_next/data/${encodeURIComponent(build)}/en/search/products.json?${parameters}`;
    const answer = await page.request.send(path, { headers: { accept: 'application/json' }, accept: [404] });
    if (answer.status < 400) return page.request.jsonOf(answer);
  }
  const sheet = await page.request.page(`/search/products?${parameters}`);
  return recordAt(page.data.nextProps(sheet.document), 'props');
}

/** The products of the results. Advertisements without a product are between them. */
function readColes(data: unknown, href: string, page: AdapterPage): Offer[] {
  const results = recordAt(data, 'pageProps', 'searchResults');
  if (results === null) throw page.error.unreadable('coles: searchResults');
  return recordsAt(results, 'results').flatMap((product) => readProduct(product, href, page) ?? []);
}

function readProduct(product: Loose, href: string, page: AdapterPage): Offer | null {
  const [sku, name] = [textAt(product, 'id'), textAt(product, 'name')];
  const pricing = recordAt(product, 'pricing');
  const price = majorAt(pricing, 'AUD', 'now');
  if (textAt(product, '_type') !== 'PRODUCT' || sku === null || name === null || price === null) return null;
  const brand = textAt(product, 'brand');
  const title = brand === null || name.toLowerCase().startsWith(brand.toLowerCase()) ? name : `${brand} ${name}`;
  const stock = valueAt(product, 'availability');
  const most = numberAt(recordAt(product, 'restrictions'), 'retailLimit');
  const image = textAt(recordsAt(product, 'imageUris')[0] ?? null, 'uri');
  const size = textAt(product, 'size');
  const slug = `${title} ${size ?? ''}`.toLowerCase().replace(/[^a-z\d]+/g, '-').replace(/^-|-$/g, ''); // prettier-ignore
  return page.offer({
    sku,
    title,
    price,
    brand,
    // "approx. 170g" is the weight of one piece.
    size: size?.replace(/^approx\.\s*/i, '') ?? null,
    unitPrice: page.price.parsePerUnit(textAt(pricing, 'comparable') ?? '', 'AUD'),
    availability: stock === true ? 'in-stock' : stock === false ? 'out-of-stock' : 'unknown',
    maxQuantity: most !== null && Number.isInteger(most) && most > 0 ? most : null,
    image: image === null ? null : `https://productimages.coles.com.au/productimages${image}`,
    url: new URL(`/product/${slug}-${sku}`, href).href,
    isSponsored: textAt(product, 'adId') !== null,
    department: textAt(recordsAt(product, 'onlineHeirs')[0] ?? null, 'subCategory'),
  });
}

async function readTrolley(page: AdapterPage): Promise<Cart> {
  const answer = await page.request.json(trolley(page), keyed(page));
  if (!isRecord(answer)) throw page.error.unreadable('coles: trolley');
  return cartOf(answer, page);
}

function cartOf(answer: Loose, page: AdapterPage): Cart {
  const lines = page.cart.lines(recordsAt(answer, 'allItems'), (item) => {
    const sku = textAt(item, 'productId');
    return {
      lineId: sku,
      sku,
      title: textAt(item, 'name') ?? titles(page).get(sku ?? '') ?? null,
      quantity: numberAt(item, 'quantity'),
      price: majorAt(recordAt(item, 'pricing'), 'AUD', 'now') ?? majorAt(item, 'AUD', 'unitPrice'),
      url: null,
    };
  });
  const total = majorAt(recordAt(answer, 'totals'), 'AUD', 'subTotal') ?? majorAt(answer, 'AUD', 'subTotal');
  return { lines: lines.filter(({ quantity }) => quantity > 0), total, currency: 'AUD', url: null };
}

function branchOf(page: AdapterPage): string | null {
  const branch = page.data.cookie(/^fulfillmentStoreId$/);
  return branch !== null && /^\d+$/.test(branch) ? branch : null;
}

function trolley(page: AdapterPage): string {
  const branch = branchOf(page);
  if (branch === null) {
    throw page.error.noStoreChosen('coles: fulfillmentStoreId');
  }
  return `/api/bff/trolley/store/${branch}`;
}

/** The headers that the site's own requests have: the key of its pages, and some of its cookies as headers. */
function keyed(page: AdapterPage, body?: unknown): Pick<Ask, 'body' | 'headers'> {
  const key =
    textAt(recordAt(page.data.nextProps(), 'runtimeConfig'), 'BFF_API_SUBSCRIPTION_KEY') ??
    page.data.inScripts(/BFF_API_SUBSCRIPTION_KEY\\?["']?\s*:\s*\\?["']([\w-]+)/);
  if (key === null) throw page.error.unreadable('coles: BFF_API_SUBSCRIPTION_KEY');
  const made = body === undefined ? {} : page.request.jsonBody(body);
  const headers: Record<string, string> = { ...made.headers, 'Ocp-Apim-Subscription-Key': key };
  const sent: Readonly<Record<string, RegExp>> = {
    'cusp-session-id': /^sessionId$/,
    'cusp-visitor-id': /^visitorId$/,
    'cusp-user-id': /^dsch-ccpuserid$/,
  };
  for (const [header, name] of Object.entries(sent)) {
    const value = page.data.cookie(name);
    if (value !== null) headers[header] = value;
  }
  return { ...made, headers: { ...headers, 'cusp-correlation-id': crypto.randomUUID() } };
}
