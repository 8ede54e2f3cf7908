import type { Cart } from '../../core/cart/cart';
import type { Offer } from '../../core/offer/offer';
import { isRecord, majorAt, numberAt, recordAt, recordsAt, textAt, valueAt } from '../reading/json-fields';
import type { Loose } from '../reading/json-fields';
import type { AdapterPage } from '../adapter-page';
import { bySetting, defineStore } from '../store-adapter';

/** Tesco UK, by the interface of its own pages, measured 2026-03; for the Hungarian shop with the same software 2026-09. */
const host = 'xapi.tesco.com';
const keyPattern = /mangoApiKey\\?"?\s*[:=]\s*\\?"([\w-]{16,64})/;

export default defineStore({
  id: 'tesco',
  name: 'Tesco',
  proof: 'documented',
  provenOn: '2026-03',
  detect: (page) =>
    page.shop.atHost({ hosts: ['tesco.com'], element: 'a[href*="/groceries/en-GB/trolley"]', script: /mangoApiKey/ }),
  describe: (page) => page.shop.unknown('Tesco'),

  async search(query, page) {
    const data = await runOperation(page, 'Search', searchQuery, { query, page: 1, count: 24, sortBy: 'relevance' });
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

function readNode(node: Loose, page: AdapterPage): Offer | null {
  const [sku, title] = [textAt(node, 'tpnc', 'id'), textAt(node, 'title')];
  const prices = recordAt(node, 'price');
  const price = majorAt(prices, 'GBP', 'actual');
  if (sku === null || title === null || price === null) return null;
  const perUnit = majorAt(prices, 'GBP', 'unitPrice');
  const [, amount = '', unit = ''] = /^(\d*)\s*([a-z]+)/i.exec(textAt(prices, 'unitOfMeasure') ?? '') ?? [];
  const isSold = valueAt(node, 'isForSale');
  return page.offer({
    sku,
    title,
    price,
    unitPrice: perUnit === null ? null : page.price.perUnit(perUnit, amount === '' ? 1 : Number(amount), unit),
    availability: isSold === true ? 'in-stock' : isSold === false ? 'out-of-stock' : 'unknown',
    image: textAt(node, 'defaultImageUrl'),
    url: new URL(`/groceries/en-GB/products/${sku}`, page.location.href).href,
    gtin: textAt(node, 'gtin')?.replace(/^0+(?=\d{13}$)/, '') ?? null,
    labels: recordsAt(node, 'promotions').flatMap((promotion) => textAt(promotion, 'description') ?? []),
  });
}

async function readBasket(page: AdapterPage): Promise<Cart> {
  return cartOf(recordAt(await runOperation(page, 'GetBasket', basketQuery, {}), 'basket'), page);
}

/** Sets the quantity of a product; 0 removes it. The request names the basket by its id. */
async function setQuantity(sku: string, quantity: number, page: AdapterPage): Promise<Cart> {
  const held = recordAt(await runOperation(page, 'GetBasket', basketQuery, {}), 'basket');
  const orderId = textAt(held, 'id');
  if (orderId === null) throw page.error.unreadable('tesco: basket id');
  const items = [{ adjustment: false, id: sku, newValue: quantity, newUnitChoice: 'pcs' }];
  return cartOf(recordAt(await runOperation(page, 'UpdateBasket', updateQuery, { items, orderId }), 'basket'), page);
}

function cartOf(told: Loose | null, page: AdapterPage): Cart {
  // Each way of delivery has a view; the answer has a list of views or a single one.
  const views = [...recordsAt(told, 'splitView'), ...[recordAt(told, 'splitView') ?? []].flat()];
  if (told === null || views.length === 0) throw page.error.unreadable('tesco: basket');
  const lines = page.cart.lines(
    views.flatMap((view) => recordsAt(view, 'items')),
    (item) => {
      const product = recordAt(item, 'product');
      const quantity = numberAt(item, 'quantity');
      return {
        lineId: textAt(item, 'id'),
        sku: textAt(product, 'id') ?? textAt(item, 'id'),
        title: textAt(product, 'title'),
        quantity,
        price: page.cart.each(majorAt(item, 'GBP', 'cost'), quantity),
        url: null,
      };
    },
  );
  const totals = views.flatMap((view) => majorAt(view, 'GBP', 'totalPrice') ?? []);
  const total =
    totals.length === 0 ? null : { minor: totals.reduce((sum, { minor }) => sum + minor, 0), currency: 'GBP' };
  return { lines, total, currency: 'GBP', url: null };
}

/** Sends one operation. The interface takes a list of operations and answers with a list in the same order. */
async function runOperation(page: AdapterPage, operationName: string, query: string, variables: Loose): Promise<Loose> {
  const key = page.data.inScripts(keyPattern);
  if (key === null) throw page.error.unreadable('tesco: mangoApiKey');
  const made = page.request.jsonBody([{ operationName, variables, query }]);
  const answer = await page.request.json(`https://${host}/`, {
    method: 'POST',
    ...made,
    sister: host,
    headers: { ...made.headers, 'x-apikey': key, region: 'UK', language: 'en-GB' },
  });
  const [first] = Array.isArray(answer) ? answer.filter(isRecord) : [];
  const data = recordAt(first ?? null, 'data');
  if (data === null) {
    const said = textAt(recordsAt(first ?? null, 'errors')[0] ?? null, 'message');
    throw page.error.unreadable(`tesco: ${operationName} ${said ?? ''}`.trim().slice(0, 200));
  }
  return data;
}
