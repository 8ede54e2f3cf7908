import { readEntities } from '../platforms/ocado/ocado-products';
import type { Cart } from '../../core/cart/cart';
import { isRecord, majorAt, numberAt, recordAt, recordsAt, textAt, valueAt } from '../reading/json-fields';
import type { Loose } from '../reading/json-fields';
import type { AdapterPage, Ask } from '../adapter-page';
import { defineStore, perPage } from '../store-adapter';

/**
 * Ocado and the shops on its platform (Morrisons, Voilà, Alcampo, Bonpreu), by the requests of their own pages, measured 2026-07. A write
 * is a difference: so many more or fewer. When a product is not available, the write changes nothing and gives no reason. Product ids are
 * in no address.
 */
const cartApi = '/api/cart/v1/carts/active';
const tokenPattern = /"csrf":\{"token":"([^"]+)"/;
const known = perPage((): { token: string | null; titles: Map<string, string> } => ({
  token: null,
  titles: new Map(),
}));

export default defineStore({
  id: 'ocado',
  name: 'Ocado and other Ocado Smart Platform stores',
  proof: 'documented',
  provenOn: '2026-07',
  cartWrites: 'adds',
  detect: (page) =>
    page.shop.atHost({
      hosts: [
        'ocado.com',
        'groceries.morrisons.com',
        'voila.ca',
        'compraonline.alcampo.es',
        'compraonline.bonpreuesclat.cat',
      ],
      element: 'script[data-test="initial-state-script"]',
      script: /"csrf":\{"token":"|"productEntities":/,
    }),
  describe: (page) => page.shop.unknown(),

  async search(query, page) {
    const answer = await page.request.send(`/search?q=${encodeURIComponent(query)}`, {
      headers: { accept: 'text/html' },
    });
    known(page).token = tokenPattern.exec(answer.text)?.[1] ?? known(page).token;
    const offers = readEntities(answer.text, page);
    for (const { sku, title } of offers) known(page).titles.set(sku, title);
    return offers;
  },

  readCart,

  async addToCart(line, page) {
    const cart = (await apply(line.sku, line.quantity, page)) ?? (await readCart(page));
    return page.outcome.after(line, page.cart.held(cart, line.sku), 'The store took no more of it.');
  },

  async removeFromCart(line, page) {
    const cart = (await apply(line.sku, -line.quantity, page)) ?? (await readCart(page));
    if (page.cart.held(cart, line.sku) > line.held - line.quantity)
      throw page.error.stillThere(`ocado: ${line.sku}`, null);
  },
});

async function readCart(page: AdapterPage): Promise<Cart> {
  const answer = recordAt(await page.request.json(`${cartApi}?cartProductSorting=CATEGORIES`));
  if (answer === null) throw page.error.unreadable('ocado: cart');
  const items = itemsOf(answer);
  await learnTitles(items, page);
  return cartOf(answer, items, page);
}

/** The items of a cart, which is a list or an object with their ids as keys. */
function itemsOf(answer: Loose): Loose[] {
  const groups = recordsAt(answer, 'basketUpdateResult', 'itemGroups');
  if (groups.length > 0) return groups.flatMap((group) => recordsAt(group, 'items'));
  const items = valueAt(answer, 'items');
  return Array.isArray(items) ? items.filter(isRecord) : Object.values(isRecord(items) ? items : {}).filter(isRecord);
}

function cartOf(answer: Loose, items: readonly Loose[], page: AdapterPage): Cart {
  const currency = page.price.currency() ?? 'GBP';
  const lines = page.cart.lines(items, (item) => {
    const sku = textAt(item, 'productId');
    const quantity = numberAt(item, 'quantity');
    const total = recordAt(item, 'finalPrice') ?? recordAt(item, 'totalPrices', 'finalPrice');
    const sum = majorAt(total, textAt(total, 'currency') ?? currency, 'amount');
    return {
      lineId: sku,
      sku,
      title: known(page).titles.get(sku ?? '') ?? null,
      quantity,
      price: page.cart.each(sum, quantity),
      url: null,
    };
  });
  const totals = recordAt(answer, 'totals', 'subTotal') ?? recordAt(answer, 'totals', 'itemPriceAfterPromos');
  return { lines, total: majorAt(totals, currency, 'amount'), currency, url: null };
}

/** Learns the names of products that were already in the cart, because the cart has only ids. */
async function learnTitles(items: readonly Loose[], page: AdapterPage): Promise<void> {
  const { titles } = known(page);
  const unknown = items.flatMap((item) => textAt(item, 'productId') ?? []).filter((id) => !titles.has(id));
  if (unknown.length === 0) return;
  const answer = await page.request.json('/api/webproductpagews/v6/products', {
    method: 'PUT',
    ...(await withToken(unknown, page)),
  });
  const products = Array.isArray(answer) ? answer.filter(isRecord) : recordsAt(answer, 'products');
  for (const product of products) {
    const [id, name] = [textAt(product, 'productId'), textAt(product, 'name')];
    if (id !== null && name !== null) titles.set(id, name);
  }
}

/** Changes the quantity of a product by `difference`. Null when the answer does not contain the cart. */
async function apply(sku: string, difference: number, page: AdapterPage): Promise<Cart | null> {
  const answer = await page.request.json(`${cartApi}/apply-quantity?cartProductSorting=CATEGORIES`, {
    method: 'POST',
    ...(await withToken([{ productId: sku, quantity: difference }], page)),
  });
  const items = isRecord(answer) ? itemsOf(answer) : [];
  return items.length === 0 || !isRecord(answer) ? null : cartOf(answer, items, page);
}

/**
 * A request with the store's token. Every page has the token; when the scripts of the open page no longer have it, a page is loaded for it.
 */
async function withToken(body: unknown, page: AdapterPage): Promise<Ask> {
  const state = known(page);
  state.token ??=
    page.data.inScripts(tokenPattern) ??
    tokenPattern.exec((await page.request.send('/', { headers: { accept: 'text/html' } })).text)?.[1] ??
    null;
  if (state.token === null) throw page.error.unreadable('ocado: csrf token');
  const made = page.request.jsonBody(body);
  return { ...made, headers: { ...made.headers, 'x-csrf-token': state.token } };
}
