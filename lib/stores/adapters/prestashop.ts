import { recordAt, textAt } from '../reading/json-fields';
import { cartOf, readPrestashop } from '../platforms/prestashop/prestashop-cart';
import { searchPrestashop } from '../platforms/prestashop/prestashop-results';
import { change, complaintIn, stateOf } from '../platforms/prestashop/prestashop-state';
import { defineStore } from '../store-adapter';

/**
 * PrestaShop 1.7 to 9. Every page has the shop's state in a `prestashop` variable (addresses, token, currency, cart), and search and cart
 * answer the shop's own scripts with JSON. Source: PrestaShop/PrestaShop, CartController, ProductListingFrontController, the cart's
 * presenter and the filters of the front-end object, read 2026-11. A sku is the number of the product and of its combination: "12-40".
 */
export default defineStore({
  id: 'prestashop',
  name: 'PrestaShop store',
  proof: 'documented',
  provenOn: '2026-11',
  cartWrites: 'adds',
  detect: (page) =>
    page.shop.byFingerprint({
      elements: [
        '.js-product-miniature[data-id-product], [data-id-product-attribute]',
        'meta[name="generator"][content^="PrestaShop"]',
        '.blockcart[data-refresh-url], #_desktop_cart',
        'form[action*="controller=cart"], #add-to-cart-or-refresh, [data-button-action="add-to-cart"]',
      ],
      scripts: [/\bvar prestashop\s*=/],
    }),

  describe: (page) =>
    Promise.resolve({ name: textAt(recordAt(stateOf(page), 'shop'), 'name') ?? page.shop.name(), readiness: 'ready' }),
  search: searchPrestashop,
  readCart: readPrestashop,

  // The shop refuses the whole number when it is more than the stock.
  addToCart: (asked, page) =>
    page.outcome.asMuchAsLeft(asked, async (line) => {
      const told = await change(page, line.sku, { add: 1, qty: line.quantity });
      const said = complaintIn(told);
      const cart = recordAt(told, 'cart');
      if (told.success !== true || cart === null) return page.outcome.refused(line, said);
      // An answer without lines does not tell whether the line is in the cart. The cart is read, because a second request would add it
      // twice.
      const now = Array.isArray(cart.products) ? cartOf(cart, page) : await readPrestashop(page);
      return page.outcome.after(line, page.cart.held(now, line.sku), said);
    }),

  async removeFromCart(line, page) {
    const isAll = line.quantity >= line.held;
    const told = await change(page, line.lineId, isAll ? { delete: 1 } : { update: 1, op: 'down', qty: line.quantity });
    if (told.success !== true) throw page.error.stillThere('prestashop: cart', complaintIn(told));
  },

  async refreshCartUi(page) {
    const cart = await readPrestashop(page);
    page.cart.showCount('.cart-products-count, .blockcart .header-basket-quantity', cart);
  },
});
