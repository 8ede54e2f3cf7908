import { amazonStore } from '../platforms/amazon/amazon-cards';
import { addToAmazonCart, readAmazonCart } from '../platforms/amazon/amazon-cart';
import { storefrontNames, storefrontOf } from '../platforms/amazon/amazon-storefront';
import { pageDriven } from '../platforms/page-driven/page-driven-store';
import { defineStore } from '../store-adapter';

/**
 * Amazon, Amazon Fresh and Whole Foods Market. The server sends results and carts as whole pages; each product has the form, or the data,
 * that its add button sends. The three storefronts have separate carts; the page's address shows which one is open.
 */
export default defineStore({
  id: 'amazon',
  name: 'Amazon Fresh, Whole Foods and Amazon',
  proof: 'page',
  provenOn: '2025-06',
  cartWrites: 'adds',
  detect: (page) =>
    page.shop.atHost({
      hosts: [
      'amazon.com', 'amazon.ca', 'amazon.co.uk', 'amazon.de', 'amazon.fr', 'amazon.it', 'amazon.es', 'amazon.nl', 'amazon.in',
      'amazon.com.au', 'amazon.com.mx', 'amazon.co.jp',
    ], // prettier-ignore
      element: '#twotabsearchtextbox, #nav-cart-count, #nav-search-bar-form',
    }),
  describe: (page) => {
    const name = page.document.querySelector('#nav-greeting-name')?.textContent.trim() ?? '';
    return Promise.resolve({ name: storefrontNames[storefrontOf(page)], readiness: name === '' ? 'unknown' : 'ready' });
  },
  search: (query, page) => pageDriven(amazonStore(page)).search(query, page),
  readCart: (page) => readAmazonCart(page, amazonStore(page)),
  addToCart: addToAmazonCart,
  removeFromCart: (line, page) => pageDriven(amazonStore(page)).removeFromCart(line, page),
  refreshCartUi: () => Promise.resolve(),

  /** The link with which partners fill carts. It opens a page that asks first, and fills the retail cart only. Seen in use 2026. */
  handOff(lines, page) {
    if (lines.length === 0 || storefrontOf(page) !== 'retail') return null;
    const address = new URL('/gp/aws/cart/add.html', page.location.href);
    for (const [at, { sku, quantity }] of lines.entries()) {
      address.searchParams.set(`ASIN.${at + 1}`, sku);
      address.searchParams.set(`Quantity.${at + 1}`, String(quantity));
    }
    return address.href;
  },
});
