import { addToWoocommerce, reasonIn, settleAdds } from '../platforms/woocommerce/woocommerce-add';
import { cartOf } from '../platforms/woocommerce/woocommerce-cart';
import { searchWoocommerce } from '../platforms/woocommerce/woocommerce-products';
import { call, hasStoreApi, write } from '../platforms/woocommerce/woocommerce-session';
import { defineStore } from '../store-adapter';

/**
 * WooCommerce, by its public Store API (developer.woocommerce.com/docs/apis/store-api). Amounts are text in the minor unit that the answer
 * names; writes carry a nonce that each answer renews. Shops without that API are used through their pages.
 */
export default defineStore({
  id: 'woocommerce',
  name: 'WooCommerce',
  proof: 'documented',
  provenOn: '2026-11',
  cartWrites: 'adds',

  detect: (page) =>
    page.shop.byFingerprint({
      elements: [
        'body[class*="woocommerce"]',
        'meta[name="generator"][content^="WooCommerce"]',
        'script[id^="wc-"], link[id^="woocommerce-"], [src*="/plugins/woocommerce/"], [href*="/plugins/woocommerce/"]',
        '.add_to_cart_button[data-product_id], form.cart [name="add-to-cart"], .wc-block-grid, .wc-block-mini-cart',
        // Any WordPress site has this; together with one of the others it is a shop.
        'link[rel="https://api.w.org/"]',
      ],
      scripts: [/\b(?:wc_add_to_cart_params|wcSettings|wcBlocksMiddlewareConfig)\b/],
    }),
  describe: (page) => page.shop.open(),

  async search(query, page) {
    return (await hasStoreApi(page)) ? searchWoocommerce(query, page) : page.anyStore().search(query);
  },

  async readCart(page) {
    if (!(await hasStoreApi(page))) return page.anyStore().readCart();
    settleAdds(page);
    return cartOf(await call(page, 'cart'), page);
  },

  async addToCart(line, page) {
    return (await hasStoreApi(page)) ? addToWoocommerce(line, page) : page.anyStore().addToCart(line);
  },

  async removeFromCart(line, page) {
    if (!(await hasStoreApi(page))) {
      await page.anyStore().removeFromCart(line);
      return;
    }
    settleAdds(page);
    const rest = line.held - line.quantity;
    const answer =
      rest > 0
        ? await write(page, 'cart/update-item', { key: line.lineId, quantity: rest })
        : await write(page, 'cart/remove-item', { key: line.lineId });
    // 409: the line is already gone, which is the wanted result.
    if (answer.status >= 400 && answer.status !== 409) {
      throw page.error.stillThere(`woocommerce: ${answer.status}`, reasonIn(answer, page));
    }
  },

  refreshCartUi({ document, shop }) {
    // The classic mini cart and the mini cart of blocks listen for different events.
    shop.announce(document.body, 'wc_fragment_refresh');
    shop.announce(document.body, 'wc-blocks_added_to_cart');
    return Promise.resolve();
  },
});
