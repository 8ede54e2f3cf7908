import { fixturePage } from '../fixture-page';
import type { FixturePage, Routes } from '../fixture-page';
import type { Contract } from './terms';

/** OpenCart, PrestaShop, WooCommerce and Magento: answers in the shapes of their sources, cut down to what is read. */
const home = 'https://shop.example/';
const page =
  (folder: string, html: string) =>
  (routes: Routes): (() => FixturePage) =>
  () =>
    fixturePage({ folder, url: home, html, routes });
const line = { sku: '', url: null, title: 'Bay Leaves 20 g', quantity: 1, held: 0 };

const openCartHome = `<div id="cart"><div class="dropdown"><button>0 item(s) - £0.00</button></div></div>
  <a href="index.php?route=common/home&language=en-gb"></a><form data-oc-toggle="ajax"></form>`;
const openCart = page('opencart', openCartHome);
const inCart = (id: number, quantity: number, mark = '') =>
  `<tr><td></td><td><a href="/p/${String(id)}">Product ${String(id)}</a>${mark}</td><td></td>
    <td><input name="quantity" value="${String(quantity)}"><input type="hidden" name="key" value="${String(id)}"></td>
    <td>£1.00</td><td>£1.00</td></tr>`;
const openCartCart = (...rows: string[]) => ({
  html: `<div id="shopping-cart"><table>${rows.join('')}<tr><td>Total</td><td>£2.00</td></tr></table></div>`,
});
const cart4 = 'GET /index.php?route=checkout/cart&language=en-gb';
const stars = ' <span class="text-danger">***</span>';
const takesAll = {
  'GET /p/1': { html: '<form><input name="product_id" value="1"></form>' },
  'POST /index.php?route=checkout/cart.add&language=en-gb': { json: { success: 'Success' } },
  [cart4]: openCartCart(inCart(1, 3, stars)),
};
const bay = { ...line, sku: '/p/1', url: `${home}p/1` };

const prestaState = (products: object[]) =>
  `<script>var prestashop = ${JSON.stringify({
    cart: { products },
    currency: { iso_code: 'EUR' },
    static_token: 't',
    urls: { pages: { cart: '/cart', search: '/search' } },
  })};</script>`;
const prestaHome = `${prestaState([])}<div class="blockcart" data-refresh-url="/x"><span class="cart-products-count">(0)</span></div>`;
const presta = page('prestashop', prestaHome);
const prestaLine = (id: number, quantity: number, more: object = {}) => ({
  id_product: id, id_product_attribute: 0, name: 'Bay', cart_quantity: quantity, availability: 'available', ...more,
}); // prettier-ignore
const prestaTook = (quantity: number) => ({ json: { success: true, cart: { products: [prestaLine(1, quantity)] } } });
const prestaNo = (text: string) => ({ json: { hasError: true, errors: [text] } });
const prestaCart = (...products: object[]) => ({ 'GET /cart?action=show': { html: prestaState(products) } });

const api = '/wp-json/wc/store/v1/cart';
const woo = page('woocommerce', '<body class="woocommerce-page">');
const wooItem = (id: number, quantity: number) => ({ key: `k${String(id)}`, id, name: `Item ${String(id)}`, quantity });
const wooCart = (items: object[], errors: object[] = []) => ({
  json: { items, errors, totals: { currency_code: 'EUR', total_price: '0' } },
});
const wooNo = (code: string, message: string) => ({ status: 400, json: { code: `woocommerce_rest_${code}`, message } });

const magento = page('magento', '<a href="/checkout/cart/"></a><span class="minicart-wrapper"><i class="counter-number">0</i></span>'); // prettier-ignore
const sections = 'GET /customer/section/load/?sections=cart%2Cmessages&force_new_section_timestamp=true';
const magentoCart = (items: object[], said = '') => ({
  json: { cart: { items }, messages: { messages: said === '' ? [] : [{ type: 'error', text: said }] } },
});
const magentoItem = (id: number, qty: number, message: string | null = null) => ({
  item_id: String(id), product_sku: `S${String(id)}`, product_name: 'Bay', qty, product_price: '€1', message,
}); // prettier-ignore
const magentoProduct = { html: '<form id="product_addtocart_form"><input name="product" value="1"></form>' };
const magentoAdd = 'POST /checkout/cart/add/';
const magentoLine = { ...line, sku: 'S1', url: `${home}bay` };

