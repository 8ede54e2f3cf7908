import { pageDriven, idInAttribute } from '../platforms/page-driven/page-driven-store';
import type { OfferDraft } from '../adapter-page';
import { defineStore } from '../store-adapter';

/** Shops on Unata's storefront (Roche Bros). Products have no address, only a number in the name of their button. */

/** From a page captured 2025-06. */
const selectors = {
  card: '[data-test="product-cell"]',
  title: '.cell-title-text',
  price: '[data-test="amount"]',
  unitPrice: '[data-test="per-unit-price"]',
  size: '.cell-product-size',
  sponsored: '.cell-sponsored',
  add: '[data-test="add-to-cart-button"]',
  count: '[data-test="cart-button"]',
  cart: 'a[data-test="cart-button"]',
} as const;

const inButton = idInAttribute('id', /(?:add-item|increment|decrement|remove-item)-(\d+)/);

export default defineStore({
  id: 'unata',
  name: 'Unata storefront',
  proof: 'page',
  provenOn: '2025-06',
  detect: (page) =>
    page.shop.byFingerprint({
      elements: [
        'unata-search-nav',
        '[src*=".unataops.com"], [data-src*=".unataops.com"]',
        '[data-test="product-cell"]',
        'unata-nav-cart, react-cart-button',
      ],
    }),
  leftToGeneric: ['cart'],
  ...pageDriven({
    id: 'unata',
    currency: 'USD',
    selectors,
    searchPath: (query) => `/search?search_term=${encodeURIComponent(query)}`,
    idOf,
    factsOf,
  }),
});

function idOf(element: Element): string | null {
  for (const one of element.querySelectorAll('[id]')) {
    const id = inButton(one);
    if (id !== null) return id;
  }
  return null;
}

/** The picture of a product is a background; `data-src` of its element has the address. */
function factsOf(card: Element): Partial<OfferDraft> {
  return { image: card.querySelector('[data-src]')?.getAttribute('data-src') ?? null, url: null };
}
