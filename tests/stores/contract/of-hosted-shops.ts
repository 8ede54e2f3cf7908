import { fixturePage } from '../fixture-page';
import type { FixturePage, Routes } from '../fixture-page';
import type { Contract } from './terms';

/** Shopify, BigCommerce, VTEX and Salesforce: answers in the shapes of their documentation, cut down to what is read. */
const home = 'https://shop.example/';
const page =
  (folder: string, html: string) =>
  (routes: Routes): (() => FixturePage) =>
  () =>
    fixturePage({ folder, url: home, html, routes });
const line = { sku: '1', url: null, title: 'Bay Leaves 20 g', quantity: 1, held: 0 };
const last = { lineId: 'k1', sku: '1', url: null, quantity: 1, held: 1 };
const bubble = (count: number) => `<a href="/cart">Cart <span class="count">${String(count)}</span></a>`;

const shopify = page('shopify', bubble(0));
const shopifyCart = (items: object[]) => ({ json: { items, currency: 'EUR', total_price: 0 } });
const shopifyNo = (description: string) => ({ status: 422, json: { status: 422, message: 'Cart Error', description } });

const big = page('bigcommerce', '<span class="cart-quantity">0</span>');
const carts = '/api/storefront/carts';
const open = `GET ${carts}?include=lineItems.physicalItems.options`;
const bigCart = (...physicalItems: object[]) => ({ id: 'c', currency: { code: 'EUR' }, lineItems: { physicalItems } });
const bigItem = (productId: number, quantity: number) => ({
  id: `k${String(productId)}`,
  productId,
  name: 'Bay',
  quantity,
});
const bigNo = { status: 422, json: { status: 422, title: 'Bay Leaves 20 g has insufficient stock' } };

const vtex = page('vtex', bubble(0));
const form = (items: object[], messages: object[] = []) => ({
  json: { orderFormId: 'f', storePreferencesData: { currencyCode: 'EUR' }, items, messages },
});
const vtexItem = (id: number, quantity: number, availability = 'available') => ({
  id: String(id), uniqueId: `k${String(id)}`, name: 'Bay', quantity, sellingPrice: 100, availability,
}); // prettier-ignore
const orderForm = 'GET /api/checkout/pub/orderForm';
const vtexAdd = 'POST /api/checkout/pub/orderForm/f/items';

const root = '/on/demandware.store/Sites-Shop-Site/en/';
const salesforce = page('salesforce', `<a href="${root}Cart-Show"></a><span class="minicart-quantity">0</span>`);
const sfItem = (id: number, quantity: number, isOrderable = true) => ({
  UUID: `k${String(id)}`, id: String(id), productName: 'Bay', quantity, isOrderable, price: { sales: { value: 1, currency: 'EUR' } },
}); // prettier-ignore
const sfAdd = `POST ${root}Cart-AddProduct`;

export const contracts: Record<string, Contract> = {
  shopify: {
    soldOut: {
      page: shopify({ 'POST /cart/add.js': shopifyNo("The product 'Bay Leaves 20 g' is already sold out.") }),
      line,
    },
    fewer: {
      page: shopify({ 'POST /cart/add.js': shopifyNo('Only 2 items were added to your cart due to availability.') }),
      line: { ...line, quantity: 3 },
      left: 2,
    },
    unbuyable: { cannot: 'its cart.js tells nothing of the stock; the shop says it first at its checkout' },
    header: { page: shopify({ 'GET /': { html: bubble(3) } }), shown: '.count', says: '3' },
    lastUndo: {
      page: shopify({ 'POST /cart/change.js': shopifyCart([]), 'GET /cart.js': shopifyCart([]) }),
      line: last,
    },
  },
  bigcommerce: {
    soldOut: { page: big({ [open]: { json: [] }, [`POST ${carts}`]: bigNo }), line },
    fewer: {
      page: big({ [open]: { json: [] }, [`POST ${carts}`]: [bigNo, { json: bigCart(bigItem(1, 2)) }] }),
      line: { ...line, quantity: 3 },
      left: 2,
    },
    unbuyable: {
      cannot: 'its carts interface tells nothing of the stock; the shop says it on its cart page in words of the theme',
    },
    header: { page: big({ [open]: { json: [bigCart(bigItem(1, 3))] } }), shown: '.cart-quantity', says: '3' },
    lastUndo: {
      page: big({
        [open]: [{ json: [bigCart(bigItem(1, 1))] }, { json: [] }],
        [`DELETE ${carts}/c/items/k1`]: { status: 204 },
      }),
      line: last,
    },
  },
  vtex: {
    soldOut: {
      page: vtex({
        [orderForm]: form([]),
        [vtexAdd]: form([], [{ text: 'O item não está disponível', fields: { id: '1' } }]),
      }),
      line,
    },
    fewer: {
      page: vtex({
        [orderForm]: form([]),
        [vtexAdd]: form([vtexItem(1, 2)], [{ text: 'Apenas 2 unidades', fields: { id: '1' } }]),
      }),
      line: { ...line, quantity: 3 },
      left: 2,
    },
    unbuyable: { page: vtex({ [orderForm]: form([vtexItem(1, 2, 'withoutStock'), vtexItem(2, 1)]) }), sku: '1' },
    header: { page: vtex({ 'GET /': { html: bubble(3) } }), shown: '.count', says: '3' },
    lastUndo: {
      page: vtex({ [orderForm]: [form([vtexItem(1, 1)]), form([])], [`${vtexAdd}/update`]: form([]) }),
      line: last,
    },
  },
  salesforce: {
    soldOut: { page: salesforce({ [sfAdd]: { json: { error: true, message: 'Not available' } } }), line },
    fewer: {
      page: salesforce({
        [sfAdd]: [
          { json: { error: true, message: 'The quantity cannot be added' } },
          { json: { error: false, cart: { items: [sfItem(1, 2)] }, message: 'Added' } },
          { json: { error: true, message: 'The quantity cannot be added' } },
        ],
      }),
      line: { ...line, quantity: 4 },
      left: 2,
    },
    unbuyable: {
      page: salesforce({ [`GET ${root}Cart-Get`]: { json: { items: [sfItem(1, 3, false), sfItem(2, 1)] } } }),
      sku: '1',
    },
    header: {
      page: salesforce({ [`GET ${root}Cart-Get`]: { json: { items: [sfItem(1, 3)] } } }),
      shown: '.minicart-quantity',
      says: '3',
    },
    lastUndo: {
      page: salesforce({
        [`GET ${root}Cart-RemoveProductLineItem?pid=1&uuid=k1`]: { json: { basket: { items: [] } } },
        [`GET ${root}Cart-Get`]: { json: { items: [] } },
      }),
      line: last,
    },
  },
};
