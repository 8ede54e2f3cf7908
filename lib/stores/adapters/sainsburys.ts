import type { Cart } from '../../core/cart/cart';
import type { Offer } from '../../core/offer/offer';
import { majorAt, numberAt, recordAt, recordsAt, textAt, valueAt } from '../reading/json-fields';
import type { Loose } from '../reading/json-fields';
import type { AdapterPage, Ask } from '../adapter-page';
import { bySetting, defineStore } from '../store-adapter';

/** Sainsbury's, by the interface of its own pages, as in public code of 2026-07. The cart needs a signed-in account. */
const api = '/groceries-api/gol-services';

export default defineStore({
  id: 'sainsburys',
  name: 'Sainsbury’s',
  proof: 'documented',
  provenOn: '2026-07',
  detect: (page) =>
    page.shop.atHost({ hosts: ['sainsburys.co.uk'], element: 'a[href*="/gol-ui/"]', script: /gol-services|gol-ui/ }),
  describe: (page) => Promise.resolve({ name: 'Sainsbury’s', readiness: tokenOf(page) === null ? 'unknown' : 'ready' }),

  async search(query, page) {
    const parameters = new URLSearchParams({ 'filter[keyword]': query, page_number: '1', page_size: '24' });
    const answer = await page.request.json(`${api}/product/v1/product?${parameters.toString()}`);
    return recordsAt(answer, 'products').flatMap((product) => readProduct(product, page) ?? []);
  },
  ...bySetting('sainsburys', readBasket, setQuantity),
});

function readProduct(product: Loose, page: AdapterPage): Offer | null {
  const [sku, title] = [textAt(product, 'product_uid'), textAt(product, 'name')];
  const price = majorAt(recordAt(product, 'retail_price'), 'GBP', 'price');
  if (sku === null || title === null || price === null) return null;
  const unit = recordAt(product, 'unit_price');
  const perUnit = majorAt(unit, 'GBP', 'price');
  const stock = valueAt(product, 'in_stock') ?? valueAt(product, 'is_available');
  return page.offer({
    sku,
    title,
    price,
    unitPrice:
      perUnit === null
        ? null
        : page.price.perUnit(perUnit, numberAt(unit, 'measure_amount') ?? 1, textAt(unit, 'measure') ?? ''),
    availability: stock === true ? 'in-stock' : stock === false ? 'out-of-stock' : 'unknown',
    image: page.url(textAt(product, 'image', 'image_url')),
    url: page.url(textAt(product, 'full_url')),
    gtin: textAt(product, 'ean') ?? textAt(recordsAt(product, 'eans')[0] ?? null, 'ean'),
  });
}

async function readBasket(page: AdapterPage): Promise<Cart> {
  return cartOf(await page.request.json(`${api}/basket/v2/basket?${slot()}`, signed(page)), page);
}

function cartOf(answer: unknown, page: AdapterPage): Cart {
  const basket = recordAt(answer);
  if (basket === null) throw page.error.unreadable('sainsburys: basket');
  const lines = page.cart.lines(recordsAt(basket, 'items'), (item) => {
    const quantity = numberAt(item, 'quantity');
    const product = recordAt(item, 'product');
    return {
      lineId: textAt(item, 'item_uid'),
      sku: textAt(product, 'sku', 'product_uid'),
      title: textAt(product, 'name'),
      quantity,
      price: page.cart.each(majorAt(item, 'GBP', 'subtotal_price'), quantity),
      url: null,
    };
  });
  return { lines, total: majorAt(basket, 'GBP', 'total_price'), currency: 'GBP', url: null };
}

/** Adds a product that is not in the basket, or sets the quantity of its line. */
async function setQuantity(sku: string, quantity: number, page: AdapterPage): Promise<Cart> {
  const line = (await readBasket(page)).lines.find((one) => one.sku === sku);
  const item = { product_uid: sku, quantity, uom: 'ea', selected_catchweight: '' };
  if (line === undefined) {
    await page.request.json(`${api}/basket/v2/basket/item?${slot()}`, { method: 'POST', ...signed(page, item) });
  } else {
    const items = [{ ...item, item_uid: line.lineId, decreasing_quantity: quantity < line.quantity }];
    await page.request.json(`${api}/basket/v2/basket?${slot()}`, { method: 'PUT', ...signed(page, { items }) });
  }
  return readBasket(page);
}

/** Prices and stock depend on the time and place of picking; without a booked slot the store chooses its own. */
function slot(): string {
  return new URLSearchParams({ pick_time: '', store_number: '', slot_booked: 'false' }).toString();
}

function tokenOf(page: AdapterPage): string | null {
  return page.data.cookie(/^WC_AUTHENTICATION_\d+$/);
}

function signed(page: AdapterPage, body?: unknown): Pick<Ask, 'body' | 'headers'> {
  const token = tokenOf(page);
  const made = body === undefined ? {} : page.request.jsonBody(body);
  return { ...made, headers: { ...made.headers, ...(token === null ? {} : { wcauthtoken: token }) } };
}
