import { pageDriven, idInAttribute, idInLink } from '../platforms/page-driven/page-driven-store';
import { defineStore } from '../store-adapter';

/**
 * The Albertsons family: one site software under many names. The cart's interface needs a token that only the page's own scripts have, so
 * the buttons of the cards are pressed. The cart badge in the header changes only when the page is loaded again, so it proves nothing.
 */

/** From a page captured 2025-06. */
const selectors = {
  card: 'product-item-al-v2, [data-qa="prd-itm"]',
  title: '[data-qa="prd-itm-pttl"]',
  price: '[data-qa="prd-itm-prc"]',
  unitPrice: '[data-qa="prd-itm-pprc-qty"]',
  size: '[data-qa="prd-itm-sqty"]',
  link: 'a[data-qa="prd-itm-pttl"]',
  soldOut: '[data-qa="prd-itm-oos"]',
  add: 'button[data-qa="addbutton"]',
  cart: '#abCart, [data-qa="hdr-crt-lnk"]',
} as const;

const inLink = idInLink(/product-details\.(\d+)\./);
const inAttribute = idInAttribute('data-bpn');

export default defineStore({
  id: 'albertsons',
  name: 'Albertsons family',
  proof: 'page',
  provenOn: '2025-06',
  detect: (page) =>
    page.shop.atHost({
      hosts: [
      'albertsons.com', 'safeway.com', 'vons.com', 'jewelosco.com', 'acmemarkets.com', 'shaws.com', 'starmarket.com',
      'tomthumb.com', 'randalls.com', 'pavilions.com', 'carrsqc.com', 'haggen.com', 'andronicos.com',
      'kingsfoodmarkets.com', 'balduccis.com',
    ], // prettier-ignore
      element: '#abCart, [data-qa="hdr-crt-lnk"], .search-nav__input, [data-qa="prd-itm"]',
    }),
  ...pageDriven({
    id: 'albertsons',
    currency: 'USD',
    selectors,
    searchPath: (query) => `/shop/search-results.html?q=${encodeURIComponent(query)}`,
    idOf: (element) => inAttribute(element) ?? inLink(element),
  }),
});
