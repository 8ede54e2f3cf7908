import { addByCard, readDrawer, removeInDrawer } from '../platforms/instacart/instacart-cart';
import { readCards, shopSlug, withResults } from '../platforms/instacart/instacart-results';
import { defineStore } from '../store-adapter';

/**
 * Instacart and the shops that it runs under their own names (ALDI US, Sprouts, Fareway, Costco Same-Day and others): one page driven by
 * scripts. Its GraphQL accepts only queries of its own build, so the page is used as a shopper does: cards are read and their buttons
 * pressed. Proof: cards are read from a page captured 2026-09-29; buttons and cart drawer are as documented from live pages of 2026-08 and
 * 09.
 */
export default defineStore({
  id: 'instacart-storefront',
  name: 'Instacart storefront',
  proof: 'page',
  provenOn: '2026-09',
  cartWrites: 'adds',

  detect: (page) =>
    page.shop.byFingerprint({
      elements: [
        '[src*="d2lnr5mha7bycj.cloudfront.net"], [href*="d2lnr5mha7bycj.cloudfront.net"]',
        // The shop's own links are relative; other sites link to it by the full address.
        'a[href^="/store/"]',
        '[data-item-card="true"], a[data-item-card-button="true"]',
        '[data-testid="floating-cart-button"], [role="dialog"][aria-label="Cart"]',
        'img[data-testid="item-card-image"]',
      ],
    }),

  describe: (page) =>
    Promise.resolve({
      name: page.shop.name(),
      // The page does not show, in a known way, whether an address was given and an account is signed in.
      readiness: shopSlug(page) === null ? 'no-store-chosen' : 'unknown',
    }),

  search: (query, page) =>
    withResults(query, page, (results) => Promise.resolve(readCards(results, shopSlug(page), page))),
  readCart: readDrawer,
  addToCart: addByCard,
  removeFromCart: removeInDrawer,
  // The page's own scripts watch the shop's answers and update the count at their next request.
  refreshCartUi: () => Promise.resolve(),
});
