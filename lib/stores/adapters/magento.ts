import {
  formKey,
  magentoQuery,
  rootOf,
  storeHeader,
  known,
  fieldsOf,
  readProduct,
  searchPage,
} from '../platforms/magento/magento-products';
import { readSections } from '../platforms/magento/magento-cart';
import { isRecord, recordAt, recordsAt, textAt, valueAt } from '../reading/json-fields';
import { defineStore } from '../store-adapter';

/**
 * Magento 2 (Adobe Commerce, Mage-OS). Searches by its public GraphQL. The cart of GraphQL is not the cart that the shopper sees, so writes
 * use the forms of the shop's pages, and reads use the data of its mini cart. Source: magento/magento2, modules Checkout and Customer, read
 * 2026-11.
 */
export default defineStore({
  id: 'magento',
  name: 'Magento shop',
  proof: 'documented',
  provenOn: '2026-11',
  cartWrites: 'adds',
  detect: (page) =>
    page.shop.byFingerprint({
      elements: [
        'script[type="text/x-magento-init"]',
        '[data-mage-init]',
        'form[data-role="tocart-form"]',
        '[src*="/static/version"], [src*="/static/frontend/"], [href*="/static/version"][rel="stylesheet"]',
      ],
      // Version 2 escapes the address; version 1, which has other pages, does not.
      scripts: [/\bMagento_\w+\/js\//, /\bBASE_URL\s*=\s*["']https?\\u003A/i, /\bhyva\b/],
    }),
  describe: (page) => page.shop.open(),

  async search(query, page) {
    const answer = await page.request.send('/graphql', {
      method: 'POST',
      ...page.request.jsonBody({ query: magentoQuery, variables: { q: query } }),
      headers: { 'content-type': 'application/json', ...storeHeader(page) },
      accept: [400, 404, 405],
    });
    const told = page.data.json(answer.text);
    if (recordAt(told, 'data', 'products') === null) return searchPage(query, page);
    return recordsAt(told, 'data', 'products', 'items').flatMap((item) => readProduct(item, page));
  },

  readCart: async (page) => (await readSections(page)).cart,

  async addToCart(line, page) {
    const fields = known(page).get(line.sku) ?? (await fieldsOf(line, page));
    if (typeof fields === 'string') return page.outcome.refused(line, fields);
    // The shop refuses the whole number when it is more than the stock.
    return page.outcome.asMuchAsLeft(line, async (part) => {
      const answer = await page.request.send(
        `${rootOf(page)}checkout/cart/add/`,
        page.request.formBody({ ...fields, qty: part.quantity, form_key: formKey(page) }),
      );
      // An empty list means success. Any other answer redirects the page: after a failure, but in some shops after a success too.
      if (/^\s*\[/.test(answer.text)) return page.outcome.taken(part, part.quantity);
      const { cart, said } = await readSections(page);
      return page.outcome.after(part, page.cart.held(cart, part.sku), said);
    });
  },

  async removeFromCart(line, page) {
    const rest = line.held - line.quantity;
    const told = await page.request.form(
      `${rootOf(page)}checkout/sidebar/${rest > 0 ? 'updateItemQty' : 'removeItem'}/`,
      {
        item_id: line.lineId,
        ...(rest > 0 ? { item_qty: rest } : {}),
        form_key: formKey(page),
      },
    );
    if (valueAt(told, 'success') !== true)
      throw page.error.stillThere('magento: sidebar', textAt(told, 'error_message'));
  },

  async refreshCartUi(page) {
    const { document } = page;
    const window = document.defaultView;
    // Hyvä themes listen for this event. Luma and similar themes look at the list of stale sections when the next page loads.
    page.shop.announce(window ?? document, 'reload-customer-section-data');
    try {
      const stale = 'mage-cache-storage-section-invalidation';
      const before = page.data.json(window?.localStorage.getItem(stale) ?? '');
      window?.localStorage.setItem(stale, JSON.stringify({ ...(isRecord(before) ? before : {}), cart: true }));
    } catch {
      // Storage is not available, so only the number below is updated.
    }
    page.cart.showCount('.minicart-wrapper .counter-number', (await readSections(page)).cart);
  },
});
