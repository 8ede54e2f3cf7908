import type { Cart } from '../../core/cart/cart';
import type { Offer } from '../../core/offer/offer';
import { unitPriceFor } from '../../core/offer/price-text';
import { completeOffer } from '../reading/complete-offer';
import { isRecord, majorAt, numberAt, recordAt, recordsAt, textAt, valueAt } from '../reading/json-fields';
import type { Loose } from '../reading/json-fields';
import type { StorePage } from '../page';
import { linesOf } from '../platforms/cart-lines';
import { atHost } from '../platforms/grocer/at-host';
import { bySetting, eachOf } from '../platforms/grocer/sets';
import { unreadable } from '../platforms/outcomes';
import { inScripts } from '../platforms/signs';
import { askJson, jsonBody } from '../request';
import { defineStore } from '../store-adapter';

/** Tesco UK by the interface its own pages ask, measured 2026-03 and, for the Hungarian shop on the same software, 2026-09. */
const host = 'xapi.tesco.com';
const keyPattern = /mangoApiKey\\?"?\s*[:=]\s*\\?"([\w-]{16,64})/;

export default defineStore({
  id: 'tesco',
  name: 'Tesco',
  proof: 'documented',
  provenOn: '2026-03',
  detect: atHost({ hosts: ['tesco.com'], element: 'a[href*="/groceries/en-GB/trolley"]', script: /mangoApiKey/ }),
  describe: () => Promise.resolve({ name: 'Tesco', readiness: 'unknown' }),

  async search(query, page) {
    const data = await query1(page, 'Search', searchQuery, { query, page: 1, count: 24, sortBy: 'relevance' });
    return recordsAt(data, 'search', 'results').flatMap(
      (result) => readNode(recordAt(result, 'node') ?? result, page) ?? [],
    );
  },
  ...bySetting('tesco', readBasket, setQuantity),
});

const searchQuery = `query Search($query: String!, $page: Int, $count: Int, $sortBy: String) {
  search(query: $query, page: $page, count: $count, sortBy: $sortBy) {
    results { node { ... on ProductType {
      id tpnb tpnc gtin title defaultImageUrl status isForSale
      price { actual unitPrice unitOfMeasure } promotions { description }
    } } }
  }
}`;
const basket = 'id splitView { id totalPrice totalItems items { id quantity cost product { id title } } }';
const basketQuery = `query GetBasket { basket { ${basket} } }`;
const updateQuery = `mutation UpdateBasket($items: [BasketLineItemInputType], $orderId: ID) {
  basket(items: $items, orderId: $orderId) { ${basket} }
}`;

function readNode(node: Loose, page: StorePage): Offer | null {
  const [sku, title] = [textAt(node, 'tpnc', 'id'), textAt(node, 'title')];
  const prices = recordAt(node, 'price');
  const price = majorAt(prices, 'GBP', 'actual');
  if (sku === null || title === null || price === null) return null;
  const perUnit = majorAt(prices, 'GBP', 'unitPrice');
  const [, amount = '', unit = ''] = /^(\d*)\s*([a-z]+)/i.exec(textAt(prices, 'unitOfMeasure') ?? '') ?? [];
  const isSold = valueAt(node, 'isForSale');
  return completeOffer({
    sku,
    title,
    price,
    unitPrice: perUnit === null ? null : unitPriceFor(perUnit, amount === '' ? 1 : Number(amount), unit),
    availability: isSold === true ? 'in-stock' : isSold === false ? 'out-of-stock' : 'unknown',
    image: textAt(node, 'defaultImageUrl'),
    url: new URL(`/groceries/en-GB/products/${sku}`, page.location.href).href,
    gtin: textAt(node, 'gtin')?.replace(/^0+(?=\d{13}$)/, '') ?? null,
    labels: recordsAt(node, 'promotions').flatMap((promotion) => textAt(promotion, 'description') ?? []),
  });
}

async function readBasket(page: StorePage): Promise<Cart> {
  return cartOf(recordAt(await query1(page, 'GetBasket', basketQuery, {}), 'basket'));
}

/** The number of a product, 0 to take it out; the basket is named by its own id. */
async function setQuantity(sku: string, quantity: number, page: StorePage): Promise<Cart> {
  const held = recordAt(await query1(page, 'GetBasket', basketQuery, {}), 'basket');
  const orderId = textAt(held, 'id');
  if (orderId === null) throw unreadable('tesco: basket id');
  const items = [{ adjustment: false, id: sku, newValue: quantity, newUnitChoice: 'pcs' }];
  return cartOf(recordAt(await query1(page, 'UpdateBasket', updateQuery, { items, orderId }), 'basket'));
}

function cartOf(told: Loose | null): Cart {
  // One view for each way of delivery; a list of them or the only one.
  const views = [...recordsAt(told, 'splitView'), ...[recordAt(told, 'splitView') ?? []].flat()];
  if (told === null || views.length === 0) throw unreadable('tesco: basket');
  const lines = linesOf(
    views.flatMap((view) => recordsAt(view, 'items')),
    (item) => {
      const product = recordAt(item, 'product');
      const quantity = numberAt(item, 'quantity');
      return {
        lineId: textAt(item, 'id'),
        sku: textAt(product, 'id') ?? textAt(item, 'id'),
        title: textAt(product, 'title'),
        quantity,
        price: eachOf(majorAt(item, 'GBP', 'cost'), quantity),
        url: null,
      };
    },
  );
  const totals = views.flatMap((view) => majorAt(view, 'GBP', 'totalPrice') ?? []);
  const total =
    totals.length === 0 ? null : { minor: totals.reduce((sum, { minor }) => sum + minor, 0), currency: 'GBP' };
  return { lines, total, currency: 'GBP', url: null };
}

/** Asks one thing. The interface takes a list of operations and answers each in its place. */
async function query1(page: StorePage, operationName: string, query: string, variables: Loose): Promise<Loose> {
  const key = inScripts(page.document, keyPattern);
  if (key === null) throw unreadable('tesco: mangoApiKey');
  const made = jsonBody([{ operationName, variables, query }]);
  const answer = await askJson(page, `https://${host}/`, {
    method: 'POST',
    ...made,
    sister: host,
    headers: { ...made.headers, 'x-apikey': key, region: 'UK', language: 'en-GB' },
  });
  const [first] = Array.isArray(answer) ? answer.filter(isRecord) : [];
  const data = recordAt(first ?? null, 'data');
  if (data === null) {
    const said = textAt(recordsAt(first ?? null, 'errors')[0] ?? null, 'message');
    throw unreadable(`tesco: ${operationName} ${said ?? ''}`.trim().slice(0, 200));
  }
  return data;
}
