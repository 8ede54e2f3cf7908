import { readProduct, productsFor } from '../platforms/expresscart/expresscart-products';
import type { Cart } from '../../core/cart/cart';
import { isRecord, majorAt, numberAt, recordAt, textAt } from '../reading/json-fields';
import type { AdapterPage } from '../adapter-page';
import { defineStore, perPage } from '../store-adapter';

/**
 * expressCart (github.com/mrvautin/expressCart). Uses the JSON of its own pages for search and cart. A search comes in pages of the size
 * that the shop has set (6 by default).
 */

export default defineStore({
  id: 'expresscart',
  name: 'expressCart',
  proof: 'engine',
  provenOn: '2026-11',
  cartWrites: 'adds',
  detect: (page) =>
    page.shop.byFingerprint({
      elements: [
        'script[src*="/javascripts/expressCart"]',
        'input#frm_search',
        'a.add-to-cart[data-id][data-link]',
        '.product-add-to-cart, #productId',
        '#cart-count, .cartBodyWrapper',
      ],
    }),
  describe: (page) => page.shop.open(),

  async search(query, page) {
    // The shop's index (lunr) reads punctuation as commands, some of them invalid. "+" requires a word.
    const words = query.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
    if (words.length === 0) return [];
    const currency = await currencyOf(page);
    const exact = await productsFor(words.map((word) => `+${word}`).join(' '), page);
    const found =
      exact.length > 0 || words.length === 1
        ? exact
        : await productsFor(words.filter(({ length }) => length > 2).join(' '), page);
    return found.flatMap((product) => readProduct(product, currency, page));
  },

  readCart: async (page) => (await readCart(page)).cart,

  // The shop refuses the whole number when it is more than the stock.
  addToCart: (asked, page) =>
    page.outcome.asMuchAsLeft(asked, async (line) => {
      const told = await page.request.form('/product/addtocart', {
        productId: line.sku,
        productQuantity: line.quantity,
      });
      if (textAt(told, 'cartId') === null) return page.outcome.refused(line, textAt(told, 'message'));
      return page.outcome.taken(line, line.quantity);
    }),

  async removeFromCart(line, page) {
    // The shop fails when a line that is not in the cart is removed. The lines were just read, or are read first.
    const seen = seenIn(page);
    if (seen.get(line.lineId) !== line.held) await readCart(page);
    const quantity = seen.get(line.lineId);
    if (quantity === undefined) return;
    const rest = quantity - line.quantity;
    // Whether the removal succeeds or not, the read lines are no longer valid.
    seen.delete(line.lineId);
    const told =
      rest > 0
        ? await page.request.form('/product/updatecart', { cartId: line.lineId, productId: line.sku, quantity: rest })
        : await page.request.form('/product/removefromcart', { cartId: line.lineId });
    if (/error|insufficient|not found/i.test(textAt(told, 'message') ?? '')) {
      throw page.error.stillThere('expresscart: remove', textAt(told, 'message'));
    }
  },

  async refreshCartUi(page) {
    // The shop counts lines, not pieces.
    page.cart.showNumber('#cart-count', (await readCart(page)).cart.lines.length);
  },
});

/** The quantity of each cart line when the cart was read, without lines that changed since. */
const seenIn = perPage(() => new Map<string, number>());

async function readCart(page: AdapterPage): Promise<{ cart: Cart; currency: string | null }> {
  const told = await page.request.json('/checkout/cartdata');
  if (!isRecord(told)) throw page.error.unreadable('expresscart: cart');
  const sign = textAt(told, 'currencySymbol') ?? '';
  const currency = page.price.parse(`${sign}1.00`, page.price.currency())?.currency ?? page.price.currency();
  const url = page.url('/checkout/cart');
  const lines = page.cart.lines(Object.entries(recordAt(told, 'cart') ?? {}), ([lineId, item]) => {
    const record = isRecord(item) ? item : null;
    const quantity = numberAt(record, 'quantity');
    const total = numberAt(record, 'totalItemPrice');
    const link = textAt(record, 'link');
    return {
      lineId,
      sku: textAt(record, 'productId'),
      title: textAt(record, 'title'),
      quantity,
      // The shop stores only the price of the whole line.
      price:
        currency === null || quantity === null || total === null || quantity <= 0
          ? null
          : majorAt({ each: total / quantity }, currency, 'each'),
      url: link === null ? null : page.url(`/product/${link}`),
    };
  });
  const seen = seenIn(page);
  seen.clear();
  for (const { lineId, quantity } of lines) seen.set(lineId, quantity);
  const total = currency === null ? null : majorAt(recordAt(told, 'session'), currency, 'totalCartAmount');
  return { cart: { lines, total: lines.length === 0 ? null : total, currency, url }, currency };
}

/** The shop's currency: a symbol in its settings, which only the cart shows. */
const currencyOf = perPage(async (page): Promise<string> => {
  const { currency } = await readCart(page);
  if (currency === null) throw page.error.unreadable('expresscart: currency');
  return currency;
});
