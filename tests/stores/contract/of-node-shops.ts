import { fixturePage } from '../fixture-page';
import type { FixturePage, Routes } from '../fixture-page';
import type { Contract } from './terms';

/** EverShop and expressCart: answers as their software was seen to give them. */
const page = (folder: string, html: string, routes: Routes) => (): FixturePage =>
  fixturePage({ folder, url: 'https://shop.example/', html, routes });
const line = { sku: '1', url: null, title: 'Bay Leaves 20 g', quantity: 1, held: 0 };
const last = { lineId: 'k1', sku: '1', url: null, quantity: 1, held: 1 };

const icon = (count: number) => `<a href="/cart" class="mini-cart-icon">Cart <span>${String(count)}</span></a>`;
const evershop = (routes: Routes) => page('evershop', icon(0), routes);
const graphql = 'POST /api/graphql';
const items = '/api/cart/mine/items';
const everNo = (message: string) => ({ status: 500, json: { error: { status: 500, message } } });
const everItem = (id: number, errors: string[]) => ({ uuid: `k${String(id)}`, productSku: String(id), productName: 'Bay', qty: 2, errors }); // prettier-ignore
const everCart = (...lines: object[]) => [
  { json: { data: { myCart: { currency: 'USD', grandTotal: { value: 1 }, items: lines } } } },
  { json: { data: { setting: { priceIncludingTax: false } } } },
];

const express = (routes: Routes) => page('expresscart', '<span id="cart-count">0</span>', routes);
const cartData = 'GET /checkout/cartdata';
const expressCart = (cart: object) => ({ json: { cart, currencySymbol: '€' } });
const expressNo = { status: 400, json: { message: 'There is insufficient stock of this product.' } };

export const contracts: Record<string, Contract> = {
  evershop: {
    soldOut: { page: evershop({ [`POST ${items}`]: everNo('This item is out of stock') }), line },
    fewer: {
      page: evershop({ [`POST ${items}`]: [everNo('We do not have enough stock'), { json: { data: {} } }, everNo('We do not have enough stock')] }), // prettier-ignore
      line: { ...line, quantity: 3 },
      left: 2,
    },
    unbuyable: {
      page: evershop({ [graphql]: everCart(everItem(1, ['This item is out of stock']), everItem(2, [])) }),
      sku: '1',
    },
    header: { page: evershop({ 'GET /': { html: icon(3) } }), shown: '.mini-cart-icon span', says: '3' },
    lastUndo: { page: evershop({ [`PATCH ${items}/k1`]: { json: { data: {} } }, [graphql]: everCart() }), line: last },
  },
  expresscart: {
    soldOut: { page: express({ 'POST /product/addtocart': expressNo }), line: { ...line, quantity: 2 } },
    fewer: {
      page: express({ 'POST /product/addtocart': [expressNo, { json: { cartId: 'k1' } }, expressNo] }),
      line: { ...line, quantity: 3 },
      left: 2,
    },
    unbuyable: {
      cannot:
        'its cart keeps a product, a number and a sum; the stock is looked at when something is put in and when one pays',
    },
    header: {
      page: express({
        [cartData]: expressCart({ k1: { productId: '1', title: 'Bay', quantity: 3, totalItemPrice: 3 } }),
      }),
      shown: '#cart-count',
      // It counts lines, not things.
      says: '1',
    },
    lastUndo: {
      page: express({
        [cartData]: [
          expressCart({ k1: { productId: '1', title: 'Bay', quantity: 1, totalItemPrice: 1 } }),
          expressCart({}),
        ],
        'POST /product/removefromcart': { json: { message: 'Product successfully removed' } },
      }),
      line: last,
    },
  },
};
