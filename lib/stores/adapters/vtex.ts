import { productsFor, readProduct } from '../platforms/vtex/vtex-products';
import type { Cart } from '../../core/cart/cart';
import { isRecord, numberAt, recordAt, recordsAt, textAt, valueAt } from '../reading/json-fields';
import type { Loose } from '../reading/json-fields';
import type { AdapterPage } from '../adapter-page';
import { defineStore } from '../store-adapter';

/**
 * VTEX storefronts: catalogue search (the older one and "intelligent") and the order form, which is the shopper's cart
 * (developers.vtex.com, Checkout API and Search API). Search prices are in whole units, order form prices in hundredths. Changes must be
 * sent one after another. A product of another seller than the shop has the sku "sku@seller".
 */
export default defineStore({
  id: 'vtex',
  name: 'VTEX store',
  proof: 'documented',
  provenOn: '2026-11',
  cartWrites: 'adds',
  detect: (page) =>
    page.shop.byFingerprint({
      elements: [
        '[src*=".vtexassets.com"], [href*=".vtexassets.com"]',
        '[src*=".vteximg.com"], [href*=".vteximg.com"], [src*="/arquivos/ids/"]',
        '[class*="vtex-store-components"], [class*="vtex-minicart"], .vtex-render__container-id',
        'meta[name="vtex-version"], [src*="io.vtex.com"], [src*="vtexcommercestable"]',
      ],
      scripts: [/\b__RUNTIME__\b/, /\bvtex(?:js)?\./],
    }),
  describe: (page) => page.shop.open(),

  async search(query, page) {
    const form = await orderForm(page);
    const currency = currencyOf(form);
    if (currency === null) throw page.error.unreadable('vtex: storePreferencesData.currencyCode');
    const found = await productsFor(query, page);
    const offers = found.flatMap((product) => readProduct(product, currency, page));
    const hasNoPrices = found.length > 0 && offers.length === 0;
    if (hasNoPrices && textAt(recordAt(form, 'shippingData', 'address'), 'postalCode') === null) {
      throw page.error.noStoreChosen('vtex: no offers without a region');
    }
    return offers;
  },

  readCart: async (page) => readCart(await orderForm(page), page),

  async addToCart(line, page) {
    const form = await orderForm(page);
    const at = itemsOf(form).findIndex((item) => skuOf(item) === line.sku && valueAt(item, 'parentItemIndex') == null);
    const [id, seller = '1'] = line.sku.split('@');
    // Adding the product again would make a second line, so the quantity of the existing line is raised.
    const told = await change(form, page, at === -1 ? 'items' : 'items/update', {
      ...(at === -1 ? { id, seller } : { index: at }),
      quantity: line.quantity + (at === -1 ? 0 : (numberAt(itemsOf(form)[at] ?? null, 'quantity') ?? 0)),
    });
    if (told.items === undefined) return page.outcome.refused(line, textAt(recordAt(told, 'error') ?? told, 'message'));
    const held = page.cart.held(readCart(form, page), line.sku);
    const said = recordsAt(told, 'messages').map((message) => textAt(message, 'text'));
    return page.outcome.after({ ...line, held }, page.cart.held(readCart(told, page), line.sku), said[0] ?? null);
  },

  async removeFromCart(line, page) {
    const form = await orderForm(page);
    const at = itemsOf(form).findIndex((item) => textAt(item, 'uniqueId') === line.lineId);
    const held = numberAt(itemsOf(form)[at] ?? null, 'quantity');
    if (held === null) return;
    const rest = Math.max(0, held - line.quantity);
    const told = await change(form, page, 'items/update', { index: at, quantity: rest });
    const left = readCart(told, page).lines.find(({ lineId }) => lineId === line.lineId)?.quantity ?? 0;
    if (told.items === undefined || left > rest) {
      throw page.error.stillThere('vtex: items/update', textAt(recordAt(told, 'error') ?? told, 'message'));
    }
  },

  // The link that shops send out (help.vtex.com, "How to assemble the cart URL"); without `sc` the shopper's own trade policy applies.
  handOff(lines, page) {
    if (lines.length === 0 || !lines.every(({ sku }) => /^\d+(?:@[\w.-]+)?$/.test(sku))) return null;
    const items = lines.map(({ sku, quantity }) => {
      const [id = '', seller = '1'] = sku.split('@');
      return new URLSearchParams({ sku: id, qty: String(quantity), seller }).toString();
    });
    return page.url(`/checkout/cart/add?${items.join('&')}`);
  },
});

async function orderForm(page: AdapterPage): Promise<Loose> {
  const form = await page.request.json('/api/checkout/pub/orderForm');
  if (!isRecord(form) || textAt(form, 'orderFormId') === null) throw page.error.unreadable('vtex: orderForm');
  return form;
}

/** Sends one change. Returns the answer: the whole order form, or what the shop says is wrong. */
async function change(form: Loose, page: AdapterPage, path: string, item: Loose): Promise<Loose> {
  const channel = textAt(form, 'salesChannel');
  const answer = await page.request.send(
    `/api/checkout/pub/orderForm/${encodeURIComponent(textAt(form, 'orderFormId') ?? '')}/${path}${channel === null ? '' : `?sc=${encodeURIComponent(channel)}`}`,
    { method: 'POST', ...page.request.jsonBody({ orderItems: [item] }), accept: page.request.refusals },
  );
  const told = page.data.json(answer.text);
  return isRecord(told) ? told : {};
}

/** The order form's message about an item, in the language of the shop; null when there is none. */
function saidOf(item: Loose, form: Loose): string | null {
  const at = itemsOf(form).indexOf(item);
  const message = recordsAt(form, 'messages').find((one) => {
    const fields = recordAt(one, 'fields');
    return textAt(fields, 'id') === textAt(item, 'id') || numberAt(fields, 'itemIndex') === at;
  });
  return textAt(message ?? null, 'text');
}

function itemsOf(form: Loose): Loose[] {
  return recordsAt(form, 'items');
}

function skuOf(item: Loose): string | null {
  const id = textAt(item, 'id');
  const seller = textAt(item, 'seller') ?? '1';
  return id === null || seller === '1' ? id : `${id}@${seller}`;
}

function currencyOf(form: Loose): string | null {
  return textAt(recordAt(form, 'storePreferencesData'), 'currencyCode');
}

function readCart(form: Loose, page: AdapterPage): Cart {
  const currency = currencyOf(form);
  const amount = (hundredths: number | null) =>
    hundredths === null || currency === null ? null : page.price.major(hundredths / 100, currency);
  const lines = page.cart.lines(itemsOf(form), (item) => {
    const price = numberAt(item, 'sellingPrice', 'price');
    return {
      lineId: textAt(item, 'uniqueId'),
      sku: skuOf(item),
      title: textAt(item, 'name', 'skuName'),
      quantity: numberAt(item, 'quantity'),
      price: amount(price === null ? null : price * (numberAt(item, 'unitMultiplier') ?? 1)),
      url: page.url(textAt(item, 'detailUrl')),
      // "available", or a reason: "withoutStock", "cannotBeDelivered", "withoutPrice" …
      buyable: (textAt(item, 'availability') ?? 'available') === 'available' ? null : 0,
      complaint: saidOf(item, form),
    };
  });
  return {
    lines,
    total: lines.length === 0 ? null : amount(numberAt(form, 'value')),
    currency,
    url: page.url('/checkout/#/cart'),
  };
}
