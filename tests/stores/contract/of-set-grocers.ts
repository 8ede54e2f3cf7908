import { fixturePage } from '../fixture-page';
import type { FixturePage, Routes } from '../fixture-page';
import { shopOf } from '../chain-case';
import type { ChainCase } from '../chain-case';
import type { Contract } from './terms';

/** Grocers whose cart is told a number, or a difference: the cart after a write shows what it came to. */
const cases = import.meta.glob<ChainCase>('../*/case.ts', { eager: true, import: 'default' });

/** What a store answers while its cart goes from holding so many of a product to holding so many. */
type Answers = (before: number, after: number) => Routes;

const coles: Answers = (_, after) => {
  const cart = { json: { allItems: after === 0 ? [] : [{ productId: 8811001, quantity: after }] } };
  return { 'GET /api/bff/trolley/store/0584': cart, 'PATCH /api/bff/trolley/store/0584': cart };
};
const woolworths: Answers = (_, after) => ({
  'POST /apis/ui/Trolley/UpdateItem': { json: {} },
  'GET /apis/ui/Trolley': {
    json: { AvailableItems: [{ Stockcode: 300100, Name: 'Penne', QuantityInTrolley: after }] },
  },
});
const rewe: Answers = (_, after) => {
  const product = { title: 'Hof Passata 700g', listing: { listingId: '8-AAA-market', currentRetailPrice: 149 } };
  const basket = { json: { id: 'basket-7', lineItems: after === 0 ? [] : [{ quantity: after, product }] } };
  return {
    'POST /shop/api/baskets/listings/8-AAA-market': after === 0 ? { status: 409, json: {} } : basket,
    'GET /shop/api/baskets/basket-7': basket,
    'DELETE /shop/api/baskets/basket-7/listings/8-AAA-market?includeTimeslot=true': { status: 204 },
  };
};
const tesco: Answers = (before, after) => {
  const basket = (quantity: number) => {
    const items = quantity === 0 ? [] : [{ id: '2501', quantity, product: { id: '2501', title: 'Onions' } }];
    return { json: [{ data: { basket: { id: 'b-1', splitView: [{ id: 'v-1', items }] } } }] };
  };
  return { 'POST https://xapi.tesco.com/': [{ file: 'search.json' }, basket(before), basket(after)] };
};
const sainsburys: Answers = (before, after) => {
  const at = '/groceries-api/gol-services/basket/v2/basket';
  const slot = 'pick_time=&store_number=&slot_booked=false';
  const basket = (quantity: number) => ({
    json: { items: quantity === 0 ? [] : [{ item_uid: 'u-1', product: { sku: '7001', name: 'Tomatoes' }, quantity }] },
  });
  return {
    [`GET ${at}?${slot}`]: [basket(before), basket(after)],
    [`POST ${at}/item?${slot}`]: { json: {} },
    [`PUT ${at}?${slot}`]: { json: {} },
  };
};
const ocado: Answers = (_, after) => {
  const items = after === 0 ? [] : [{ productId: 'aaaa-1', quantity: after }];
  return {
    'POST /api/cart/v1/carts/active/apply-quantity?cartProductSorting=CATEGORIES': {
      json: { basketUpdateResult: { itemGroups: [{ items }] } },
    },
    'GET /api/cart/v1/carts/active?cartProductSorting=CATEGORIES': { json: { items } },
  };
};

const badge = (count: number) => `<header><a href="/cart">Trolley <b>${String(count)}</b></a></header>`;

function contractOf(id: string, answers: Answers, unbuyable: Contract['unbuyable']): Contract {
  const grocer = cases[`../${id}/case.ts`];
  if (grocer === undefined) throw new Error(`no case ${id}`);
  const shop = (before: number, after: number) => (): FixturePage =>
    shopOf(id, grocer, { routes: answers(before, after) });
  const line = { ...grocer.add.line, quantity: 2, held: 0 };
  const { query } = grocer;
  return {
    soldOut: { page: shop(0, 0), query, line },
    fewer: { page: shop(0, 1), query, line, left: 1 },
    unbuyable,
    // What the store's server writes into its pages is copied; where scripts draw the number, the next page shows it.
    header: {
      page: () =>
        fixturePage({
          folder: id,
          url: grocer.url,
          html: badge(0),
          routes: { [`GET ${new URL(grocer.url).pathname}`]: { html: badge(3) } },
        }),
      shown: 'header b',
      says: '3',
    },
    lastUndo: { page: shop(1, 0), query, line: { ...grocer.remove.line, quantity: 1, held: 1 } },
  };
}

const notKnown = { cannot: 'no public record of its cart shows how it tells that of a line' };

export const contracts: Record<string, Contract> = {
  coles: contractOf('coles', coles, notKnown),
  'woolworths-au': contractOf('woolworths-au', woolworths, {
    page: () =>
      fixturePage({
        folder: 'woolworths-au',
        url: 'https://www.woolworths.com.au/',
        routes: { 'GET /apis/ui/Trolley': { file: 'trolley.json' } },
      }),
    sku: '300199',
  }),
  rewe: contractOf('rewe', rewe, notKnown),
  tesco: contractOf('tesco', tesco, notKnown),
  sainsburys: contractOf('sainsburys', sainsburys, notKnown),
  ocado: contractOf('ocado', ocado, notKnown),
};
