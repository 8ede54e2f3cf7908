import { pageDriven, idInAttribute, idInLink } from '../platforms/page-driven/page-driven-store';
import { defineStore } from '../store-adapter';

/** Stop & Shop and the other stores of Ahold Delhaize US with the same site software: Giant, Giant Food, Martin's. */

/** From a page captured 2025-06. Each card has its button twice; the first one is shown on a wide screen. */
const selectors = {
  card: '.product-grid-cell[data-product-id]',
  title: '.product-grid-cell_name-text',
  price: '.product-grid-cell_main-price',
  unitPrice: '.product-grid-cell_unit',
  size: '.product-grid-cell_size',
  link: 'a[href*="/product/"]',
  add: '.pdl-add-to-cart button.button--add-to-cart',
  count: '.cart-btn',
  cart: '.cart-btn',
} as const;

const inAttribute = idInAttribute('data-product-id', /^(\d+)$/);
const inLink = idInLink(/\/product\/(?:[^/?#]+\/)?(\d+)/);

export default defineStore({
  id: 'stop-and-shop',
  name: 'Stop & Shop family',
  proof: 'page',
  provenOn: '2025-06',
  detect: (page) =>
    page.shop.atHost({
      hosts: ['stopandshop.com', 'giantfood.com', 'giantfoodstores.com', 'martinsfoods.com'],
      element: '#typeahead-search-input, .global-header_cart-button-container, .product-grid-cell',
    }),
  ...pageDriven({
    id: 'stop-and-shop',
    currency: 'USD',
    selectors,
    searchPath: (query) => `/product-search/${encodeURIComponent(query)}`,
    idOf: (element) => inAttribute(element) ?? inLink(element),
  }),
});
