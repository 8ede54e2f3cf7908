import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { shopOf } from '../chain-case';
import type { ChainCase } from '../chain-case';
import { file, storefront } from '../instacart-storefront/storefront';
import type { Contract } from './terms';

/** Grocers that are used through their own pages, which run: their buttons are pressed, and their carts read. */
const cases = import.meta.glob<ChainCase>('../*/case.ts', { eager: true, import: 'default' });

function caseOf(id: string): ChainCase {
  const grocer = cases[`../${id}/case.ts`];
  if (grocer === undefined) throw new Error(`no case ${id}`);
  return grocer;
}

const noHead = {
  cannot:
    'its head is drawn by scripts that hear of its own buttons, which are what was pressed; nothing else is to be told',
};
/** A cart without lines says so, as the stores' own do. */
const emptySaid = (html: string): string =>
  html.replace(/<\/main>|<\/body>/, (end) => `<p>Your cart is empty.</p>${end}`);
/** The first line of the cart says that it is gone. */
const soldOutNow = (html: string): string =>
  html.replace(/<[^>]*\bdata-line\b[^>]*>(?:\s*<td[^>]*>)?/, (line) => `${line}<p>Out of stock</p>`);

/** `sku`: the product of the cart's first line. */
function contractOf(id: string, sku: string): Contract {
  const grocer = caseOf(id);
  const { query } = grocer;
  const line = { ...grocer.add.line, quantity: 2, held: 0 };
  const held = { ...grocer.held, [line.sku]: 0 };
  return {
    soldOut: { page: () => shopOf(id, { ...grocer, held, stock: 0 }, { edit: emptySaid }), query, line },
    fewer: { page: () => shopOf(id, { ...grocer, held, stock: 1 }), query, line, left: 1 },
    unbuyable: {
      page: () => shopOf(id, grocer, { edit: soldOutNow }),
      query,
      sku,
    },
    header: noHead,
    // The pages of the tests have no words for an empty cart; that the line is gone is what the adapter waits for.
    lastUndo: {
      page: () => shopOf(id, grocer),
      query,
      line: grocer.remove.line,
      isEmpty: false,
    },
  };
}

const amazonList = 'GET /cart/add-to-cart/get-cart-items';
const amazon = caseOf('amazon');
const amazonShop = (held: number) => () =>
  shopOf('amazon', amazon, {
    routes: {
      'POST /cart/add-to-cart?ref=sr_atc_1': { html: 'added' },
      [amazonList]: { json: held === 0 ? [] : [{ asin: amazon.add.line.sku, quantity: held, cartType: 'RETAIL' }] },
    },
  });
const amazonCart = readFileSync(join(import.meta.dirname, '../amazon/cart.html'), 'utf8');

const oats = { sku: '700111', url: null, title: 'Fieldhouse Oat Drink', quantity: 2, held: 0 };

export const contracts: Record<string, Contract> = {
  walmart: contractOf('walmart', '5550001'),
  albertsons: contractOf('albertsons', '960001'),
  'stop-and-shop': contractOf('stop-and-shop', '71001'),
  kroger: contractOf('kroger', '0000000055555'),
  hannaford: contractOf('hannaford', '61001'),
  unata: contractOf('unata', '30001'),
  target: contractOf('target', '81001'),
  amazon: {
    soldOut: { page: amazonShop(0), query: amazon.query, line: amazon.add.line },
    fewer: { page: amazonShop(1), query: amazon.query, line: amazon.add.line, left: 1 },
    unbuyable: {
      page: () => shopOf('amazon', amazon, { routes: { 'GET /cart': { html: soldOutNow(amazonCart) } } }),
      sku: 'B000000009',
    },
    header: noHead,
    lastUndo: { page: () => shopOf('amazon', amazon), line: amazon.remove.line, isEmpty: false },
  },
  'instacart-storefront': {
    soldOut: { page: () => storefront({ stock: 0 }), line: oats },
    fewer: { page: () => storefront({ stock: 1 }), line: oats, left: 1 },
    unbuyable: {
      page: () => storefront({ drawer: file('drawer.html').replace('<li>', '<li><p>Out of stock</p>') }),
      sku: '700222',
    },
    header: noHead,
    lastUndo: {
      page: () => storefront(),
      line: { lineId: '700444', sku: '700444', url: null, quantity: 1, held: 1 },
      isEmpty: false,
    },
  },
};
