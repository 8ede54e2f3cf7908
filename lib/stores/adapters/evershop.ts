import { cartQuery, graphql, readCart, searchQuery, showsTax } from '../platforms/evershop/evershop-graphql';
import { eitherNumber, readProduct } from '../platforms/evershop/evershop-products';
import { isRecord, recordAt, recordsAt, textAt } from '../reading/json-fields';
import type { AdapterPage } from '../adapter-page';
import { defineStore, perPage } from '../store-adapter';

/** EverShop storefronts (2.x), by the GraphQL and cart API of their own pages. Source: the engine's source code, tried on the engine. */

/** The number of offers of one search. The engine sorts by newest, not by relevance, so the list is long. */
const offerLimit = 40;

export default defineStore({
  id: 'evershop',
  name: 'EverShop',
  proof: 'engine',
  provenOn: '2026-11',
  cartWrites: 'adds',

  detect({ document, data }) {
    const isEvershop =
      document.querySelector('[data-evershop-editable-area], script[src*="/assets/frontStore/"]') !== null ||
      data.scripts().some((text) => /\beContext\s*=\s*\{"graphqlResponse"/.test(text));
    return isEvershop ? 0.95 : null;
  },

  describe: (page) => Promise.resolve({ name: nameOf(page), readiness: 'ready' }),

  async search(query, page) {
    const data = await graphql(page, searchQuery, {
      filters: [
        { key: 'keyword', operation: 'eq', value: eitherNumber(query) },
        { key: 'limit', operation: 'eq', value: String(offerLimit) },
      ],
    });
    // The cart is later compared with these prices, so whether they include tax is asked here once, not while the cart is filled.
    await showsTax(page).catch(() => undefined);
    return recordsAt(data, 'products', 'items').flatMap((product) => readProduct(product, page));
  },

  async readCart(page) {
    const data = await graphql(page, cartQuery, {});
    return readCart(recordAt(data, 'myCart'), await showsTax(page), page);
  },

  // The engine refuses the whole number when it is more than the stock.
  addToCart: (asked, page) =>
    page.outcome.asMuchAsLeft(asked, async (line) => {
      const answer = await page.request.send('/api/cart/mine/items', {
        method: 'POST',
        ...page.request.jsonBody({ sku: line.sku, qty: String(line.quantity) }),
        accept: [400, 500],
      });
      const refusal = refusalIn(answer.text, page);
      if (answer.status === 200 && refusal === null) {
        return { sku: line.sku, isAccepted: true, added: line.quantity, reason: null };
      }
      // The engine says "out of stock" with HTTP 500. Only a 500 that does not mention the product means a broken store.
      if (refusal === null || (answer.status === 500 && !/stock|quantity|not found|available/i.test(refusal))) {
        throw page.error.broken(`evershop: ${answer.status} ${refusal ?? ''}`.trim());
      }
      return { sku: line.sku, isAccepted: false, added: null, reason: refusal };
    }),

  async removeFromCart(line, page) {
    const answer = await page.request.send(`/api/cart/mine/items/${encodeURIComponent(line.lineId)}`, {
      method: 'PATCH',
      ...page.request.jsonBody({ action: 'decrease', qty: String(line.quantity) }),
      accept: [400, 500],
    });
    const refusal = refusalIn(answer.text, page);
    if (answer.status === 200 && refusal === null) return;
    throw page.error.stillThere(`evershop: PATCH cart item → ${answer.status}`, refusal);
  },
});

/** The store's refusal in its own words; null when it did not refuse. */
function refusalIn(text: string, page: AdapterPage): string | null {
  if (!text.trimStart().startsWith('{')) return null;
  const body = page.request.jsonOf({ status: 200, url: 'http://store/', text, header: () => null });
  return textAt(isRecord(body) ? recordAt(body, 'error') : null, 'message');
}

/** The shop's name, from the home link in the header. */
const nameOf = perPage(({ document, shop }): string => {
  const told = /^(.*?)\s+[–-]\s+home$/i.exec(
    document.querySelector('a.logo-icon')?.getAttribute('aria-label') ?? '',
  )?.[1];
  return told ?? shop.name();
});