export const contracts: Record<string, Contract> = {
  opencart: {
    soldOut: { page: openCart(takesAll), line: bay, isMarked: true },
    fewer: { page: openCart(takesAll), line: { ...bay, quantity: 3 }, isMarked: true },
    unbuyable: { page: openCart({ [cart4]: openCartCart(inCart(1, 3, stars), inCart(2, 1)) }), sku: '/p/1' },
    header: {
      page: openCart({
        'GET /index.php?route=common/cart.info&language=en-gb': { html: '<button>3 item(s) - £3.00</button>' },
      }),
      shown: '#cart button',
      says: '3 item(s) - £3.00',
    },
    lastUndo: {
      page: openCart({
        'POST /index.php?route=checkout/cart.remove&language=en-gb&key=1': { json: { redirect: `${home}cart` } },
        [cart4]: { html: '<div id="error-not-found">Your shopping cart is empty!</div>' },
      }),
      line: { lineId: '1', sku: '/p/1', url: null, quantity: 1, held: 1 },
    },
  },
  prestashop: {
    soldOut: {
      page: presta({ 'POST /cart': prestaNo('There are not enough products in stock') }),
      line: { ...line, sku: '1-0' },
    },
    fewer: {
      page: presta({ 'POST /cart': [prestaNo('You can only buy 2 "Bay Leaves 20 g". Please adjust.'), prestaTook(2)] }),
      line: { ...line, sku: '1-0', quantity: 3 },
      left: 2,
    },
    unbuyable: {
      page: presta(prestaCart(prestaLine(1, 3, { availability: 'unavailable', stock_quantity: 1 }), prestaLine(2, 1))),
      sku: '1-0',
    },
    header: { page: presta(prestaCart(prestaLine(1, 3))), shown: '.cart-products-count', says: '(3)' },
    lastUndo: {
      page: presta({ 'POST /cart': { json: { success: true, cart: { products: [] } } }, ...prestaCart() }),
      line: { lineId: '1-0-0', sku: '1-0', url: null, quantity: 1, held: 1 },
    },
  },
  woocommerce: {
    soldOut: {
      page: woo({ [`GET ${api}`]: wooCart([]), [`POST ${api}/add-item`]: wooNo('product_out_of_stock', 'Sold out.') }),
      line: { ...line, sku: '1', quantity: 2 },
    },
    fewer: {
      page: woo({
        [`GET ${api}`]: wooCart([]),
        [`POST ${api}/add-item`]: [
          wooNo('product_partially_out_of_stock', 'Not enough stock (2 remaining).'),
          wooCart([wooItem(1, 2)]),
        ],
      }),
      line: { ...line, sku: '1', quantity: 4 },
      left: 2,
    },
    unbuyable: {
      page: woo({
        [`GET ${api}`]: wooCart(
          [wooItem(1, 2), wooItem(2, 1)],
          [{ code: 'woocommerce_rest_product_out_of_stock', message: '&quot;Item 1&quot; is out of stock.' }],
        ),
      }),
      sku: '1',
    },
    header: {
      cannot: 'its mini carts draw themselves anew from the shop when they hear of a change, which they are told of',
    },
    lastUndo: {
      page: woo({
        [`GET ${api}`]: [wooCart([wooItem(1, 1)]), wooCart([])],
        [`POST ${api}/remove-item`]: wooCart([]),
      }),
      line: { lineId: 'k1', sku: '1', url: null, quantity: 1, held: 1 },
    },
  },
  magento: {
    soldOut: {
      page: magento({
        'GET /bay': magentoProduct,
        [magentoAdd]: { json: { backUrl: `${home}bay` } },
        [sections]: magentoCart([], 'Product that you are trying to add is not available.'),
      }),
      line: magentoLine,
    },
    fewer: {
      page: magento({
        'GET /bay': magentoProduct,
        [magentoAdd]: [{ json: { backUrl: `${home}bay` } }, { json: { backUrl: `${home}bay` } }, { html: '[]' }],
        [sections]: magentoCart([], 'The requested qty is not available'),
      }),
      line: { ...magentoLine, quantity: 3 },
      left: 1,
    },
    unbuyable: {
      page: magento({
        [sections]: magentoCart([
          magentoItem(1, 3, 'The requested qty is not available'),
          magentoItem(2, 1, 'More soon'),
        ]),
        'GET /checkout/cart/': {
          html: `<table>${[1, 2]
            .map(
              (id) => `<tbody class="cart item"><tr><td><input name="cart[${String(id)}][qty]">
              <div class="cart item message ${id === 1 ? 'error' : 'notice'}">Said of it</div></td></tr></tbody>`,
            )
            .join('')}</table>`,
        },
      }),
      sku: 'S1',
    },
    header: {
      page: magento({ [sections]: magentoCart([magentoItem(1, 2), magentoItem(2, 1)]) }),
      shown: '.minicart-wrapper .counter-number',
      says: '3',
    },
    lastUndo: {
      page: magento({
        'POST /checkout/sidebar/removeItem/': { json: { success: true } },
        [sections]: magentoCart([]),
      }),
      line: { lineId: '1', sku: 'S1', url: null, quantity: 1, held: 1 },
    },
  },
};
