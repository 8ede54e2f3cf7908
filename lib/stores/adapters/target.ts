import { pageDriven, idInAttribute, idInLink } from '../platforms/page-driven/page-driven-store';
import { defineStore } from '../store-adapter';

/** Target. Its servers answer only its own pages, so cards are read and their buttons pressed. */

/** From public code of 2026. */
const selectors = {
  card: '[data-test="@web/site-top-of-funnel/ProductCardWrapper"]',
  title: '[data-test="@web/ProductCard/title"], [data-test="product-title"]',
  price: '[data-test="current-price"]',
  unitPrice: '[data-test="current-price"]',
  link: 'a[href*="/A-"]',
  add: '[id^="addToCartButtonOrTextIdFor"]',
} as const;

const inLink = idInLink(/\/A-(\d+)/);
const inButton = idInAttribute('id', /^addToCartButtonOrTextIdFor(\d+)/);

export default defineStore({
  id: 'target',
  name: 'Target',
  proof: 'documented',
  provenOn: '2026',
  detect: (page) => page.shop.atHost({ hosts: ['target.com'], element: '[data-test^="@web/"]' }),
  leftToGeneric: ['cart'],
  ...pageDriven({
    id: 'target',
    currency: 'USD',
    selectors,
    searchPath: (query) => `/s?searchTerm=${encodeURIComponent(query)}`,
    cartPath: '/cart',
    idOf: (element) => inLink(element) ?? inButton(element),
  }),
});
