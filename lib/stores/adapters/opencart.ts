import { isRecord, textAt } from '../reading/json-fields';
import { readOpencart } from '../platforms/opencart/opencart-cart';
import { numberOf, searchOpencart } from '../platforms/opencart/opencart-results';
import { firstText, isOld, numbers, route } from '../platforms/opencart/opencart-routes';
import { defineStore } from '../store-adapter';

/**
 * OpenCart 2 to 4.1. The cart page has no product numbers, only addresses, so the sku is the product's address, and the number is looked up
 * to add it. The shop accepts any quantity into the cart and marks there what it does not have. Source: opencart/opencart, checkout/cart
 * and the default theme's product and cart templates, read 2026-11.
 */
export default defineStore({
  id: 'opencart',
  name: 'OpenCart store',
  proof: 'documented',
  provenOn: '2026-11',
  cartWrites: 'adds',
  detect: (page) =>
    page.shop.byFingerprint({
      elements: [
        '[src*="catalog/view/"], [href*="catalog/view/"]',
        '[href*="route=product/"], [href*="route=common/"], [href*="route=checkout/"]',
        '[onclick*="cart.add("]',
        '[formaction*="checkout/cart"], [data-oc-toggle], [data-oc-load]',
        '#search input[name="search"]',
      ],
    }),
  describe: (page) => page.shop.open(),
  search: searchOpencart,
  readCart: readOpencart,

  async addToCart(line, page) {
    const id = numbers(page).get(line.sku) ?? (await numberOf(line, page));
    if (id === null) return page.outcome.refused(line, 'Not for sale at this store now.');
    const told = await page.request.form(route(page, 'checkout/cart', 'add'), {
      product_id: id,
      quantity: line.quantity,
    });
    return textAt(told, 'success') === null
      ? page.outcome.refused(line, firstText(told.error))
      : page.outcome.taken(line, line.quantity);
  },

  async removeFromCart(line, page) {
    const rest = line.held - line.quantity;
    const old = isOld(page);
    const key = { key: line.lineId };
    const fields = rest <= 0 ? key : old ? { [`quantity[${line.lineId}]`]: rest } : { ...key, quantity: rest };
    // Version 4.1 takes the key of a removal from the address, earlier versions from the form.
    const inAddress = rest <= 0 && !old ? `&key=${encodeURIComponent(line.lineId)}` : '';
    const path = `${route(page, 'checkout/cart', rest > 0 ? 'edit' : 'remove')}${inAddress}`;
    const answer = await page.request.send(path, page.request.formBody(fields));
    const told = page.data.json(answer.text);
    // Up to version 3 the cart page itself answers an edit; version 4 redirects when the cart is empty.
    const isDone = isRecord(told) ? (textAt(told, 'success') ?? textAt(told, 'redirect')) !== null : old && rest > 0;
    const said = isRecord(told) ? firstText(told.error) : null;
    if (answer.status >= 400 || !isDone || said !== null) throw page.error.stillThere('opencart: checkout/cart', said);
  },

  /** The button of the small cart shows number and sum; the shop's own scripts request it too. */
  async refreshCartUi(page) {
    const { document } = await page.request.page(route(page, 'common/cart', 'info'));
    const fresh = document.querySelector('#cart-total, button');
    const shown = '#cart-total, #cart > button, #cart .dropdown > button, #header-cart button';
    if (fresh !== null) page.cart.copyCount(fresh, shown);
  },
});
